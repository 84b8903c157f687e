// SPDX-License-Identifier: BSL-1.0
#include "constant_prices.hpp"

#include <utility>

#include <fmt/format.h>

#include <assay/check/explain_rate.hpp>
#include <assay/prices/builtin.hpp>
#include <assay/prices/find_price_change.hpp>
#include <assay/prices/read_prices.hpp>

#include "../documents/input.hpp"
#include "../messages.hpp"

namespace assay::program {

namespace {

auto why_not(const no_prices& missing) -> std::string
{
    using cause = no_prices::cause;
    const auto what = fmt::format("no consumer prices of {}", missing.unit.code());
    const auto asked = assay::detail::in_words(missing.asked);
    const auto nearest = missing.nearest ? assay::detail::in_words(*missing.nearest) : "";
    switch (missing.why) {
        case cause::unknown_unit:
            return what + " in any table; name one that has them by --price-table";
        case cause::before_first:
            return fmt::format("{} for {}: the first ({}) are of {}", what, asked, missing.source,
                               nearest);
        case cause::after_last:
            return fmt::format(
                "{} for {}: the newest ({}) are of {}; name newer ones by --price-table", what,
                asked, missing.source, nearest);
        case cause::gap:
            return fmt::format("{} for {}: {} published none", what, asked, missing.source);
        case cause::several_years:
            return fmt::format(
                "{} for {}: prices ({}) are of years, or moved on within it; name "
                "one year",
                what, asked, missing.source);
    }
    return what;
}

auto level_to_json(const price_level& level) -> json_object
{
    return {{"from", to_string(level.used.from)},
            {"to", to_string(level.used.to)},
            {"level", assay::detail::shown_value(level.value)},
            {"missing", level.missing}};
}

auto missing_in_words(const price_level& level) -> std::string
{
    if (level.missing == 0) return {};
    return fmt::format("; {} {} of {} never published", level.missing,
                       level.missing == 1 ? "month" : "months",
                       assay::detail::in_words(level.used));
}

}  // namespace

auto load_prices(const std::vector<std::string>& files)
    -> result<std::vector<price_source>, std::string>
{
    auto tables = std::vector<price_source>{};
    for (const auto& path : files) {
        const auto text = read_file(path);
        if (!text) return unexpected{cannot_read(path, text.error())};
        auto read = read_prices(*text, path);
        if (!read) return unexpected{to_string(read.error())};
        tables.push_back(*std::move(read));
    }
    return make_builtin_prices(std::move(tables));
}

auto find_asked_prices(const convert_command& options, currency unit)
    -> result<loaded_prices, std::string>
{
    auto tables = load_prices(options.price_tables);
    if (!tables) return unexpected{tables.error()};
    auto loaded = loaded_prices{*std::move(tables), {}};
    const auto change = find_price_change(loaded.tables, unit, options.asked.days, *options.prices);
    if (!change) return unexpected{why_not(change.error())};
    loaded.change = *change;
    return loaded;
}

auto in_words(const price_change& prices) -> std::string
{
    const auto factor = prices.factor().rounded_to_precision(5, rounding::half_even);
    const auto measure = prices.measure == price_measure::change
                             ? std::string{"yearly changes"}
                             : fmt::format("index {}", prices.base);
    return fmt::format("consumer prices of {} are {} times those of {} ({}, {}, {}{}{})",
                       assay::detail::in_words(prices.to.used), assay::to_string(factor),
                       assay::detail::in_words(prices.from.used), prices.unit.code(), prices.source,
                       measure, missing_in_words(prices.from), missing_in_words(prices.to));
}

auto to_json(const price_change& prices) -> json_object
{
    return {{"unit", prices.unit.code()},
            {"measure", to_string(prices.measure)},
            {"base", prices.base.empty() ? json_value(nullptr) : json_value(prices.base)},
            {"source", prices.source},
            {"from", level_to_json(prices.from)},
            {"to", level_to_json(prices.to)},
            {"factor", assay::detail::shown_value(prices.factor())}};
}

}  // namespace assay::program
