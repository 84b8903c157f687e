// SPDX-License-Identifier: BSL-1.0
// http_server.hpp - a server on this machine that answers as a test says: truly, slowly, in part or
// with lies. It writes bytes, so that an answer can break the rules of HTTP itself.
#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

/// What was asked.
struct question {
    std::string path;
    std::string head;  // all lines, in small letters

    [[nodiscard]] auto has(std::string_view line) const -> bool
    {
        return head.find(line) != std::string::npos;
    }
};

/// Where the answer goes.
class answer {
public:
    explicit answer(int socket) : socket_(socket) {}

    /// False once nobody listens any more.
    auto send(std::string_view bytes) const -> bool;
    /// Says nothing until the other side has gone.
    void wait_for_end() const;

private:
    int socket_;
};

class http_server {
public:
    using way_to_answer = std::function<void(const question&, const answer&)>;

    explicit http_server(way_to_answer way);
    http_server(const http_server&) = delete;
    auto operator=(const http_server&) -> http_server& = delete;
    ~http_server();

    [[nodiscard]] auto address() const -> std::string;
    /// What was asked since the last call.
    [[nodiscard]] auto take_questions() -> std::vector<question>;

private:
    way_to_answer way_;
    int listener_ = -1;
    int port_ = 0;
    std::atomic<bool> ended_ = false;
    std::mutex guard_;
    std::vector<question> questions_;
    std::thread thread_;

    void serve();
    void serve_one(int socket);
};

/// A whole and true answer; `lines` are further ones for its head, each with its end.
[[nodiscard]] auto found(std::string_view body, std::string_view lines = "") -> std::string;
[[nodiscard]] auto not_found() -> std::string;
