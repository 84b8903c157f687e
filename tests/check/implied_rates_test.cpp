// SPDX-License-Identifier: BSL-1.0
// The rates that a conversion allows are those of all that its figures can honestly have been.
#include "support/catch.hpp"

#include <cstdint>
#include <optional>
#include <vector>

#include <assay/check/checked_claim.hpp>
#include <assay/check/rates_disagree.hpp>
#include <assay/check/stated_side.hpp>
#include <assay/figures/figure.hpp>
#include <assay/hedge.hpp>
#include <assay/interval.hpp>
#include <assay/quotient.hpp>

using namespace assay;

namespace {

auto number(std::int64_t coefficient, int finest, int coarsest) -> stated_number
{
    auto made = stated_number{.value = decimal::scaled(coefficient, finest)};
    made.finest = finest;
    made.coarsest = coarsest;
    made.fractional = finest == 5;  // "1.4 million"
    made.scale = finest > 0 ? 6 : 0;
    return made;
}

/// Rounded, cut, loosened by its hedge, or off by half of its last digit: each by itself.
auto all_readings(const stated_side& side, const stated_number& printed) -> interval
{
    const auto half = decimal::scaled(5, printed.finest - 1);
    return hull(side.strict, side.cut, loosened(side), interval::around(printed.value, half));
}

}  // namespace

TEST_CASE("a conversion allows the rates of every honest reading", "[check]")
{
    const auto numbers =
        std::vector{number(14, 5, 5), number(5, 6, 6),   number(50, 6, 7),  number(7, 0, 0),
                    number(12, 0, 0), number(850, 0, 1), number(999, 0, 0), number(12'300, 0, 2)};
    const auto hedges = {hedge::none,   hedge::about, hedge::over,    hedge::at_least, hedge::under,
                         hedge::nearly, hedge::up_to, hedge::at_most, hedge::exactly};
    auto figures = std::vector<figure>(2);
    auto claim = checked_claim{};
    claim.said.figures = {0, 1};
    claim.judged.units = {currency{"AZN"}, currency{"USD"}};
    figures[1].number = number(82, 6, 6);
    for (const auto& low : numbers) {
        for (const auto& high : numbers) {
            for (const auto qualifier : hedges) {
                auto& source = figures[0];
                source.number = low;
                source.qualifier = qualifier;
                source.upper = high.value > low.value ? std::optional{high} : std::nullopt;
                const auto from = all_readings(as_source(source, range_end::none), low);
                const auto to =
                    all_readings(side_of(figures[1], range_end::none), figures[1].number);
                CAPTURE(to_string(low.value), to_string(high.value), to_string(qualifier));
                const auto implied = implied_by_digits(claim, figures);
                const auto is_above_zero = *from.low() > quotient{0};
                REQUIRE(implied.has_value() == is_above_zero);
                if (implied) CHECK(*implied == to / from);
            }
        }
    }
    figures[0].number = number(0, 0, 0);
    figures[0].upper.reset();
    CHECK_FALSE(implied_by_digits(claim, figures));
}
