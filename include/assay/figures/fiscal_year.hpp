// SPDX-License-Identifier: BSL-1.0
// fiscal_year.hpp - the days of "FY2024-25", by the country whose money or places the text names,
// and of "FY25" where all of a country means the same by it.
#pragma once

#include <optional>
#include <span>

#include <assay/currency.hpp>
#include <assay/parse_period.hpp>
#include <assay/period.hpp>

namespace assay {

/// The fiscal year that begins in year `first` where `money` is the currency; none where no such
/// year is known or the country calls it by one year alone.
[[nodiscard]] inline auto fiscal_year(currency money, int first) -> std::optional<period>
{
    const auto country = money.code().substr(0, 2);
    for (const auto& calendar : detail::fiscal_calendars) {
        if (calendar.named_by_end || !detail::is_same_word(country, calendar.country)) continue;
        return period{calendar_month(first, calendar.first_month).from,
                      calendar_month(first + 1, calendar.first_month - 1).to};
    }
    return std::nullopt;
}

/// The fiscal year that is called by the year in which it ends, in countries where state and
/// companies keep to one; none elsewhere, as with an American company's "fiscal 2024".
[[nodiscard]] inline auto fiscal_year_ending(currency money, int last) -> std::optional<period>
{
    const auto is_national = money.code() == "INR" || money.code() == "PKR";
    return is_national ? fiscal_year(money, last - 1) : std::nullopt;
}

/// As all of the currencies have it that know of such a year; none where they differ.
[[nodiscard]] inline auto agreed_fiscal_year(std::span<const currency> named, int first)
    -> std::optional<period>
{
    auto agreed = std::optional<period>{};
    for (const auto money : named) {
        const auto days = fiscal_year(money, first);
        if (days && agreed && *days != *agreed) return std::nullopt;
        if (days) agreed = days;
    }
    return agreed;
}

}  // namespace assay
