// SPDX-License-Identifier: BSL-1.0
// check_unit_conversion.hpp - judges one conversion of a quantity: by the digits printed, at the
// units' exact factor, which never drifts.
//
//     55 km (34 miles)        34.175: agrees to the digits printed
//     a rise of 2 °C (35.6 °F)   a difference that was converted as a temperature
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>  // std::move
#include <vector>

#include <assay/check/claim_context.hpp>
#include <assay/check/digit_notes.hpp>
#include <assay/check/judge_implied.hpp>
#include <assay/check/quantity_side.hpp>
#include <assay/check/restate.hpp>
#include <assay/check/severity_of.hpp>
#include <assay/check/stated_side.hpp>
#include <assay/check/two_units.hpp>
#include <assay/check/unit_slip.hpp>
#include <assay/check/verdict.hpp>
#include <assay/claims/claim.hpp>
#include <assay/claims/temperature_sense.hpp>
#include <assay/figures/figure.hpp>
#include <assay/unit_conversion.hpp>

namespace assay {

namespace detail {

/// One way of reading a pair's units.
struct unit_reading {
    unit_conversion how;
    bool of_differences = false;  // of temperatures
};

inline void add_unit_readings(std::vector<unit_reading>& readings, const unit_conversion& how,
                              temperature_sense sense)
{
    const auto level = unit_reading{how, false};
    const auto difference = unit_reading{how.of_differences(), true};
    const auto has_scale = facts_of(how.from).measures == dimension::temperature;
    if (!has_scale) return readings.push_back(level);
    const auto is_difference = sense == temperature_sense::difference;
    const auto rather_difference = sense == temperature_sense::open_difference;
    if (is_difference || rather_difference) readings.push_back(difference);
    if (!is_difference) readings.push_back(level);
    if (sense == temperature_sense::open_level) readings.push_back(difference);
}

/// Every way of reading a pair's units, likeliest first; one unit on both sides, which only words
/// of several units allow, comes last.
[[nodiscard]] inline auto unit_readings_of(const claim_context& context, const figure& source,
                                           const figure& reported) -> std::vector<unit_reading>
{
    auto readings = std::vector<unit_reading>{};
    const auto is_temperature =
        facts_of(source.units.likeliest()).measures == dimension::temperature;
    const auto sense = is_temperature
                           ? read_temperature_sense(context.text, source, reported, context.words)
                           : temperature_sense::level;
    for (const auto same : {false, true}) {
        for (const auto from : source.units) {
            for (const auto to : reported.units) {
                const auto how = unit_conversion_between(from, to);
                if (how && (from == to) == same) add_unit_readings(readings, *how, sense);
            }
        }
    }
    return readings;
}

/// One pair on its way down the ladder.
class unit_judge {
public:
    unit_judge(std::string_view text, const figure& source, const figure& reported, range_end end)
        : source_(quantity_side(text, source, end, true)),
          reported_(quantity_side(text, reported, end, false)),
          places_(2 - number_at(reported, end).finest),
          reported_has_one_digit_(has_one_digit(number_at(reported, end))),
          source_in_fives_(in_fives(source, end)),
          reported_in_fives_(in_fives(reported, end))
    {}

    [[nodiscard]] auto judge(const unit_reading& reading) const -> verdict
    {
        const auto& how = reading.how;
        const auto implied =
            imply([&](const interval& side) { return convert(side, how); }, source_);
        const auto far = decimal::scaled(3, -1);
        auto found = judge_implied(implied, reported_, places_);
        found.implied.reset();
        found.definition = how;
        const auto is_range = !source_.printed.is_point() || !reported_.printed.is_point();
        if (found.reason == verdict_reason::exact && is_range)
            found.reason = verdict_reason::rounded;
        const auto exceeds = [&](const decimal& share) {
            return !found.error || abs(*found.error) > quotient{share};
        };
        const auto is_loose = (!exceeds(decimal::scaled(75, -3)) && agree_in_fives(how)) ||
                              (!exceeds(far) && agree_by_one_digit(how));
        if (found.reason == verdict_reason::unexplained && is_loose) {
            found.kind = verdict_kind::loose;
            found.reason = verdict_reason::coarse;
        }
        const auto is_excused =
            found.reason == verdict_reason::hedged || found.kind == verdict_kind::loose;
        const auto is_open =
            found.reason == verdict_reason::unexplained || (is_excused && exceeds(far));
        if (is_open) find_slip(found, reading);
        return found;
    }

private:
    stated_side source_;
    stated_side reported_;
    int places_;
    bool reported_has_one_digit_;
    std::optional<interval> source_in_fives_;
    std::optional<interval> reported_in_fives_;

