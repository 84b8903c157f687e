// SPDX-License-Identifier: BSL-1.0
#include "record_table.hpp"

#include <string>

#include <fmt/format.h>
#include <boost/json/monotonic_resource.hpp>

#include "../messages.hpp"
#include "../reports/csv_cell.hpp"
#include "../reports/print_text.hpp"
#include "record_columns.hpp"
#include "record_json.hpp"

namespace assay::program {

namespace {

class record_table : public record_writer {
public:
    record_table()
    {
        auto header = std::string{"id"};
        for (const auto& one : record_columns()) header += fmt::format(",{}", one.name);
        print_text(header + "\r\n");
    }

    void add(const recorded_document& one) override
    {
        for (const auto& note : one.notes)  // the table has no place for them
            report_trouble(fmt::format("{}: note: {}", one.source.id, note));
        const auto id = id_cell(one.source, one.line);
        auto pool = boost::json::monotonic_resource{};
        for (const auto& record : one.records) {
            const auto members = to_json(record, one.figures, one.source, &pool);
            auto line = id;
            for (const auto& which : record_columns())
                line += ',' + cell_of(member_at(members, which.path));
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
