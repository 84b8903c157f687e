// SPDX-License-Identifier: BSL-1.0
#include "report.hpp"

#include "csv_report.hpp"
#include "figure_report.hpp"
#include "html_report.hpp"
#include "json_report.hpp"
#include "markdown_report.hpp"
#include "sarif_report.hpp"
#include "text_report.hpp"

namespace assay::program {

auto make_report(report_format format, report_style style) -> std::unique_ptr<report>
{
    switch (format) {
        case report_format::json: return make_json_report(false);
        case report_format::jsonl: return make_json_report(true);
        case report_format::sarif: return make_sarif_report();
        case report_format::html: return make_html_report();
        case report_format::markdown: return make_markdown_report(style);
        case report_format::text: break;
    }
    return make_text_report(style);
}

auto make_report(const extract_command& options, bool colours) -> std::unique_ptr<report>
{
    switch (options.format) {
        case extract_format::json: return make_json_report(false);
        case extract_format::jsonl: return make_json_report(true);
        case extract_format::csv: return make_csv_report(options.unread);
        case extract_format::text: break;
    }
    return make_figure_report(colours);
}

}  // namespace assay::program
