// SPDX-License-Identifier: BSL-1.0
#include "record_columns.hpp"

#include <string>

namespace assay::program {

namespace {

using json = nlohmann::ordered_json;
using namespace std::string_view_literals;

constexpr auto columns = std::to_array<record_column>({
    {"figure"sv, {"figure"sv}, cell_type::whole},
    {"begin"sv, {"begin"sv}, cell_type::whole},
    {"end"sv, {"end"sv}, cell_type::whole},
    {"text"sv, {"text"sv}},
    {"kind"sv, {"kind"sv}},
    {"item"sv, {"item"sv}},
    {"class"sv, {"class"sv}},
    {"status"sv, {"status"sv}},
    {"relation_kind"sv, {"relation"sv, "kind"sv}},
    {"relation_parent"sv, {"relation"sv, "parent"sv}, cell_type::whole},
    {"hedge"sv, {"hedge"sv}},
    {"value"sv, {"value"sv}, cell_type::number},
    {"unit"sv, {"unit"sv}},
    {"candidates"sv, {"candidates"sv}},
    {"low"sv, {"low"sv}, cell_type::number},
    {"high"sv, {"high"sv}, cell_type::number},
    {"low_open"sv, {"low_open"sv}, cell_type::flag},
    {"high_open"sv, {"high_open"sv}, cell_type::flag},
    {"likely_low"sv, {"likely_low"sv}, cell_type::number},
    {"likely_high"sv, {"likely_high"sv}, cell_type::number},
    {"period_from"sv, {"period"sv, "from"sv}},
    {"period_to"sv, {"period"sv, "to"sv}},
    {"si_unit"sv, {"si"sv, "unit"sv}},
    {"si_value"sv, {"si"sv, "value"sv}, cell_type::number},
    {"si_low"sv, {"si"sv, "low"sv}, cell_type::number},
    {"si_high"sv, {"si"sv, "high"sv}, cell_type::number},
    {"money_unit"sv, {"money"sv, "unit"sv}},
    {"money_value"sv, {"money"sv, "value"sv}, cell_type::number},
    {"money_low"sv, {"money"sv, "low"sv}, cell_type::number},
    {"money_high"sv, {"money"sv, "high"sv}, cell_type::number},
    {"rate"sv, {"money"sv, "rate"sv, "value"sv}, cell_type::number},
    {"rate_base"sv, {"money"sv, "rate"sv, "base"sv}},
    {"rate_counter"sv, {"money"sv, "rate"sv, "counter"sv}},
    {"rate_kind"sv, {"money"sv, "rate"sv, "kind"sv}},
    {"rate_from"sv, {"money"sv, "rate"sv, "from"sv}},
    {"rate_to"sv, {"money"sv, "rate"sv, "to"sv}},
    {"rate_source"sv, {"money"sv, "rate"sv, "source"sv}},
    {"prices_factor"sv, {"money"sv, "prices"sv, "factor"sv}, cell_type::number},
    {"prices_source"sv, {"money"sv, "prices"sv, "source"sv}},
    {"trouble"sv, {"trouble"sv}},
});

}  // namespace

auto record_columns() -> std::span<const record_column> { return columns; }

auto member_at(const json& record, const record_column& which) -> const json&
{
    static const auto none = json(nullptr);
    const auto* here = &record;
    for (const auto member : which.path) {
        if (member.empty()) break;
        if (!here->is_object()) return none;
        const auto found = here->find(std::string{member});
        if (found == here->end()) return none;
        here = &*found;
    }
    return *here;
}

}  // namespace assay::program
