// SPDX-License-Identifier: BSL-1.0
#include "record_lines.hpp"

#include <string>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "../messages.hpp"
#include "../reports/print_text.hpp"
#include "record_json.hpp"

namespace assay::program {

namespace {

using json = nlohmann::ordered_json;

/// As JSON text; bytes that are no UTF-8 (in the name of a file) become U+FFFD.
auto id_of(const recorded_document& one) -> std::string
{
    if (one.line != nullptr) return one.line->id;
    return json(one.source.id).dump(-1, ' ', false, json::error_handler_t::replace);
}

class record_lines : public record_writer {
public:
    void add(const recorded_document& one) override
    {
        for (const auto& note : one.notes)  // a record has no place for them
            report_trouble(fmt::format("{}: note: {}", one.source.id, note));
        const auto id = id_of(one);
        for (const auto& record : one.records)
            print_text(to_json(record, one.figures[record.figure], one.source, id).dump() + '\n');
    }
    void add_unreadable(const bad_line&) override {}  // told on standard error
};

}  // namespace

auto make_record_lines() -> std::unique_ptr<record_writer>
{
    return std::make_unique<record_lines>();
}

}  // namespace assay::program
