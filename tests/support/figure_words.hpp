// SPDX-License-Identifier: BSL-1.0
// figure_words.hpp - a figure as the corpus writes it: "6000000000..7000000000 AZN about".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <assay/lexicon/en.hpp>

#include <compiled/extract_figures.hpp>

inline auto in_words(const assay::stated_number& number) -> std::string
{
    const auto value = to_string(number.value.normalized());
    return number.divisor == 1 ? value : value + '/' + std::to_string(number.divisor);
}

inline auto unit_of(const assay::figure& stated, std::string_view text) -> std::string
{
    using assay::figure_kind;
    switch (stated.kind) {
        case figure_kind::money: return std::string{stated.unit().code()};
        case figure_kind::quantity: return std::string{to_string(stated.units.likeliest())};
        case figure_kind::percent: return stated.points ? "pp" : "%";
        case figure_kind::ratio: return "times";
        case figure_kind::count: break;
    }
    return std::string{stated.item.in(text)};
}

inline auto in_words(const assay::figure& stated, std::string_view text) -> std::string
{
    using assay::figure_kind;
    auto words = in_words(stated.number);
    if (stated.upper) words += ".." + in_words(*stated.upper);
    if (const auto unit = unit_of(stated, text); !unit.empty()) words += ' ' + unit;
    const auto is_measured = stated.kind == figure_kind::quantity && !stated.item.empty();
    if (is_measured) words += " of " + std::string{stated.item.in(text)};
    if (stated.qualifier != assay::hedge::none)
        words += ' ' + std::string{to_string(stated.qualifier)};
    if (stated.open_unit) words += " open";
    return words;
}

/// A figure with what it counts: "400 case rockets = AM-RK", "3 tanks = -" where that is open.
inline auto class_in_words(const assay::figure& stated, std::string_view text) -> std::string
{
    auto words = in_words(stated.number);
    if (stated.upper) words += ".." + in_words(*stated.upper);
    if (stated.kind == assay::figure_kind::quantity)
        words += ' ' + std::string{to_string(stated.units.likeliest())};
    if (stated.pack != assay::package::none) words += ' ' + std::string{to_string(stated.pack)};
    words += ' ' + std::string{stated.item.in(text)};
    const auto code = to_string(stated.category);
    return words + " = " + (code.empty() ? "-" : std::string{code});
}

/// What is read in an English text published on 6 January 2026.
inline auto figures_in_words(std::string_view text) -> std::vector<std::string>
{
    auto words = std::vector<std::string>{};
    for (const auto& one :
         assay::compiled::extract_figures(text, assay::english(), assay::parse_day("2026-01-06"))
             .figures)
        words.push_back(in_words(one, text));
    return words;
}
