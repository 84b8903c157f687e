// SPDX-License-Identifier: BSL-1.0
// weighted_sum.hpp - quotes times the days on which they held, summed exactly.
#pragma once

#include <algorithm>  // std::min
#include <cstdint>

#include <assay/decimal.hpp>
#include <assay/rates/rate_source.hpp>

namespace assay::detail {

/// Sums quotes times days exactly, in a machine word for as long as they fit one.
class weighted_sum {
public:
    void add(const quote& rate, std::int64_t days)
    {
        const auto finest = std::min(exponent_, int{rate.exponent});
        auto sum = sum_;
        auto term = rate.coefficient;
        if (raise(sum, exponent_ - finest) && raise(term, rate.exponent - finest) &&
            !__builtin_mul_overflow(term, days, &term) &&
            !__builtin_add_overflow(sum, term, &sum)) {
            sum_ = sum;
            exponent_ = finest;
        } else {
            spilled_ += rate.value() * decimal{days};
        }
    }
    [[nodiscard]] auto total() const -> decimal
    {
        return spilled_ + decimal::scaled(sum_, exponent_);
    }

private:
    decimal spilled_;
    std::int64_t sum_ = 0;
    int exponent_ = 0;

    /// Times 10^places; false where it does not fit.
    [[nodiscard]] static auto raise(std::int64_t& value, int places) -> bool
    {
        for (; places > 0 && value != 0; --places) {
            if (__builtin_mul_overflow(value, 10, &value)) return false;
        }
        return true;
    }
};

}  // namespace assay::detail
