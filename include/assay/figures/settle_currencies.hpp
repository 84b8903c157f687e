// SPDX-License-Identifier: BSL-1.0
// settle_currencies.hpp - what a shared mark or word means in this document, on these days.
//
// "$", "rupee" and "kroner" are words of several countries: a reading stays only where the document
// names its country, where the text is at home there, or where no reading is likelier than the
// others. "manat" on a day before 2006 is the old manat.
#pragma once

#include <algorithm>  // std::ranges::all_of
#include <bitset>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include <assay/currency.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/period.hpp>

namespace assay {

/// The place that a figure's own sentence names nearest to it, of those whose money it can mean.
struct nearest_place {
    std::size_t figure_begin = 0;  // a byte of the text
    currency money;
};

namespace detail {

/// A bit for each, by its place.
using currency_set = std::bitset<currency::count()>;

[[nodiscard]] inline auto day_count(day on) -> std::int64_t
{
    return on.time_since_epoch().count();
}

/// Which units of a currency a sum can be told in: the new one, the one that it replaced.
struct told_units {
    bool is_new = true;
    std::optional<currency> old{};
};

/// The old unit stands for the new one where the text is older than the new one, and beside it
/// where both circulated or the figure itself is older than its text.
[[nodiscard]] inline auto units_told(const figure& stated, currency unit, day told) -> told_units
{
    const auto old = unit.old_unit();
    if (!old || old->facts().changeover == 0) return {};
    const auto changeover = old->facts().changeover;
    const auto was_old = stated.when && day_count(stated.when->days.to) < changeover;
    const auto may_be_old = day_count(told) <= old->facts().last_day || was_old;
    return {day_count(told) >= changeover, may_be_old ? old : std::nullopt};
}

/// Words that are written for a currency by name, not by code, can mean its old unit.
[[nodiscard]] inline auto is_code(std::string_view text, currency unit) -> bool
{
    return text.find(unit.code()) != std::string_view::npos;
}

/// Puts old units in where they can be meant. They hardly ever can, so that is asked first.
inline void add_old_units(std::string_view text, figure& stated, std::optional<day> published)
{
    const auto told = published     ? published
                      : stated.when ? std::optional{stated.when->days.to}
                                    : std::nullopt;
    if (!told) return;
    const auto is_plain = std::ranges::all_of(stated.currencies, [&](currency unit) {
        const auto units = units_told(stated, unit, *told);
        return units.is_new && !units.old;
    });
    if (is_plain || is_code(stated.span.in(text), stated.unit())) return;
    auto readings = currency_readings{};
    for (const auto unit : stated.currencies) {
        const auto units = units_told(stated, unit, *told);
        if (units.is_new) readings.add(unit);
        if (units.old) readings.add(*units.old);
    }
    if (!readings.empty()) stated.currencies = readings;
}

/// Keeps the readings that the document gives a reason for, and the one at home. Without a home the
/// table's first reading outranks what a document names, where the word allows; with one, only the
/// document outranks it.
inline void keep_likely(figure& stated, const currency_set& named, std::optional<currency> home)
{
    const auto is_named = [&](currency unit) { return named[unit.place()]; };
    const auto evidence_rules = stated.use == unit_use::open || stated.use == unit_use::contested ||
                                stated.use == unit_use::before_contested;
    const auto named_first =
        stated.use == unit_use::named_first || stated.use == unit_use::shared_named_first;
    const auto is_home = home && stated.currencies.contains(*home);
    const auto first = stated.currencies.likeliest();
    auto readings = currency_readings{};
    if (is_home && is_named(*home)) readings.add(*home);
    if (!is_home && !evidence_rules && !named_first) readings.add(first);
    for (const auto unit : stated.currencies) {
        if (is_named(unit)) readings.add(unit);
    }
    if (is_home) readings.add(*home);
    if (!evidence_rules) readings.add(first);
    const auto settled = !readings.empty();
    if (stated.use == unit_use::open && !settled) {
        stated.open_unit = true;
        return;
    }
    if (!settled) readings.add(first);
    stated.currencies = readings;
}

/// "a loss of C$45.2 million, or 31 cents a share": Canadian ones.
inline void keep_unit_of(const figure& whole, figure& part)
{
    if (part.currencies.contains(whole.unit())) part.currencies = currency_readings{whole.unit()};
}

/// "by 50 cents to NZ$9.50": the next sum in the sentence that is not told in hundredths.
[[nodiscard]] inline auto find_whole_behind(std::span<const figure> figures, const figure& part)
    -> const figure*
{
    for (const auto* next = &part + 1; next != figures.data() + figures.size(); ++next) {
        if (next->sentence != part.sentence) break;
        if (next->is_money() && next->use != unit_use::part) return next;
    }
    return nullptr;
}

/// Puts a reading that is among a figure's before its others.
inline void put_first(figure& stated, currency reading)
{
    if (!stated.currencies.contains(reading)) return;
    auto readings = currency_readings{reading};
    for (const auto unit : stated.currencies) readings.add(unit);
    stated.currencies = readings;
}

/// "$1.4 billion (US$1 billion)": the sums that a bracket tells again in another currency are not
/// of that one, which its own sign names. `told` has one reading only, whatever the document names.
inline void drop_currency_of(const figure& told, figure& stated)
{
    if (stated.currencies.size() < 2 || told.currencies.size() != 1) return;
    auto readings = currency_readings{};
    for (const auto unit : stated.currencies) {
        if (unit != told.unit()) readings.add(unit);
    }
    stated.currencies = readings;
}

/// Whether `next` comes first in a bracket right behind `stated`, but for a hedge.
[[nodiscard]] inline auto opens_bracket_behind(std::string_view text, const figure& stated,
                                               const figure& next) -> bool
{
    constexpr auto longest = std::size_t{24};  // bytes
    if (!next.is_money() || next.sentence != stated.sentence) return false;
    if (next.span.begin < stated.span.end || next.span.begin > stated.span.end + longest)
        return false;
    const auto between = text.substr(stated.span.end, next.span.begin - stated.span.end);
    const auto first = between.find_first_not_of(' ');
    return first != std::string_view::npos && (between[first] == '(' || between[first] == '[') &&
           between.find_first_of(")]") == std::string_view::npos;
}

}  // namespace detail

/// Settles the currencies of all figures of a document. `named` are those of the places it names,
/// `nearest`, in the order of the text, those named beside a figure, `home` is that of the place it
/// is printed in.
inline void settle_currencies(std::string_view text, std::span<figure> figures,
                              std::span<const currency> named,
                              std::span<const nearest_place> nearest, std::optional<day> published,
                              std::optional<currency> home)
{
    auto is_named = detail::currency_set{};
    for (const auto unit : named) is_named.set(unit.place());
    auto place = nearest.begin();
    const figure* whole = nullptr;   // the last that is not told in hundredths
    const figure* before = nullptr;  // the money before, as it was settled
    for (auto& stated : figures) {
        if (!stated.is_money()) continue;
        const auto* next = &stated + 1;
        const auto* told = next != figures.data() + figures.size() ? next : nullptr;
        if (told != nullptr && !detail::opens_bracket_behind(text, stated, *told)) told = nullptr;
        if (stated.use != unit_use::part)
            whole = &stated;
        else if (whole != nullptr && whole->sentence == stated.sentence)
            detail::keep_unit_of(*whole, stated);
        else if (const auto* behind = detail::find_whole_behind(figures, stated))
            detail::keep_unit_of(*behind, stated);
        const auto is_shared = stated.currencies.size() > 1;
        if (is_shared) detail::keep_likely(stated, is_named, home);
        while (place != nearest.end() && place->figure_begin < stated.span.begin) ++place;
        if (place != nearest.end() && place->figure_begin == stated.span.begin)
            detail::put_first(stated, place->money);
        if (told != nullptr) detail::drop_currency_of(*told, stated);
        if (is_shared && before != nullptr && detail::opens_bracket_behind(text, *before, stated))
            detail::drop_currency_of(*before, stated);
        before = &stated;
        detail::add_old_units(text, stated, published);
    }
}

}  // namespace assay
