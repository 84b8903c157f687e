// SPDX-License-Identifier: BSL-1.0
#include "support/rates.hpp"

#include <utility>

#include <assay/rates/builtin.hpp>
#include <assay/rates/rate_source.hpp>
#include <assay/rates/read_rates.hpp>

auto builtin() -> const assay::rate_table&
{
    static const auto table = assay::make_builtin_rates();
    return table;
}

auto tables_of(const std::vector<std::string>& texts) -> assay::rate_table
{
    auto sources = std::vector<assay::rate_source>{};
    for (const auto& text : texts) sources.push_back(assay::read_rates(text, "test.csv").value());
    return assay::rate_table{std::move(sources)};
}
