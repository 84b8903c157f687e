// SPDX-License-Identifier: BSL-1.0
#include "csv_report.hpp"

#include <array>
#include <string>
#include <string_view>

#include <fmt/format.h>
#include <boost/json/monotonic_resource.hpp>

#include "../messages.hpp"
#include "csv_cell.hpp"
#include "json_values.hpp"
#include "listed_figures.hpp"
#include "print_text.hpp"

namespace assay::program {

namespace {

using namespace std::string_view_literals;

/// Behind the document's id, and before the days of the period.
constexpr auto members =
    std::array{"begin"sv,      "end"sv, "text"sv, "kind"sv,     "value"sv,     "unit"sv,
               "candidates"sv, "low"sv, "high"sv, "low_open"sv, "high_open"sv, "hedge"sv};

class csv_report : public report {
public:
    explicit csv_report(bool with_reasons) : with_reasons_(with_reasons)
    {
        auto header = std::string{"id"};
        for (const auto name : members) header += fmt::format(",{}", name);
        print_text(header +
                   ",period_from,period_to,item,class,figure,status,relation_kind,relation_parent" +
                   (with_reasons ? ",reason\r\n" : "\r\n"));
    }

    void add(const reported_document& one) override
    {
        for (const auto& note : one.checked.notes)  // the table has no place for them
            report_trouble(fmt::format("{}: note: {}", one.source.id, note));
        const auto id = id_cell(one.source, one.line);
        const auto related = relate(one.source, one.checked);
        auto pool = boost::json::monotonic_resource{};
        list_figures(
            one,
            [&](const figure&, std::size_t place) {
                const auto standing =
                    figure_standing{related.statuses[place], related.relations[place]};
                put(id, to_json(one.checked.figures, place, standing, one.source, &pool), {});
            },
            [&](const unread_number& number) {
                auto row = to_json(number, one.source, &pool);
                row["kind"] = "unread";
                put(id, row, to_string(number.reason));
            });
    }
    void add_unreadable(const bad_line&) override {}  // told on standard error
    void finish(bool) override {}

private:
    bool with_reasons_;

    /// Two cells, of members of an object that may be missing.
    static auto cells_of(const json_value& object, std::string_view first, std::string_view second)
        -> std::string
    {
        if (!object.is_object()) return ",,";
        const auto& inner = object.get_object();
        return fmt::format(",{},{}", cell_of(inner.at(first)), cell_of(inner.at(second)));
    }
    void put(const std::string& id, const json_object& row, std::string_view reason) const
    {
        auto line = id;
        for (const auto name : members) line += ',' + cell_of(member_of(row, name));
        line += cells_of(member_of(row, "period"), "from", "to");
        for (const auto* name : {"item", "class", "id", "status"})
            line += ',' + cell_of(member_of(row, name));
        line += cells_of(member_of(row, "relation"), "kind", "parent");
        if (with_reasons_) line += fmt::format(",{}", reason);
        print_text(line + "\r\n");
    }
};

}  // namespace

auto make_csv_report(bool with_reasons) -> std::unique_ptr<report>
{
    return std::make_unique<csv_report>(with_reasons);
}

}  // namespace assay::program
