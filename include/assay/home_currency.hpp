// SPDX-License-Identifier: BSL-1.0
// home_currency.hpp - the currency that a country pays in: what "$" or "dinar" means at home.
//
//     home_currency("AU");        // AUD
//     home_currency("EC");        // USD
//     home_currency("XQ");        // none: ISO 3166 knows no such country
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include <assay/currency.hpp>

namespace assay {

struct country_facts {
    std::string_view code;  // ISO 3166 alpha-2
    currency money;
};

namespace generated {
#include <assay/generated/countries.hpp>
}  // namespace generated

/// Of the country of a code in capitals, today.
[[nodiscard]] constexpr auto home_currency(std::string_view country) noexcept
    -> std::optional<currency>
{
    for (const auto& one : generated::countries) {
        if (one.code == country) return one.money;
    }
    return std::nullopt;
}

}  // namespace assay
