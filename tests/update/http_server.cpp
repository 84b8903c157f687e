// SPDX-License-Identifier: BSL-1.0
#include "update/http_server.hpp"

#include <cctype>
#include <stdexcept>
#include <utility>  // std::exchange

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <fmt/format.h>

namespace {

auto listen_here() -> int
{
    const auto listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    auto here = sockaddr_in{};
    here.sin_family = AF_INET;
    here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);  // and the port that is free
    const auto* const any = reinterpret_cast<const sockaddr*>(&here);
    if (::bind(listener, any, sizeof(here)) != 0 || ::listen(listener, 16) != 0)
        throw std::runtime_error{"no port is free"};
    return listener;
}

auto port_of(int listener) -> int
{
    auto here = sockaddr_in{};
    auto size = socklen_t{sizeof(here)};
    ::getsockname(listener, reinterpret_cast<sockaddr*>(&here), &size);
    return ntohs(here.sin_port);
}

auto read_head(int socket) -> std::string
{
    auto head = std::string{};
    auto byte = char{};
    while (!head.ends_with("\r\n\r\n") && ::recv(socket, &byte, 1, 0) == 1) head += byte;
    return head;
}

}  // namespace

auto answer::send(std::string_view bytes) const -> bool
{
    while (!bytes.empty()) {
        const auto count = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

void answer::wait_for_end() const
{
    constexpr auto longest = 10'000;  // milliseconds; a test is over long before
    auto watched = pollfd{socket_, POLLRDHUP, 0};
    ::poll(&watched, 1, longest);
}

http_server::http_server(way_to_answer way)
    : way_(std::move(way)),
      listener_(listen_here()),
      port_(port_of(listener_)),
      thread_([this] { serve(); })
{}

http_server::~http_server()
{
    ended_ = true;
    ::shutdown(listener_, SHUT_RDWR);
    thread_.join();
    ::close(listener_);
}

auto http_server::address() const -> std::string
{
    return fmt::format("http://127.0.0.1:{}", port_);
}

auto http_server::take_questions() -> std::vector<question>
{
    const auto lock = std::scoped_lock{guard_};
    return std::exchange(questions_, {});
}

void http_server::serve()
{
    while (!ended_) {
        const auto socket = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0) continue;
        serve_one(socket);
        ::shutdown(socket, SHUT_WR);
        ::close(socket);
    }
}

void http_server::serve_one(int socket)
{
    auto asked = question{"", read_head(socket)};
    const auto begin = asked.head.find(' ') + 1;
    if (begin == 0) return;
    asked.path = asked.head.substr(begin, asked.head.find(' ', begin) - begin);
    for (auto& c : asked.head) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    {
        const auto lock = std::scoped_lock{guard_};
        questions_.push_back(asked);
    }
    way_(asked, answer{socket});
}

auto found(std::string_view body, std::string_view lines) -> std::string
{
    return fmt::format("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {}\r\n{}\r\n{}",
                       body.size(), lines, body);
}

auto not_found() -> std::string
{
    return "HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 4\r\n\r\nnone";
}
