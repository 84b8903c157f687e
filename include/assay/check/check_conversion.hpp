// SPDX-License-Identifier: BSL-1.0
// check_conversion.hpp - judges one conversion of money: the ladder from "exact" down to
// "unexplained".
//
// The rungs are tried in order and the first that holds decides; every test is exact. Rungs that
// excuse a figure come after the slips where reported and expected are far apart.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <assay/check/claim_context.hpp>
#include <assay/check/default_rate.hpp>
#include <assay/check/digit_notes.hpp>
#include <assay/check/fit.hpp>
#include <assay/check/likely_slip.hpp>
#include <assay/check/restate.hpp>
#include <assay/check/severity_of.hpp>
#include <assay/check/verdict.hpp>
#include <assay/claims/claim.hpp>
#include <assay/figures/figure.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/rates/find_days.hpp>

namespace assay {

namespace detail {

/// One claim with its units settled, on its way down the ladder.
class conversion_judge {
public:
    conversion_judge(const conversion_sides& sides, const rate_context& dated,
                     const slip_context& slips, rate_time rate_of)
        : sides_(sides), dated_(dated), slips_(slips), rate_of_(rate_of)
    {
        found_.units = {sides.from, sides.to};
    }

    [[nodiscard]] auto judge() -> verdict
    {
        if (const auto stated = find_stated_rate(dated_, sides_.from, sides_.to)) {
            judge_at(*stated);
        } else if (const auto* dated = find_dated_rate(dated_, sides_.from, sides_.to)) {
            if (*dated && (*dated)->free_market) {
                judge_without_rate(without_official(**dated));
            } else if (*dated) {
                judge_at(**dated);
            } else {
                judge_without_rate(dated->error());
            }
        } else {
            unverifiable(verdict_reason::no_date);
            date_by_rate();
        }
        return std::move(found_);
    }

private:
    const conversion_sides& sides_;
    const rate_context& dated_;
    const slip_context& slips_;
    rate_time rate_of_;
    verdict found_;
    bool tried_other_market_ = false;

    void settle(verdict_kind kind, verdict_reason reason, const exchange_rate& rate)
    {
        found_.kind = kind;
        found_.reason = reason;
        found_.rate = rate;
        if (rate.sampled) found_.notes.push_back(verdict_note::sampled_rate);
        if (rate.free_market) found_.notes.push_back(verdict_note::dual_rate);
    }
    void unverifiable(verdict_reason reason)
    {
        found_.kind = verdict_kind::unverifiable;
        found_.reason = reason;
    }
    auto measure(const exchange_rate& rate) -> quotient
    {
        auto expected = expected_at(sides_, rate);
        found_.expected = expected.rounded(sides_.to.minor_digits(), rounding::half_even);
        found_.error = gap_to(sides_, expected);
        return expected;
    }
    [[nodiscard]] auto gap_exceeds(const decimal& share) const -> bool
    {
        return !found_.error || abs(*found_.error) > quotient{share};
    }

    void judge_at(const exchange_rate& rate)
    {
        const auto expected = measure(rate);
        const auto is_met = sides_.reported.strict.contains(expected);
        const auto fit = is_met ? std::optional{verdict_reason::rounded}
                                : fit_at(sides_, rate, tolerance::none());
        if (rate.multi_regime) return judge_over_regimes(rate, fit.has_value());
        if (fit && rate.sampled)
            return settle(verdict_kind::consistent, verdict_reason::other_rate, rate);
        if (fit == verdict_reason::rounded)
            return settle(verdict_kind::consistent, precision_of(), rate);
        if (fit == verdict_reason::source_rounded)
            return settle(verdict_kind::consistent, *fit, rate);
        if (rate_of_ == rate_time::present && fits_today(rate)) return;
        const auto is_far = gap_exceeds(decimal::scaled(3, -1));
        if (is_far && (fits_other_market() || is_slip(rate))) return;
        if (fit) return settle(verdict_kind::consistent, *fit, rate);
        if (is_excused(rate)) return;
        if (!is_far && is_slip(rate)) return;
        settle(verdict_kind::inconsistent, verdict_reason::unexplained, rate);
    }

    /// Equal to the minor unit, or only to the digits printed.
    [[nodiscard]] auto precision_of() const -> verdict_reason
    {
        const auto reported = sides_.reported.printed.low();
        const auto is_equal = found_.expected && *reported == quotient{*found_.expected};
        return is_equal ? verdict_reason::exact : verdict_reason::rounded;
    }

