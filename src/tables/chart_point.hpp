// SPDX-License-Identifier: BSL-1.0
// chart_point.hpp - what a chart is drawn from. Only pictures are drawn with floating point.
#pragma once

#include <string>
#include <vector>

#include <assay/period.hpp>

namespace assay::program {

/// The rate of a day, or from where to where it may be.
struct chart_point {
    day on;
    double low = 0;
    double high = 0;
};

struct chart {
    std::string title;   // "1 USD in AZN"
    std::string footer;  // whose rates they are
    period days;
    std::vector<chart_point> points;  // in the order of their days, at least one
};

}  // namespace assay::program
