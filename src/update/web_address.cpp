// SPDX-License-Identifier: BSL-1.0
#include "web_address.hpp"

#include <memory>
#include <type_traits>

#include <curl/curl.h>

namespace assay::program {

namespace {

struct free_address {
    void operator()(CURLU* address) const { curl_url_cleanup(address); }
};

auto part_of(CURLU* address, CURLUPart which) -> std::string
{
    char* text = nullptr;
    if (curl_url_get(address, which, &text, 0) != CURLUE_OK) return {};
    auto copy = std::string{text};
    curl_free(text);
    return copy;
}

}  // namespace

auto kind_of_address(const std::string& address) -> address_kind
{
    const auto parsed = std::unique_ptr<CURLU, free_address>{curl_url()};
    const auto is_address =
        curl_url_set(parsed.get(), CURLUPART_URL, address.c_str(), 0) == CURLUE_OK;
    if (!is_address) return address_kind::refused;
    const auto scheme = part_of(parsed.get(), CURLUPART_SCHEME);
    const auto host = part_of(parsed.get(), CURLUPART_HOST);
    if (scheme == "https") return address_kind::secure;
    const auto is_here = host == "127.0.0.1" || host == "localhost" || host == "[::1]";
    return scheme == "http" && is_here ? address_kind::this_machine : address_kind::refused;
}

}  // namespace assay::program
