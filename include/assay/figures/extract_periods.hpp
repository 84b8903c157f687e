// SPDX-License-Identifier: BSL-1.0
// extract_periods.hpp - the days that a sentence speaks of: "last year", "in 2024-2025", "since
// 2015", "in January 2020", "the first nine months of 2025".
//
// Relative words are resolved against the day of speaking; where none is known they say nothing.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <assay/figures/read_date.hpp>
#include <assay/figures/read_period.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/period.hpp>

namespace assay {

/// Whether a sentence can speak of a period at all: most do not.
[[nodiscard]] inline auto may_have_period(const sentence& in) -> bool
{
    if ((in.tables & in.words.period_tables()) != 0) return true;
    for (std::size_t i = 0; i < in.size(); ++i) {
        if (in.is(i, token_kind::number) &&
            (read_year(in, i) != 0 || in.at(i).size() == 10 || detail::is_short_fiscal_year(in, i)))
            return true;
    }
    return false;
}

namespace detail {

/// Where in a sentence a period can begin.
class period_heads {
public:
    explicit period_heads(const sentence& in)
        : in_(in), heads_(in.words.period_tables()), counts_(has_counts(in))
    {
        if (counts_) heads_ |= in.words.counted_period_heads();
    }

    [[nodiscard]] auto may_begin(std::size_t i) const -> bool
    {
        const auto is_head = (in_.tokens[i].tables & heads_) != 0;
        if (!in_.is(i, token_kind::number)) return is_head && may_go_on(i);
        const auto digits = in_.at(i).size();
        if (digits <= 2)
            return (counts_ && (is_head || may_count(i))) || is_short_fiscal_year(in_, i);
        return digits == 10 || (digits == 4 && small_number(in_, i) >= 0);
    }

private:
    const sentence& in_;
    table_set heads_;
    bool counts_;  // days, months or years may be counted

    /// Whether it is more than the first word of a phrase that does not follow ("a million"), or a
    /// unit that nothing is told of ("two years").
    [[nodiscard]] auto may_go_on(std::size_t i) const -> bool
    {
        const auto& words = in_.words;
        const auto weak = words.relative_periods.bit | words.calendar_words.bit;
        const auto heads = words.period_tables() | words.counted_period_heads();
        if ((in_.tokens[i].tables & heads & ~weak) != 0) return true;
        if (in_.match(words.relative_periods, i)) return true;
        const auto unit = in_.match(words.calendar_words, i);
        return unit && part_length(in_, i + unit.length, period_part::ending) != 0;
    }

    /// Whether what stands behind a small number can make it a day or a count of units: "5
    /// January", "5th of", "5-10 March", "12-month", "9M".
    [[nodiscard]] auto may_count(std::size_t i) const -> bool
    {
        if (i + 1 >= in_.size()) return false;
        const auto& words = in_.words;
        const auto behind = words.months.bit | words.calendar_words.bit | words.calendar_signs.bit |
                            words.period_marks.bit | words.links.bit | words.period_words.bit;
        return in_.is(i + 1, token_kind::dash) || (in_.tokens[i + 1].tables & behind) != 0;
    }

    [[nodiscard]] static auto has_counts(const sentence& in) -> bool
    {
        const auto& words = in.words;
        return in.has(words.months) || in.has(words.weekdays) || in.has(words.calendar_words) ||
               in.has(words.calendar_signs);
    }
};

/// Whether a period is the day, not long ago, on which somebody said what the sentence tells: "told
/// reporters on Monday".
[[nodiscard]] inline auto is_day_of_saying(const sentence& in, const period_read& read,
                                           std::optional<day> anchor) -> bool
{
    if (!in.has(in.words.saying) || !read.stated || !anchor) return false;
    constexpr auto month = date::days{31};
    const auto& days = read.stated->days;
    const auto is_recent = days.to <= *anchor && *anchor - days.to <= month;
    if (!days.is_one_day() || !is_recent) return false;
    constexpr auto farthest = std::size_t{2};  // tokens between: "told reporters on"
    for (std::size_t gap = 0; gap <= farthest && gap < read.begin; ++gap) {
        if (in.match_before(in.words.saying, read.begin - gap)) return true;
    }
    return false;
}

}  // namespace detail

/// Appends every period of the sentence, in order.
inline void extract_periods(const sentence& in, std::optional<day> anchor,
                            std::vector<period_read>& periods)
{
    const auto heads = detail::period_heads{in};
    auto reader = detail::said_period_reader{in, anchor};
    auto said = std::optional<period>{};
    auto unclear = false;  // the last period of its own has no known days
    auto floor = std::size_t{0};
    for (std::size_t at = 0; at < in.size();) {
        auto read = heads.may_begin(at) ? reader.read(at, floor, said, unclear) : std::nullopt;
        if (!read) {
            const auto unit = in.match(in.words.calendar_words, at);
            const auto is_part = unit && months_of(unit->unit) > 1 && months_of(unit->unit) < 12;
            if (is_part && !said) unclear = true;  // "in the quarter"
            ++at;
            continue;
        }
        at = floor = read->end;
        if (read->stated && !read->shifted) said = read->stated->days;
        if (!read->shifted && !read->compared) unclear = !read->stated;
        if (unclear) said.reset();
        read->of_saying = detail::is_day_of_saying(in, *read, anchor);
        periods.push_back(*read);
    }
}

}  // namespace assay
