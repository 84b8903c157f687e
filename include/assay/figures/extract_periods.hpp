// SPDX-License-Identifier: BSL-1.0
// extract_periods.hpp - the days that a sentence speaks of: "last year", "in 2024-2025", "since
// 2015", "in January 2020", "the first nine months of 2025".
//
// Relative words are resolved against the day of speaking; where none is known they say nothing.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <date/date.h>

#include <assay/figures/figure.hpp>
#include <assay/figures/read_date.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/period.hpp>

namespace assay {

struct period_read {
    stated_period stated;
    std::size_t begin = 0;  // its tokens: [begin, end)
    std::size_t end = 0;
};

namespace detail {

struct years_read {
    int first = 0;
    int last = 0;
    std::size_t end = 0;
};

/// One year, or two with a dash or stroke between: "2024", "2024-2025", "2024/25".
[[nodiscard]] inline auto read_years(const sentence& in, std::size_t at)
    -> std::optional<years_read>
{
    const auto first = read_year(in, at);
    if (first == 0) return std::nullopt;
    const auto tied = (in.is(at + 1, token_kind::dash) || in.is(at + 1, '/')) && in.glued(at + 1) &&
                      in.glued(at + 2);
    if (!tied) return years_read{first, first, at + 1};
    const auto whole = read_year(in, at + 2);
    const auto century = first - first % 100;
    const auto is_short = in.at(at + 2).size() == 2;
    const auto last = whole != 0 ? whole : is_short ? century + small_number(in, at + 2) : 0;
    if (last <= first || last > first + 50) return std::nullopt;
    return years_read{first, last, at + 3};
}

[[nodiscard]] inline auto year_of(day on) -> int
{
    return static_cast<int>(date::year_month_day{on}.year());
}

[[nodiscard]] inline auto month_of(day on) -> unsigned
{
    return static_cast<unsigned>(date::year_month_day{on}.month());
}

[[nodiscard]] inline auto relative_to(day anchor, const relative_period& word) -> period
{
    const auto year = year_of(anchor);
    const auto month = date::year_month_day{anchor}.month();
    switch (word.unit) {
        case calendar_unit::month: {
            const auto moved = date::year{year} / month + date::months{word.offset};
            return calendar_month(static_cast<int>(moved.year()),
                                  static_cast<unsigned>(moved.month()));
        }
        case calendar_unit::quarter: {
            const auto first = (static_cast<unsigned>(month) - 1) / 3 * 3 + 1;
            const auto moved =
                date::year{year} / date::month{first} + date::months{3 * word.offset};
            return calendar_quarter(static_cast<int>(moved.year()),
                                    (static_cast<unsigned>(moved.month()) + 2) / 3);
        }
        case calendar_unit::year: break;
    }
    return calendar_year(year + word.offset);
}

/// Applies "since" and "by" to a period: they open it towards, or from, the day of speaking.
[[nodiscard]] inline auto opened(period days, period_sense sense, std::optional<day> anchor)
    -> std::optional<period>
{
    if (sense == period_sense::within) return days;
    if (!anchor) return std::nullopt;
    if (sense == period_sense::since) {
        if (days.from > *anchor) return std::nullopt;
        return period{days.from, *anchor};
    }
    if (days.to < *anchor) return std::nullopt;
    return period{*anchor, days.to};
}

/// A month with its year, or without one where a preposition stands before it: then the last such
/// month that had begun on the day of speaking.
[[nodiscard]] inline auto read_month_period(const sentence& in, std::size_t at, bool introduced,
                                            std::optional<day> anchor) -> std::optional<period_read>
{
    const auto [month, behind] = read_month(in, at);
    if (month == 0) return std::nullopt;
    const auto comma = in.is(behind, ',') ? behind + 1 : behind;
    if (const auto year = read_year(in, comma)) {
        return period_read{{calendar_month(year, month), {}}, at, comma + 1};
    }
    if (!introduced || !anchor || in.is(behind, token_kind::number)) return std::nullopt;
    const auto year = year_of(*anchor) - (month > month_of(*anchor) ? 1 : 0);
    return period_read{{calendar_month(year, month), {}}, at, behind};
}

/// "the first nine months of 2025", "first quarter of last year": the year may be unsaid.
[[nodiscard]] inline auto read_part_of_year(const sentence& in, std::size_t at,
                                            std::optional<day> anchor) -> std::optional<period_read>
{
    const auto part = in.match(in.words.parts_of_year, at);
    if (!part) return std::nullopt;
    auto end = at + part.length;
    auto year = anchor ? year_of(*anchor) : 0;  // 0: not known
    const auto preposition = in.match(in.words.period_words, end);
    const auto behind = end + preposition.length;
    if (const auto stated = read_years(in, behind); stated && stated->first == stated->last) {
        year = stated->first;
        end = stated->end;
    } else if (const auto relative = in.match(in.words.relative_periods, behind);
               relative && relative->unit == calendar_unit::year && anchor) {
        year = year_of(*anchor) + relative->offset;
        end = behind + relative.length;
    }
    if (year == 0) return std::nullopt;
    const auto days = period{calendar_month(year, part->first_month).from,
                             calendar_month(year, part->last_month).to};
    return period_read{{days, {}}, at, end};
}

/// The period at token `at`, `introduced` by a preposition or not; without regard to what the
/// preposition makes of it.
[[nodiscard]] inline auto read_plain_period(const sentence& in, std::size_t at, bool introduced,
                                            std::optional<day> anchor) -> std::optional<period_read>
{
    if (const auto on = read_date(in, at)) return period_read{{{on->on, on->on}, {}}, at, on->end};
    if (const auto part = read_part_of_year(in, at, anchor)) return part;
    if (const auto month = read_month_period(in, at, introduced, anchor)) return month;
    const auto relative = in.match(in.words.relative_periods, at);
    if (relative && anchor) {
        return period_read{
            {relative_to(*anchor, *relative.operator->()), {}}, at, at + relative.length};
    }
    const auto years = read_years(in, at);
    const auto is_range = years && years->first != years->last;
    const auto counted =
        years && (in.glued(years->end) && !in.is(years->end, token_kind::punctuation));
    if (!years || counted || (!introduced && !is_range)) return std::nullopt;
    const auto days = period{calendar_year(years->first).from, calendar_year(years->last).to};
    return period_read{{days, {}}, at, years->end};
}

/// "between 2015 and 2020", "from 2015 to 2020".
[[nodiscard]] inline auto read_year_range(const sentence& in, std::size_t at)
    -> std::optional<period_read>
{
    const auto opening = in.match(in.words.links, at);
    const auto opens = opening && (opening->sense == link_sense::opens_range ||
                                   opening->sense == link_sense::opens_change);
    const auto first = opens ? read_year(in, at + opening.length) : 0;
    if (first == 0) return std::nullopt;
    const auto behind = at + opening.length + 1;
    const auto joining = in.match(in.words.links, behind);
    const auto joins = joining && (joining->sense == link_sense::range_to ||
                                   joining->sense == link_sense::range_and);
    const auto last = joins ? read_year(in, behind + joining.length) : 0;
    if (last <= first) return std::nullopt;
    const auto days = period{calendar_year(first).from, calendar_year(last).to};
    return period_read{{days, {}}, at, behind + joining.length + 1};
}

[[nodiscard]] inline auto read_period(const sentence& in, std::size_t at, std::optional<day> anchor)
    -> std::optional<period_read>
{
    if (const auto range = read_year_range(in, at)) return range;
    auto begin = at;
    auto sense = period_sense::within;
    auto introduced = false;
    auto weakly = false;
    while (const auto word = in.match(in.words.period_words, begin)) {
        if (word->sense != period_sense::within) sense = word->sense;
        begin += word.length;
        introduced = true;
        weakly = word->weak;
    }
    // "for 1930 cartridges": behind a weak preposition a year with a noun may be a count.
    const auto is_counted =
        weakly && read_year(in, begin) != 0 && in.is(begin + 1, token_kind::word);
    auto read = read_plain_period(in, begin, introduced && !is_counted, anchor);
    if (!read) return std::nullopt;
    const auto days = opened(read->stated.days, sense, anchor);
    if (!days) return std::nullopt;
    read->stated.days = *days;
    const auto told_from = sense == period_sense::within ? begin : at;
    read->stated.text = in.span_of(told_from, read->end);
    read->begin = at;
    return read;
}

}  // namespace detail

/// Appends every period of the sentence, in order.
inline void extract_periods(const sentence& in, std::optional<day> anchor,
                            std::vector<period_read>& periods)
{
    for (std::size_t at = 0; at < in.size();) {
        if (auto read = detail::read_period(in, at, anchor)) {
            at = read->end;
            periods.push_back(*read);
        } else {
            ++at;
        }
    }
}

}  // namespace assay
