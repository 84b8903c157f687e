// SPDX-License-Identifier: BSL-1.0
// read_counted.hpp - what a number without a unit counts: "775 [mortar shells]", "a 200-[bed]
// hospital", and "killed 31", where the words around say that people are counted.
#pragma once

#include <cstddef>
#include <optional>

#include <assay/figures/read_amount.hpp>
#include <assay/figures/read_date.hpp>  // read_year
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

/// Whether digits can be a year's: those do not count what stands beside them.
[[nodiscard]] inline auto may_be_year(const sentence& in, const printed_amount& read) -> bool
{
    return read_year(in, read.begin) != 0 &&
           (read.end == read.begin + 1 || read_year(in, read.end - 1) != 0);
}

/// "a 200-[bed] hospital", "a 20-[year-old]", "a 10-[year], $5m deal": the noun at token `at`,
/// glued by a hyphen to its number.
[[nodiscard]] inline auto read_compound(const sentence& in, std::size_t at)
    -> std::optional<item_read>
{
    const auto is_noun = in.is(at, token_kind::word) &&
                         in.tokens[at].letters == letter_case::lower &&
                         !in.match(in.words.not_counted, at) && !in.match(in.words.months, at) &&
                         !in.match(in.words.compounds, at) && !in.may_begin(in.words.numbers, at);
    const auto is_participle = in.at(at).size() > 4 && in.at(at).ends_with("ed");  // "two-sided"
    if (!is_noun || is_participle) return std::nullopt;
    const auto end = at + 1;
    const auto goes_on = in.is(end, token_kind::dash) && in.glued(end) && in.glued(end + 1);
    const auto tail = in.match(in.words.compounds, end + 1);
    if (goes_on && tail && tail->is_end) return item_read{at, end + 1 + tail.length};
    const auto has_noun = goes_on || in.is(end, ',') ||
                          (in.is(end, token_kind::word) && !in.match(in.words.not_counted, end));
    return has_noun ? std::optional{item_read{at, end}} : std::nullopt;
}

/// "20 [year-old] twins", where the hyphen before the year is left out.
[[nodiscard]] inline auto read_age(const sentence& in, std::size_t at) -> std::optional<item_read>
{
    if (!in.match(in.words.durations, at) || !in.is(at + 1, token_kind::dash)) return std::nullopt;
    const auto tail = in.match(in.words.compounds, at + 2);
    if (!tail || !tail->is_end || !in.glued(at + 1) || !in.glued(at + 2)) return std::nullopt;
    return item_read{at, at + 2 + tail.length};
}

/// Whether what stands at token `at` begins a clause, so that it can be what that is about.
[[nodiscard]] inline auto heads_clause(const sentence& in, std::size_t at) -> bool
{
    if (at == 0 || in.is(at - 1, token_kind::dash)) return true;
    const auto is_number = [&](std::size_t i) {
        return i < at && (in.is(i, token_kind::number) || in.may_begin_number(i));
    };
    if (in.is(at - 1, token_kind::punctuation))
        return !in.is(at - 1, '.') && !is_number(at - 2);  // not in a list
    if (in.match_before(in.words.number_joiners, at)) return !is_number(at - 2);
    return static_cast<bool>(in.match_before(in.words.clause_heads, at));
}

/// "killing at least 31", "some 300 took part": a number that stands for people.
[[nodiscard]] inline auto stands_for_people(const sentence& in, const printed_amount& read) -> bool
{
    if (!in.has(in.words.people_verbs)) return false;
    const auto hedge = in.match_before(in.words.hedges, read.begin);
    const auto begin = read.begin - hedge.length;
    const auto act = in.match(in.words.people_verbs, read.end);
    if (act && act->behind) {
        const auto is_object = begin > 0 && in.match(in.words.not_counted, begin - 1);
        return heads_clause(in, begin) || (hedge && begin > 0 && !is_object);
    }
    const auto done = in.match_before(in.words.people_verbs, begin);
    if (!done || done->behind) return false;
    const auto more = in.match(in.words.links, read.end);  // "injuring 3 more"
    const auto end = read.end + (more && more->sense == link_sense::differs ? more.length : 0);
    return !in.is(end, token_kind::word) || in.match(in.words.not_counted, end) ||
           in.match(in.words.weekdays, end) || in.match(in.words.relative_periods, end);
}

/// Whether an amount is one that things are counted in: of time, a part or one alone, too.
[[nodiscard]] inline auto counts_things(const sentence& in, const printed_amount& read,
                                        std::size_t noun) -> bool
{
    const auto& value = read.number.value;
    if (in.match(in.words.durations, noun)) return !value.is_zero();
    if (read.number.fractional && !read.number.is_scaled())
        return static_cast<bool>(in.match(in.words.divisible, noun));
    return value >= decimal{2} || value.is_zero();
}

/// The noun that an amount without a unit counts; none where it hardly counts anything.
[[nodiscard]] inline auto read_counted(const sentence& in, const printed_amount& read,
                                       unread_reason& reason) -> std::optional<item_read>
{
    reason = names_or_dates(in, read);
    if (reason != unread_reason::none) return std::nullopt;
    reason = unread_reason::no_unit;
    const auto odd = match_hedge_behind(in, read.end);  // "ten or so guards", "60-plus drones"
    const auto end = read.end + odd.length;
    const auto tied = in.is(end, token_kind::dash) && in.glued(end);
    const auto next = tied ? end + 1 : end;
    if (!counts_things(in, read, next)) return std::nullopt;
    const auto is_year = may_be_year(in, read);
    const auto is_name = static_cast<bool>(in.match_before(in.words.number_names, read.begin));
    const auto is_part = in.match(in.words.part_words, next) || is_part_of_number(in, next);
    if (!is_year && !is_name && is_part)
        return item_read{end, end};  // "seven of which", "a 15-strong team"
    if (tied) return is_year ? std::nullopt : read_compound(in, next);
    if (const auto age = read_age(in, end)) return age;
    const auto acts = in.match(in.words.people_verbs, end);
    const auto item = acts && acts->behind ? std::nullopt : read_item(in, end);
    if (item && is_year && !in.match_before(in.words.hedges, read.begin)) {
        reason = unread_reason::year;
        return std::nullopt;
    }
    const auto needs_no_noun =
        !item && !is_year && (counts_group(in, read.begin) || stands_for_people(in, read));
    return needs_no_noun ? std::optional{item_read{end, end}} : item;
}

}  // namespace assay::detail
