// SPDX-License-Identifier: BSL-1.0
// explain_refusal.hpp - a refusal in words, with the figures that it is about (opt-in).
//
//     explain(refusal::of_which, shells, weapons)
//         // "\"775 mortar shells\" is part of \"more than 100 tonnes\""
#pragma once

#include <string>
#include <string_view>

#include <assay/algebra/entry.hpp>
#include <assay/algebra/refusal.hpp>
#include <assay/algebra/subject.hpp>
#include <assay/algebra/unlike_money.hpp>
#include <assay/figures/figure.hpp>
#include <assay/hedge.hpp>
#include <assay/item_class.hpp>
#include <assay/money_status.hpp>
#include <assay/package.hpp>
#include <assay/period.hpp>
#include <assay/unit.hpp>

namespace assay {

namespace detail {

[[nodiscard]] constexpr auto words_of(hedge qualifier) noexcept -> std::string_view
{
    using namespace std::string_view_literals;
    switch (qualifier) {
        case hedge::at_least: return "at least"sv;
        case hedge::at_most: return "at most"sv;
        case hedge::up_to: return "up to"sv;
        case hedge::over: return "more than"sv;
        case hedge::under: return "less than"sv;
        case hedge::none:
        case hedge::about:
        case hedge::nearly:
        case hedge::exactly: break;
    }
    return to_string(qualifier);
}

[[nodiscard]] constexpr auto words_of(dimension measures) noexcept -> std::string_view
{
    using namespace std::string_view_literals;
    switch (measures) {
        case dimension::mass: return "mass"sv;
        case dimension::length: return "length"sv;
        case dimension::area: return "area"sv;
        case dimension::volume: return "volume"sv;
        case dimension::speed: return "speed"sv;
        case dimension::temperature: return "temperature"sv;
        case dimension::energy: return "energy"sv;
        case dimension::power: return "power"sv;
        case dimension::pressure: return "pressure"sv;
        case dimension::data: return "data"sv;
        case dimension::explosive: return "explosive power"sv;
        case dimension::frequency: return "frequency"sv;
        case dimension::data_rate: return "rate of data"sv;
        case dimension::torque: return "torque"sv;
        case dimension::force: return "force"sv;
    }
    return ""sv;
}

[[nodiscard]] inline auto words_of(const entry& one) -> std::string
{
    if (one.is_money()) return "money";
    if (const auto measures = one.measures()) return std::string{words_of(*measures)};
    if (one.kind == figure_kind::count) return "a number of things";
    if (one.kind == figure_kind::ratio) return "a ratio";
    return one.points ? "percentage points" : "per cent";
}

[[nodiscard]] inline auto class_in_words(const entry& one) -> std::string
{
    if (one.category == item_class::none) return "of no known class";
    return std::string{to_string(one.category)};
}

[[nodiscard]] inline auto prices_in_words(const entry& one) -> std::string
{
    return one.prices ? "those of " + to_string(*one.prices) : std::string{"those of its own time"};
}

/// "licence" of a sum of which it is told; "unknown" else.
[[nodiscard]] inline auto status_in_words(const entry& one) -> std::string
{
    return std::string{to_string(told_status(one.status))};
}

[[nodiscard]] inline auto package_in_words(const entry& a, const entry& b) -> std::string
{
    const auto pack = a.pack == package::none ? b.pack : a.pack;
    return "how many are in a " + std::string{to_string(pack)} + " is not said";
}

}  // namespace detail

/// As it was printed, in quotes, with its hedge in our words: "more than 500 tonnes".
[[nodiscard]] inline auto quoted(const entry& one) -> std::string
{
    const auto hedge_words = detail::words_of(one.qualifier);
    const auto space = hedge_words.empty() ? "" : " ";
    return '"' + std::string{hedge_words} + space + one.text + '"';
}

/// Of a figure that is added to nothing.
[[nodiscard]] inline auto explain(refusal why, const entry& one) -> std::string
{
    const auto told = quoted(one);
    if (why == refusal::ratio) return told + " is a share or a ratio, which is of something else";
    if (why == refusal::price) return told + " is the price of one thing, which is not added";
    if (why == refusal::open_unit) return told + " may be in one of several currencies";
    return told + " is a " + detail::words_of(one) + ", which does not add up";
}

/// Why `one` is not added to `other`.
[[nodiscard]] inline auto explain(refusal why, const entry& one, const entry& other) -> std::string
{
    const auto a = quoted(one);
    const auto b = quoted(other);
    const auto both = a + " and " + b;
    const auto pair = [](const std::string& x, const std::string& y) {
        return ": " + x + " and " + y;
    };
    switch (why) {
        case refusal::none: return {};
        case refusal::ratio:
        case refusal::price:
        case refusal::no_sum:
        case refusal::open_unit: return explain(why, one);
        case refusal::unlike_kind:
        case refusal::unlike_dimension:
            return both + " are different things" +
                   pair(detail::words_of(one), detail::words_of(other));
        case refusal::unlike_currency:
            return both + " are in two currencies" +
                   pair(std::string{one.money.code()}, std::string{other.money.code()});
        case refusal::unlike_prices:
            return both + " are in the prices of two times" +
                   pair(detail::prices_in_words(one), detail::prices_in_words(other));
        case refusal::unlike_class:
            return both + " are of two classes" +
                   pair(detail::class_in_words(one), detail::class_in_words(other));
        case refusal::unlike_item: return both + " are of different things";
        case refusal::unlike_status:
            return both + " are two kinds of money (" + detail::status_in_words(one) + ", " +
                   detail::status_in_words(other) +
                   "): " + std::string{why_unlike(one.status, other.status)};
        case refusal::unlike_package:
            return both + " do not count the same: " + detail::package_in_words(one, other);
        case refusal::conversion: return a + " is " + b + " in another unit";
        case refusal::of_which: return a + " is part of " + b;
        case refusal::part_of_cumulative:
            return a + " is part of " + b + ", which is of a longer time";
        case refusal::alternative: return a + " is told as an alternative to " + b;
        case refusal::share: return a + " is a share of " + b;
        case refusal::repetition: return a + " tells " + b + " again";
        case refusal::may_overlap: return a + " may hold some of " + b;
    }
    return {};
}

}  // namespace assay
