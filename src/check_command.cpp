// SPDX-License-Identifier: BSL-1.0
#include "check_command.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "compiled/check_document.hpp"
#include "edits/edited_output.hpp"
#include "fix_figures.hpp"
#include "load_rates.hpp"
#include "messages.hpp"
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

/// Whether standard output is for a mended text or a diff: there is no report then.
auto prints_documents(const check_command& options) -> bool
{
    const auto& paths = options.from.paths;
    return options.fix && (options.dry_run || std::ranges::find(paths, "-") != paths.end());
}

}  // namespace

auto run_check(const check_command& options) -> exit_status
{
    auto rates = house_rates{options.rates};
    const auto to = make_report(options.format, {options.quiet, wants_colours()});
    const auto target = options.dry_run ? edit_target::diff : edit_target::file;
    const auto is_reported = !prints_documents(options);
    auto has_told_lines = false;
    auto status = exit_status::ok;
    const auto report_one = [&](const loaded_document& source, checked_document& checked,
                                const met_document& met) {
        const auto fail_on =
            options.fail_on.value_or(met.settings.fail_on.value_or(fail_threshold::error));
        checked.notes.insert(checked.notes.end(), source.notes.begin(), source.notes.end());
        if (has_findings(checked, fail_on)) status = worse(status, exit_status::findings);
        if (!is_reported) return;
        to->add({.source = source,
                 .checked = checked,
                 .line = met.line,
                 .least = severity_of(fail_on).value_or(severity::error)});
    };
    const auto visit = [&](const met_document& met) {
        const auto& loaded = rates.with(met.settings.rates);
        if (!loaded.complete) status = exit_status::trouble;  // told by load_rates
        const auto how = check_options{met.published, met.language, met.home, met.settings.policy,
                                       met.loaded.ignored};
        auto checked = compiled::check_document(met.loaded.checkable(), loaded.table, how);
        auto mended = std::optional<mended_document>{};
        if (options.fix && met.line == nullptr) {
            mended = mend(met, checked, loaded.table, how, target, status);
        } else if (options.fix) {
            if (!std::exchange(has_told_lines, true))
                report_trouble(no_lines_edited(met.loaded.id));
            status = worse(status, exit_status::trouble);
        }
        report_one(mended ? mended->read : met.loaded, mended ? mended->checked : checked, met);
    };
    const auto walked = walk_inputs(
        options.from, {.document = visit,
                       .unreadable_line = [&](const bad_line& line) { to->add_unreadable(line); }});
    if (is_reported) to->finish(walked.several);
    return worse(status, walked.status);
}

}  // namespace assay::program
