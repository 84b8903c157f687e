// SPDX-License-Identifier: BSL-1.0
// own_tables.hpp - the tables that a feed has brought so far: the one that bears its name, and one
// beside it for each other unit or way of quoting ("cbar-in-azm.csv", the manat before 2006).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <assay/rates/rate_source.hpp>
#include <assay/result.hpp>

#include "merge_rates.hpp"
#include "rate_feeds.hpp"

namespace assay::program {

class own_tables {
public:
    /// Reads what is there. Else what stands in the way of it.
    [[nodiscard]] static auto open(const rate_feed& feed, const std::string& folder)
        -> result<own_tables, std::string>;

    /// The last day of which the table that bears the feed's name knows all.
    [[nodiscard]] auto newest_day() const -> std::optional<day>;

    [[nodiscard]] auto find_change(const rate_source& fetched) const -> std::optional<changed_rate>;
    void merge(const rate_source& fetched);

    /// Each table at once, so that nobody ever sees half of it. Else what was wrong.
    [[nodiscard]] auto write() -> std::optional<std::string>;

    [[nodiscard]] auto new_quotes() const -> std::size_t { return new_quotes_; }
    [[nodiscard]] auto path() const -> std::string { return path_of(feed_->hub, feed_->way); }

private:
    struct table {
        rate_source source;
        bool is_changed = false;
    };

    const rate_feed* feed_;
    std::string folder_;
    std::vector<table> tables_;
    std::size_t new_quotes_ = 0;

    own_tables(const rate_feed& feed, std::string folder) : feed_(&feed), folder_(std::move(folder))
    {}
    [[nodiscard]] auto path_of(currency hub, quoting way) const -> std::string;
    [[nodiscard]] auto read(const std::string& path) -> std::optional<std::string>;
};

}  // namespace assay::program
