// SPDX-License-Identifier: BSL-1.0
// web_trouble.hpp - what went wrong with a question to the web, and what would do.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <curl/curl.h>

namespace assay::program {

[[nodiscard]] auto in_words(CURLcode code, long timeout_seconds) -> std::string;
[[nodiscard]] auto wrong_status(long status) -> std::string;
[[nodiscard]] auto wrong_part(std::string_view range, std::uint64_t wanted) -> std::string;
[[nodiscard]] auto packed(std::string_view encoding) -> std::string;
[[nodiscard]] auto too_long(std::uint64_t longest) -> std::string;

}  // namespace assay::program
