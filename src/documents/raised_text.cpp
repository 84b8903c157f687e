// SPDX-License-Identifier: BSL-1.0
#include "raised_text.hpp"

#include <algorithm>
#include <array>

namespace assay::program {

namespace {

auto is_digit(char c) -> bool { return c >= '0' && c <= '9'; }
auto is_letter(char c) -> bool { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }
auto is_beyond_ascii(char c) -> bool { return static_cast<unsigned char>(c) >= 0x80U; }

/// Whether a length that areas and volumes are made of stands at the end of a text.
auto ends_in_length(std::string_view text) -> bool
{
    constexpr auto lengths =
        std::array<std::string_view, 9>{"mm", "cm", "dm", "m", "km", "in", "ft", "yd", "mi"};
    auto begin = text.size();
    while (begin > 0 && is_letter(text[begin - 1])) --begin;
    return std::ranges::find(lengths, text.substr(begin)) != lengths.end();
}

/// Signs only, as * and †, the latter being beyond ASCII as letters may be, too.
auto is_sign(std::string_view text) -> bool
{
    constexpr auto signs = std::array<std::string_view, 6>{"*", "**", "***", "†", "‡", "§"};
    return std::ranges::find(signs, text) != signs.end();
}

}  // namespace

auto meaning_of_raised(std::string_view before, std::string_view inside, bool has_link)
    -> raised_text
{
    inside.remove_prefix(std::min(inside.find_first_not_of(' '), inside.size()));
    const auto is_bracketed = inside.starts_with('[') && inside.ends_with(']');
    if (inside.empty() || has_link || is_bracketed || is_sign(inside)) return raised_text::footnote;
    const auto last = before.empty() ? ' ' : before.back();
    if (inside == "2" || inside == "3") {
        if (ends_in_length(before)) return raised_text::power_of_unit;
    }
    const auto is_number = std::ranges::all_of(
        inside, [](char c) { return is_digit(c) || c == ',' || c == ' ' || c == '-'; });
    if (is_digit(last) && !is_letter(inside.front()) && !is_beyond_ascii(inside.front()))
        return raised_text::power;
    if (is_number) return raised_text::footnote;
    const auto is_lone_letter = inside.size() == 1 && is_letter(inside.front());
    return is_lone_letter && is_letter(last) ? raised_text::footnote : raised_text::word;
}

auto raised_digits(std::string_view digits) -> std::string
{
    if (digits == "2") return "²";
    return digits == "3" ? "³" : std::string{digits};
}

}  // namespace assay::program
