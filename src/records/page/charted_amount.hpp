// SPDX-License-Identifier: BSL-1.0
// charted_amount.hpp - one amount of a chart. Only pictures are drawn with floating point.
#pragma once

#include <optional>
#include <string>

#include <assay/period.hpp>

namespace assay::program {

struct charted_amount {
    std::string name;             // what a reader is told who points at it
    std::string row;              // where amounts stand in rows: which
    std::optional<double> value;  // none of a range
    std::optional<double> low;    // what it suggests; none where that has no end
    std::optional<double> high;
    std::optional<period> days;  // which it speaks of
};

}  // namespace assay::program
