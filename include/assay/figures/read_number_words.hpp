// SPDX-License-Identifier: BSL-1.0
// read_number_words.hpp - numbers below a thousand in letters: "two hundred and fifty", "half a".
#pragma once

#include <cstddef>
#include <optional>

#include <assay/decimal.hpp>
#include <assay/figures/read_digits.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/unit.hpp>

namespace assay {

struct words_read {
    read_number number;
    std::size_t end = 0;       // the token behind the last word
    bool needs_scale = false;  // makes sense only before a scale word: "a"
    bool needs_unit = false;   // or before a unit: "half a", "two and a half"
};

namespace detail {

/// A number in words carries as far as its last digit that is not zero.
[[nodiscard]] inline auto number_from(const decimal& value) -> read_number
{
    auto read = read_number{.value = value};
    read.finest = value.is_zero() ? 0 : value.normalized().exponent();
    read.coarsest = read.finest;
    return read;
}

/// The token behind a hyphen between two words: "twenty-five" and "twenty five" are read alike.
[[nodiscard]] inline auto behind_hyphen(const sentence& in, std::size_t i) -> std::size_t
{
    return in.is(i, token_kind::dash) && in.glued(i) && in.glued(i + 1) ? i + 1 : i;
}

/// "a mile (1.6 km)": a bracket behind the unit that ends at token `end` tells it in another one.
[[nodiscard]] inline auto is_told_again(const sentence& in, std::size_t end, unit told) -> bool
{
    if (!in.is(end, '(') && !in.is(end, '[')) return false;
    const auto number = end + 1 + in.match(in.words.hedges, end + 1).length;
    if (!in.is(number, token_kind::number)) return false;
    const auto again = in.match(in.words.measures, behind_hyphen(in, number + 1));
    return again && again->reading != told &&
           facts_of(again->reading).measures == facts_of(told).measures;
}

/// "a mile (1.6 km)": one of a unit.
[[nodiscard]] inline auto is_single_unit(const sentence& in, std::size_t at) -> bool
{
    const auto found = in.match(in.words.measures, at);
    return found && is_told_again(in, at + found.length, found->reading);
}

/// Hundreds, tens and units so far. Each word has to fit into the zeros that the last one left.
struct whole_words {
    int total = 0;
    int room = 1000;

    [[nodiscard]] auto add(int value) -> bool
    {
        if (value == 100) {
            if (total == 0 || total >= 100) return false;  // "thirteen hundred"
            total *= 100;
            room = 100;
            return true;
        }
        if (value >= room || (value == 0 && room != 1000)) return false;
        total += value;
        const auto leaves_units = value >= 20;
        room = leaves_units ? 10 : 1;
        return true;
    }
};

/// Reads on from token `at`, where `total` was said already: the 1 of "a hundred".
[[nodiscard]] inline auto read_whole_words(const sentence& in, std::size_t at, int total = 0)
    -> std::optional<words_read>
{
    auto sum = whole_words{.total = total};
    auto end = at;
    while (true) {
        auto next = end == at ? at : behind_hyphen(in, end);
        if (sum.total >= 100 && in.match(in.words.number_joiners, next)) ++next;
        const auto found = in.match(in.words.numbers, next);
        if (!found || found.length != 1 || !sum.add(found->value)) break;
        end = next + 1;
    }
    if (end == at) return std::nullopt;
    return words_read{number_from(decimal{sum.total}), end};
}

/// "thirty-five point five": the digits behind the point are said one by one.
inline void add_decimals(const sentence& in, words_read& whole)
{
    if (!in.match(in.words.point_words, whole.end)) return;
    auto value = whole.number.value;
    auto places = 0;
    auto end = whole.end + 1;
    for (; places < 6; ++places) {
        const auto digit = in.match(in.words.numbers, end);
        if (!digit || digit.length != 1 || digit->value > 9) break;
        value = value + decimal::scaled(digit->value, -places - 1);
        ++end;
    }
    if (places == 0) return;
    whole.number = {.value = value, .finest = -places, .coarsest = -places, .fractional = true};
    whole.end = end;
}

}  // namespace detail

/// Reads an amount in words at token `at`.
[[nodiscard]] inline auto read_number_words(const sentence& in, std::size_t at)
    -> std::optional<words_read>
{
    if (const auto part = in.match(in.words.scaled_parts, at)) {
        const auto value = decimal::scaled(part->coefficient, part->exponent);
        const auto end = detail::behind_hyphen(in, at + part.length);
        const auto is_one = value == decimal{1};
        const auto hundred = in.match(in.words.numbers, end);
        if (is_one && hundred && hundred->value == 100) return detail::read_whole_words(in, end, 1);
        // "half" before a noun is no amount: "the second half barrels"
        const auto is_bare = part.length == 1 && in.is(at, token_kind::word);
        return words_read{detail::number_from(value), end, is_one || is_bare, true};
    }
    auto whole = detail::read_whole_words(in, at);
    if (!whole) return std::nullopt;
    detail::add_decimals(in, *whole);
    if (const auto part = in.match(in.words.added_parts, detail::behind_hyphen(in, whole->end))) {
        const auto value = decimal::scaled(part->coefficient, part->exponent);
        whole->number = detail::number_from(whole->number.value + value);
        const auto end = detail::behind_hyphen(in, whole->end) + part.length;
        whole->end = detail::behind_hyphen(in, end);
        whole->needs_unit = true;
    }
    return whole;
}

}  // namespace assay
