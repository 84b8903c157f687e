// SPDX-License-Identifier: BSL-1.0
// Converts a sum at a built-in rate in another project: exit 0 where it comes out right.
#include <assay/format.hpp>
#include <assay/money.hpp>
#include <assay/rates/builtin.hpp>
#include <assay/rates/convert.hpp>
#include <assay/rates/find_rate.hpp>

using namespace assay::literals;

auto main() -> int
{
    const auto rates = assay::make_builtin_rates();
    const auto rate = assay::average_rate(rates, "AZN", "USD", assay::calendar_year(2025));
    if (!rate) return 1;
    const auto fare = assay::money{1.70_dec, "AZN"} + assay::money{15.30_dec, "AZN"};
    const auto dollars = convert(fare.amount(), fare.unit(), *rate);
    return fmt::format("{:.2}", dollars) == "10.00" ? 0 : 2;
}