    /// Without one rate for the whole period nothing is proven by meeting its range.
    void judge_over_regimes(const exchange_rate& rate, bool fits)
    {
        if (fits_alternative()) return;
        found_.notes.push_back(verdict_note::multi_regime);
        if (fits) {
            settle(verdict_kind::unverifiable, verdict_reason::multi_regime, rate);
        } else if (!is_slip(rate)) {
            settle(verdict_kind::inconsistent, verdict_reason::unexplained, rate);
        }
    }

    /// What does not fit the free market may be right at the official rate that is not known.
    [[nodiscard]] static auto without_official(const exchange_rate& free) -> no_rate
    {
        return {no_rate::cause::free_only, free.base, free.counter, free.asked, {}, free.source};
    }

    void judge_without_rate(const no_rate& missing)
    {
        if (fits_alternative()) return;
        found_.missing = missing;
        unverifiable(dated_.is_forecast() ? verdict_reason::forecast : verdict_reason::no_rate);
    }

    /// Nobody told the day: tells when the implied rate was the rate.
    void date_by_rate()
    {
        constexpr auto most = std::size_t{3};
        const auto implied = implied_rates(sides_);
        if (!implied) return;
        const auto known = period{calendar_year(1992).from, dated_.rates.table().newest_day()};
        found_.implied_rate_held =
            find_days(dated_.rates, sides_.from, sides_.to, *implied, known, most);
    }

    [[nodiscard]] auto fits_alternative() -> bool
    {
        return fits_any(find_alternative_rates(dated_, sides_.from, sides_.to)) ||
               fits_other_market();
    }

    /// The two markets of one currency can be any factor apart, which is no slip of the writer's.
    [[nodiscard]] auto fits_other_market() -> bool
    {
        if (std::exchange(tried_other_market_, true)) return false;
        return fits_any(find_other_market_rates(dated_, sides_.from, sides_.to));
    }

    /// Whether two rates lead from any sum to the same one.
    [[nodiscard]] static auto is_alike(const exchange_rate& a, const exchange_rate& b) -> bool
    {
        return a.base == b.base && !a.range && !b.range && a.floats == b.floats &&
               a.multi_regime == b.multi_regime && a.value == b.value;
    }

    [[nodiscard]] auto fits_any(const rate_list& rates) -> bool
    {
        const exchange_rate* before = nullptr;
        found_.tried.reserve(found_.tried.size() + rates.size());
        for (const auto* tried : rates) {
            const auto& rate = *tried;
            // Under a peg one day's rate is like another's, and was just seen not to fit.
            const auto fits = (before == nullptr || !is_alike(rate, *before)) &&
                              !rate.multi_regime && fit_at(sides_, rate, drift_of(rate));
            before = tried;
            found_.tried.push_back({rate, fits});
            if (!fits) continue;
            if (!found_.expected) measure(rate);
            settle(verdict_kind::consistent, verdict_reason::other_rate, rate);
            return true;
        }
        return false;
    }

    /// Today's rate on a sum over a year old: told where the text says so or it is not far off,
    /// else a stale rate.
    [[nodiscard]] auto fits_today(const exchange_rate& standard) -> bool
    {
        if (!dated_.has_ended() || !dated_.published) return false;
        const auto& today = find_rate(dated_.rates, sides_.from, sides_.to, *dated_.published);
        if (!today || !fit_at(sides_, *today, drift_of(*today))) return false;
        const auto is_meant =
            rate_of_ == rate_time::present || !gap_exceeds(tolerance::coarse_gap());
        if (is_meant && is_accepted(*today, dated_.accepted)) {
            settle(verdict_kind::consistent, verdict_reason::other_rate, *today);
            return true;
        }
        found_.slip = slip{slip_kind::stale_rate, today->used};
        settle(verdict_kind::inconsistent, verdict_reason::stale_rate, standard);
        return true;
    }

    [[nodiscard]] auto is_excused(const exchange_rate& rate) -> bool
    {
        if (fits_alternative() || fits_today(rate)) return true;
        const auto hedged = is_hedged(sides_.source) || is_hedged(sides_.reported);
        const auto from_hedged = convert(loosened(sides_.source), sides_.from, rate);
        if (hedged && intersects(from_hedged, loosened(sides_.reported))) {
            settle(verdict_kind::consistent, verdict_reason::hedged, rate);
            return true;
        }
        const auto lenient = convert(sides_.source.lenient, sides_.from, rate);
        if (!gap_exceeds(tolerance::coarse_gap()) && intersects(lenient, sides_.reported.lenient)) {
            settle(verdict_kind::loose, verdict_reason::coarse, rate);
            return true;
        }
        return false;
    }

