// SPDX-License-Identifier: BSL-1.0
#include "record_json.hpp"

#include <string>

#include <assay/check/explain.hpp>  // shown_value
#include <assay/normalise/amount_in_si.hpp>

#include "../reports/json_values.hpp"
#include "../sums/constant_prices.hpp"

namespace assay::program {

namespace {

using json = nlohmann::ordered_json;

/// How a value that need not end is printed.
using print = auto(*)(const quotient&, currency) -> std::string;

auto in_minor_units(const quotient& value, currency unit) -> std::string
{
    return assay::to_string(value.rounded(unit.minor_digits(), rounding::half_even));
}

auto in_twelve_digits(const quotient& value, currency /*unit*/) -> std::string
{
    return assay::detail::shown_value(value);
}

auto or_null(const quotient* value, print how, currency unit) -> json
{
    return value == nullptr ? json(nullptr) : json(how(*value, unit));
}

/// Value and bounds of an amount; whether bounds are open stands with the figure itself.
auto amount_to_json(std::string_view name, const stated_amount& amount, print how, currency unit)
    -> json
{
    return {{"unit", name},
            {"value", or_null(amount.value ? &*amount.value : nullptr, how, unit)},
            {"low", or_null(amount.bounds.low(), how, unit)},
            {"high", or_null(amount.bounds.high(), how, unit)},
            {"likely_low", or_null(amount.likely.low(), how, unit)},
            {"likely_high", or_null(amount.likely.high(), how, unit)}};
}

auto si_to_json(const record& one) -> json
{
    if (!one.si) return nullptr;
    return amount_to_json(si_symbol(one.si->measures), one.si->amount, in_twelve_digits,
                          no_currency);
}

auto money_to_json(const record& one) -> json
{
    if (!one.money) return nullptr;
    const auto& money = *one.money;
    auto made = amount_to_json(money.unit.code(), money.amount, in_minor_units, money.unit);
    made["prices"] = money.prices ? to_json(*money.prices) : json(nullptr);
    made["rate"] = money.rate ? to_json(*money.rate) : json(nullptr);
    return made;
}

}  // namespace

auto to_json(const record& one, const figure& stated, const loaded_document& source,
             std::string_view id) -> json
{
    auto made = json{{"schema", "assay.record/1"},
                     {"document", json::parse(id, nullptr, false)},
                     {"figure", one.figure}};
    auto members = to_json(stated, one.figure, source);
    members.erase("id");
    made.update(members);
    made["si"] = si_to_json(one);
    made["money"] = money_to_json(one);
    made["trouble"] =
        one.trouble == restating_trouble::none ? json(nullptr) : json(to_string(one.trouble));
    return made;
}

}  // namespace assay::program
