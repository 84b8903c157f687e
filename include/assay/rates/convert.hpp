// SPDX-License-Identifier: BSL-1.0
// convert.hpp - sums through a rate, exactly, whichever side of it they are on.
#pragma once

#include <stdexcept>  // std::domain_error
#include <string>

#include <boost/throw_exception.hpp>

#include <assay/currency.hpp>
#include <assay/interval.hpp>
#include <assay/quotient.hpp>
#include <assay/rates/exchange_rate.hpp>

namespace assay {

/// A sum met a rate between two other currencies: a mistake in the program.
class rate_mismatch : public std::domain_error {
public:
    rate_mismatch(currency sum, const rate_leg& rate)
        : std::domain_error("cannot convert " + std::string{sum.code()} + " at a rate of " +
                            std::string{rate.base.code()} + " and " +
                            std::string{rate.counter.code()})
    {}
};

namespace detail {

inline void require_side(currency from, const rate_leg& rate)
{
    if (from != rate.base && from != rate.counter)
        boost::throw_exception(rate_mismatch{from, rate});
}

}  // namespace detail

/// The sum in the rate's other currency; at the middle of a rate that has no point.
[[nodiscard]] inline auto convert(const quotient& sum, currency from, const rate_leg& rate)
    -> quotient
{
    detail::require_side(from, rate);
    return from == rate.base ? sum * rate.value : sum / rate.value;
}

/// All sums in the rate's other currency, at every value that the rate may have. Precondition:
/// bounded, and above zero where the rate has no point.
[[nodiscard]] inline auto convert(const interval& sums, currency from, const rate_leg& rate)
    -> interval
{
    detail::require_side(from, rate);
    if (!rate.range) return from == rate.base ? sums * rate.value : sums / rate.value;
    if (from == rate.base) return sums * *rate.range;
    return sums *
           interval::closed(rate.range->high()->reciprocal(), rate.range->low()->reciprocal());
}

}  // namespace assay
