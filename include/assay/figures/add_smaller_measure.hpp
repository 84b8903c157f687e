// SPDX-License-Identifier: BSL-1.0
// add_smaller_measure.hpp - a length or a mass in two units: "6 feet 2 inches", "8 pounds, 6
// ounces", "6-foot-2", "6 ft 2".
#pragma once

#include <cstddef>

#include <assay/decimal.hpp>
#include <assay/figures/printed_amount.hpp>
#include <assay/figures/read_measure.hpp>
#include <assay/figures/read_numeral.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/unit.hpp>

namespace assay::detail {

/// Whether nothing follows that the number before token `end` could be of: "6 ft 2 (", "6 ft 2,".
[[nodiscard]] inline auto ends_height(const sentence& in, std::size_t end) -> bool
{
    if (end == in.size()) return true;
    if (const auto told = in.match(in.words.length_words, end)) return told->behind;
    return in.is(end, token_kind::punctuation) && !(in.glued(end) && in.glued(end + 1));
}

/// "6 feet 2 inches", "8 pounds, 6 ounces", "6-foot-2": a length or a mass in two units, told in
/// the smaller one.
inline void add_smaller_measure(const sentence& in, printed_amount& whole)
{
    if (whole.number.is_scaled() || whole.number.fractional) return;
    const auto large = whole.measure->units.likeliest();
    const auto tied = large == unit::foot && in.is(whole.end, token_kind::dash) &&
                      in.glued(whole.end) && in.glued(whole.end + 1);
    const auto joiner = in.match(in.words.number_joiners, whole.end);
    const auto next = tied || in.is(whole.end, ',') ? whole.end + 1 : whole.end + joiner.length;
    if (!in.is(next, token_kind::number) && !in.may_begin_number(next)) return;
    const auto part = read_simple_numeral(in, next, false);
    if (!part || part->number.is_scaled() || part->number.value.is_negative()) return;
    auto measure = read_unit(in, part->end, next == whole.end);
    const auto stands_alone =
        large == unit::foot && next == whole.end && ends_height(in, part->end);
    if (!measure && (tied || stands_alone))  // "6-foot-2", "6 ft 2 (1.88 m)"
        measure = measure_read{.units = unit_readings{unit::inch}, .end = part->end};
    if (!measure) return;
    const auto pair = find_unit_pair(large, measure->units.likeliest());
    if (!pair || part->number.value >= decimal{pair->ratio}) return;
    const auto is_metric = pair->large == unit::metre || pair->large == unit::kilogram;
    if (is_metric && next != whole.end) return;  // "1 kg, 500 g" is a list
    whole.number.value = whole.number.value * decimal{pair->ratio} + part->number.value;
    whole.number.finest = part->number.finest;
    whole.number.coarsest = part->number.finest;
    whole.number.fractional = true;  // its last digit is meant
    whole.measure->units = measure->units;
    whole.end = measure->end;
}

}  // namespace assay::detail
