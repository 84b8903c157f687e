// SPDX-License-Identifier: BSL-1.0
#include "extract_command.hpp"

#include <utility>

#include <assay/check/checked_document.hpp>

#include "compiled/extract_document.hpp"
#include "reports/report.hpp"
#include "terminal.hpp"
#include "walk_inputs.hpp"

namespace assay::program {

namespace {

/// As the reports take it: a document of which nothing was claimed.
auto without_claims(extracted_document& read) -> checked_document
{
    return {.published = read.published,
            .language = read.language,
            .notes = std::move(read.notes),
            .figures = std::move(read.found.figures)};
}

}  // namespace

auto run_extract(const extract_command& options) -> exit_status
{
    const auto to = make_report(options, wants_colours());
    const auto walked = walk_inputs(
        options.from, {.document =
                           [&](const met_document& met) {
                               auto read = compiled::extract_document(
                                   met.loaded.checkable(), {met.published, met.language, met.home});
                               const auto figures = without_claims(read);
                               to->add({met.loaded, figures, met.line,
                                        options.unread ? &read.found.unread : nullptr});
                           },
                       .unreadable_line = [&](const bad_line& line) { to->add_unreadable(line); }});
    to->finish(walked.several);
    return walked.status;
}

}  // namespace assay::program
