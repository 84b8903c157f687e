// SPDX-License-Identifier: BSL-1.0
#include "report.hpp"

#include "json_report.hpp"
#include "text_report.hpp"

namespace assay::program {

auto make_report(report_format format, report_style style) -> std::unique_ptr<report>
{
    switch (format) {
        case report_format::json: return make_json_report(false);
        case report_format::jsonl: return make_json_report(true);
        case report_format::text: break;
    }
    return make_text_report(style);
}

}  // namespace assay::program
