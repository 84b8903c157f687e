// SPDX-License-Identifier: BSL-1.0
// rates_disagree.hpp - conversions of one document that imply different rates for one currency and
// period: one of them is wrong, whatever the rate was. Needs no table.
#pragma once

#include <algorithm>  // std::max, std::ranges::all_of, sort
#include <compare>
#include <cstddef>
#include <functional>  // std::less
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include <assay/check/checked_claim.hpp>
#include <assay/check/default_rate.hpp>
#include <assay/check/fit.hpp>
#include <assay/check/severity_of.hpp>
#include <assay/check/stated_side.hpp>
#include <assay/check/verdict.hpp>
#include <assay/claims/claim.hpp>
#include <assay/currency.hpp>
#include <assay/figures/figure.hpp>
#include <assay/interval.hpp>
#include <assay/period.hpp>
#include <assay/quotient.hpp>
#include <assay/rounding.hpp>

namespace assay {

namespace detail {

/// How far the words and digits of a figure let its numbers be off.
struct honest_room {
    hedge_room hedged;
    decimal hedge_unit;
    bool exact = false;  // but for those the number is meant as it stands
};

/// What a number above zero can have been: rounded, cut, loosened by its hedge, or off by
/// `last_digit`.
[[nodiscard]] inline auto honest_values(const stated_number& number, const decimal& last_digit,
                                        const honest_room& room) -> interval
{
    const auto& value = number.value;
    const auto half = half_step(value, strict_step(number));
    const auto strict = room.exact ? decimal{0} : half;
    const auto loosened = strict + room.hedge_unit;
    const auto low = value - std::max(last_digit, room.hedged.below ? loosened : strict);
    const auto above = std::max(last_digit, room.hedged.above ? loosened : strict);
    const auto unit = half + half;
    return unit > above ? interval::closed_open(low, value + unit)  // the digits behind were cut
                        : interval::closed(low, value + above);
}

/// All that a writer can honestly have meant by a figure, of a range from end to end: rounded, cut,
/// loosened by a hedge, or rounded to whole units where it is small.
[[nodiscard]] inline auto honest_values(const figure& stated, range_end end, bool is_source)
    -> interval
{
    const auto unit_of = [](const stated_number& number) {
        const auto half = half_step(number.value, strict_step(number));
        return half + half;
    };
    const auto& number = number_at(stated, end);
    const auto last_digit = decimal::scaled(5, number.finest - 1);
    auto room = honest_room{room_of(stated.qualifier), unit_of(number),
                            is_source && is_exact_source(stated, number)};
    if (!stated.upper || end != range_end::none) return honest_values(number, last_digit, room);
    room.hedge_unit = std::max(room.hedge_unit, unit_of(*stated.upper));
    return hull(honest_values(number, last_digit, room),
                honest_values(*stated.upper, decimal{0}, room));
}

}  // namespace detail

/// What one unit of the currency whose code comes first was worth in the other one, for a
/// conversion to hold in any honest way; none where a side is zero or below.
[[nodiscard]] inline auto implied_by_digits(const checked_claim& one,
                                            std::span<const figure> figures)
    -> std::optional<interval>
{
    const auto& from = figures[one.said.figures[0]];
    const auto& to = figures[one.said.figures[1]];
    const auto is_above_zero = [&](const figure& stated) {
        const auto& value = number_at(stated, one.said.end).value;
        return !value.is_zero() && !value.is_negative();
    };
    if (!is_above_zero(from) || !is_above_zero(to)) return std::nullopt;
    const auto source = detail::honest_values(from, one.said.end, true);
    const auto reported = detail::honest_values(to, one.said.end, false);
    if (*source.low() <= quotient{0} || *reported.low() <= quotient{0}) return std::nullopt;
    const auto is_in_order = one.judged.units[0].code() < one.judged.units[1].code();
    return is_in_order ? reported / source : source / reported;
}

namespace detail {

/// Conversions that have to share a rate: of one pair of currencies and one period.
struct rate_group {
    currency first;  // by their codes
    currency second;
    std::optional<period> days;

