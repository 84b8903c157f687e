// SPDX-License-Identifier: BSL-1.0
#include "web.hpp"

#include <cstring>  // std::memcpy
#include <string_view>
#include <utility>

#include <netinet/in.h>  // sockaddr_in, IN6_IS_ADDR_LOOPBACK
#include <sys/socket.h>

#include <curl/curl.h>

#include <assay/version.hpp>

#include "answer_head.hpp"
#include "web_address.hpp"
#include "web_trouble.hpp"

namespace assay::program {

namespace {

constexpr auto cannot_be_kept = "the answer cannot be kept; is the disk full (XDG_CACHE_HOME)?";

/// One question and what has come in answer to it.
struct question {
    const web_rules& rules;
    CURL* handle;
    kept_answer& into;
    std::uint64_t held = 0;  // bytes that were here before
    answer_head head = {};
    std::uint64_t come = 0;
    bool begun = false;
    std::string refusal = {};  // why the answer is not taken

    [[nodiscard]] auto status() const -> long
    {
        auto code = 0L;
        curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &code);
        return code;
    }
    [[nodiscard]] auto is_answered() const -> bool { return status() == 200 || status() == 206; }

    auto refuse(std::string why) -> bool
    {
        refusal = std::move(why);
        return false;
    }
    [[nodiscard]] auto begin() -> bool
    {
        begun = true;
        if (head.is_packed()) return refuse(packed(head.encoding));
        if (status() == 200) {
            held = 0;
            return into.begin(head.validator()) || refuse(cannot_be_kept);
        }
        if (held != 0 && head.range_begin() == held) return into.go_on() || refuse(cannot_be_kept);
        into.forget();
        return refuse(wrong_part(head.range, held));
    }
    [[nodiscard]] auto take(std::string_view bytes) -> bool
    {
        if (!is_answered()) return false;  // a page about it is not wanted
        if (!begun && !begin()) return false;
        come += bytes.size();
        if (held + come <= rules.longest_answer) return into.put(bytes) || refuse(cannot_be_kept);
        into.forget();
        return refuse(too_long(rules.longest_answer));
    }
    [[nodiscard]] auto finish() -> result<web_outcome, std::string>
    {
        if (status() == 304 && into.whole()) return web_outcome::unchanged;
        if (status() == 404) return web_outcome::missing;
        if (status() == 416) into.forget();  // what is kept is no part of it any more
        if (!is_answered()) return unexpected{wrong_status(status())};
        if (!begun && !begin()) return unexpected{refusal};
        if (!into.finish()) return unexpected{std::string{cannot_be_kept}};
        return web_outcome::whole;
    }
};

auto on_head(char* bytes, std::size_t one, std::size_t count, void* asked) -> std::size_t
{
    static_cast<question*>(asked)->head.read({bytes, one * count});
    return one * count;
}

auto on_body(char* bytes, std::size_t one, std::size_t count, void* asked) -> std::size_t
{
    const auto size = one * count;
    return static_cast<question*>(asked)->take({bytes, size}) ? size : CURL_WRITEFUNC_ERROR;
}

auto on_progress(void* asked, curl_off_t, curl_off_t, curl_off_t, curl_off_t) -> int
{
    const auto* const one = static_cast<const question*>(asked);
    one->rules.tick(one->held + one->come);
    return 0;
}

auto is_this_machine(const curl_sockaddr& where) -> bool
{
    if (where.family == AF_INET6) {
        auto address = sockaddr_in6{};
        std::memcpy(&address, &where.addr, sizeof(address));
        return IN6_IS_ADDR_LOOPBACK(&address.sin6_addr) != 0;
    }
    auto address = sockaddr_in{};
    std::memcpy(&address, &where.addr, sizeof(address));
    return where.family == AF_INET && ntohl(address.sin_addr.s_addr) >> 24U == 127U;
}

/// Plain http goes nowhere else, whatever a name or a redirect says.
auto open_socket_here(void* /*clientp*/, curlsocktype /*purpose*/, curl_sockaddr* where)
    -> curl_socket_t
{
    if (!is_this_machine(*where)) return CURL_SOCKET_BAD;
    return ::socket(where->family, where->socktype, where->protocol);
}

/// "If-Range: ..." where a part is here, "If-None-Match: ..." where the whole is.
auto condition(const kept_answer& kept) -> std::string
{
    const auto& validator = kept.validator();
    if (validator.empty()) return {};
    if (kept.part_size() != 0) return "If-Range: " + validator;
    if (!kept.whole()) return {};
    return (validator.starts_with('"') ? "If-None-Match: " : "If-Modified-Since: ") + validator;
}

void set_limits(CURL* handle, const web_rules& rules, bool is_here)
{
    constexpr auto most_redirects = 5L;
    constexpr auto slowest = 100L;      // bytes a second
    constexpr auto longest_time = 20L;  // timeouts, for all of an answer
    const auto* const protocols = is_here ? "http" : "https";
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, protocols);
    curl_easy_setopt(handle, CURLOPT_REDIR_PROTOCOLS_STR, protocols);
    curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(handle, CURLOPT_MAXREDIRS, most_redirects);
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT, rules.timeout_seconds);
    curl_easy_setopt(handle, CURLOPT_LOW_SPEED_LIMIT, slowest);
    curl_easy_setopt(handle, CURLOPT_LOW_SPEED_TIME, rules.timeout_seconds);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT, rules.timeout_seconds * longest_time);
    if (!is_here) return;
    curl_easy_setopt(handle, CURLOPT_NOPROXY, "*");
    curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, open_socket_here);
}

