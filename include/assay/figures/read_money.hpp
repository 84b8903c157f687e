// SPDX-License-Identifier: BSL-1.0
// read_money.hpp - one sum or one range of sums: "₼1.4 billion", "6-7 billion manat".
#pragma once

#include <cstddef>
#include <optional>
#include <utility>  // std::swap

#include <assay/figures/figure.hpp>
#include <assay/figures/read_amount.hpp>
#include <assay/figures/read_hedge.hpp>
#include <assay/figures/sentence.hpp>

namespace assay {

/// What stands at a place: perhaps a figure, and in any case where to read on.
struct money_read {
    std::optional<figure> found;
    std::size_t begin = 0;  // its tokens: [begin, end)
    std::size_t end = 0;
};

namespace detail {

enum class range_sign : std::uint8_t { none, dash, to, between };

/// What ties the amount that ends at `end` to another one as its low end, and where that starts.
[[nodiscard]] inline auto read_range_sign(const sentence& in, const printed_amount& low)
    -> std::pair<range_sign, std::size_t>
{
    const auto next = low.end;
    if (in.is(next, token_kind::dash)) {
        const auto tight = in.glued(next) && in.glued(next + 1);
        return {tight ? range_sign::dash : range_sign::none, next + 1};
    }
    const auto link = in.match(in.words.links, next);
    if (!link) return {range_sign::none, next};
    if (link->sense == link_sense::range_to) return {range_sign::to, next + link.length};
    if (link->sense == link_sense::range_and) {
        const auto opening = in.match_before(in.words.links, low.begin);
        const auto opened = opening && opening->sense == link_sense::opens_range;
        return {opened ? range_sign::between : range_sign::none, next + link.length};
    }
    return {range_sign::none, next};
}

/// Whether two amounts so tied are the ends of one range. "from $5 million to $8 million" is two
/// figures: it tells of a change as often as of a range.
[[nodiscard]] inline auto makes_range(range_sign sign, const printed_amount& low,
                                      const printed_amount& high) -> bool
{
    if (low.in_words != high.in_words || (!low.unit && !high.unit)) return false;
    const auto both = low.unit && high.unit;
    if (both && low.unit->readings.likeliest() != high.unit->readings.likeliest()) return false;
    switch (sign) {
        case range_sign::dash:
        case range_sign::between: return true;
        case range_sign::to: return !both && (high.unit || high.number.is_scaled());
        case range_sign::none: break;
    }
    return false;
}

/// Gives the low end the scale word that it shares with the high one ("6-7 billion"). False where
/// that cannot be meant: "500-1 million".
[[nodiscard]] inline auto share_scale(printed_amount& low, const printed_amount& high) -> bool
{
    if (!high.number.is_scaled()) return !low.number.is_scaled();
    if (low.number.is_scaled()) return true;
    const auto power = high.number.scale;
    const auto shared = low.number.value.shifted(power);
    if (low.grouped || shared >= high.number.value) return false;
    low.number.value = shared;
    low.number.finest += power;
    low.number.coarsest += power;
    low.number.scale = power;
    return true;
}

[[nodiscard]] inline auto to_figure(const sentence& in, const printed_amount& read) -> figure
{
    auto found = figure{};
    found.span = in.span_of(read.begin, read.end);
    found.kind = figure_kind::money;
    found.number = read.number;
    found.currencies = read.unit->readings;
    found.use = read.unit->use;
    found.sentence = in.span;
    found.qualifier = read_hedge(in, read.begin, read.end);
    const auto plus = in.is(read.end, "+") && in.glued(read.end);
    if (plus && found.qualifier == hedge::none) found.qualifier = hedge::at_least;
    return found;
}

}  // namespace detail

/// Reads money at token `at`. Where the tokens are an amount without a unit, or a range that makes
/// no sense, there is no figure, but they are not to be read again.
[[nodiscard]] inline auto read_money(const sentence& in, std::size_t at) -> money_read
{
    auto low = read_amount(in, at);
    if (!low) return {std::nullopt, at, at + 1};
    const auto [sign, next] = detail::read_range_sign(in, *low);
    if (sign != detail::range_sign::none) {
        const auto high = read_amount(in, next, true);
        if (high && detail::makes_range(sign, *low, *high)) {
            if (!detail::share_scale(*low, *high)) return {std::nullopt, at, high->end};
            auto whole = *low;
            whole.end = high->end;
            whole.unit = high->unit ? high->unit : low->unit;
            if (!whole.has_sure_unit()) return {std::nullopt, at, high->end};
            auto found = detail::to_figure(in, whole);
            found.upper = high->number;
            if (found.number.value > found.upper->value) std::swap(found.number, *found.upper);
            return {found, at, high->end};
        }
    }
    if (!low->has_sure_unit()) return {std::nullopt, at, low->end};
    return {detail::to_figure(in, *low), at, low->end};
}

}  // namespace assay
