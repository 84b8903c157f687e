// SPDX-License-Identifier: BSL-1.0
#include "record_json.hpp"

#include <cstddef>
#include <string>
#include <utility>

#include <assay/check/verdict_words.hpp>  // shown_value
#include <assay/normalise/amount_in_si.hpp>

#include "../reports/json_values.hpp"
#include "../sums/constant_prices.hpp"

namespace assay::program {

namespace {

/// Value and bounds of an amount, each printed by `print`; whether bounds are open stands with the
/// figure itself.
template <typename Print>
auto amount_to_json(std::string_view name, const stated_amount& amount, const Print& print,
                    json_storage storage) -> json_object
{
    const auto or_null = [&](const quotient* value) {
        return value == nullptr ? json_value(nullptr) : json_value(print(*value));
    };
    return json_object({{"unit", name},
                        {"value", or_null(amount.value ? &*amount.value : nullptr)},
                        {"low", or_null(amount.bounds.low())},
                        {"high", or_null(amount.bounds.high())},
                        {"likely_low", or_null(amount.likely.low())},
                        {"likely_high", or_null(amount.likely.high())}},
                       std::move(storage));
}

auto si_to_json(const record& one, const json_storage& storage) -> json_value
{
    if (!one.si) return nullptr;
    return amount_to_json(si_symbol(one.si->measures), one.si->amount, assay::detail::shown_value,
                          storage);
}

auto money_to_json(const record& one, const json_storage& storage) -> json_value
{
    if (!one.money) return nullptr;
    const auto& money = *one.money;
    const auto in_minor_units = [&](const quotient& value) {
        return assay::to_string(value.rounded(money.unit.minor_digits(), rounding::half_even));
    };
    auto made = amount_to_json(money.unit.code(), money.amount, in_minor_units, storage);
    made["prices"] = money.prices ? json_value(to_json(*money.prices)) : json_value(nullptr);
    made["rate"] = money.rate ? json_value(to_json(*money.rate, storage)) : json_value(nullptr);
    return made;
}

}  // namespace

auto to_json(const record& one, std::span<const figure> figures, const loaded_document& source,
             json_storage storage) -> json_object
{
    constexpr auto members = std::size_t{27};
    auto made = json_object(members, storage);
    made.insert({{"schema", "assay.record/1"}, {"document", source.id}, {"figure", one.figure}});
    add_figure(made, figures, one.figure, {one.status, one.relation}, source);
    made["si"] = si_to_json(one, storage);
    made["money"] = money_to_json(one, storage);
    made["trouble"] = one.trouble == restating_trouble::none ? json_value(nullptr)
                                                             : json_value(to_string(one.trouble));
    return made;
}

}  // namespace assay::program
