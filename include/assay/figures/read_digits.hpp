// SPDX-License-Identifier: BSL-1.0
// read_digits.hpp - what the points and commas in a run of digits mean.
//
//     1,400,000   6,421   32,49,89,986   1'400'000     thousands (the third one in lakh and crore)
//     1.4   1,53   0,7843   1.234,56                   a decimal point, English desks' comma too
//     1,400                                            1.4 where the language's decimals have a
//     comma 12.05.2020   1,23,4   007                        not an amount: no numeral
#pragma once

#include <algorithm>  // std::count, std::max
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <assay/decimal.hpp>
#include <assay/lexicon/lexicon.hpp>  // decimal_sign

namespace assay {

struct read_number {
    decimal value;
    std::int32_t finest = 0;    // power of ten of the last digit written
    std::int32_t coarsest = 0;  // power of ten of the last digit that is not zero
    bool grouped = false;       // thousands were marked off
    bool fractional = false;    // digits were written after a decimal point
    bool open_point = false;    // that may mark off thousands: "5.000"
};

namespace detail {

inline constexpr auto longest_amount = std::size_t{64};  // characters of digits and separators

/// Whether digits are cut into groups as thousands are: a first group of one to three digits,
/// then threes; or, in the Indian manner, twos and a last three.
[[nodiscard]] constexpr auto groups_thousands(std::string_view digits, char separator) -> bool
{
    const auto first = digits.find(separator);
    if (first == 0 || first > 3 || digits[0] == '0') return false;
    auto threes = true;
    auto twos = first <= 2;
    for (auto at = first; at != std::string_view::npos;) {
        const auto next = digits.find(separator, at + 1);
        const auto length = (next == std::string_view::npos ? digits.size() : next) - at - 1;
        const auto is_last = next == std::string_view::npos;
        threes = threes && length == 3;
        twos = twos && length == (is_last ? 3U : 2U);
        at = next;
    }
    return threes || twos;
}

/// Where the decimal separator stands, npos where there is none; nullopt where the separators
/// mean nothing that an amount could.
[[nodiscard]] inline auto find_decimal_separator(std::string_view digits, decimal_sign decimals)
    -> std::optional<std::size_t>
{
    constexpr auto none = std::string_view::npos;
    const auto last = digits.find_last_of(".,'");
    if (last == none) return none;
    const auto separator = digits[last];
    const auto whole = digits.substr(0, last);
    const auto other = whole.find_first_of(separator == '.' ? ",'" : ".'");
    if (separator == '\'')
        return groups_thousands(digits, '\'') ? std::optional{none} : std::nullopt;
    if (other != none) {  // two kinds: the last is the decimal one, and stands once
        const auto grouping = whole[other];
        const auto uniform =
            whole.find_first_not_of("0123456789") == other &&
            whole.find_first_of(".,'", other + 1) == whole.find(grouping, other + 1);
        return uniform && groups_thousands(whole, grouping) ? std::optional{last} : std::nullopt;
    }
    const auto several = whole.find(separator) != none;
    const auto may_group = separator == ',' && decimals == decimal_sign::point;
    if (several || may_group) {
        if (groups_thousands(digits, separator)) return none;
        return several ? std::nullopt : std::optional{last};
    }
    return last;
}

/// Digits alone, in groups of three behind commas where these mark off thousands, or with one point
/// among them, as nearly all are; up to 18 characters.
[[nodiscard]] inline auto read_plain_digits(std::string_view digits, decimal_sign decimals)
    -> std::optional<read_number>
{
    auto coefficient = std::int64_t{0};
    auto zeros = 0;  // at the end
    auto behind_point = std::size_t{0};
    auto run = std::size_t{0};  // digits since the last comma
    auto has_point = false;
    auto grouped = false;
    for (const auto c : digits) {
        if (c >= '0' && c <= '9') {
            coefficient = coefficient * 10 + (c - '0');
            zeros = c == '0' ? zeros + 1 : 0;
            behind_point += has_point ? 1 : 0;
            ++run;
        } else if (c == '.' && !has_point) {
            if (grouped && run != 3) return std::nullopt;
            has_point = true;
        } else if (c == ',' && !has_point && decimals == decimal_sign::point) {
            const auto fits = grouped ? run == 3 : run >= 1 && run <= 3 && digits[0] != '0';
            if (!fits) return std::nullopt;
            grouped = true;
            run = 0;
        } else {
            return std::nullopt;
        }
    }
    if (grouped && !has_point && run != 3) return std::nullopt;
    const auto exponent = -static_cast<std::int32_t>(behind_point);
    auto read = read_number{.value = decimal::scaled(coefficient, exponent), .grouped = grouped};
    read.fractional = has_point;
    read.open_point =
        !grouped && behind_point == 3 && digits.size() > 4 && digits.size() < 8 && digits[0] != '0';
    read.finest = exponent;
    read.coarsest = coefficient == 0 ? read.finest : read.finest + zeros;
    return read;
}

}  // namespace detail

/// Reads one token of digits. None where it is no amount, or longer than any amount in print.
[[nodiscard]] inline auto read_digits(std::string_view digits, decimal_sign decimals)
    -> std::optional<read_number>
{
    if (digits.size() > detail::longest_amount) return std::nullopt;
    const auto is_padded =
        digits.size() > 1 && digits[0] == '0' && digits[1] >= '0' && digits[1] <= '9';
    if (is_padded) return std::nullopt;
    if (digits.size() <= 18) {
        if (const auto plain = detail::read_plain_digits(digits, decimals)) return plain;
    }
    const auto separator = detail::find_decimal_separator(digits, decimals);
    if (!separator) return std::nullopt;

    auto plain = std::array<char, detail::longest_amount + 1>{};
    auto size = std::size_t{0};
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i == *separator) {
            plain[size++] = '.';
        } else if (digits[i] >= '0' && digits[i] <= '9') {
            plain[size++] = digits[i];
        }
    }
    const auto value = parse_decimal({plain.data(), size});
    if (!value) return std::nullopt;

    auto read = read_number{.value = *value};
    read.fractional = *separator != std::string_view::npos;
    read.grouped = size < digits.size() ||
                   (!read.fractional && digits.find_first_of(",.'") != std::string_view::npos);
    read.finest = value->exponent();
    read.coarsest = value->is_zero() ? read.finest : value->normalized().exponent();
    return read;
}

}  // namespace assay