    friend auto operator<(const rate_group& a, const rate_group& b) -> bool
    {
        const auto by_codes = [](const rate_group& one) {
            return std::pair{one.first.place(), one.second.place()};
        };
        if (by_codes(a) != by_codes(b)) return by_codes(a) < by_codes(b);
        if (!a.days || !b.days) return !a.days && b.days;
        return std::pair{a.days->from, a.days->to} < std::pair{b.days->from, b.days->to};
    }
};

struct implied_rate {
    std::size_t claim = 0;
    interval values;
};

/// An end of what a claim implies. Ends are compared as they are cut to some decimals first, which
/// nearly always decides.
struct implied_end {
    const quotient* at;
    bool closes;  // it is the higher one
    decimal cut;

    implied_end(const quotient& end, bool is_high)
        : at(&end), closes(is_high), cut(end.rounded(8, rounding::down))
    {}

    friend auto operator<(const implied_end& a, const implied_end& b) -> bool
    {
        auto order = a.cut <=> b.cut;
        if (order == 0) order = *a.at <=> *b.at;
        return order != 0 ? order < 0 : a.closes < b.closes;
    }
};

/// A rate that as many as possible of a group imply, the first such where there are several.
[[nodiscard]] inline auto most_implied(const std::vector<implied_rate>& group) -> quotient
{
    auto edges = std::vector<implied_end>{};
    edges.reserve(2 * group.size());
    for (const auto& one : group) {
        edges.emplace_back(*one.values.low(), false);
        edges.emplace_back(*one.values.high(), true);
    }
    std::ranges::sort(edges, std::less{});
    auto depth = 0;
    auto deepest = 0;
    const auto* best = edges.front().at;
    for (const auto& one : edges) {
        depth += one.closes ? -1 : 1;
        if (depth <= deepest) continue;
        deepest = depth;
        best = one.at;
    }
    return *best;
}

/// Finds the claims of one document that cannot hold beside each other.
class disagreement_finder {
public:
    disagreement_finder(std::span<const figure> figures, std::span<const checked_claim> claims)
        : figures_(figures), claims_(claims)
    {}

    [[nodiscard]] auto run() -> std::vector<checked_claim>
    {
        for (std::size_t i = 0; i < claims_.size(); ++i) enter(i);
        for (const auto& [group, claims] : groups_) {
            if (can_disagree(claims)) compare(implied_by(claims));
        }
        std::ranges::sort(found_, {}, [](const checked_claim& one) { return one.said.figures; });
        return std::move(found_);
    }

private:
    std::span<const figure> figures_;
    std::span<const checked_claim> claims_;
    std::map<rate_group, std::vector<std::size_t>> groups_;
    std::vector<checked_claim> found_;

    [[nodiscard]] auto stated(std::size_t claim, std::size_t place) const -> const figure&
    {
        return figures_[claims_[claim].said.figures[place]];
    }

    void enter(std::size_t i)
    {
        const auto& one = claims_[i];
        const auto is_whole = one.said.end == range_end::none;
        if (one.said.kind != claim_kind::conversion || !is_whole || !stated(i, 0).is_money())
            return;
        if (one.judged.reason == verdict_reason::open_unit) return;
        auto [first, second] = one.judged.units;
        if (second.code() < first.code()) std::swap(first, second);
        const auto days = period_spoken_of(stated(i, 0), stated(i, 1));
        groups_[{first, second, days}].push_back(i);
    }

    /// Two that hold, and two that are both found wrong, are never held against each other.
    [[nodiscard]] auto can_disagree(std::span<const std::size_t> claims) const -> bool
    {
        return !std::ranges::all_of(claims, [&](std::size_t i) { return holds(i); }) &&
               !std::ranges::all_of(claims, [&](std::size_t i) { return is_told(i); });
    }
    [[nodiscard]] auto implied_by(std::span<const std::size_t> claims) const
        -> std::vector<implied_rate>
    {
        auto group = std::vector<implied_rate>{};
        for (const auto i : claims) {
            if (auto values = implied_by_digits(claims_[i], figures_))
                group.push_back({i, *std::move(values)});
        }
        return group;
    }

