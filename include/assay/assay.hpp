// SPDX-License-Identifier: BSL-1.0
// assay.hpp - everything but the opt-in headers: format.hpp, iostream.hpp, rates/builtin.hpp,
// prices/builtin.hpp and check/explain.hpp.
#pragma once

// IWYU pragma: begin_exports
#include <assay/allocate.hpp>
#include <assay/amount.hpp>
#include <assay/check/check_document.hpp>
#include <assay/home_currency.hpp>
#include <assay/interval.hpp>
#include <assay/money.hpp>
#include <assay/parse_money.hpp>
#include <assay/parse_period.hpp>
#include <assay/prices/deflate.hpp>
#include <assay/prices/find_price_change.hpp>
#include <assay/prices/read_prices.hpp>
#include <assay/print_money.hpp>
#include <assay/rates/convert.hpp>
#include <assay/rates/find_days.hpp>
#include <assay/rates/find_rate.hpp>
#include <assay/rates/read_rates.hpp>
#include <assay/version.hpp>
// IWYU pragma: end_exports
