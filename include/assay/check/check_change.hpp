// SPDX-License-Identifier: BSL-1.0
// check_change.hpp - judges what is said to have grown or shrunk: (new - old) / old.
//
// A difference without the old value has new - difference for it (new + difference where it fell).
// "n times more" is right as a ratio and as an increase; money that "lost a third" is right by its
// own value and by the price of the other money.
#pragma once

#include <algorithm>  // std::max
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
#include <assay/interval.hpp>
#include <assay/quotient.hpp>

namespace assay {

namespace detail {

[[nodiscard]] inline auto is_right(const verdict& found) -> bool
{
    return found.kind == verdict_kind::consistent;
}

class change_judge {
public:
    change_judge(const claim_context& context, const claim& said)
        : context_(context), said_(said), direction_(said.direction)
    {
        const auto before = value_of(claim_role::old_value);
        const auto after = value_of(claim_role::new_value);
        if (direction_ == change_direction::open && before && after)
            direction_ = *after < *before ? change_direction::down : change_direction::up;
    }

    [[nodiscard]] auto judge() const -> verdict
    {
        if (said_.find(claim_role::growth)) return judge_growth();
        if (said_.find(claim_role::difference)) return judge_difference();
        return judge_direction();
    }

private:
    const claim_context& context_;
    const claim& said_;
    change_direction direction_;

    [[nodiscard]] auto figure_of(claim_role role) const -> const figure*
    {
        return context_.find(said_, role);
    }
    [[nodiscard]] auto value_of(claim_role role) const -> std::optional<quotient>
    {
        const auto* stated = figure_of(role);
        return stated == nullptr ? std::nullopt : std::optional{quotient{stated->number.value}};
    }
    [[nodiscard]] auto side(claim_role role) const -> stated_side
    {
        return printed_side(*figure_of(role), context_.text);
    }
    [[nodiscard]] auto falls() const -> bool { return direction_ == change_direction::down; }

    /// The change as a share of the old value, above zero where it goes the way that is said.
    [[nodiscard]] auto implied_share() const -> implied_value
    {
        const auto one = interval::point(1);
        const auto sign = quotient{falls() ? -1 : 1};
        if (figure_of(claim_role::old_value) != nullptr &&
            figure_of(claim_role::new_value) != nullptr) {
            const auto share = [&](const interval& before, const interval& after) {
                return (ratio_of(after, before) - one) * sign;
            };
            return imply(share, side(claim_role::old_value), side(claim_role::new_value));
        }
        const auto difference = side(claim_role::difference);
        if (figure_of(claim_role::old_value) != nullptr)
            return imply(ratio_of, difference, side(claim_role::old_value));
        const auto share = [&](const interval& by, const interval& after) {
            return ratio_of(one, ratio_of(after, by) - one * sign);
        };
        return imply(share, difference, side(claim_role::new_value));
    }

    /// What a share of growth is in the words that the text tells it in.
    template <typename Function>
    [[nodiscard]] static auto mapped(const implied_value& share, const Function& function)
        -> implied_value
    {
        return {function(share.printed), function(share.strict), function(share.lenient),
                function(share.loosened), share.hedged};
    }
    /// "rose by a third", "halved": for that one both readings are the same.
    [[nodiscard]] static auto is_fraction(const figure& growth) -> bool
    {
        return growth.number.divisor != 1;
    }

    [[nodiscard]] auto in_words_of(const figure& growth, const implied_value& share) const
        -> implied_value
    {
        if (growth.kind == figure_kind::percent)
            return mapped(share, [](const interval& x) { return x * quotient{100}; });
        if (is_fraction(growth)) return share;
        const auto one = interval::point(1);
        if (falls())
            return mapped(share, [&](const interval& x) { return ratio_of(one, one - x); });
        return mapped(share, [&](const interval& x) { return x + one; });
    }

    [[nodiscard]] auto places_of(const figure& judged) const -> int
    {
        return std::max(0, -judged.number.finest) + 2;
    }

    [[nodiscard]] auto judge_growth() const -> verdict
    {
        const auto& growth = *figure_of(claim_role::growth);
        const auto share = implied_share();
        const auto reported = printed_side(growth, context_.text);
        const auto places = places_of(growth);
        auto found = judge_printed(in_words_of(growth, share), reported, places);
        if (!is_right(found)) try_other_readings(growth, share, reported, found);
        if (!is_right(found) && are_percents() && growth.kind == figure_kind::percent)
            try_points(reported, found);
        found.severity = severity_of(found);
        if (found.kind == verdict_kind::inconsistent) suggest(growth, found);
        return found;
    }

