// SPDX-License-Identifier: BSL-1.0
// read_item.hpp - the noun that a number counts: "775 [mortar shells]", "dozens of [drones]".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <assay/figures/read_date.hpp>  // read_year
#include <assay/figures/sentence.hpp>
#include <assay/lexicon/lexicon.hpp>

namespace assay {

struct item_read {
    std::size_t begin = 0;  // its tokens: [begin, end)
    std::size_t end = 0;
};

/// The tokens that a span holds, looked for from token `at` on.
[[nodiscard]] inline auto tokens_of(const sentence& in, source_span span, std::size_t at = 0)
    -> item_read
{
    while (at < in.size() && in.tokens[at].span.begin < span.begin) ++at;
    auto end = at;
    while (end < in.size() && in.tokens[end].span.end <= span.end) ++end;
    return {at, end};
}

namespace detail {

inline constexpr auto longest_item = std::size_t{6};  // words and numbers of a thing's name

/// Whether a word shows by itself that it names several things.
[[nodiscard]] inline auto names_several(const sentence& in, std::size_t at) -> bool
{
    if (in.match(in.words.counted, at)) return true;
    const auto word = in.at(at);
    const auto letters = in.tokens[at].letters;
    const auto is_short_form = letters == letter_case::mixed && word.size() > 2 &&
                               word.back() == 's' && word[word.size() - 2] < 'a';
    if (is_short_form) return true;  // "MPs"
    if (word.size() < 4 || letters == letter_case::upper) return false;
    const auto ending = word.substr(word.size() - 2);
    return ending[1] == 's' && ending != "ss" && ending != "us" && ending != "is";
}

/// Whether token `at` can be part of a thing's name: a word, or a designation ("T-72", "155mm").
[[nodiscard]] inline auto names_thing(const sentence& in, std::size_t at) -> bool
{
    if (in.is(at, token_kind::word) && in.glued(at) && in.is(at - 1, token_kind::number))
        return true;  // "M1[A]2"
    const auto is_letter = in.is(at, token_kind::word) && in.at(at).size() == 1;
    if (is_letter && in.is(at + 1, token_kind::number) && in.glued(at + 1))
        return true;  // "Leopard 2 [A]6"
    if (in.is(at, token_kind::word))
        return !in.match(in.words.not_counted, at) && !in.match(in.words.months, at);
    if (in.is(at, token_kind::number)) {
        const auto tied = in.glued(at) || in.glued(at + 1);
        const auto named = in.is(at - 1, token_kind::word) && in.is(at + 1, token_kind::word) &&
                           in.tokens[at - 1].letters == letter_case::capital;
        return tied || named;  // "3 Leopard 2 tanks"
    }
    return in.is(at, token_kind::dash) && in.glued(at) && in.glued(at + 1);
}

/// The last token of a thing's name of several words that begins at token `at` ("surface-to-air
/// missiles"), else `at`.
[[nodiscard]] inline auto end_of_known_name(const sentence& in, std::size_t at) -> std::size_t
{
    const auto found = in.match(in.words.items, at);
    const auto is_name = found.length > 1 && found->role == item_role::thing;
    return is_name ? at + found.length - 1 : at;
}

/// Whether what is glued to a designation's number shows its plural: "Kh-22[s]", "T-90[Ms]".
[[nodiscard]] inline auto ends_designations(const sentence& in, std::size_t at) -> bool
{
    if (!in.is(at, token_kind::word) || !in.glued(at) || !in.is(at - 1, token_kind::number))
        return false;
    const auto letters = in.tokens[at].letters;
    const auto is_variant = in.at(at).size() == 2 && letters == letter_case::capital;
    return in.is(at, 's') || (is_variant && in.at(at).back() == 's');
}

/// Whether the noun behind belongs to the name, too: "Chinese aircraft", "police officers"; but not
/// in "30 people injured".
[[nodiscard]] inline auto goes_on_behind(const sentence& in, std::size_t at) -> bool
{
    const auto next = at + 1;
    if (!in.is(next, token_kind::word)) return false;
    const auto named = in.match(in.words.items, at);  // "Abrams tanks"
    const auto is_model = named && named->role == item_role::model && named.length == 1 &&
                          in.tokens[at].letters != letter_case::lower;
    if (is_model && in.match(in.words.items, next) && names_several(in, next)) return true;
    if (!in.match(in.words.counted, at)) return false;
    const auto is_name = in.tokens[at].letters == letter_case::capital;
    const auto is_adjective = !is_name && in.match(in.words.counted, next);
    return !is_adjective && names_thing(in, next) && names_several(in, next);
}

}  // namespace detail

/// Reads the noun at token `at`: words up to the first one that shows its plural, and those like it
/// right behind. None where no such word comes.
[[nodiscard]] inline auto read_item(const sentence& in, std::size_t at) -> std::optional<item_read>
{
    if (!in.is(at, token_kind::word) && !in.is(at, token_kind::number)) return std::nullopt;
    const auto more = in.match(in.words.links, at);
    if (more && more->sense == link_sense::differs) at += more.length;   // "6 more frigates"
    if (more && in.match(in.words.currencies, at)) return std::nullopt;  // "500 more euros"
    auto words = std::size_t{0};
    for (auto i = at; i < in.size() && words < detail::longest_item; ++i) {
        const auto begins_with_number = i == at && in.is(i, token_kind::number) && !in.glued(i + 1);
        if (begins_with_number || !detail::names_thing(in, i)) return std::nullopt;
        if (in.is(i, token_kind::dash)) continue;
        ++words;
        i = detail::end_of_known_name(in, i);
        if (i > at && in.is(i, token_kind::number) && detail::ends_designations(in, i + 1))
            return item_read{at, i + 2};  // "Kh-22s", "Boeing 737s"
        const auto joined = in.is(i + 1, token_kind::dash) && in.glued(i + 1) && in.glued(i + 2);
        if (!in.is(i, token_kind::word) || joined || !detail::names_several(in, i)) continue;
        const auto goes_on = detail::goes_on_behind(in, i);
        return item_read{at, goes_on ? i + 2 : i + 1};
    }
    return std::nullopt;
}

/// "89 of 150 seats": what is counted follows behind the other number.
[[nodiscard]] inline auto is_part_of_number(const sentence& in, std::size_t at) -> bool
{
    const auto of = in.match(in.words.of_words, at);
    const auto out_of = in.match(in.words.odds_words, at);
    const auto next = at + (of ? of.length : out_of.length);
    const auto is_part = of || out_of.length == 2;  // "46 out of 125 seats", not "in"
    return is_part && in.is(next, token_kind::number) && read_year(in, next) == 0 &&
           read_item(in, next + 1);
}

/// "a crowd of some 5,000", "death toll rises to 41": the noun stands before the number.
[[nodiscard]] inline auto counts_group(const sentence& in, std::size_t begin) -> bool
{
    if (!in.has(in.words.group_words)) return false;
    const auto hedge = in.match_before(in.words.hedges, begin);
    return static_cast<bool>(in.match_before(in.words.group_words, begin - hedge.length));
}

/// Reads what a quantity is of: "tonnes of [Soviet-era weapons]", up to the first word that cannot
/// belong to a name. None without an "of".
[[nodiscard]] inline auto read_substance(const sentence& in, std::size_t at)
    -> std::optional<item_read>
{
    const auto of = in.match(in.words.of_words, at);
    if (!of) return std::nullopt;
    const auto begin = at + of.length;
    if (const auto item = read_item(in, begin)) return item;
    const auto known = in.match(in.words.items, begin);  // "tonnes of gunpowder blew up"
    if (known && known->role == item_role::thing) return item_read{begin, begin + known.length};
    auto end = begin;
    while (end < in.size() && end < begin + 2 && in.is(end, token_kind::word) &&
           detail::names_thing(in, end))
        ++end;
    if (end == begin) return std::nullopt;
    if (in.is(end, token_kind::number) && in.glued(end)) return item_read{begin, end + 1};  // "CO2"
    if (end == begin + 2 && in.at(end - 1).ends_with("ed")) --end;  // "wheat rotted"
    return item_read{begin, end};
}

}  // namespace assay
