// SPDX-License-Identifier: BSL-1.0
#include "text_place.hpp"

#include <charconv>
#include <filesystem>
#include <optional>
#include <system_error>

namespace assay::program {

namespace {

/// Takes ":12" off the end; none where there is no number above 0.
auto take_number(std::string_view& typed) -> std::optional<std::size_t>
{
    const auto colon = typed.rfind(':');
    if (colon == std::string_view::npos || colon == 0) return std::nullopt;
    const auto digits = typed.substr(colon + 1);
    auto number = std::size_t{0};
    const auto* end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, number);
    if (read.ec != std::errc{} || read.ptr != end || number == 0) return std::nullopt;
    typed = typed.substr(0, colon);
    return number;
}

}  // namespace

auto read_text_place(std::string_view typed) -> text_place
{
    auto trouble = std::error_code{};
    if (std::filesystem::exists(std::filesystem::path{typed}, trouble))
        return {std::string{typed}, 0, 0};
    const auto last = take_number(typed);
    if (!last) return {std::string{typed}, 0, 0};
    const auto first = take_number(typed);
    if (!first) return {std::string{typed}, *last, 0};
    return {std::string{typed}, *first, *last};
}

}  // namespace assay::program
