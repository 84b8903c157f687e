// SPDX-License-Identifier: BSL-1.0
// scan_number.hpp - a number's text taken apart: sign, digits, power of ten.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace assay::detail {

/// "-12.50e3": negative, whole "12", part "50", value 1250, exponent 3 - 2. Where the text is no
/// number, `expected` says what would have been one at `position`.
struct scanned_number {
    bool negative = false;
    std::string_view whole;
    std::string_view part;
    std::uint64_t value = 0;    // of all digits; only while there are at most 19
    std::int64_t exponent = 0;  // of the last digit, never beyond ±10^11
    std::size_t position = 0;
    std::string_view expected;

    [[nodiscard]] constexpr auto digits() const noexcept -> std::size_t
    {
        return whole.size() + part.size();
    }
};

/// Reads the digits behind `at`; `at` is left behind the last one.
[[nodiscard]] constexpr auto scan_digits(std::string_view text, std::size_t& at,
                                         std::uint64_t& value) noexcept -> std::string_view
{
    const auto begin = at;
    for (; at < text.size(); ++at) {
        const auto digit = static_cast<unsigned>(text[at]) - '0';
        if (digit > 9) break;
        value = value * 10 + digit;
    }
    return {text.data() + begin, at - begin};
}

/// Reads [e[+-]digits] into a number that has its digits already.
constexpr void scan_exponent(std::string_view text, std::size_t& at, scanned_number& found) noexcept
{
    if (at == text.size() || (text[at] | 0x20) != 'e') return;
    ++at;
    const auto below = at < text.size() && text[at] == '-';
    if (below || (at < text.size() && text[at] == '+')) ++at;
    const auto begin = at;
    auto power = std::int64_t{0};
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
        if (power < 4'000'000'000) power = power * 10 + (text[at] - '0');
    }
    if (at == begin) found.expected = "a digit of the exponent";
    found.exponent = below ? -power : power;
}

/// Reads [+-]digits[.digits][e[+-]digits], all of the text.
[[nodiscard]] constexpr auto scan_number(std::string_view text) noexcept -> scanned_number
{
    auto found = scanned_number{};
    auto at = std::size_t{0};
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) {
        found.negative = text[0] == '-';
        ++at;
    }
    found.whole = scan_digits(text, at, found.value);
    if (at < text.size() && text[at] == '.') found.part = scan_digits(text, ++at, found.value);
    if (found.digits() == 0) {
        found.expected = "a digit";
    } else if (at < text.size()) {
        scan_exponent(text, at, found);
        if (found.expected.empty() && at < text.size()) found.expected = "the end of the number";
    }
    found.position = at;
    found.exponent -= static_cast<std::int64_t>(found.part.size());
    return found;
}

[[nodiscard]] constexpr auto without_leading_zeros(std::string_view digits) noexcept
    -> std::string_view
{
    while (!digits.empty() && digits.front() == '0') digits.remove_prefix(1);
    return digits;
}

}  // namespace assay::detail
