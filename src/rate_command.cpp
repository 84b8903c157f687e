// SPDX-License-Identifier: BSL-1.0
#include "rate_command.hpp"

#include <string>

#include <fmt/format.h>

#include <assay/check/explain_rate.hpp>

#include "asked_rate.hpp"
#include "messages.hpp"
#include "reports/rate_report.hpp"
#include "reports/write_json.hpp"

namespace assay::program {

auto tell_no_rate(const no_rate& missing, const rate_question& asked, report_format format)
    -> exit_status
{
    const auto why = explain(missing, asked);
    if (format == report_format::json) {
        const auto told = json_object({{"error", why}, {"reason", "no-rate"}});
        fmt::print("{}\n", write_json(told, json_layout::indented));
    }
    report_trouble(why);
    return exit_status::trouble;
}

auto run_rate(const rate_command& options) -> exit_status
{
    const auto rates = load_asked(options.asked);
    if (!rates) return exit_status::trouble;
    const auto found = find_asked(rates->table, options.base, options.counter, options.asked);
    if (!found) return tell_no_rate(found.error(), options.asked, options.format);
    const auto other = find_other_market(rates->table, *found, options.asked);
    if (options.format == report_format::json) {
        auto told = rate_to_json(*found, options.asked);
        if (other) told["other_market"] = rate_to_json(*other, options.asked);
        fmt::print("{}\n", write_json(told, json_layout::indented));
    } else {
        fmt::print("{}", evidence_of(*found, options.asked));
        if (other) fmt::print("  there is another market: {}\n", assay::explain(*other));
    }
    return rates->complete ? exit_status::ok : exit_status::trouble;  // told by load_asked
}

}  // namespace assay::program
