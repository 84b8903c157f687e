// SPDX-License-Identifier: BSL-1.0
#include "record_lines.hpp"

#include <utility>

#include <fmt/format.h>
#include <boost/json/monotonic_resource.hpp>

#include "../messages.hpp"
#include "../reports/object_text.hpp"
#include "../reports/print_text.hpp"
#include "record_json.hpp"

namespace assay::program {

namespace {

class record_lines : public record_writer {
public:
    void add(const recorded_document& one) override
    {
        for (const auto& note : one.notes)  // a record has no place for them
            report_trouble(fmt::format("{}: note: {}", one.source.id, note));
        auto pool = boost::json::monotonic_resource{};
        for (const auto& record : one.records) put(one, record, &pool);
    }
    void add_unreadable(const bad_line&) override {}  // told on standard error

private:
    static void put(const recorded_document& one, const record& which, json_storage storage)
    {
        auto made = object_text{json_layout::line};
        const auto members = to_json(which, one.figures, one.source, std::move(storage));
        for (const auto& [name, value] : members) {
            const auto keeps_id = one.line != nullptr && name == "document";
            keeps_id ? made.add_written(name, one.line->id) : made.add(name, value);
        }
        print_text(std::move(made).closed() += '\n');
    }
};

}  // namespace

auto make_record_lines() -> std::unique_ptr<record_writer>
{
    return std::make_unique<record_lines>();
}

}  // namespace assay::program
