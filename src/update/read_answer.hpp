// SPDX-License-Identifier: BSL-1.0
// read_answer.hpp - an answer as tables, if it is what was asked for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <assay/period.hpp>
#include <assay/rates/rate_source.hpp>
#include <assay/result.hpp>

#include "rate_feeds.hpp"

namespace assay::program {

struct read_tables {
    std::vector<rate_source> tables;
    std::vector<std::string> notes;  // on what was left out, without the address
};

/// Of a day's bulletin the day must be the one asked for, or one of the days off before it; of a
/// range it must lie in it; a history has nothing of the future, and only the days asked for are
/// taken of it. Else what was found, where, and what would do.
[[nodiscard]] auto read_answer(const rate_feed& feed, const feed_request& request,
                               const std::string& address, std::string_view bytes, day today)
    -> result<read_tables, std::string>;

}  // namespace assay::program