void set_callbacks(CURL* handle, question& asked)
{
    curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, on_head);
    curl_easy_setopt(handle, CURLOPT_HEADERDATA, &asked);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, on_body);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, &asked);
    curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, on_progress);
    curl_easy_setopt(handle, CURLOPT_XFERINFODATA, &asked);
    curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
}

struct free_list {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

}  // namespace

/// One handle for all questions, because it keeps connections open between them.
struct web::connection {
    connection() { curl_global_init(CURL_GLOBAL_DEFAULT); }
    connection(const connection&) = delete;
    auto operator=(const connection&) -> connection& = delete;
    ~connection()
    {
        curl_easy_cleanup(handle);
        curl_global_cleanup();
    }

    CURL* handle = curl_easy_init();
};

web::web(web_rules rules) : rules_(std::move(rules)), connection_(std::make_unique<connection>()) {}

web::~web() = default;

auto web::fetch(const std::string& address, kept_answer& into) -> result<web_outcome, std::string>
{
    const auto kind = kind_of_address(address);
    if (kind == address_kind::refused)
        return unexpected{std::string{"it is no https address; nothing is fetched from there"}};
    auto* const handle = connection_->handle;
    curl_easy_reset(handle);
    auto asked = question{rules_, handle, into, into.part_size()};
    set_limits(handle, rules_, kind == address_kind::this_machine);
    set_callbacks(handle, asked);
    curl_easy_setopt(handle, CURLOPT_URL, address.c_str());
    const auto agent = "assay/" + std::string{assay::version};
    curl_easy_setopt(handle, CURLOPT_USERAGENT, agent.c_str());
    const auto rest = std::to_string(asked.held) + '-';
    if (asked.held != 0) curl_easy_setopt(handle, CURLOPT_RANGE, rest.c_str());
    const auto line = condition(into);
    const auto lines = std::unique_ptr<curl_slist, free_list>{
        line.empty() ? nullptr : curl_slist_append(nullptr, line.c_str())};
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, lines.get());
    const auto code = curl_easy_perform(handle);
    if (!asked.refusal.empty()) return unexpected{asked.refusal};
    const auto was_stopped = code == CURLE_WRITE_ERROR && !asked.is_answered();
    if (code != CURLE_OK && !was_stopped) return unexpected{in_words(code, rules_.timeout_seconds)};
    return asked.finish();
}

}  // namespace assay::program
