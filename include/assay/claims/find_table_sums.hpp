// SPDX-License-Identifier: BSL-1.0
// find_table_sums.hpp - which numbers of a table are said to make the total of their row or column.
//
// "Total" is also what stands beside averages, beside numbers of people who are counted in several
// rows, and below the five largest of fifty. So a table is heard as a whole: a row that is the
// total of some columns is that of the others, too; one that is the total of none is none. And
// silent is what can be explained: a total between the smallest and the largest part is an average,
// twice or three times the total are two or three divisions of one whole, and rows may hold those
// behind them.
#pragma once

#include <algorithm>  // std::max, std::min
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>  // std::move
#include <vector>

#include <assay/claims/claim.hpp>
#include <assay/claims/find_table_wholes.hpp>
#include <assay/decimal.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/table_step.hpp>
#include <assay/figures/total_line.hpp>

namespace assay {

namespace detail {

enum class line_fit : std::uint8_t {
    unknown,    // says nothing of the others: empty, or with gaps
    fits,       // its parts make its total, as far as roundings go
    explained,  // they do not, and may not be meant to
    fails,
};

class line_reader {
public:
    line_reader(std::span<const figure> figures, const total_line& line)
        : figures_(figures),
          parts_(std::span{line.figures}.first(line.figures.size() - 1)),
          total_(figures[line.figures.back()].number.value),
          half_(decimal::scaled(5, table_step(figures, line.figures) - 1)),
          has_gaps_(line.has_gaps)
    {
        for (const auto part : parts_) sum_ = sum_ + value(part);
    }

    [[nodiscard]] auto read() const -> line_fit
    {
        if (sum_.is_zero()) return line_fit::unknown;
        if (is_percent()) return read_percent();
        if (is_near(sum_, total_, parts_.size())) return line_fit::fits;
        if (has_gaps_) return line_fit::unknown;
        return is_average() || is_multiple() || is_nested() ? line_fit::explained : line_fit::fails;
    }
    [[nodiscard]] auto is_percent() const -> bool
    {
        return figures_[parts_.front()].kind == figure_kind::percent;
    }

private:
    std::span<const figure> figures_;
    std::span<const std::uint32_t> parts_;
    decimal total_;
    decimal half_;
    decimal sum_{0};
    bool has_gaps_;

    [[nodiscard]] auto value(std::uint32_t place) const -> const decimal&
    {
        return figures_[place].number.value;
    }
    /// Whether roundings of so many parts and their total explain the gap.
    [[nodiscard]] auto is_near(const decimal& sum, const decimal& total, std::size_t parts) const
        -> bool
    {
        return abs(sum - total) <= half_ * decimal{static_cast<std::int64_t>(parts + 1)};
    }

    /// Per cent make no total but 100, and need not all be there.
    [[nodiscard]] auto read_percent() const -> line_fit
    {
        if (total_ != decimal{100}) return line_fit::explained;
        if (is_near(sum_, total_, parts_.size())) return line_fit::fits;
        if (sum_ < total_ || has_gaps_) return line_fit::unknown;
        return is_multiple() || is_nested() ? line_fit::explained : line_fit::fails;
    }
    [[nodiscard]] auto is_average() const -> bool
    {
        auto least = value(parts_.front());
        auto most = least;
        for (const auto part : parts_) {
            least = std::min(least, value(part));
            most = std::max(most, value(part));
        }
        // Gains and losses of money make such totals, too.
        if (least.is_negative() && figures_[parts_.front()].is_money()) return false;
        return least <= total_ && total_ <= most;
    }
    /// "All 100; men 48, women 52; under 30 20, over 30 80".
    [[nodiscard]] auto is_multiple() const -> bool
    {
        constexpr auto most = std::size_t{6};
        for (auto times = std::size_t{2}; times <= most; ++times) {
            const auto several = total_ * decimal{static_cast<std::int64_t>(times)};
            if (is_near(sum_, several, parts_.size() + times - 1)) return true;
        }
        return false;
    }
    /// Whether it holds once each row that is the sum of those right behind it is counted alone.
    [[nodiscard]] auto is_nested() const -> bool
    {
        auto sum = decimal{0};
        auto counted = std::size_t{0};
        for (std::size_t i = 0; i < parts_.size(); ++counted) {
            sum = sum + value(parts_[i]);
            i += 1 + children_of(i);
        }
        return counted < parts_.size() && is_near(sum, total_, counted);
    }
    [[nodiscard]] auto children_of(std::size_t i) const -> std::size_t
    {
        constexpr auto most = std::size_t{12};
        auto sum = decimal{0};
        const auto end = std::min(parts_.size(), i + 1 + most);
        for (auto k = i + 1; k < end; ++k) {
            sum = sum + value(parts_[k]);
            const auto several = k > i + 1 && !value(parts_[i]).is_zero();
            if (several && is_near(sum, value(parts_[i]), k - i)) return k - i;
        }
        return 0;
    }
};

[[nodiscard]] inline auto to_claim(const total_line& line, bool is_partial) -> claim
{
    auto made = claim{.kind = claim_kind::sum, .figures = line.figures};
    made.roles.assign(line.figures.size(), claim_role::part);
    made.roles.back() = claim_role::total;
    made.is_partial = is_partial;
    made.is_tabular = true;
    return made;
}

/// Adds the sums of one total's lines, or none where it seems to be no sum.
inline void find_group_sums(const total_group& group, std::span<const figure> figures,
                            std::vector<claim>& claims)
{
    auto sums = std::vector<claim>{};
    auto fitting = std::size_t{0};
    auto failing = std::size_t{0};
    auto explained = std::size_t{0};
    for (const auto& line : group.lines) {
        const auto reader = line_reader{figures, line};
        const auto fit = reader.read();
        fitting += fit == line_fit::fits ? 1 : 0;
        failing += fit == line_fit::fails ? 1 : 0;
        explained += fit == line_fit::explained ? 1 : 0;
        if (fit == line_fit::fits || fit == line_fit::fails)
            sums.push_back(to_claim(line, reader.is_percent()));
    }
    const auto is_alone = !group.is_weak && fitting + failing + explained == 1;
    if (!is_alone && (fitting == 0 || fitting < failing)) return;
    for (auto& one : sums) claims.push_back(std::move(one));
}

}  // namespace detail

/// Adds the sums of a document's tables to `claims`.
inline void find_table_sums(std::span<const total_group> totals, std::span<const figure> figures,
                            std::vector<claim>& claims)
{
    for (const auto& group : totals) {
        if (group.is_whole) {
            find_table_wholes(group, figures, claims);
        } else {
            detail::find_group_sums(group, figures, claims);
        }
    }
}

}  // namespace assay
