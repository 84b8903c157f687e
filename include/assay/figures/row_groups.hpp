// SPDX-License-Identifier: BSL-1.0
// row_groups.hpp - which rows of a table make the total of which row.
//
// Parts before their subtotals, subtotals and parts before their total, totals before the grand
// total; or one total with all parts behind it. Of tables in any other order nothing is known.
#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <utility>  // std::exchange, std::move
#include <vector>

#include <assay/figures/table_layout.hpp>

namespace assay {

/// A row that is a total.
struct row_group {
    std::size_t total = 0;
    std::size_t parts = 0;
    bool is_weak = false;   // it is not sure of which parts it is the total
    bool is_mixed = false;  // its rows say different units
};

struct row_groups {
    static constexpr auto none = std::numeric_limits<std::size_t>::max();

    std::vector<row_group> all{};
    std::vector<std::size_t> part_of{};   // the group that each row is a part of
    std::vector<std::size_t> total_of{};  // the group whose total each row is
};

namespace detail {

class row_grouper {
public:
    explicit row_grouper(const table_layout& layout)
        : rows_(layout.rows()), head_(layout.head_rows())
    {}

    [[nodiscard]] auto run() -> row_groups
    {
        forget();
        for (auto r = head_; r < rows_.size(); ++r) {
            if (!read(r)) return forget();
        }
        if (top_) {
            if (totals_ > 1 || !made_.all.empty() || open_.size() < 2) return forget();
            close(*top_, std::move(open_));
            has_behind_ = false;
        }
        const auto is_weak = has_sections_ || has_behind_ || totals_ > 1;
        for (auto& group : made_.all) group.is_weak = is_weak || rows_[group.total].goes_on;
        return std::move(made_);
    }

private:
    std::span<const table_row> rows_;
    std::size_t head_;
    row_groups made_;
    std::vector<std::size_t> open_;    // rows that are in no group yet
    std::vector<std::size_t> summed_;  // subtotals that are in none
    std::vector<std::size_t> ended_;   // totals that a grand total may be of
    std::optional<std::size_t> top_;   // a total before all parts
    std::size_t totals_ = 0;
    bool has_sections_ = false;  // words between parts
    bool has_behind_ = false;    // parts behind a total

    /// False where the order is one of which nothing is known.
    [[nodiscard]] auto read(std::size_t r) -> bool
    {
        switch (rows_[r].role) {
            case row_role::blank:
            case row_role::heading: return true;
            case row_role::section: has_sections_ |= !open_.empty(); return true;
            case row_role::apart: return totals_ > 0;
            case row_role::part:
                open_.push_back(r);
                has_behind_ |= totals_ > 0;
                return true;
            case row_role::subtotal:
                if (open_.empty()) return false;
                close(r, std::exchange(open_, {}));
                summed_.push_back(r);
                return true;
            case row_role::total: return read_total(r);
        }
        return true;
    }
    [[nodiscard]] auto read_total(std::size_t r) -> bool
    {
        ++totals_;
        auto parts = std::exchange(summed_, {});
        parts.insert(parts.end(), open_.begin(), open_.end());
        open_.clear();
        if (rows_[r].is_grand) {
            parts.insert(parts.end(), ended_.begin(), ended_.end());
            ended_.clear();
        } else {
            ended_.push_back(r);
        }
        if (!parts.empty()) {
            close(r, std::move(parts));
            return true;
        }
        top_ = r;
        return totals_ == 1;
    }
    void close(std::size_t total, std::vector<std::size_t> parts)
    {
        auto group = row_group{.total = total, .parts = parts.size()};
        made_.total_of[total] = made_.all.size();
        for (const auto part : parts) {
            made_.part_of[part] = made_.all.size();
            group.is_mixed |= rows_[part].unit.is_said != rows_[total].unit.is_said ||
                              !rows_[part].unit.is_same(rows_[total].unit);
        }
        made_.all.push_back(group);
    }
    auto forget() -> row_groups
    {
        made_.all.clear();
        made_.part_of.assign(rows_.size(), row_groups::none);
        made_.total_of.assign(rows_.size(), row_groups::none);
        return made_;
    }
};

}  // namespace detail

[[nodiscard]] inline auto find_row_groups(const table_layout& layout) -> row_groups
{
    return detail::row_grouper{layout}.run();
}

}  // namespace assay
