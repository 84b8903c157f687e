// SPDX-License-Identifier: BSL-1.0
// settle_pound.hpp - whether a word that is a currency's and a measure's is money: "500 pounds",
// "275 pound-feet", "35 pounds ($0.74)".
#pragma once

#include <algorithm>  // std::min
#include <cstddef>

#include <assay/figures/printed_amount.hpp>
#include <assay/figures/read_currency.hpp>
#include <assay/figures/read_item.hpp>  // read_substance
#include <assay/figures/read_measure.hpp>
#include <assay/figures/read_numeral.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/unit.hpp>

namespace assay::detail {

/// "275 pound-feet", "32 pounds per square inch", "99 euro cents": a unit begins with the
/// currency's word; "150 PS" is no sterling.
[[nodiscard]] inline auto is_measure_of_words(const sentence& in, const currency_read& money)
    -> bool
{
    const auto length = money.end - money.begin;
    if (in.match(in.words.subunits, money.begin).length > length) return true;
    const auto measure = in.match(in.words.measures, money.begin);
    if (measure.length > length) return true;
    return measure && !money.is_word && money.needs_size && is_as_written(in, money.begin, measure);
}

/// "35 pounds ($0.74)", "N877 ($0.61)": what a sum of money in a bracket behind it tells again is
/// money itself. `end` is the token behind it.
[[nodiscard]] inline auto is_told_in_money(const sentence& in, std::size_t end) -> bool
{
    if (!in.is(end, '(') && !in.is(end, '[')) return false;
    const auto at = end + 1 + in.match(in.words.hedges, end + 1).length;
    auto number = at;
    if (auto unit = read_mark(in, at)) {
        number = unit->end;
    } else if (auto code = read_code(in, at)) {
        number = code->end;
    }
    if (!in.is(number, token_kind::number)) return false;
    const auto sum = read_simple_numeral(in, number, true);
    if (!sum) return false;
    auto behind = sum->end;
    if (number == at) {
        const auto unit = read_currency_behind(in, sum->end);
        if (unit && unit->needs_size) return false;
        behind = unit ? unit->end : behind + in.match(in.words.subunits, behind).length;
        if (behind == sum->end) return false;
    }
    return in.is(behind, ')') || in.is(behind, ']');
}

/// A pound is a mass beside words of mass ("a 500-pound bomb"), else money.
inline void settle_pound(const sentence& in, printed_amount& read, bool behind)
{
    if (!behind || !is_shared(read.money->use)) return;
    const auto mass = read_unit(in, read.money->begin);
    if (!mass || mass->units.likeliest() != unit::pound) return;
    const auto tied = in.glued(read.money->begin) && in.is(read.money->begin - 1, token_kind::dash);
    auto near = tied && !in.match(in.words.exact_sums, read.end);
    const auto from = read.begin - std::min(read.begin, std::size_t{6});
    for (auto i = from; i < std::min(in.size(), read.end + 4) && !near; ++i) {
        const auto is_change = read.number.is_scaled() && in.match(in.words.growth_words, i);
        near = !is_change && in.match(in.words.mass_words, i);  // "lost 3 million pounds"
    }
    if ((near || read_substance(in, read.end)) && !is_told_in_money(in, read.end)) {
        read.money.reset();
        read.measure = mass;
    } else {
        read.money->needs_size = false;
    }
}

}  // namespace assay::detail
