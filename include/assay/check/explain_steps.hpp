// SPDX-License-Identifier: BSL-1.0
// explain_steps.hpp - the rungs that a conversion of money was tried on, down to the one that
// decided (opt-in).
#pragma once

#include <optional>
#include <string>
#include <utility>  // std::move
#include <vector>

#include <assay/check/claim_context.hpp>
#include <assay/check/default_rate.hpp>
#include <assay/check/explain.hpp>
#include <assay/check/explain_figure.hpp>  // intervals in words
#include <assay/check/fit.hpp>
#include <assay/check/stated_side.hpp>
#include <assay/check/verdict.hpp>
#include <assay/claims/claim.hpp>

namespace assay {

namespace detail {

/// Goes down the ladder once more, telling what each rung compares.
class step_explainer {
public:
    step_explainer(const claim_context& context, const claim& said, const verdict& found)
        : found_(found),
          sides_{as_source(context.figures[said.figures[0]], said.end),
                 side_of(context.figures[said.figures[1]], said.end), found.units[0],
                 found.units[1]},
          dated_{
              context.rates, context.stated, context.published,
              period_spoken_of(context.figures[said.figures[0]], context.figures[said.figures[1]])}
    {}

    [[nodiscard]] auto run() -> std::vector<std::string>
    {
        const auto rate = default_rate();
        if (rate && !rate->range) {
            add_readings(*rate);
        } else if (rate) {
            add("no one rate: " + explain(*rate));
        }
        add_tried();
        if (rate && !rate->range) add_excuses(*rate);
        return std::move(steps_);
    }

private:
    const verdict& found_;
    conversion_sides sides_;
    rate_context dated_;
    std::vector<std::string> steps_;

    void add(std::string step) { steps_.push_back(std::move(step)); }

    /// The rate that the figures should hold at, and why this one.
    [[nodiscard]] auto default_rate() -> std::optional<exchange_rate>
    {
        if (const auto stated = find_stated_rate(dated_, sides_.from, sides_.to)) {
            add("rate: " + explain(*stated) + ": what the text states goes first");
            return stated;
        }
        const auto dated = find_dated_rate(dated_, sides_.from, sides_.to);
        if (!dated) {
            add("rate: none, for no day is known");
            return std::nullopt;
        }
        if (!*dated) {
            add("rate: " + explain(dated->error()));
            return std::nullopt;
        }
        const auto why = dated_.has_ended() ? "the period that the figures speak of has ended"
                         : dated_.published ? "the day of publication"
                         : (*dated)->kind == rate_kind::fixed ? "a parity needs no day"
                                                              : "the only one";
        add("rate: " + explain(**dated) + ": " + why);
        return **dated;
    }

    [[nodiscard]] static auto outcome(bool meets) -> std::string
    {
        return meets ? ": they meet" : ": they do not meet";
    }
    [[nodiscard]] auto unit(currency of) const -> std::string
    {
        return ' ' + std::string{of.code()};
    }

    void add_comparison(const std::string& name, const interval& source, const exchange_rate& rate,
                        const interval& reported)
    {
        const auto converted = convert(source, sides_.from, rate);
        add(name + ": " + in_words(converted) + unit(sides_.to) + " against " + in_words(reported) +
            outcome(intersects(converted, reported)));
    }

    void add_readings(const exchange_rate& rate)
    {
        add_comparison("as printed", sides_.source.printed, rate, sides_.reported.strict);
        if (is_settled_by(verdict_reason::exact) || is_settled_by(verdict_reason::rounded)) return;
        add_comparison("with the source's own rounding", sides_.source.strict, rate,
                       sides_.reported.strict);
        if (is_settled_by(verdict_reason::source_rounded)) return;
        add_comparison("digits cut instead of rounded", sides_.source.printed, rate,
                       sides_.reported.cut);
    }
    [[nodiscard]] auto is_settled_by(verdict_reason reason) const -> bool
    {
        return found_.reason == reason;
    }

    void add_tried()
    {
        for (const auto& [rate, fits] : found_.tried) {
            add("at another rate, " + explain(rate) + ": " +
                in_words(convert(sides_.source.printed, sides_.from, rate)) + unit(sides_.to) +
                (fits ? ": agrees" : ": does not agree"));
        }
    }

    void add_excuses(const exchange_rate& rate)
    {
        const auto is_decided =
            found_.kind == verdict_kind::consistent && found_.reason != verdict_reason::hedged;
        if (is_decided) return;
        if (is_hedged(sides_.source) || is_hedged(sides_.reported)) {
            add_comparison("with one more unit of the last digit for the hedge",
                           loosened(sides_.source), rate, loosened(sides_.reported));
        }
        if (is_settled_by(verdict_reason::hedged)) return;
        add_comparison("with the first digits alone meant", sides_.source.lenient, rate,
                       sides_.reported.lenient);
        if (found_.slip) add("slip: " + explain(*found_.slip));
    }
};

}  // namespace detail

/// The rate, why that one, and what each rung of the ladder compared; a line each, without a full
/// stop. For conversions of money.
[[nodiscard]] inline auto explain_steps(const claim_context& context, const claim& said,
                                        const verdict& found) -> std::vector<std::string>
{
    return detail::step_explainer{context, said, found}.run();
}

}  // namespace assay
