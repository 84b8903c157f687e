// SPDX-License-Identifier: BSL-1.0
#include "country_unit.hpp"

#include <algorithm>  // std::ranges::find
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include <fmt/format.h>

#include <assay/home_currency.hpp>
#include <assay/period.hpp>

namespace assay::program {

namespace {

constexpr auto euro_area = std::string_view{"XC"};

/// Countries whose past is told in one unit or another; since when it is told in today's.
struct unsure_country {
    std::string_view country;
    int since;
};
constexpr auto unsure_countries = std::array{
    unsure_country{"TM", 2009},
    unsure_country{"VE", 2022},
    unsure_country{"ZW", 2025},
};

/// The money of its own that a country had before it took over another's: the kuna, the sucre.
auto own_money_before(std::string_view country, currency home) -> std::optional<currency>
{
    if (issues(country, home)) return std::nullopt;
    for (auto i = std::size_t{0}; i < currency::count(); ++i) {
        const auto unit = currency::nth(i);
        if (unit.code().starts_with(country) && unit.successor() == home) return unit;
    }
    return std::nullopt;
}

}  // namespace

auto issues(std::string_view country, currency unit) -> bool
{
    if (unit == currency{"EUR"}) return country == euro_area;
    return unit.code().starts_with(country);
}

auto country_unit(std::string_view country, int year) -> result<currency, std::string>
{
    if (country == euro_area) return currency{"EUR"};
    const auto home = home_currency(country);
    if (!home) return unexpected{std::string{"is no country with a currency"}};
    const auto* const unsure =
        std::ranges::find(unsure_countries, country, &unsure_country::country);
    if (unsure != unsure_countries.end() && year < unsure->since)
        return unexpected{fmt::format("is told in one unit or another before {}", unsure->since)};
    const auto last = calendar_year(year).to.time_since_epoch().count();
    const auto own = own_money_before(country, *home);
    if (own && last < own->facts().changeover) return *own;
    if (!issues(country, *home) && last < home->facts().first_day)
        return unexpected{
            fmt::format("paid in money that is not known before the {}", home->code())};
    return *home;
}

}  // namespace assay::program
