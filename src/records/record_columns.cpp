// SPDX-License-Identifier: BSL-1.0
#include "record_columns.hpp"

#include <array>
#include <string>

namespace assay::program {

namespace {

using namespace std::string_view_literals;

constexpr auto columns = std::to_array<record_column>({
    {"figure"sv, "figure"sv, cell_type::whole},
    {"begin"sv, "begin"sv, cell_type::whole},
    {"end"sv, "end"sv, cell_type::whole},
    {"text"sv, "text"sv},
    {"kind"sv, "kind"sv},
    {"item"sv, "item"sv},
    {"class"sv, "class"sv},
    {"status"sv, "status"sv},
    {"relation_kind"sv, "relation/kind"sv},
    {"relation_parent"sv, "relation/parent"sv, cell_type::whole},
    {"hedge"sv, "hedge"sv},
    {"value"sv, "value"sv, cell_type::number},
    {"unit"sv, "unit"sv},
    {"candidates"sv, "candidates"sv},
    {"low"sv, "low"sv, cell_type::number},
    {"high"sv, "high"sv, cell_type::number},
    {"low_open"sv, "low_open"sv, cell_type::flag},
    {"high_open"sv, "high_open"sv, cell_type::flag},
    {"likely_low"sv, "likely_low"sv, cell_type::number},
    {"likely_high"sv, "likely_high"sv, cell_type::number},
    {"period_from"sv, "period/from"sv},
    {"period_to"sv, "period/to"sv},
    {"si_unit"sv, "si/unit"sv},
    {"si_value"sv, "si/value"sv, cell_type::number},
    {"si_low"sv, "si/low"sv, cell_type::number},
    {"si_high"sv, "si/high"sv, cell_type::number},
    {"money_unit"sv, "money/unit"sv},
    {"money_value"sv, "money/value"sv, cell_type::number},
    {"money_low"sv, "money/low"sv, cell_type::number},
    {"money_high"sv, "money/high"sv, cell_type::number},
    {"rate"sv, "money/rate/value"sv, cell_type::number},
    {"rate_base"sv, "money/rate/base"sv},
    {"rate_counter"sv, "money/rate/counter"sv},
    {"rate_kind"sv, "money/rate/kind"sv},
    {"rate_from"sv, "money/rate/from"sv},
    {"rate_to"sv, "money/rate/to"sv},
    {"rate_source"sv, "money/rate/source"sv},
    {"prices_factor"sv, "money/prices/factor"sv, cell_type::number},
    {"prices_source"sv, "money/prices/source"sv},
    {"trouble"sv, "trouble"sv},
});

}  // namespace

auto record_columns() -> std::span<const record_column> { return columns; }

auto member_at(const json_object& record, std::string_view path) -> const json_value&
{
    static const auto none = json_value(nullptr);
    const auto slash = path.find('/');
    const auto& found = member_of(record, path.substr(0, slash));
    if (slash == std::string_view::npos) return found;
    return found.is_object() ? member_at(found.get_object(), path.substr(slash + 1)) : none;
}

}  // namespace assay::program
