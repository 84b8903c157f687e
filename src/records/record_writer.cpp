// SPDX-License-Identifier: BSL-1.0
#include "record_writer.hpp"

#include "record_lines.hpp"
#include "record_table.hpp"

namespace assay::program {

auto make_record_writer(record_format format) -> std::unique_ptr<record_writer>
{
    return format == record_format::csv ? make_record_table() : make_record_lines();
}

}  // namespace assay::program
