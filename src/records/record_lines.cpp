// SPDX-License-Identifier: BSL-1.0
#include "record_lines.hpp"

#include <fmt/format.h>

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
        for (const auto& record : one.records) put(one, record);
    }
    void add_unreadable(const bad_line&) override {}  // told on standard error

private:
    static void put(const recorded_document& one, const record& which)
    {
        auto made = object_text{false};
        const auto members = to_json(which, one.figures, one.source);
        for (const auto& [name, value] : members.items()) {
            const auto keeps_id = one.line != nullptr && name == "document";
            made.add(name, keeps_id ? one.line->id : dumped(value, false));
        }
        print_text(made.closed() + '\n');
    }
};

}  // namespace

auto make_record_lines() -> std::unique_ptr<record_writer>
{
    return std::make_unique<record_lines>();
}

}  // namespace assay::program
