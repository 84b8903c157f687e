// SPDX-License-Identifier: BSL-1.0
// What a figure suggests, beside what it proves.
#include "support/catch.hpp"

#include <optional>
#include <string>

#include <assay/figures/likely_bounds.hpp>
#include <assay/lexicon/en.hpp>

#include <compiled/extract_figures.hpp>

using namespace assay;

namespace {

auto end_of(const quotient* end) -> std::string
{
    return end ? to_string(end->rounded(3, rounding::half_even).normalized()) : std::string{};
}

/// "(500, 600]"; an end that is open for good is left out.
auto bounds_of(std::string_view text) -> std::string
{
    const auto found = compiled::extract_figures(text, english(), std::nullopt).figures;
    REQUIRE(found.size() == 1);
    const auto bounds = likely_bounds(found.front());
    return (bounds.low_open() || !bounds.low() ? "(" : "[") + end_of(bounds.low()) + ", " +
           end_of(bounds.high()) + (bounds.high_open() || !bounds.high() ? ")" : "]");
}

}  // namespace

TEST_CASE("a figure suggests how far it reaches", "[figures][hedges]")
{
    const auto [text, bounds] = GENERATE(table<std::string, std::string>({
        {"775 mortar shells", "[775, 775]"},
        {"15 companies", "[15, 15]"},
        {"300 drones", "[285, 315]"},
        {"₼1.4 billion", "[1350000000, 1450000000]"},
        {"₼1 billion", "[950000000, 1050000000]"},
        {"₼1.40 billion", "[1395000000, 1405000000]"},
        {"₼1.5 billion", "[1425000000, 1575000000]"},
        {"$1,400,000,001", "[1400000000.5, 1400000001.5]"},
        {"$12.50", "[12.495, 12.505]"},
        {"exactly 500 drones", "[500, 500]"},
        {"over 500 tonnes", "(500, 600]"},
        {"more than 100 tonnes", "(100, 150]"},
        {"more than 150 tonnes", "(150, 200]"},
        {"over 775 tonnes", "(775, 780]"},
        {"at least 400 drones", "[400, )"},
        {"less than 500 drones", "[400, 500)"},
        {"under 100 drones", "[50, 100)"},
        {"at most 20 drones", "[0, 20]"},
        {"up to 3 million shells", "[0, 3000000]"},
        {"nearly 500 drones", "[450, 500)"},
        {"nearly 1,240 drones", "[1230, 1240)"},
        {"about 20 countries", "[18, 22]"},
        {"about 500 drones", "[450, 550]"},
        {"about 775 drones", "[755.625, 794.375]"},
        {"6-7 billion manat", "[6000000000, 7000000000]"},
        {"half of the drones", "[0.45, 0.55]"},
        {"more than half of the drones", "(0.5, 0.6]"},
        {"nearly half of the drones", "[0.45, 0.5)"},
    }));
    CAPTURE(text);
    CHECK(bounds_of(text) == bounds);
}
