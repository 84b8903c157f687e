// SPDX-License-Identifier: BSL-1.0
// check_share.hpp - judges what is said to be a share of something: part / whole.
//
// Without a share, the part may not exceed the whole. Without a part, so many things must have such
// a share at all: no number of 8 cars is 43 percent of them.
#pragma once

#include <algorithm>  // std::max, std::min
#include <optional>

#include <assay/check/claim_context.hpp>
#include <assay/check/judge_implied.hpp>
#include <assay/check/judge_printed.hpp>
#include <assay/check/printed_side.hpp>
#include <assay/check/restated_figures.hpp>
#include <assay/check/severity_of.hpp>
#include <assay/check/stated_side.hpp>
#include <assay/check/verdict.hpp>
#include <assay/claims/claim.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/stated_interval.hpp>
#include <assay/interval.hpp>
#include <assay/quotient.hpp>
#include <assay/rounding.hpp>

namespace assay {

namespace detail {

[[nodiscard]] inline auto share_places(const figure& share) -> int
{
    return share.kind == figure_kind::percent ? std::max(0, -share.number.finest) + 2 : 4;
}

[[nodiscard]] inline auto check_full_share(const claim_context& context, const figure& part,
                                           const figure& share, const figure& whole) -> verdict
{
    const auto unit = quotient{share.kind == figure_kind::percent ? 100 : 1};
    const auto ratio = [&](const interval& a, const interval& b) { return ratio_of(a, b) * unit; };
    const auto implied =
        imply(ratio, printed_side(part, context.text), printed_side(whole, context.text));
    auto found = judge_printed(implied, printed_side(share, context.text), share_places(share));
    found.severity = severity_of(found);
    if (found.kind != verdict_kind::inconsistent || !found.expected) return found;
    found.suggestion = restated(context, share, quotient{*found.expected});
    found.source_suggestion =
        restated(context, part, quotient{whole.number.value} * share_of_whole(share));
    return found;
}

[[nodiscard]] inline auto check_part(const claim_context& context, const figure& part,
                                     const figure& whole) -> verdict
{
    const auto most = loosened(printed_side(whole, context.text));
    const auto least = loosened(printed_side(part, context.text));
    auto found = plainly_right();
    if (*least.low() > *most.high()) {
        found.kind = verdict_kind::inconsistent;
        found.reason = verdict_reason::unexplained;
    }
    found.severity = severity_of(found);
    return found;
}

/// "most of the W, P": more than half of it; "the vast majority": three quarters, which is softer.
[[nodiscard]] inline auto check_told_share(const claim_context& context, const figure& part,
                                           const figure& whole, told_share told) -> verdict
{
    const auto most = *loosened(printed_side(part, context.text)).high();
    const auto least = *loosened(printed_side(whole, context.text)).low();
    if (least <= quotient{0}) return plainly_right();
    const auto share = most / least;
    const auto half = quotient{decimal::scaled(5, -1)};
    const auto wanted = told == told_share::vast ? quotient{decimal::scaled(75, -2)} : half;
    const auto fits = told == told_share::vast ? share >= wanted : share > wanted;
    auto found = plainly_right();
    if (!fits) {
        found.kind = share > half ? verdict_kind::loose : verdict_kind::inconsistent;
        found.reason = share > half ? verdict_reason::coarse : verdict_reason::unexplained;
        found.error = share / wanted - quotient{1};
    }
    found.severity = severity_of(found);
    if (found.severity == severity::error) found.severity = severity::warning;  // it is a word
    return found;
}

/// The share nearest to `percent` that a whole number of `things` can have.
[[nodiscard]] inline auto nearest_share(const quotient& percent, const decimal& things) -> quotient
{
    const auto hundred = quotient{100};
    const auto exact = percent * quotient{things} / hundred;
    const auto count = exact.rounded(0, rounding::half_even);
    return quotient{count} * hundred / quotient{things};
}

[[nodiscard]] inline auto check_possible(const claim_context& context, const figure& share,
                                         const figure& whole) -> verdict
{
    const auto percent = quotient{share.number.value};
    const auto nearest = nearest_share(percent, whole.number.value);
    const auto side = printed_side(share, context.text);
    const auto is_round =
        share.number.finest == 0 && (share.number.value / decimal{5}).to_decimal()->exponent() >= 0;
    const auto slack = is_round
                           ? interval::closed(decimal::scaled(-25, -1), decimal::scaled(25, -1))
                           : interval::point(0);
    auto found = plainly_right();
    found.expected = nearest.rounded(share_places(share), rounding::half_even);
    if (!nearest.is_zero()) found.error = percent / nearest - quotient{1};
    const auto is_possible = intersects(side.strict + slack, interval::point(nearest)) ||
                             intersects(side.cut, interval::point(nearest));
    if (!is_possible) {
        found.kind = verdict_kind::inconsistent;
        found.reason = verdict_reason::unexplained;
        found.suggestion = restated(context, share, nearest);
    }
    found.severity = std::min(severity_of(found), severity::warning);
    return found;
}

}  // namespace detail

/// Judges a share by whichever two of its figures are told beside the third.
[[nodiscard]] inline auto check_share(const claim_context& context, const claim& said) -> verdict
{
    const auto* part = context.find(said, claim_role::part);
    const auto* share = context.find(said, claim_role::fraction);
    const auto* whole = context.find(said, claim_role::whole);
    if (part == nullptr) return detail::check_possible(context, *share, *whole);
    if (share == nullptr) {
        auto found = detail::check_part(context, *part, *whole);
        if (said.told == told_share::none || found.kind != verdict_kind::consistent) return found;
        return detail::check_told_share(context, *part, *whole, said.told);
    }
    return detail::check_full_share(context, *part, *share, *whole);
}

}  // namespace assay
