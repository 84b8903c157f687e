// SPDX-License-Identifier: BSL-1.0
// constant_prices.hpp - the prices in which --prices asks for a sum.
#pragma once

#include <string>
#include <vector>

#include <assay/currency.hpp>
#include <assay/prices/price_change.hpp>
#include <assay/result.hpp>

#include "../command_line.hpp"
#include "../json.hpp"

namespace assay::program {

/// A change of prices with the tables that it views.
struct loaded_prices {
    std::vector<price_source> tables;
    price_change change;
};

/// The files' tables before the built-in ones; else what is wrong with a file, for people.
[[nodiscard]] auto load_prices(const std::vector<std::string>& files)
    -> result<std::vector<price_source>, std::string>;

/// From the days of the sum to those of --prices; else what is wrong, for people.
[[nodiscard]] auto find_asked_prices(const convert_command& options, currency unit)
    -> result<loaded_prices, std::string>;

/// "prices of 2024 are 1.842 times those of 2015 (worldbank, yearly changes)"
[[nodiscard]] auto in_words(const price_change& prices) -> std::string;

[[nodiscard]] auto to_json(const price_change& prices) -> json_object;

}  // namespace assay::program