    /// "1 mile (2 km)": rounded to a single digit, which can be a fourth off.
    [[nodiscard]] auto agree_by_one_digit(const unit_conversion& how) const -> bool
    {
        return reported_has_one_digit_ &&
               intersects(convert(source_.strict, how), reported_.lenient);
    }

    /// Forecasters tell both sides in fives, each rounded from a third unit.
    [[nodiscard]] auto agree_in_fives(const unit_conversion& how) const -> bool
    {
        return source_in_fives_ && reported_in_fives_ &&
               intersects(convert(*source_in_fives_, how), *reported_in_fives_);
    }

    void find_slip(verdict& found, const unit_reading& reading) const
    {
        const auto slip = find_unit_slip(source_, reported_, reading.how, reading.of_differences);
        if (!slip) return;
        found.kind = verdict_kind::inconsistent;
        found.slip = *slip;
        found.reason = reason_of(slip->kind);
    }
};

/// A figure with another value in the article's notation, its minus included; none where that needs
/// more than other digits.
[[nodiscard]] inline auto restate_quantity(const claim_context& context, const figure& stated,
                                           range_end end, const quotient& value)
    -> std::optional<std::string>
{
    const auto& number = number_at(stated, end);
    const auto is_signed = number.value.is_negative();
    if (is_in_two_units(context.text, stated) || (is_signed && !value.is_negative()))
        return std::nullopt;
    auto restated = restate(context.text, stated, number, value, context.words);
    if (restated && value.is_negative() && !is_signed)
        restated->insert(number.digits.begin - stated.span.begin, "-");
    if (restated && *restated == stated.span.in(context.text)) return std::nullopt;
    return restated;
}

/// Both repairs, for the wrong side is not known.
inline void add_unit_suggestions(verdict& found, const claim_context& context, const claim& said)
{
    if (found.kind != verdict_kind::inconsistent || !found.definition) return;
    const auto& source = context.figures[said.figures[0]];
    const auto& reported = context.figures[said.figures[1]];
    const auto forward = convert(quotient{number_at(source, said.end).value}, *found.definition);
    const auto backward =
        convert(quotient{number_at(reported, said.end).value}, found.definition->reversed());
    found.suggestion = restate_quantity(context, reported, said.end, forward);
    found.source_suggestion = restate_quantity(context, source, said.end, backward);
}

}  // namespace detail

/// Judges a conversion of quantities of one dimension. Where a word stands for several units the
/// likeliest is judged first; if only another one fits, the claim is consistent: other-reading.
[[nodiscard]] inline auto check_unit_conversion(const claim_context& context, const claim& said)
    -> verdict
{
    const auto& source = context.figures[said.figures[0]];
    const auto& reported = context.figures[said.figures[1]];
    const auto judge = detail::unit_judge{context.text, source, reported, said.end};
    auto found = std::optional<verdict>{};
    for (const auto& reading : detail::unit_readings_of(context, source, reported)) {
        auto other = judge.judge(reading);
        const auto fits = other.kind == verdict_kind::consistent;
        if (found && !fits) continue;
        if (found && (other.definition->from != found->definition->from ||
                      other.definition->to != found->definition->to))
            other.reason = verdict_reason::other_reading;
        found = std::move(other);
        if (fits) break;
    }
    if (!found) return {};
    found->severity = severity_of(*found);
    add_digit_notes(*found, source, reported, said.end);
    detail::add_unit_suggestions(*found, context, said);
    return std::move(*found);
}

}  // namespace assay