    [[nodiscard]] auto is_slip(const exchange_rate& rate) -> bool
    {
        const auto slip = find_likely_slip(sides_, rate, slips_);
        if ((!slip || is_hint(slip->kind)) && is_slip_at_other_market()) return true;
        if (!slip) return false;
        if (slip->kind == slip_kind::stale_rate && rate_of_ == rate_time::past)
            return settle_at_rate_of(std::get<period>(slip->detail));
        found_.slip = *slip;
        settle(verdict_kind::inconsistent, reason_of(slip->kind), rate);
        return true;
    }

    /// Of sums at "the rate at the time" that agree on earlier days: the text says it was those.
    [[nodiscard]] auto settle_at_rate_of(const period& days) -> bool
    {
        const auto& then = find_rate(dated_.rates, sides_.from, sides_.to, days.to);
        if (!then) return false;
        settle(verdict_kind::consistent, verdict_reason::other_rate, *then);
        return true;
    }

    /// Whether nearly any wrong figure would find one that fits.
    [[nodiscard]] static auto is_hint(slip_kind kind) -> bool
    {
        return kind == slip_kind::other_currency || kind == slip_kind::stale_rate;
    }

    /// Told with that market's rate, at which the repaired figures agree.
    [[nodiscard]] auto is_slip_at_other_market() -> bool
    {
        const auto found = find_slip_at_other_market(sides_, dated_);
        if (!found) return false;
        found_.slip = found->first;
        measure(found->second);
        settle(verdict_kind::inconsistent, reason_of(found->first.kind), found->second);
        return true;
    }
};

/// Both repairs, for the wrong side is not known: the report that fits the source, and the source
/// that fits the report.
inline void add_suggestions(verdict& found, const claim_context& context, const claim& said)
{
    if (found.kind != verdict_kind::inconsistent || !found.rate || found.rate->range) return;
    const auto& source = context.figures[said.figures[0]];
    const auto& reported = context.figures[said.figures[1]];
    const auto& from = number_at(source, said.end);
    const auto& to = number_at(reported, said.end);
    const auto forward = convert(quotient{from.value}, found.units[0], *found.rate);
    const auto backward = convert(quotient{to.value}, found.units[1], *found.rate);
    const auto unlike = [&](std::optional<std::string> restated, const figure& stated) {
        const auto is_same = restated && *restated == stated.span.in(context.text);
        return is_same ? std::nullopt : restated;  // to its digits the figure is that already
    };
    found.suggestion =
        unlike(restate(context.text, reported, to, forward, context.words), reported);
    found.source_suggestion =
        unlike(restate(context.text, source, from, backward, context.words), source);
}

}  // namespace detail

/// Judges a conversion of money. Where a figure has several readings the likeliest is judged first;
/// if only another one fits, the claim is consistent: other-reading.
[[nodiscard]] inline auto check_conversion(const claim_context& context, const claim& said)
    -> verdict
{
    const auto& source = context.figures[said.figures[0]];
    const auto& reported = context.figures[said.figures[1]];
    const auto dated = rate_context{context.rates, context.stated, context.published,
                                    period_spoken_of(source, reported), context.accepted};
    const auto slips = slip_context{dated, context.words, context.named};
    auto found = verdict{};
    auto is_first = true;   // no pair of readings has been judged yet
    auto is_other = false;  // the first pair does not fit, another one does
    auto fits = false;
    for (const auto from : source.currencies) {
        for (const auto to : reported.currencies) {
            if (from == to) continue;
            const auto sides = conversion_sides{as_source(source, said.end),
                                                side_of(reported, said.end), from, to};
            auto judged = detail::conversion_judge{sides, dated, slips, said.rate_of}.judge();
            fits = judged.kind == verdict_kind::consistent;
            if (is_first || fits) found = std::move(judged);
            is_other = !is_first && fits;
            is_first = false;
            if (fits) break;
        }
        if (fits) break;
    }
    const auto is_open = source.open_unit || reported.open_unit;
    if (is_other) {
        found.reason = verdict_reason::other_reading;
    } else if (is_open && found.kind != verdict_kind::consistent) {
        found.kind = verdict_kind::unverifiable;
        found.reason = verdict_reason::open_unit;
        found.slip.reset();
    }
    found.severity = severity_of(found);
    add_digit_notes(found, source, reported, said.end);
    detail::add_suggestions(found, context, said);
    return found;
}

}  // namespace assay
