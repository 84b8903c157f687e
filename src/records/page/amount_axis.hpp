// SPDX-License-Identifier: BSL-1.0
// amount_axis.hpp - the axis that amounts stand along: by powers of ten where they differ widely.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "charted_amount.hpp"

namespace assay::program {

class amount_axis {
public:
    /// Precondition: one amount at least has a value or a bound.
    explicit amount_axis(std::span<const charted_amount> amounts);

    /// 0 at the axis' low end, 1 at its high one; what lies outside stands at the end.
    [[nodiscard]] auto place_of(double value) const -> double;

    /// Round amounts between the ends, some five.
    [[nodiscard]] auto marks() const -> std::vector<double>;

private:
    double low_ = 0;
    double high_ = 1;
    double step_ = 1;  // of powers of ten, where it goes by them
    bool by_powers_ = false;
};

/// "2.5k", "10m", "1bn".
[[nodiscard]] auto short_amount(double value) -> std::string;

}  // namespace assay::program
