// SPDX-License-Identifier: BSL-1.0
#include "sum_command.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <assay/algebra/entry.hpp>

#include "documents/input.hpp"
#include "messages.hpp"
#include "reports/print_text.hpp"
#include "text_position.hpp"  // byte_order_mark
#include "totals/read_record.hpp"
#include "totals/sum_report.hpp"

namespace assay::program {

namespace {

/// Appends a file's records; a line that is none is told.
auto read_records(const std::string& path, std::vector<entry>& records) -> exit_status
{
    auto opened = input::open(path);
    if (!opened) {
        report_trouble(cannot_read(path, opened.error()));
        return exit_status::trouble;
    }
    auto status = exit_status::ok;
    auto number = std::size_t{0};
    while (const auto line = opened->next_line()) {
        auto content = *line;
        if (++number == 1 && content.starts_with(byte_order_mark))
            content.remove_prefix(byte_order_mark.size());
        if (content.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        auto read = read_record(content);
        if (read) {
            records.push_back(*std::move(read));
        } else {
            report_trouble(fmt::format("{}:{}: {}", path, number, read.error()));
            status = exit_status::trouble;
        }
    }
    if (!opened->trouble()) return status;
    report_trouble(cannot_read(path, *opened->trouble()));
    return exit_status::trouble;
}

}  // namespace

auto run_sum(const sum_command& options) -> exit_status
{
    auto status = exit_status::ok;
    auto records = std::vector<entry>{};
    for (const auto& path : options.paths) status = worse(status, read_records(path, records));
    const auto report = make_sum_report(records, options.by);
    switch (options.format) {
        case sum_format::text: print_text(sum_in_words(report)); break;
        case sum_format::json: print_text(sum_to_json(report)); break;
        case sum_format::csv: print_text(sum_to_csv(report)); break;
    }
    return status;
}

}  // namespace assay::program
