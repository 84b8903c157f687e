// SPDX-License-Identifier: BSL-1.0
// read_stated_rate.hpp - reads a rate that the text itself gives: "(1 USD = 1.7 AZN)", "1.7 manats
// per dollar".
#pragma once

#include <cstddef>
#include <optional>

#include <assay/currency.hpp>
#include <assay/decimal.hpp>
#include <assay/figures/read_figure.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/figures/stated_rate.hpp>
#include <assay/quotient.hpp>
#include <assay/text/source_span.hpp>

namespace assay {

struct rate_read {
    std::optional<stated_rate> stated;  // none where the units do not make a rate
    std::size_t end = 0;                // the token behind
};

namespace detail {

/// Whether rates are quoted for so many of a unit: 1, 10, 100, 1,000.
[[nodiscard]] inline auto is_round_one(const decimal& amount) -> bool
{
    return amount == decimal{1} || amount == decimal{10} || amount == decimal{100} ||
           amount == decimal{1000};
}

/// The unit that a rate is per: "/USD", "/1 USD", "per dollar", "to one euro". The token behind it.
[[nodiscard]] inline auto read_per_unit(const sentence& in, std::size_t at)
    -> std::optional<currency_read>
{
    auto next = at;
    if (in.is(at, '/')) {
        next = at + 1;
    } else if (const auto per = in.match(in.words.per, at)) {
        next = at + per.length;
    } else {
        return std::nullopt;
    }
    if (in.is(next, '1')) ++next;
    auto unit = read_code(in, next);
    if (!unit) unit = read_currency_word(in, next);
    if (!unit) unit = read_mark(in, next);
    if (!unit || unit->needs_size) return std::nullopt;
    if (in.is(unit->end, '1')) {
        ++unit->end;  // "per $1"
    } else if (in.is(unit->end, token_kind::number)) {
        return std::nullopt;  // "€5 million / $5.4 million" is two sums
    }
    return unit;
}

}  // namespace detail

/// Reads on behind the money at tokens [begin, end): is it one side of a rate?
[[nodiscard]] inline auto read_stated_rate(const sentence& in, const figure_read& money)
    -> std::optional<rate_read>
{
    if (!money.found && in.is(money.end, '/')) {  // "closed at 1,467/$1"
        const auto per = detail::read_per_unit(in, money.end);
        return per ? std::optional{rate_read{std::nullopt, per->end}} : std::nullopt;
    }
    if (!money.found || !money.found->is_money() || money.found->is_range()) return std::nullopt;
    const auto& left = *money.found;
    if (in.is(money.end, '=')) {
        const auto number = detail::find_number(in, money.end + 1);
        const auto right = number < in.size() ? read_figure(in, number, money.end + 1)
                                              : figure_read{.end = money.end + 1};
        if (!right.found || !right.found->is_money()) return rate_read{std::nullopt, right.end};
        const auto& l = left.number.value;
        const auto& r = right.found->number.value;
        if (l.is_zero() || r.is_zero() || left.unit() == right.found->unit()) {
            return rate_read{std::nullopt, right.end};
        }
        // "17 AZN = 10 USD" is a sum in two currencies.
        if (!detail::is_round_one(l) && !detail::is_round_one(r)) return std::nullopt;
        const auto span = in.span_of(money.begin, right.end);
        if (r == decimal{1}) {
            return rate_read{stated_rate{right.found->unit(), left.unit(), l, span}, right.end};
        }
        return rate_read{stated_rate{left.unit(), right.found->unit(), r / l, span}, right.end};
    }
    const auto per = detail::read_per_unit(in, money.end);
    if (!per) return std::nullopt;
    const auto span = in.span_of(money.begin, per->end);
    const auto base = per->readings.likeliest();
    if (base == left.unit() || left.number.value.is_zero())
        return rate_read{std::nullopt, per->end};
    return rate_read{stated_rate{base, left.unit(), left.number.value, span}, per->end};
}

}  // namespace assay
