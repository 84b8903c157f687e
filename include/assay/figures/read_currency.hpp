// SPDX-License-Identifier: BSL-1.0
// read_currency.hpp - which currencies a mark, a code or a word beside a number stands for.
#pragma once

#include <algorithm>  // std::max, std::ranges::equal
#include <cstddef>
#include <optional>
#include <string_view>

#include <assay/currency.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/text/fold_case.hpp>

namespace assay {

struct currency_read {
    currency_readings readings{};
    std::size_t begin = 0;  // its tokens: [begin, end)
    std::size_t end = 0;
    unit_use use = unit_use::plain;
    bool needs_size = false;  // an ordinary word or name too: counts only beside a large amount
    bool is_word = false;     // a currency's name: outranks a mark on the same amount
};

namespace detail {

/// An ISO 4217 code, in capitals. Codes gone before 1992 are letters like any others.
[[nodiscard]] inline auto read_code(const sentence& in, std::size_t at)
    -> std::optional<currency_read>
{
    constexpr auto new_year_1992 = 8035;  // days since 1970-01-01
    const auto is_capitals =
        in.is(at, token_kind::word) && in.tokens[at].letters == letter_case::upper;
    if (!is_capitals || in.tokens[at].span.length() != 3) return std::nullopt;
    const auto found = currency::from_code(in.at(at));
    if (!found || found->facts().last_day < new_year_1992) return std::nullopt;
    auto read = currency_read{.readings = currency_readings{*found}, .begin = at, .end = at + 1};
    read.needs_size = static_cast<bool>(in.match(in.words.code_clashes, at));
    return read;
}

[[nodiscard]] inline auto to_read(const phrase_match<currency_word>& found, std::size_t at)
    -> currency_read
{
    auto read = currency_read{.begin = at, .end = at + found.length, .is_word = true};
    for (const auto& row : found.rows) read.readings.add(row.reading);
    read.use = found->use;
    read.needs_size = is_shared(found->use);
    return read;
}

[[nodiscard]] inline auto read_currency_word(const sentence& in, std::size_t at)
    -> std::optional<currency_read>
{
    const auto found = in.match(in.words.currencies, at);
    if (!found || found->use == unit_use::after_mark) return std::nullopt;
    return to_read(found, at);
}

/// Whether a sign is written as its row is. Where the row has a space ("HK $"), the text may have
/// one, and small letters; a single letter is another word where it stands apart ("A $5 note").
[[nodiscard]] inline auto is_spelled(std::string_view written, std::string_view row) -> bool
{
    const auto is_cut = row.size() > 2 && row.size() == written.size() && row[0] == written[0];
    const auto small = [](char text, char own) {
        return text == own ||
               (text >= 'a' && text <= 'z' &&
                static_cast<unsigned char>(text) == fold_case(static_cast<unsigned char>(own)));
    };
    if (is_cut && std::ranges::equal(written, row, small)) return true;  // "Ksh" for "KSh"
    if (row.find(' ') == std::string_view::npos) return written == row;
    auto i = std::size_t{0};
    for (const auto c : row) {
        if (c == ' ') continue;
        while (i < written.size() && written[i] == ' ') ++i;
        if (i == written.size() || fold_case(static_cast<unsigned char>(written[i])) !=
                                       fold_case(static_cast<unsigned char>(c)))
            return false;
        ++i;
    }
    return i == written.size();
}

/// A sign as it is written, with the letters that belong to it: "$", "US$", "U.S. $".
[[nodiscard]] inline auto read_mark(const sentence& in, std::size_t at)
    -> std::optional<currency_read>
{
    const auto found = in.match(in.words.marks, at);
    if (!found) return std::nullopt;
    const auto written = in.span_of(at, at + found.length).in(in.text);
    auto read = currency_read{.begin = at, .end = at + found.length};
    for (const auto& row : found.rows) {
        if (!is_spelled(written, row.phrase)) continue;
        if (read.readings.empty()) read.use = row.use;
        read.readings.add(row.reading);
    }
    if (read.readings.empty()) return std::nullopt;
    read.needs_size = is_shared(read.use);
    return read;
}

/// Whether token `at` is the s of "last year's $5 million", or of "year ' s" in text cut into
/// words.
[[nodiscard]] inline auto is_genitive(const sentence& in, std::size_t at) -> bool
{
    if (at < 2 || (!in.is(at - 1, '\'') && !in.is(at - 1, "\u2019"))) return false;
    return in.glued(at) ? in.glued(at - 1) : in.tokens[at - 1].spaced;
}

/// Whether what stands before the number at token `at` is that number's unit: "in 2024 AZN 38.6
/// billion"; but "3 GBP 1 pence" is one sum.
[[nodiscard]] inline auto owns_number(const sentence& in, std::size_t at) -> bool
{
    return in.is(at, token_kind::number) && in.match(in.words.subunits, at + 1).length == 0;
}

/// The longest sign that ends at token `end` and begins at `floor` or behind it.
[[nodiscard]] inline auto read_mark_before(const sentence& in, std::size_t end, std::size_t floor)
    -> std::optional<currency_read>
{
    constexpr auto longest = std::size_t{5};  // tokens: "U.S. $"
    for (auto at = std::max(floor, end - std::min(end, longest)); at < end; ++at) {
        if (!in.may_begin(in.words.marks, at) || is_genitive(in, at)) continue;
        auto mark = read_mark(in, at);
        if (!mark || mark->end != end) continue;
        const auto goes_on = in.is(at, token_kind::word) && in.glued(at) &&
                             (in.is(at - 1, '.') || in.is(at - 1, token_kind::dash));
        if (goes_on) continue;  // the "s $" of "u.s $"
        const auto is_letter = mark->needs_size && in.span_of(at, end).length() == 1;
        if (is_letter && !in.glued(end) && !in.match(in.words.scales, end + 1))
            continue;  // "R5bn", "R 5 million", but not "See N 3.5"
        return mark;
    }
    return std::nullopt;
}

/// A currency's word before a number: glued to it ("Manat4.9bn") or one that English puts first
/// ("Rs 500", "Rs. 500").
[[nodiscard]] inline auto read_word_before(const sentence& in, std::size_t at, std::size_t floor)
    -> std::optional<currency_read>
{
    const auto pointed = in.is(at - 1, '.') && in.glued(at - 1);
    const auto end = pointed ? at - 1 : at;
    const auto found = in.match_before(in.words.currencies, end);
    if (!found || end < floor + found.length) return std::nullopt;
    const auto glued = in.glued(at) && !pointed && found->use != unit_use::after_mark;
    if (!glued && !may_stand_before(found->use)) return std::nullopt;
    auto read = to_read(found, end - found.length);
    read.end = at;
    return read;
}

}  // namespace detail

/// The unit that stands before the number at token `at`, from `floor` on: a sign or a code, spaced
/// or not, or a word.
[[nodiscard]] inline auto read_currency_before(const sentence& in, std::size_t at,
                                               std::size_t floor) -> std::optional<currency_read>
{
    if (at == floor) return std::nullopt;
    const auto last = in.tokens[at - 1].kind;
    if (last == token_kind::dash && at >= floor + 2 && in.glued(at) && in.glued(at - 1) &&
        in.is(at - 2, token_kind::mark)) {  // "$-50.8bn"
        auto mark = detail::read_mark_before(in, at - 1, floor);
        if (mark) mark->end = at;
        return mark;
    }
    if (last == token_kind::mark) {
        auto mark = detail::read_mark_before(in, at, floor);
        if (!mark || mark->begin == floor || !in.glued(mark->begin)) return mark;
        auto code = detail::read_code(in, mark->begin - 1);  // "USD$5"
        if (!code) return mark;
        code->end = mark->end;
        return code;
    }
    if (last == token_kind::word) {
        if (auto mark = detail::read_mark_before(in, at, floor)) return mark;  // "$US 5", "RM79"
        if (auto code = detail::read_code(in, at - 1)) return code;
        return detail::read_word_before(in, at, floor);
    }
    if (in.is(at - 1, '.')) {
        if (auto word = detail::read_word_before(in, at, floor)) return word;
        auto mark = at >= floor + 2 && in.glued(at - 1) && in.is(at - 2, token_kind::word)
                        ? detail::read_mark_before(in, at - 1, floor)
                        : std::nullopt;
        if (!mark || in.span_of(mark->begin, mark->end).length() < 2) return std::nullopt;
        mark->end = at;  // "Ksh. 500"
        return mark;
    }
    if (in.is(at - 1, '=') && in.glued(at)) return detail::read_mark_before(in, at, floor);
    return std::nullopt;
}

/// The unit that stands behind a number, a hyphen before it or not: "100-manat", "5 AZN", "5 ₼".
[[nodiscard]] inline auto read_currency_behind(const sentence& in, std::size_t at)
    -> std::optional<currency_read>
{
    if (at >= in.size()) return std::nullopt;
    const auto hyphenated = in.is(at, token_kind::dash) && in.glued(at) && in.glued(at + 1);
    const auto next = hyphenated ? at + 1 : at;
    if (!in.is(next, token_kind::word) && !in.is(next, token_kind::mark)) return std::nullopt;
    if (auto word = detail::read_currency_word(in, next)) {
        const auto owned = may_stand_before(word->use) && detail::owns_number(in, word->end);
        return owned ? std::nullopt : word;
    }
    if (hyphenated) return std::nullopt;
    auto read = detail::read_code(in, next);
    if (!read) read = detail::read_mark(in, next);
    if (!read) return std::nullopt;
    // A sign belongs to the number behind it where there is one: "5 $10 notes".
    if (in.tokens[next].spaced && detail::owns_number(in, read->end)) return std::nullopt;
    // A code that is a word too is one where nothing follows that it could go with.
    const auto noun_follows =
        in.is(read->end, token_kind::word) && !in.match(in.words.not_counted, read->end);
    if (read->needs_size && !noun_follows && in.tokens[next].kind == token_kind::word &&
        read->end == next + 1 && in.at(next).size() == 3)
        read->needs_size = false;
    return read;
}

/// "(3.85 billion US)": the country's letters alone, where they end the bracket that the scaled
/// amount before token `at` is in.
[[nodiscard]] inline auto read_country_alone(const sentence& in, std::size_t at)
    -> std::optional<currency_read>
{
    const auto found = in.match(in.words.currencies, at);
    if (!found || found->use != unit_use::after_mark) return std::nullopt;
    const auto ends = in.is(at + found.length, ')') || in.is(at + found.length, ']');
    if (!ends || in.tokens[at].letters == letter_case::lower) return std::nullopt;
    return detail::to_read(found, at);
}

/// The country's letters behind an amount that has its sign in front: "$1.53 billion US". The token
/// behind them, or `at` where there are none.
[[nodiscard]] inline auto behind_country(const sentence& in, std::size_t at) -> std::size_t
{
    const auto found = in.match(in.words.currencies, at);
    if (!found || found->use != unit_use::after_mark) return at;
    return in.tokens[at].letters == letter_case::lower ? at : at + found.length;
}

}  // namespace assay
