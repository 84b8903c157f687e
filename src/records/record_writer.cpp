// SPDX-License-Identifier: BSL-1.0
#include "record_writer.hpp"

#include "record_database.hpp"
#include "record_lines.hpp"
#include "record_page.hpp"
#include "record_table.hpp"

namespace assay::program {

auto make_record_writer(record_format format, const std::string& output)
    -> std::unique_ptr<record_writer>
{
    switch (format) {
        case record_format::jsonl: return make_record_lines();
        case record_format::html: return make_record_page();
        case record_format::sqlite: return make_record_database(output);
        case record_format::csv: break;
    }
    return make_record_table();
}

}  // namespace assay::program
