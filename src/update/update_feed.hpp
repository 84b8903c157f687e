// SPDX-License-Identifier: BSL-1.0
// update_feed.hpp - brings one source's table up to date.
#pragma once

#include <optional>
#include <string>

#include <assay/period.hpp>

#include "../exit_status.hpp"
#include "progress_line.hpp"
#include "rate_feeds.hpp"
#include "web.hpp"

namespace assay::program {

struct update_options {
    std::optional<day> from;  // else the newest day that is known
    day to;
    day today;
    std::string mirror;  // instead of https:/, before the host
    bool accept_changes = false;
    bool dry_run = false;
    web_rules rules;
    std::string tables_folder;
    std::string cache_folder;
};

/// Tells what is new on standard output, and trouble on standard error. After trouble with an
/// answer no further one is asked for, and what came before it is in the table: so there is never a
/// hole, and the next update goes on from there.
[[nodiscard]] auto update_feed(const rate_feed& feed, const update_options& options,
                               progress_line& line) -> exit_status;

}  // namespace assay::program