    void compare(const std::vector<implied_rate>& group)
    {
        if (group.size() < 2) return;
        const auto common = most_implied(group);
        const auto* agreed = &group.back();
        auto has_common = false;
        for (const auto& one : group) {
            if (!one.values.contains(common)) continue;
            if (!has_common || is_closer(one, *agreed)) agreed = &one;
            has_common = true;
        }
        for (const auto& one : group) {
            if (!is_compatible(one, *agreed)) add(*agreed, one);
        }
    }
    /// Whether a claim leaves less room, so that more can be held against it.
    [[nodiscard]] static auto is_closer(const implied_rate& a, const implied_rate& b) -> bool
    {
        return *a.values.high() / *a.values.low() < *b.values.high() / *b.values.low();
    }
    /// Rates move within a day and a period; those of two claims that both hold may differ, and of
    /// two that are both found wrong nothing more is known.
    [[nodiscard]] auto is_compatible(const implied_rate& a, const implied_rate& b) const -> bool
    {
        if ((holds(a.claim) && holds(b.claim)) || (is_told(a.claim) && is_told(b.claim)))
            return true;
        return intersects(widened(a.values, tolerance::drift()),
                          widened(b.values, tolerance::drift()));
    }

    void add(const implied_rate& a, const implied_rate& b)
    {
        const auto is_in_order =
            is_told(a.claim) == is_told(b.claim) ? a.claim < b.claim : is_told(b.claim);
        const auto& first = is_in_order ? a : b;
        const auto& last = is_in_order ? b : a;
        auto made = checked_claim{};
        made.said.kind = claim_kind::rates_disagree;
        for (const auto* one : {&first, &last}) {
            for (const auto place : claims_[one->claim].said.figures)
                made.said.figures.push_back(place);
            made.said.roles.push_back(claim_role::source);
            made.said.roles.push_back(claim_role::reported);
        }
        made.judged = judge(first, last);
        found_.push_back(std::move(made));
    }

    /// The last figure, held against what the first conversion implies for it.
    [[nodiscard]] auto judge(const implied_rate& first, const implied_rate& last) const -> verdict
    {
        const auto& said = claims_[last.claim].said;
        const auto& units = claims_[last.claim].judged.units;
        const auto source = as_source(stated(last.claim, 0), said.end).printed;
        const auto reported = side_of(stated(last.claim, 1), said.end).printed;
        const auto is_in_order = units[0].code() < units[1].code();
        const auto implied = is_in_order ? source * first.values : source / first.values;
        const auto expected = nearest(implied, *reported.low());
        auto found = verdict{};
        found.kind = verdict_kind::inconsistent;
        found.reason = verdict_reason::unexplained;
        found.units = units;
        found.expected = expected.rounded(units[1].minor_digits(), rounding::half_even);
        found.implied = implied;
        found.error = nearest(reported, expected) / expected - quotient{1};
        if (const auto factor = scale_between(*found.error + quotient{1})) {
            found.reason = verdict_reason::scale;
            found.slip = slip{slip_kind::scale, *factor};
        }
        found.severity =
            is_told(first.claim) || is_told(last.claim) ? severity::info : severity_of(found);
        return found;
    }
    [[nodiscard]] auto holds(std::size_t claim) const -> bool
    {
        return claims_[claim].judged.kind == verdict_kind::consistent;
    }
    /// Whether a conversion is a finding of its own.
    [[nodiscard]] auto is_told(std::size_t claim) const -> bool
    {
        return claims_[claim].judged.kind == verdict_kind::inconsistent;
    }
};

}  // namespace detail

/// A claim for each conversion whose digits rule out the rate that most others of its currencies
/// and period imply: [source, reported, source, reported], one that is known to be wrong last, else
/// in the order of the text. Silent where both hold at known rates, and where both do not.
[[nodiscard]] inline auto find_rates_disagreeing(std::span<const figure> figures,
                                                 std::span<const checked_claim> claims)
    -> std::vector<checked_claim>
{
    return detail::disagreement_finder{figures, claims}.run();
}

}  // namespace assay
