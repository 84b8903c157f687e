// SPDX-License-Identifier: BSL-1.0
#include "web_trouble.hpp"

#include <fmt/format.h>

namespace assay::program {

auto in_words(CURLcode code, long timeout_seconds) -> std::string
{
    switch (code) {
        case CURLE_COULDNT_RESOLVE_HOST:
        case CURLE_COULDNT_RESOLVE_PROXY:
            return "the name of the host is not known; is there a network?";
        case CURLE_COULDNT_CONNECT: return "nobody answers there; try again later, or --mirror";
        case CURLE_OPERATION_TIMEDOUT:
            return fmt::format(
                "the answer is too slow (--timeout {}); what has come is kept, try again",
                timeout_seconds);
        case CURLE_PARTIAL_FILE:
        case CURLE_RECV_ERROR:
        case CURLE_GOT_NOTHING: return "the answer broke off; what has come is kept, try again";
        case CURLE_TOO_MANY_REDIRECTS:
            return "it leads from one address to the next without end; has it moved?";
        case CURLE_UNSUPPORTED_PROTOCOL:
            return "it leads to an address that is not allowed; nothing is fetched from there";
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_CONNECT_ERROR:
            return fmt::format("who answers cannot prove to be this site ({}); nothing is taken",
                               curl_easy_strerror(code));
        default: return fmt::format("{}; try again later", curl_easy_strerror(code));
    }
}

auto wrong_status(long status) -> std::string
{
    const auto* const advice = status == 429   ? "ask less often, and try again later"
                               : status >= 500 ? "the trouble is theirs; try again later"
                               : status == 416 ? "what was kept is void now; try again"
                                               : "has the address moved?";
    return fmt::format("the answer is HTTP status {}; {}", status, advice);
}

auto wrong_part(std::string_view range, std::uint64_t wanted) -> std::string
{
    return fmt::format(
        "the answer is another part ('{}') than the one asked for, from byte {}; try again", range,
        wanted);
}

auto packed(std::string_view encoding) -> std::string
{
    return fmt::format("the answer is packed ('{}'), which nobody asked for; nothing is unpacked",
                       encoding);
}

auto too_long(std::uint64_t longest) -> std::string
{
    return fmt::format(
        "the answer is longer than {} MiB, which no table of rates is; "
        "nothing of it is taken",
        longest >> 20U);
}

}  // namespace assay::program
