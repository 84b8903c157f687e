// SPDX-License-Identifier: BSL-1.0
// read_counted.hpp - what a number without a unit counts: "775 [mortar shells]", "a 200-[bed]
// hospital", and "killed 31", where the words around say that people are counted.
#pragma once

#include <cstddef>
#include <optional>

#include <assay/figures/read_amount.hpp>
#include <assay/figures/read_hedge.hpp>
#include <assay/figures/read_item.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/figures/unread_number.hpp>

namespace assay::detail {

/// Whether digits alone are the name or the day of something: "Article 5", "5 January", "7 p.m.".
[[nodiscard]] inline auto names_or_dates(const sentence& in, const printed_amount& read)
    -> unread_reason
{
    if (in.match(in.words.clock_words, read.end)) return unread_reason::date_or_time;
    const auto plain = !read.in_words && !read.number.is_scaled() && !read.grouped;
    if (!plain) return unread_reason::none;
    const auto pointed = read.begin > 0 && in.is(read.begin - 1, '.');  // "Feb. 21"
    if (in.match(in.words.months, read.end) ||
        in.match_before(in.words.months, pointed ? read.begin - 1 : read.begin))
        return unread_reason::date_or_time;
    if (in.match_before(in.words.number_names, read.begin)) return unread_reason::part_of_a_name;
    const auto before = read.begin - 1;
    const auto named = read.begin > 1 && in.is(before, token_kind::word) &&
                       in.tokens[before].letters != letter_case::lower &&
                       !in.match(in.words.not_counted, before) &&
                       !in.match_before(in.words.hedges, read.begin);
    return named ? unread_reason::part_of_a_name : unread_reason::none;
}

/// The noun that an amount without a unit counts; none where it hardly counts anything.
[[nodiscard]] inline auto read_counted(const sentence& in, const printed_amount& read,
                                       unread_reason& reason) -> std::optional<item_read>
{
    reason = names_or_dates(in, read);
    if (reason != unread_reason::none) return std::nullopt;
    reason = unread_reason::no_unit;
    const auto& value = read.number.value;
    if (read.number.fractional && !read.number.is_scaled()) return std::nullopt;
    if (value < decimal{2} && !value.is_zero()) return std::nullopt;
    const auto odd = match_hedge_behind(in, read.end);  // "ten or so guards", "60-plus drones"
    const auto end = read.end + odd.length;
    const auto tied = in.is(end, token_kind::dash) && in.glued(end);
    const auto is_year = read_year(in, read.begin) != 0 &&
                         (read.end == read.begin + 1 || read_year(in, read.end - 1) != 0);
    const auto is_name = static_cast<bool>(in.match_before(in.words.number_names, read.begin));
    const auto next = tied ? end + 1 : end;
    const auto is_part = in.match(in.words.part_words, next) || is_part_of_number(in, next);
    if (!is_year && !is_name && is_part)
        return item_read{end, end};  // "seven of which", "a 15-strong team"
    if (tied) return std::nullopt;
    const auto item = read_item(in, end);
    if (item && is_year && !in.match_before(in.words.hedges, read.begin)) {
        reason = unread_reason::year;
        return std::nullopt;
    }
    if (!item && !is_year && counts_group(in, read.begin)) return item_read{end, end};
    return item;
}

}  // namespace assay::detail
