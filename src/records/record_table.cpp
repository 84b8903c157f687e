// SPDX-License-Identifier: BSL-1.0
#include "record_table.hpp"

#include <array>
#include <string>
#include <string_view>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "../messages.hpp"
#include "../reports/csv_cell.hpp"
#include "../reports/print_text.hpp"
#include "record_json.hpp"

namespace assay::program {

namespace {

using json = nlohmann::ordered_json;
using namespace std::string_view_literals;

/// A column's name, and where its cell stands in a record.
struct column {
    std::string_view name;
    std::array<std::string_view, 3> path;  // members, one in another; empty where there are fewer
};

constexpr auto columns = std::to_array<column>({
    {"figure"sv, {"figure"sv}},
    {"begin"sv, {"begin"sv}},
    {"end"sv, {"end"sv}},
    {"text"sv, {"text"sv}},
    {"kind"sv, {"kind"sv}},
    {"item"sv, {"item"sv}},
    {"class"sv, {"class"sv}},
    {"status"sv, {"status"sv}},
    {"relation_kind"sv, {"relation"sv, "kind"sv}},
    {"relation_parent"sv, {"relation"sv, "parent"sv}},
    {"hedge"sv, {"hedge"sv}},
    {"value"sv, {"value"sv}},
    {"unit"sv, {"unit"sv}},
    {"candidates"sv, {"candidates"sv}},
    {"low"sv, {"low"sv}},
    {"high"sv, {"high"sv}},
    {"low_open"sv, {"low_open"sv}},
    {"high_open"sv, {"high_open"sv}},
    {"likely_low"sv, {"likely_low"sv}},
    {"likely_high"sv, {"likely_high"sv}},
    {"period_from"sv, {"period"sv, "from"sv}},
    {"period_to"sv, {"period"sv, "to"sv}},
    {"si_unit"sv, {"si"sv, "unit"sv}},
    {"si_value"sv, {"si"sv, "value"sv}},
    {"si_low"sv, {"si"sv, "low"sv}},
    {"si_high"sv, {"si"sv, "high"sv}},
    {"money_unit"sv, {"money"sv, "unit"sv}},
    {"money_value"sv, {"money"sv, "value"sv}},
    {"money_low"sv, {"money"sv, "low"sv}},
    {"money_high"sv, {"money"sv, "high"sv}},
    {"rate"sv, {"money"sv, "rate"sv, "value"sv}},
    {"rate_base"sv, {"money"sv, "rate"sv, "base"sv}},
    {"rate_counter"sv, {"money"sv, "rate"sv, "counter"sv}},
    {"rate_kind"sv, {"money"sv, "rate"sv, "kind"sv}},
    {"rate_from"sv, {"money"sv, "rate"sv, "from"sv}},
    {"rate_to"sv, {"money"sv, "rate"sv, "to"sv}},
    {"rate_source"sv, {"money"sv, "rate"sv, "source"sv}},
    {"prices_factor"sv, {"money"sv, "prices"sv, "factor"sv}},
    {"prices_source"sv, {"money"sv, "prices"sv, "source"sv}},
    {"trouble"sv, {"trouble"sv}},
});

auto cell_at(const json& record, const column& which) -> std::string
{
    const auto* here = &record;
    for (const auto member : which.path) {
        if (member.empty()) break;
        if (!here->is_object()) return {};
        const auto found = here->find(std::string{member});
        if (found == here->end()) return {};
        here = &*found;
    }
    return cell_of(*here);
}

class record_table : public record_writer {
public:
    record_table()
    {
        auto header = std::string{"id"};
        for (const auto& one : columns) header += fmt::format(",{}", one.name);
        print_text(header + "\r\n");
    }

    void add(const recorded_document& one) override
    {
        for (const auto& note : one.notes)  // the table has no place for them
            report_trouble(fmt::format("{}: note: {}", one.source.id, note));
        const auto id = id_cell(one.source, one.line);
        for (const auto& record : one.records) {
            const auto members = to_json(record, one.figures, one.source);
            auto line = id;
            for (const auto& column : columns) line += ',' + cell_at(members, column);
            print_text(line + "\r\n");
        }
    }
    void add_unreadable(const bad_line&) override {}  // told on standard error
};

}  // namespace

auto make_record_table() -> std::unique_ptr<record_writer>
{
    return std::make_unique<record_table>();
}

}  // namespace assay::program
