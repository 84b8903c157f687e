// SPDX-License-Identifier: BSL-1.0
// decimal_vectors.cpp - a calculator for test vectors of the General Decimal Arithmetic.
//
// Reads lines of five fields with tabs between them, an operation, one or two numbers, a precision
// and a rounding mode, and prints the result of each, or "error" where there is none:
//
//     divide      1        3     9    half_even      0.333333333
//     quantize    2.345    0.01  9    half_even      2.34
//     toEng       12E+7          9    half_even      120E+6
//     divide      1        0     9    half_even      error
#include <array>
#include <charconv>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>

#include <assay/decimal.hpp>
#include <assay/rounding.hpp>

#include "general_arithmetic.hpp"

namespace {

using fields = std::array<std::string_view, 5>;

auto split(std::string_view line) -> std::optional<fields>
{
    auto found = fields{};
    for (auto& field : found) {
        const auto is_last = &field == &found.back();
        const auto tab = line.find('\t');
        if ((tab == std::string_view::npos) != is_last) return std::nullopt;
        field = line.substr(0, tab);
        if (!is_last) line.remove_prefix(tab + 1);
    }
    return found;
}

auto in_small_letters(std::string_view text) -> std::string
{
    auto small = std::string{text};
    for (auto& c : small) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return small;
}

auto parse_precision(std::string_view text) -> std::optional<int>
{
    auto digits = 0;
    const auto* end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, digits);
    if (error != std::errc{} || stopped != end) return std::nullopt;
    if (digits < 1 || digits > assay::decimal::max_digits) return std::nullopt;
    return digits;
}

/// None where a field cannot be read, where there is no such number or where it would be too long.
auto calculate(std::string_view line) -> std::optional<std::string>
{
    const auto read = split(line);
    if (!read) return std::nullopt;
    const auto& [name, left, right, precision, rounding] = *read;
    const auto* operation = find_operation(in_small_letters(name));
    const auto digits = parse_precision(precision);
    const auto mode = assay::parse_rounding(in_small_letters(rounding));
    if (operation == nullptr || !digits || !mode) return std::nullopt;

    const auto a = assay::parse_decimal(left);
    const auto b = operation->operands == 2 ? assay::parse_decimal(right) : assay::decimal{};
    if (!a || !b) return std::nullopt;
    try {
        const auto result = operation->apply(*a, *b, {*digits, *mode});
        return result ? std::optional{operation->print(*result)} : std::nullopt;
    } catch (const assay::decimal_overflow&) {
        return std::nullopt;
    }
}

}  // namespace

auto main() -> int
{
    for (auto line = std::string{}; std::getline(std::cin, line);) {
        std::cout << calculate(line).value_or("error") << '\n';
    }
}
