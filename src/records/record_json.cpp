// SPDX-License-Identifier: BSL-1.0
#include "record_json.hpp"

#include <string>

#include <assay/check/verdict_words.hpp>  // shown_value
#include <assay/normalise/amount_in_si.hpp>

#include "../reports/json_values.hpp"
#include "../sums/constant_prices.hpp"

namespace assay::program {

namespace {

using json = nlohmann::ordered_json;

/// Value and bounds of an amount, each printed by `print`; whether bounds are open stands with the
/// figure itself.
template <typename Print>
auto amount_to_json(std::string_view name, const stated_amount& amount, const Print& print) -> json
{
    const auto or_null = [&](const quotient* value) {
        return value == nullptr ? json(nullptr) : json(print(*value));
    };
    return {{"unit", name},
            {"value", or_null(amount.value ? &*amount.value : nullptr)},
            {"low", or_null(amount.bounds.low())},
            {"high", or_null(amount.bounds.high())},
            {"likely_low", or_null(amount.likely.low())},
            {"likely_high", or_null(amount.likely.high())}};
}

auto si_to_json(const record& one) -> json
{
    if (!one.si) return nullptr;
    return amount_to_json(si_symbol(one.si->measures), one.si->amount, assay::detail::shown_value);
}

auto money_to_json(const record& one) -> json
{
    if (!one.money) return nullptr;
    const auto& money = *one.money;
    const auto in_minor_units = [&](const quotient& value) {
        return assay::to_string(value.rounded(money.unit.minor_digits(), rounding::half_even));
    };
    auto made = amount_to_json(money.unit.code(), money.amount, in_minor_units);
    made["prices"] = money.prices ? to_json(*money.prices) : json(nullptr);
    made["rate"] = money.rate ? to_json(*money.rate) : json(nullptr);
    return made;
}

}  // namespace

auto to_json(const record& one, std::span<const figure> figures, const loaded_document& source)
    -> json
{
    auto made = json{{"schema", "assay.record/1"}, {"document", source.id}, {"figure", one.figure}};
    auto members = to_json(figures, one.figure, {one.status, one.relation}, source);
    members.erase("id");
    made.update(members);
    made["si"] = si_to_json(one);
    made["money"] = money_to_json(one);
    made["trouble"] =
        one.trouble == restating_trouble::none ? json(nullptr) : json(to_string(one.trouble));
    return made;
}

}  // namespace assay::program
