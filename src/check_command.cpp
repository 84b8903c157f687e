// SPDX-License-Identifier: BSL-1.0
#include "check_command.hpp"

#include <assay/check/check_document.hpp>

#include "load_rates.hpp"
#include "reports/report.hpp"
#include "terminal.hpp"
#include "walk_inputs.hpp"

namespace assay::program {

namespace {

auto has_findings(const checked_document& checked, fail_threshold asked) -> bool
{
    const auto least = severity_of(asked);
    for (const auto& one : checked.claims) {
        if (least && is_at_least(one.judged.severity, *least)) return true;
    }
    return false;
}

}  // namespace

auto run_check(const check_command& options) -> exit_status
{
    auto rates = house_rates{options.rates};
    const auto to = make_report(options.format, {options.quiet, wants_colours()});
    auto status = exit_status::ok;
    const auto visit = [&](const met_document& met) {
        const auto& loaded = rates.with(met.settings.rates);
        if (!loaded.complete) status = exit_status::trouble;  // told by load_rates
        const auto fail_on =
            options.fail_on.value_or(met.settings.fail_on.value_or(fail_threshold::error));
        auto checked = check_document(
            met.loaded.checkable(), loaded.table,
            {met.published, met.language, met.home, met.settings.policy, met.loaded.ignored});
        checked.notes.insert(checked.notes.end(), met.loaded.notes.begin(), met.loaded.notes.end());
        if (has_findings(checked, fail_on)) status = worse(status, exit_status::findings);
        to->add({.source = met.loaded,
                 .checked = checked,
                 .line = met.line,
                 .least = severity_of(fail_on).value_or(severity::error)});
    };
    const auto walked = walk_inputs(
        options.from, {.document = visit,
                       .unreadable_line = [&](const bad_line& line) { to->add_unreadable(line); }});
    to->finish(walked.several);
    return worse(status, walked.status);
}

}  // namespace assay::program
