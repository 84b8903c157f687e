// SPDX-License-Identifier: BSL-1.0
// rate_feeds.hpp - whose rates can be fetched, from where, and which requests bring which days.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <assay/currency.hpp>
#include <assay/period.hpp>
#include <assay/rates/rate_source.hpp>

namespace assay::program {

/// How much one answer holds.
enum class feed_step : std::uint8_t {
    day,           // the bulletin in force on a day
    business_day,  // likewise, and there is none at weekends
    range,         // the days from one to another
    history,       // all days up to now
};

struct rate_feed {
    std::string_view name;  // of its table, too
    std::string_view what;
    std::string_view site;
    /// Behind the site; {y} {m} {d} is the day asked for, {Y} {M} {D} the end of a range.
    std::span<const std::string_view> paths;
    std::string_view format;  // of the answer, as in --as
    feed_step step = feed_step::day;
    day first;                        // nothing is published of the days before
    currency hub = no_currency;       // these two are those of the table that bears the name
    quoting way = quoting::in_hub;    //
    bool missing_is_empty = false;    // status 404 says that there is no bulletin
    std::string_view empty_answer{};  // so does this body
};

struct feed_request {
    std::string key;   // a short name, unique in its feed
    std::string path;  // begins with a slash
    period days;       // what the answer may speak of; both are the day asked for a day's bulletin
};

[[nodiscard]] auto all_feeds() -> std::span<const rate_feed>;
/// Null where there is none.
[[nodiscard]] auto find_feed(std::string_view name) -> const rate_feed*;

/// The requests that bring the rates of `days`, the earliest first. `today` tells which of several
/// files a publisher's days are in.
[[nodiscard]] auto plan_requests(const rate_feed& feed, period days, day today)
    -> std::vector<feed_request>;

}  // namespace assay::program
