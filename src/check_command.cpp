// SPDX-License-Identifier: BSL-1.0
#include "check_command.hpp"

#include <optional>

#include <assay/check/check_document.hpp>

#include "load_rates.hpp"
#include "reports/report.hpp"
#include "terminal.hpp"
#include "walk_inputs.hpp"

namespace assay::program {

namespace {

auto threshold_of(fail_threshold asked) -> std::optional<severity>
{
    switch (asked) {
        case fail_threshold::error: return severity::error;
        case fail_threshold::warning: return severity::warning;
        case fail_threshold::never: break;
    }
    return std::nullopt;
}

auto has_findings(const checked_document& checked, fail_threshold asked) -> bool
{
    const auto least = threshold_of(asked);
    for (const auto& one : checked.claims) {
        if (least && is_at_least(one.judged.severity, *least)) return true;
    }
    return false;
}

}  // namespace

auto run_check(const check_command& options) -> exit_status
{
    const auto rates = load_rates(options.rates);
    const auto shown =
        options.quiet ? threshold_of(options.fail_on).value_or(severity::error) : severity::none;
    const auto to = make_report(options.format, {options.quiet, shown, wants_colours()});
    auto status = rates.complete ? exit_status::ok : exit_status::trouble;  // told by load_rates
    const auto walked = walk_inputs(
        options.from, {.document =
                           [&](const met_document& met) {
                               const auto checked =
                                   check_document(met.loaded.checkable(), rates.table,
                                                  {met.published, met.language, options.from.home});
                               if (has_findings(checked, options.fail_on))
                                   status = worse(status, exit_status::findings);
                               to->add({met.loaded, checked, met.line});
                           },
                       .unreadable_line = [&](const bad_line& line) { to->add_unreadable(line); }});
    to->finish(walked.several);
    return worse(status, walked.status);
}

}  // namespace assay::program
