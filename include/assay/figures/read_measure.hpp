// SPDX-License-Identifier: BSL-1.0
// read_measure.hpp - the unit of measurement, percentage or factor behind a number: "5 km", "17.8
// percent", "2.3 times".
#pragma once

#include <algorithm>  // std::max, std::min
#include <array>
#include <cstddef>
#include <optional>

#include <assay/figures/figure.hpp>
#include <assay/figures/item_parts.hpp>  // read_model
#include <assay/figures/read_height.hpp>
#include <assay/figures/read_number_words.hpp>  // behind_hyphen
#include <assay/figures/sentence.hpp>
#include <assay/unit.hpp>

namespace assay {

struct measure_read {
    figure_kind kind = figure_kind::quantity;
    unit_readings units{};  // of a quantity
    bool points = false;    // percentage points
    bool multiple = false;  // a ratio to what is told as a noun, if at all: "12 times earnings"
    int exponent = 0;       // "basis point": hundredths of one
    std::size_t end = 0;    // the token behind
};

namespace detail {

/// A unit and a smaller one that numbers below it are added in.
struct unit_pair {
    unit large;
    unit small;
    int ratio;
};

[[nodiscard]] inline auto find_unit_pair(unit large, unit small) -> std::optional<unit_pair>
{
    constexpr auto pairs = std::array{
        unit_pair{unit::foot, unit::inch, 12},      unit_pair{unit::yard, unit::foot, 3},
        unit_pair{unit::pound, unit::ounce, 16},    unit_pair{unit::stone, unit::pound, 14},
        unit_pair{unit::mile, unit::yard, 1760},    unit_pair{unit::metre, unit::centimetre, 100},
        unit_pair{unit::kilogram, unit::gram, 1000}};
    for (const auto& one : pairs) {
        if (one.large == large && one.small == small) return one;
    }
    return std::nullopt;
}

/// "12 stone 4 lb": a number of a smaller unit follows.
[[nodiscard]] inline auto has_smaller_unit(const sentence& in, std::size_t end, unit large) -> bool
{
    if (!in.is(end, token_kind::number) && !in.may_begin_number(end)) return false;
    const auto small = in.match(in.words.measures, end + 1);
    return small && find_unit_pair(large, small->reading);
}

/// Whether a word that is more often something else stands for a unit: glued to its number, or
/// with a bracket behind it ("(5 in)").
[[nodiscard]] inline auto stands_as_symbol(const sentence& in, std::size_t at, std::size_t end)
    -> bool
{
    const auto is_odds = in.is(end, token_kind::dash) && in.glued(end) && in.glued(end + 1) &&
                         (in.is(end + 1, token_kind::number) || in.may_begin_number(end + 1));
    if (is_odds) return false;  // "a 1-in-5 chance"
    if (in.glued(at) || in.is(end, ')') || in.is(end, ']') || in.is(end, '(')) return true;
    const auto is_slash = (in.is(end, '/') && in.is(end + 1, token_kind::number)) ||
                          (at >= 2 && in.is(at - 2, '/') && in.is(at - 1, token_kind::number));
    if (is_slash) return true;  // "40 C / 104 F"
    if (const auto told = in.match(in.words.length_words, end); told && told->behind)
        return true;  // "2 in thick"
    const auto by = in.match(in.words.links, end);
    return by && by->sense == link_sense::by && in.is(end + by.length, token_kind::number);
}

[[nodiscard]] inline auto is_as_written(const sentence& in, std::size_t at,
                                        const phrase_match<unit_word>& found) -> bool
{
    const auto text = in.span_of(at, at + found.length).in(in.text);
    for (const auto& row : found.rows) {
        if (text == (row.written.empty() ? row.phrase : row.written)) return true;
    }
    return false;
}

/// "lb-ft", "kV/cm": a unit of several, of which one alone would be wrong.
[[nodiscard]] inline auto is_compound(const sentence& in, std::size_t end) -> bool
{
    if (!in.glued(end) || !in.glued(end + 1)) return false;
    if (in.is(end, '^')) return true;  // "km^2"
    if (!in.is(end + 1, token_kind::word)) return false;
    if (in.is(end, '/')) return true;
    return in.is(end, token_kind::dash) && in.match(in.words.measures, end + 1);
}

/// "2h 15m", "3m 20s": beside another time a letter is minutes, not metres.
[[nodiscard]] inline auto is_part_of_time(const sentence& in, std::size_t at) -> bool
{
    if (!in.glued(at) || in.at(at).size() != 1) return false;
    const auto tells_time = [&](std::size_t number) {
        return in.is(number, token_kind::number) && in.glued(number + 1) &&
               in.match(in.words.durations, number + 1);
    };
    return tells_time(at + 1) || (at >= 3 && tells_time(at - 3));
}

/// Whether "mt" behind its number can only be tonnes, of which there are thousands then: "1.4mt"
/// may be millions of them. In capitals they are, unless there is a fraction of one.
[[nodiscard]] inline auto is_in_bulk(const sentence& in, std::size_t at,
                                     const phrase_match<unit_word>& found) -> bool
{
    const auto text = in.span_of(at, at + found.length).in(in.text);
    for (const auto& row : found.rows) {
        if (row.written == text) return true;  // "Mt"
    }
    if (at == 0) return false;
    if (!in.is(at - 1, token_kind::number))
        return static_cast<bool>(in.match_before(in.words.scales, at));
    constexpr auto digits_of_thousand = std::size_t{4};
    const auto number = in.at(at - 1);
    const auto is_whole = number.find('.') == std::string_view::npos;
    return is_whole && (text != found->phrase || number.size() >= digits_of_thousand);
}

/// "4.6m sq km, 1.6m less": whether the letter at token `at` stands for millions near by.
[[nodiscard]] inline auto abbreviates_millions(const sentence& in, std::size_t at) -> bool
{
    constexpr auto farthest = std::size_t{40};  // tokens
    const auto end = std::min(in.size(), at + farthest);
    for (auto i = std::max(at - std::min(at, farthest), std::size_t{1}); i < end; ++i) {
        const auto is_other = i != at && in.glued(i) && in.is(i - 1, token_kind::number);
        if (!is_other || in.at(i) != in.at(at)) continue;
        const auto is_sum = i >= 2 && in.is(i - 2, token_kind::mark) && in.glued(i - 1);
        if (is_sum || in.match(in.words.measures, i + 1) || in.match(in.words.currencies, i + 1))
            return true;
    }
    return false;
}

/// Whether the words around a number whose unit is token `at` speak of lengths, or it is a side:
/// "3m x 4m".
[[nodiscard]] inline auto is_near_length(const sentence& in, std::size_t at) -> bool
{
    const auto word = behind_hyphen(in, at + 1);
    const auto by = in.match(in.words.links, word);
    const auto side = behind_hyphen(in, word + by.length);
    if (by && by->sense == link_sense::by && in.is(side, token_kind::number) &&
        in.at(side + 1) == in.at(at))
        return true;
    if (!in.has(in.words.length_words) || abbreviates_millions(in, at)) return false;
    constexpr auto before = std::size_t{7};
    constexpr auto behind = std::size_t{4};
    const auto next = behind_hyphen(in, at + 1);
    for (auto i = at - std::min(at, before); i < std::min(in.size(), at + 1 + behind); ++i) {
        const auto told = in.match(in.words.length_words, i);
        if ((told && (!told->behind || i == next)) || read_height(in, i)) return true;
    }
    return false;
}

/// The unit's word at token `at`. The 2 of "km2" that lost its place ("280 km 2") is another number
/// where a word follows: "12 ft 2 in".
[[nodiscard]] inline auto match_unit(const sentence& in, std::size_t at) -> phrase_match<unit_word>
{
    const auto found = in.match(in.words.measures, at);
    const auto end = at + found.length;
    if (found.length < 2 || !in.is(end - 1, token_kind::number)) return found;
    const auto has_inches = found->reading == unit::square_foot ||  // "6ft2in", "6 ft 2 (1.88 m)"
                            found->reading == unit::cubic_foot;
    if (in.glued(end - 1)) {
        if (!has_inches || !in.glued(end) || !in.is(end, token_kind::word)) return found;
    } else if (!has_inches && (!in.is(end, token_kind::word) || in.match(in.words.of_words, end))) {
        return found;
    }
    auto before = in;
    before.tokens = in.tokens.first(end - 1);
    return before.match(in.words.measures, at);
}

/// Whether the word [at, end) is the head of a model's name: "Mi-17".
[[nodiscard]] inline auto begins_designation(const sentence& in, std::size_t at, std::size_t end)
    -> bool
{
    return in.tokens[at].letters == letter_case::capital && in.is(end, token_kind::dash) &&
           in.glued(end) && in.is(end + 1, token_kind::number) && in.glued(end + 1);
}

/// `after_unit` is told where a larger unit with its number stands before: "6 ft 2 in tall".
[[nodiscard]] inline auto read_unit(const sentence& in, std::size_t at, bool after_unit = false)
    -> std::optional<measure_read>
{
    const auto found = match_unit(in, at);
    if (!found) return std::nullopt;
    const auto end = at + found.length;
    if (!in.glued(at) && (begins_designation(in, at, end) || read_model(in, at)))
        return std::nullopt;  // "24 Mi-35 jets"
    switch (found->use) {
        case measure_use::plain: break;
        case measure_use::as_written:
            if (!is_as_written(in, at, found) || is_part_of_time(in, at)) return std::nullopt;
            break;
        case measure_use::length:
            if (!is_as_written(in, at, found) || is_part_of_time(in, at) || !is_near_length(in, at))
                return std::nullopt;
            break;
        case measure_use::symbol:
            if (!is_as_written(in, at, found) || !(after_unit || stands_as_symbol(in, at, end) ||
                                                   has_smaller_unit(in, end, found->reading)))
                return std::nullopt;
            break;
        case measure_use::in_pair:
            if (!is_as_written(in, at, found) || !(has_smaller_unit(in, end, found->reading) ||
                                                   is_told_again(in, end, found->reading)))
                return std::nullopt;
            break;
        case measure_use::in_bulk:
            if (!is_in_bulk(in, at, found)) return std::nullopt;
            break;
        case measure_use::weather:
            if (!in.has(in.words.temperature_words)) return std::nullopt;
            break;
    }
    if (is_compound(in, end)) return std::nullopt;
    auto read = measure_read{.end = end};
    const auto text = in.span_of(at, end).in(in.text);
    const auto add_rows = [&](std::string_view written) {
        for (const auto& row : found.rows) {
            if (row.written == written) read.units.add(row.reading);
        }
    };
    add_rows(text);  // "Mt" is no "MT"
    if (read.units.empty()) add_rows({});
    return read.units.empty() ? std::nullopt : std::optional{read};
}

/// "2.3 times more", "grew 3 times", "5-fold", "12 times earnings"; but "met 2 times" tells how
/// often. `number_end` is the token behind the number.
[[nodiscard]] inline auto read_factor(const sentence& in, std::size_t number_end, std::size_t at)
    -> std::optional<measure_read>
{
    const auto found = in.match(in.words.factor_words, at);
    if (!found) return std::nullopt;
    const auto end = at + found.length;
    const auto is_letter = in.at(at).size() == 1;  // "3x"
    if (is_letter && !in.glued(at)) return std::nullopt;
    const auto names_whole = found.length > 1;  // "12 times earnings"
    const auto goes_on = is_letter && in.glued(end) &&
                         (in.is(end, token_kind::word) || in.is(end, token_kind::number));
    if (goes_on) return std::nullopt;  // "7.62x39"
    const auto is_part = in.is(number_end - 1, token_kind::number) &&
                         in.at(number_end - 1).find('.') != std::string_view::npos;
    const auto compares = in.match(in.words.comparisons, end) || number_end != at ||
                          in.match_before(in.words.growth_words, number_end - 1);
    if (!compares && !names_whole && !is_part) return std::nullopt;  // nothing is met 2.3 times
    return measure_read{
        .kind = figure_kind::ratio, .multiple = names_whole || !compares, .end = end};
}

}  // namespace detail

/// Reads the measure at token `at`, right behind a number; a hyphen may stand between.
[[nodiscard]] inline auto read_measure(const sentence& in, std::size_t at)
    -> std::optional<measure_read>
{
    if (at >= in.size()) return std::nullopt;
    const auto hyphenated = in.is(at, token_kind::dash) && in.glued(at) && in.glued(at + 1);
    const auto next = hyphenated ? at + 1 : at;
    if (next >= in.size()) return std::nullopt;
    if (const auto found = in.match(in.words.percents, next)) {
        const auto end = next + found.length;
        const auto goes_on =
            in.glued(end) && (in.is(end, token_kind::word) || in.is(end, token_kind::number));
        if (goes_on) return std::nullopt;  // "%20" of an address
        return measure_read{.kind = figure_kind::percent,
                            .points = found->points,
                            .exponent = found->exponent,
                            .end = end};
    }
    if (auto read = detail::read_unit(in, next)) return read;
    return detail::read_factor(in, at, next);
}

}  // namespace assay
