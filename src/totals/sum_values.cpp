// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <string_view>

#include <fmt/format.h>

#include "../reports/csv_cell.hpp"
#include "../reports/write_json.hpp"
#include "amount_json.hpp"
#include "sum_report.hpp"

namespace assay::program {

namespace {

using namespace std::string_view_literals;

auto total_to_json(const subtotal& total, const entry& first) -> json_object
{
    const auto& of = total.of;
    const auto has_noun = of.category == item_class::none || !of.noun.empty();
    auto made = json_object({{"kind", to_string(of.kind)},
                             {"unit", text_or_null(unit_of(total))},
                             {"item", has_noun ? text_or_null(first.item) : json_value(nullptr)},
                             {"class", text_or_null(to_string(of.category))},
                             {"status", text_or_null(to_string(of.status))},
                             {"prices", text_or_null(of.prices)},
                             {"figures", total.count}});
    const auto amount = to_json(shown_amount(total));
    made.insert(amount.begin(), amount.end());
    return made;
}

auto figure_to_json(const entry& one) -> json_object
{
    return {{"document", id_to_json(one.document)},
            {"figure", one.figure},
            {"text", one.text},
            {"hedge", text_or_null(to_string(one.qualifier))}};
}

auto refusal_to_json(const told_refusal& told, std::span<const entry> entries) -> json_object
{
    return {{"reason", to_string(told.why)},
            {"figure", figure_to_json(entries[told.one])},
            {"other",
             told.other ? json_value(figure_to_json(entries[*told.other])) : json_value(nullptr)},
            {"explanation", explain(told, entries)}};
}

auto group_to_json(const group_total& group, const sum_report& report) -> json_object
{
    auto key = json_object();
    for (std::size_t i = 0; i < group.key.size(); ++i)
        key[name_of(report.by[i])] = group.key[i] ? json_value(*group.key[i]) : json_value(nullptr);
    auto totals = json_array();
    for (const auto& total : group.subtotals)
        totals.push_back(total_to_json(total, report.entries[total.first]));
    auto refused = json_array();
    for (const auto& told : group.refusals)
        refused.push_back(refusal_to_json(told, report.entries));
    return {{"key", std::move(key)},
            {"subtotals", std::move(totals)},
            {"not_added", std::move(refused)}};
}

constexpr auto total_columns = std::array{
    "kind"sv,  "unit"sv, "item"sv, "class"sv,    "status"sv,    "prices"sv,     "figures"sv,
    "value"sv, "low"sv,  "high"sv, "low_open"sv, "high_open"sv, "likely_low"sv, "likely_high"sv};
constexpr auto figure_columns = std::array{"document"sv, "figure"sv, "text"sv, "hedge"sv};

template <typename Names>
auto cells_of(const json_value& object, const Names& names) -> std::string
{
    auto made = std::string{};
    for (const auto name : names)
        made += ',' + (object.is_object() ? cell_of(object.get_object().at(name)) : std::string{});
    return made;
}

}  // namespace

auto sum_to_json(const sum_report& report) -> std::string
{
    auto by = json_array();
    for (const auto one : report.by) by.emplace_back(name_of(one));
    auto groups = json_array();
    for (const auto& group : report.groups) groups.push_back(group_to_json(group, report));
    const auto made = json_object({{"schema", "assay.sum/1"},
                                   {"by", std::move(by)},
                                   {"figures", report.entries.size()},
                                   {"groups", std::move(groups)}});
    return write_json(made, json_layout::indented) + '\n';
}

auto sum_to_csv(const sum_report& report) -> std::string
{
    auto table = std::string{"row"};
    for (const auto one : report.by) table += fmt::format(",by_{}", name_of(one));
    for (const auto name : total_columns) table += fmt::format(",{}", name);
    for (const auto name : figure_columns) table += fmt::format(",not_added_{}", name);
    for (const auto name : figure_columns) table += fmt::format(",other_{}", name);
    table += ",reason,explanation\r\n";
    const auto nothing = json_value(nullptr);
    for (const auto& group : report.groups) {
        auto key = std::string{};
        for (const auto& one : group.key) key += ',' + quoted_cell(one.value_or(""));
        for (const auto& total : group.subtotals)
            table += "subtotal" + key +
                     cells_of(total_to_json(total, report.entries[total.first]), total_columns) +
                     cells_of(nothing, figure_columns) + cells_of(nothing, figure_columns) +
                     ",,\r\n";
        for (const auto& told : group.refusals) {
            const auto row = refusal_to_json(told, report.entries);
            table += "not-added" + key + cells_of(nothing, total_columns) +
                     cells_of(row.at("figure"), figure_columns) +
                     cells_of(row.at("other"), figure_columns) + ',' + cell_of(row.at("reason")) +
                     ',' + cell_of(row.at("explanation")) + "\r\n";
        }
    }
    return table;
}

}  // namespace assay::program
