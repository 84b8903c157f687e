// SPDX-License-Identifier: BSL-1.0
// judge_implied.hpp - the ladder of verdicts where no rate is looked up: what some figures imply
// for another one, held against that one as printed.
//
//     const auto implied = imply([](const auto& part, const auto& whole) { return part / whole; },
//                                side_of(part, range_end::none), side_of(whole, range_end::none));
//     const auto found = judge_implied(implied, side_of(share, range_end::none), 4);
#pragma once

#include <optional>
#include <utility>  // std::move

#include <assay/check/fit.hpp>
#include <assay/check/stated_side.hpp>
#include <assay/check/verdict.hpp>
#include <assay/decimal.hpp>
#include <assay/interval.hpp>
#include <assay/quotient.hpp>
#include <assay/rounding.hpp>

namespace assay {

/// What the other figures of a claim imply for one of them, in that one's unit.
struct implied_value {
    interval printed;   // from their numbers as printed; a point where none is a range
    interval strict;    // from their strict readings
    interval lenient;   // from their lenient ones
    interval loosened;  // from their strict readings with their hedges taken at their word
    bool hedged = false;
};

/// Applies an operation on intervals to every reading of some sides.
template <typename Operation, typename... Sides>
[[nodiscard]] auto imply(const Operation& operation, const Sides&... sides) -> implied_value
{
    return {operation(sides.printed...), operation(sides.strict...), operation(sides.lenient...),
            operation(loosened(sides)...), (is_hedged(sides) || ...)};
}

namespace detail {

/// All quotients; anything where the divisor may be nothing.
[[nodiscard]] inline auto ratio_of(const interval& a, const interval& b) -> interval
{
    return b.contains(quotient{0}) ? interval::everything() : a / b;
}

/// Of a claim that asks no more than which of two figures is the larger.
[[nodiscard]] inline auto plainly_right() -> verdict
{
    auto found = verdict{};
    found.kind = verdict_kind::consistent;
    found.reason = verdict_reason::rounded;
    return found;
}

/// Goes down the ladder for one figure that others imply.
class implied_judge {
public:
    implied_judge(const implied_value& implied, const stated_side& reported, int places)
        : implied_(implied), reported_(reported)
    {
        expected_ = nearest(implied.printed, *reported.printed.low());
        found_.expected = expected_.rounded(places, rounding::half_even);
        if (expected_ != quotient{0}) {
            found_.error = nearest(reported.printed, expected_) / expected_ - quotient{1};
        }
    }

    [[nodiscard]] auto judge() -> verdict
    {
        if (intersects(implied_.printed, reported_.strict)) {
            const auto is_equal = intersects(implied_.printed, reported_.printed);
            return settle(verdict_kind::consistent,
                          is_equal ? verdict_reason::exact : verdict_reason::rounded);
        }
        if (intersects(implied_.strict, reported_.strict))
            return settle(verdict_kind::consistent, verdict_reason::source_rounded);
        const auto is_far = gap_exceeds(decimal::scaled(3, -1));
        if (is_far) find_slip();
        if (found_.slip) return settle(verdict_kind::inconsistent, verdict_reason::scale);
        if (!gap_exceeds(tolerance::truncation_gap()) &&
            intersects(implied_.printed, reported_.cut)) {
            return settle(verdict_kind::consistent, verdict_reason::truncated);
        }
        if (is_within_hedge()) return settle(verdict_kind::consistent, verdict_reason::hedged);
        if (!gap_exceeds(tolerance::coarse_gap()) &&
            intersects(implied_.lenient, reported_.lenient)) {
            return settle(verdict_kind::loose, verdict_reason::coarse);
        }
        return settle(verdict_kind::inconsistent, verdict_reason::unexplained);
    }

private:
    const implied_value& implied_;
    const stated_side& reported_;
    quotient expected_{0};
    verdict found_;

    [[nodiscard]] auto settle(verdict_kind kind, verdict_reason reason) -> verdict
    {
        found_.kind = kind;
        found_.reason = reason;
        found_.implied = implied_.strict;
        return std::move(found_);
    }
    [[nodiscard]] auto gap_exceeds(const decimal& share) const -> bool
    {
        return !found_.error || abs(*found_.error) > quotient{share};
    }
    [[nodiscard]] auto is_within_hedge() const -> bool
    {
        return (implied_.hedged || is_hedged(reported_)) &&
               intersects(implied_.loosened, loosened(reported_));
    }
    /// A scale word too much or too few.
    void find_slip()
    {
        if (!found_.error) return;
        if (const auto factor = scale_between(*found_.error + quotient{1}))
            found_.slip = slip{slip_kind::scale, *factor};
    }
};

}  // namespace detail

/// Judges `reported` by what the claim's other figures imply for it. `expected` is rounded to
/// `places` after the point. The verdict has no severity yet.
[[nodiscard]] inline auto judge_implied(const implied_value& implied, const stated_side& reported,
                                        int places) -> verdict
{
    return detail::implied_judge{implied, reported, places}.judge();
}

}  // namespace assay
