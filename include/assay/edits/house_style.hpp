// SPDX-License-Identifier: BSL-1.0
// house_style.hpp - how some English newsrooms write converted sums, and which sums they convert.
//
//                  AP               Guardian       Economist         OC Media
//     single       $820 million     $820m          $820m             $820 million
//                  $1.2 billion     $1.2bn         $1.2 billion      $1.2 billion
//     range        $3.5 billion to  $3.5bn-$4.1bn  $3.5 billion-     $3.5–$4.1 billion
//                  $4.1 billion                    4.1 billion
//     manats       5 million manat  5m manat       5m manat          ₼5 million
//     converts     a currency once  each sum once  a currency once   each sum once
#pragma once

#include <algorithm>  // std::ranges::find
#include <array>
#include <span>
#include <string>
#include <string_view>

#include <assay/currency.hpp>
#include <assay/edits/annotate_options.hpp>
#include <assay/edits/sum_style.hpp>
#include <assay/lexicon/lexicon.hpp>

namespace assay {

/// What a house converts.
struct conversion_habits {
    mentions which = mentions::of_sum;
    bool spares_lead = false;         // not in the lead, where the currency comes again below it
    bool spares_past = false;         // only sums that are current: rates change
    bool brackets_quotations = true;  // in somebody's words square brackets
};

[[nodiscard]] constexpr auto habits_of(house which) -> conversion_habits
{
    switch (which) {
        case house::ap: return {mentions::of_currency, true, true, false};
        case house::economist: return {mentions::of_currency};
        case house::guardian:
        case house::oc_media: break;
    }
    return {};
}

namespace detail {

struct house_mark {
    std::string_view code;
    std::string_view mark;
};

inline constexpr auto ap_marks = std::to_array<house_mark>({
    {"USD", "$"},
    {"AUD", "AU$"},
    {"CAD", "CA$"},
    {"HKD", "HK$"},
    {"TWD", "NT$"},
});
inline constexpr auto guardian_marks = std::to_array<house_mark>({
    {"USD", "$"},
    {"GBP", "£"},
    {"EUR", "€"},
    {"JPY", "¥"},
    {"AUD", "A$"},
    {"CAD", "C$"},
    {"HKD", "HK$"},
    {"NZD", "NZ$"},
    {"SGD", "S$"},
});
inline constexpr auto economist_marks = std::to_array<house_mark>({
    {"USD", "$"},
    {"GBP", "£"},
    {"EUR", "€"},
    {"JPY", "¥"},
    {"AUD", "A$"},
    {"CAD", "C$"},
    {"HKD", "HK$"},
    {"NZD", "NZ$"},
    {"TWD", "NT$"},
    {"SGD", "S$"},
    {"CHF", "SFr"},
});

[[nodiscard]] constexpr auto marks_of(house which) -> std::span<const house_mark>
{
    switch (which) {
        case house::ap: return ap_marks;
        case house::guardian: return guardian_marks;
        case house::economist: return economist_marks;
        case house::oc_media: break;
    }
    return {};
}

/// The house's mark before the digits, else the currency's word behind them, else its code.
inline void set_unit(sum_style& style, house which, currency unit)
{
    const auto marks = marks_of(which);
    const auto found = std::ranges::find(marks, unit.code(), &house_mark::code);
    if (found != marks.end()) {
        style.before = found->mark;
    } else if (which == house::oc_media && !unit.symbol().empty()) {
        style.before = unit.symbol();
    } else if (!unit.plural().empty()) {
        style.behind = ' ' + std::string{unit.plural()};
    } else {
        style.before = std::string{unit.code()} + ' ';
    }
}

}  // namespace detail

/// Sums of a currency as a house writes them, in the words of a language.
[[nodiscard]] inline auto style_of_house(house which, currency unit, const lexicon& words)
    -> sum_style
{
    const auto& spelt = words.scale_styles[0];
    const auto& letters = words.scale_styles[1];
    const auto spaced = [](std::string_view word) { return ' ' + std::string{word}; };
    auto style = sum_style{};
    detail::set_unit(style, which, unit);
    style.scales = {"", spaced(spelt.million), spaced(spelt.billion), spaced(spelt.trillion)};
    switch (which) {
        case house::ap:
            style.range_tie = words.range_text;
            style.range_repeats_unit = true;
            style.range_repeats_scale = true;
            break;
        case house::guardian:
            style.scales = {"", std::string{letters.million}, std::string{letters.billion},
                            std::string{letters.trillion}};
            style.range_repeats_unit = true;
            style.range_repeats_scale = true;
            break;
        case house::economist:
            style.scales[1] = letters.million;
            style.range_repeats_scale = true;
            break;
        case house::oc_media:
            style.range_tie = "\u2013";
            style.range_repeats_unit = true;
            break;
    }
    return style;
}

}  // namespace assay
