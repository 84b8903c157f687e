// SPDX-License-Identifier: BSL-1.0
// report.hpp - where checked documents go: one implementation a format, chosen once.
#pragma once

#include <memory>
#include <vector>

#include <assay/check/checked_document.hpp>
#include <assay/check/verdict.hpp>
#include <assay/figures/unread_number.hpp>

#include "../command_line.hpp"
#include "../documents/json_line.hpp"
#include "../documents/loaded_document.hpp"

namespace assay::program {

/// One checked document.
struct reported_document {
    const loaded_document& source;
    const checked_document& checked;
    const json_line* line = nullptr;                     // the line of an archive that it stood on
    const std::vector<unread_number>* unread = nullptr;  // where they were asked for
    severity least = severity::none;                     // that a quiet report shows
};

struct report_style {
    bool quiet = false;
    bool colours = false;
};

class report {
public:
    report() = default;
    report(const report&) = delete;
    auto operator=(const report&) -> report& = delete;
    virtual ~report() = default;

    virtual void add(const reported_document& one) = 0;
    /// A line of an archive that is no document.
    virtual void add_unreadable(const bad_line& line) = 0;
    /// `several` inputs were named, however many could be read.
    virtual void finish(bool several) = 0;
};

[[nodiscard]] auto make_report(report_format format, report_style style) -> std::unique_ptr<report>;

/// Of figures alone.
[[nodiscard]] auto make_report(const extract_command& options, bool colours)
    -> std::unique_ptr<report>;

/// Errors outrank warnings, warnings infos; what could not be checked outranks nothing.
[[nodiscard]] constexpr auto is_at_least(severity found, severity least) -> bool
{
    return found != severity::unknown && found >= least;
}

}  // namespace assay::program
