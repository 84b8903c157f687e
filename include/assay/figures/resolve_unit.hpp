// SPDX-License-Identifier: BSL-1.0
// resolve_unit.hpp - which currencies a mark, a code or a word beside a number stands for.
#pragma once

#include <algorithm>  // std::ranges::all_of
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include <assay/currency.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/sentence.hpp>

namespace assay {

struct unit_read {
    currency_readings readings{};
    std::size_t begin = 0;  // its tokens: [begin, end)
    std::size_t end = 0;
    unit_use use = unit_use::plain;
    bool needs_size = false;  // an ordinary word or name too: counts only beside a large amount
    bool is_word = false;     // a currency's name: outranks a mark on the same amount
};

namespace detail {

[[nodiscard]] inline auto is_upper(std::string_view word) -> bool
{
    return std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
}

[[nodiscard]] inline auto is_code_clash(const lexicon& words, std::string_view code) -> bool
{
    auto folded = std::array<char, 3>{};
    for (std::size_t i = 0; i < folded.size(); ++i) folded[i] = static_cast<char>(code[i] | 0x20);
    return !words.code_clashes.find({folded.data(), folded.size()}).empty();
}

/// An ISO 4217 code, in capitals. Codes gone before 1992 are letters like any others.
[[nodiscard]] inline auto read_code(const sentence& in, std::size_t at) -> std::optional<unit_read>
{
    constexpr auto new_year_1992 = 8035;  // days since 1970-01-01
    const auto word = in.at(at);
    if (!in.is(at, token_kind::word) || word.size() != 3 || !is_upper(word)) return std::nullopt;
    const auto found = currency::from_code(word);
    if (!found || found->facts().last_day < new_year_1992) return std::nullopt;
    auto read = unit_read{.readings = currency_readings{*found}, .begin = at, .end = at + 1};
    read.needs_size = is_code_clash(in.words, word);
    return read;
}

[[nodiscard]] inline auto read_word(const sentence& in, std::size_t at) -> std::optional<unit_read>
{
    const auto found = in.match(in.words.currencies, at, in.words.plural);
    if (!found || found->use == unit_use::after_mark) return std::nullopt;
    auto read = unit_read{.begin = at, .end = at + found.length, .is_word = true};
    for (const auto& row : found.rows) read.readings.add(row.reading);
    read.use = found->use;
    read.needs_size = found->use == unit_use::shared_word;
    return read;
}

/// A sign, with the letters that belong to it: "$", "US$", "U.S. $".
[[nodiscard]] inline auto read_mark(const sentence& in, std::size_t at) -> std::optional<unit_read>
{
    if (!in.is(at, token_kind::mark) && !in.is(at, token_kind::word)) return std::nullopt;
    const auto rest =
        in.text.substr(in.tokens[at].span.begin, in.span.end - in.tokens[at].span.begin);
    auto spelling = std::string_view{};
    auto read = unit_read{.begin = at, .end = at};
    for (const auto& mark : in.words.marks) {
        if (!spelling.empty() && mark.phrase != spelling) continue;
        if (!rest.starts_with(mark.phrase)) continue;
        spelling = mark.phrase;
        read.readings.add(mark.reading);
    }
    if (spelling.empty()) return std::nullopt;
    const auto stop = in.tokens[at].span.begin + spelling.size();
    while (read.end < in.size() && in.tokens[read.end].span.end <= stop) ++read.end;
    if (read.end == at || in.tokens[read.end - 1].span.end != stop) return std::nullopt;
    return read;
}

}  // namespace detail

/// The unit that stands before a number: a sign or a code, spaced or not; a word only where it is
/// glued to the number ("Manat4.9bn") or is one that English puts first ("Rs 500").
[[nodiscard]] inline auto read_unit_before(const sentence& in, std::size_t at)
    -> std::optional<unit_read>
{
    if (auto mark = detail::read_mark(in, at)) return mark;
    if (auto code = detail::read_code(in, at)) {
        if (auto mark = detail::read_mark(in, code->end); mark && in.glued(code->end)) {
            code->end = mark->end;  // "USD$5"
        }
        return code;
    }
    auto word = detail::read_word(in, at);
    if (!word) return std::nullopt;
    const auto found = in.match(in.words.currencies, at, in.words.plural);
    auto next = word->end;
    if (in.is(next, ".") && in.glued(next)) ++next;
    const auto glued = in.glued(next) && in.is(next, token_kind::number) && next == word->end;
    if (!glued && found->use != unit_use::before) return std::nullopt;
    word->end = next;
    return word;
}

/// The unit that stands behind a number, a hyphen before it or not: "100-manat", "5 AZN", "5 ₼".
[[nodiscard]] inline auto read_unit_behind(const sentence& in, std::size_t at)
    -> std::optional<unit_read>
{
    const auto hyphenated = in.is(at, token_kind::dash) && in.glued(at) && in.glued(at + 1);
    const auto next = hyphenated ? at + 1 : at;
    if (auto word = detail::read_word(in, next)) return word;
    if (hyphenated) return std::nullopt;
    if (auto code = detail::read_code(in, next)) return code;
    auto mark = detail::read_mark(in, next);
    if (!mark) return std::nullopt;
    // A sign belongs to the number behind it where there is one: "5 $10 notes".
    const auto owned = in.is(mark->end, token_kind::number) && in.tokens[next].spaced;
    return owned ? std::nullopt : mark;
}

/// The country's letters behind an amount that has its sign in front: "$1.53 billion US". The token
/// behind them, or `at` where there are none.
[[nodiscard]] inline auto behind_country(const sentence& in, std::size_t at) -> std::size_t
{
    const auto found = in.match(in.words.currencies, at);
    if (!found || found->use != unit_use::after_mark) return at;
    const auto capitals = in.at(at)[0] >= 'A' && in.at(at)[0] <= 'Z';
    return capitals ? at + found.length : at;
}

}  // namespace assay