    /// Other senses in which the same words are right.
    void try_other_readings(const figure& growth, const implied_value& share,
                            const stated_side& reported, verdict& found) const
    {
        const auto places = places_of(growth);
        const auto attempt = [&](const implied_value& implied) {
            auto other = judge_printed(implied, reported, places);
            if (is_right(found) || !is_right(other)) return;
            other.reason = verdict_reason::other_reading;
            found = std::move(other);
        };
        if (growth.kind == figure_kind::ratio && !is_fraction(growth) && !falls())
            attempt(share);  // "three times more": four times as much
        const auto is_halved = growth.kind == figure_kind::ratio && is_fraction(growth) && falls();
        if (is_halved) {
            const auto one = interval::point(1);
            attempt(mapped(share, [&](const interval& x) { return one - x; }));
        }
        if (direction_ != change_direction::weaker) return;
        const auto hundred = quotient{100};
        const auto one = interval::point(1);
        const auto lost = [&](const interval& a, const interval& b) {
            return (one - ratio_of(a, b)) * hundred;
        };
        const auto before = side(claim_role::old_value);
        const auto after = side(claim_role::new_value);
        attempt(imply(lost, before, after));  // the other money's price rose
        attempt(imply(lost, after, before));  // its own value is told
    }

    [[nodiscard]] auto are_percents() const -> bool
    {
        const auto* before = figure_of(claim_role::old_value);
        const auto* after = figure_of(claim_role::new_value);
        return before != nullptr && after != nullptr && before->kind == figure_kind::percent &&
               after->kind == figure_kind::percent;
    }
    [[nodiscard]] auto implied_difference() const -> implied_value
    {
        const auto sign = quotient{falls() ? -1 : 1};
        const auto difference = [&](const interval& before, const interval& after) {
            return (after - before) * sign;
        };
        return imply(difference, side(claim_role::old_value), side(claim_role::new_value));
    }
    /// "from 5 percent to 7 percent, up 2 percent" means points.
    void try_points(const stated_side& reported, verdict& found) const
    {
        if (!is_right(judge_printed(implied_difference(), reported, 2))) return;
        found.kind = verdict_kind::inconsistent;
        found.reason = verdict_reason::wrong_unit;
        found.slip = slip{slip_kind::wrong_unit, {}};
    }

    [[nodiscard]] auto judge_difference() const -> verdict
    {
        const auto& difference = *figure_of(claim_role::difference);
        auto found = judge_printed(implied_difference(), printed_side(difference, context_.text),
                                   places_of(difference));
        found.severity = severity_of(found);
        if (found.kind == verdict_kind::inconsistent && found.expected) {
            found.suggestion =
                restated(context_, difference, quotient{*found.expected}, difference.number.finest);
        }
        return found;
    }

    /// Only whether it rose or fell is said.
    [[nodiscard]] auto judge_direction() const -> verdict
    {
        const auto before = loosened(side(claim_role::old_value));
        const auto after = loosened(side(claim_role::new_value));
        auto found = plainly_right();
        if (less(falls() ? before : after, falls() ? after : before) == truth::yes) {
            found.kind = verdict_kind::inconsistent;
            found.reason = verdict_reason::unexplained;
        }
        found.severity = severity_of(found);
        return found;
    }

    /// The growth that the other figures make, and the figure among them that would make it right.
    void suggest(const figure& growth, verdict& found) const
    {
        if (!found.expected || growth.kind != figure_kind::percent) return;
        const auto share = quotient{growth.number.value} / quotient{100};
        const auto way = falls() ? -share : share;
        found.suggestion = restated(context_, growth, quotient{*found.expected});
        if (found.reason == verdict_reason::wrong_unit) return;
        const auto before = value_of(claim_role::old_value);
        const auto after = value_of(claim_role::new_value);
        const auto one = quotient{1};
        if (before && after) {
            found.source_suggestion =
                restated(context_, *figure_of(claim_role::new_value), *before * (one + way));
        } else if (one + way > quotient{0}) {
            const auto base = before ? *before : *after / (one + way);
            found.source_suggestion =
                restated(context_, *figure_of(claim_role::difference), base * share);
        }
    }
};

}  // namespace detail

/// Judges a change: its growth where it tells one, else its difference, else its direction.
[[nodiscard]] inline auto check_change(const claim_context& context, const claim& said) -> verdict
{
    return detail::change_judge{context, said}.judge();
}

}  // namespace assay
