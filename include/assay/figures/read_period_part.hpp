// SPDX-License-Identifier: BSL-1.0
// read_period_part.hpp - a part of a year: "the first nine months of 2025", "third quarter", "Q3
// 2025", "1H25".
#pragma once

#include <cstddef>
#include <optional>

#include <assay/figures/calendar_steps.hpp>
#include <assay/figures/read_date.hpp>
#include <assay/figures/read_number_words.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/period.hpp>

namespace assay {

/// Which part: `count` units from the `first` one on, the last ones where that is -1.
struct period_part_read {
    calendar_unit unit = calendar_unit::quarter;
    int first = 1;
    int count = 1;
    std::size_t end = 0;      // the token behind
    int year = 0;             // where the part itself tells it: "1H25"
    bool needs_year = false;  // means something else without one: "9M"
};

namespace detail {

struct count_read {
    int value = 0;
    std::size_t end = 0;
};

/// "nine", "12": how many months or years.
[[nodiscard]] inline auto read_count(const sentence& in, std::size_t at)
    -> std::optional<count_read>
{
    if (in.is(at, token_kind::number)) {
        const auto value = small_number(in, at);
        if (value < 1 || value > 99) return std::nullopt;
        return count_read{value, at + 1};
    }
    auto sum = whole_words{};
    auto end = at;
    while (true) {
        const auto next = end == at ? at : behind_hyphen(in, end);
        const auto found = in.match(in.words.numbers, next);
        if (!found || found.length != 1 || !sum.add(found->value)) break;
        end = next + 1;
    }
    if (end == at || sum.total < 1 || sum.total > 99) return std::nullopt;
    return count_read{sum.total, end};
}

struct units_read {
    calendar_unit unit = calendar_unit::year;
    int count = 1;
    bool counted = false;  // a number was said
    std::size_t end = 0;
};

/// "nine months", "quarter", "12-month".
[[nodiscard]] inline auto read_units(const sentence& in, std::size_t at)
    -> std::optional<units_read>
{
    auto read = units_read{.end = at};
    if (const auto count = read_count(in, at)) {
        read.count = count->value;
        read.counted = true;
        read.end = behind_hyphen(in, count->end);
    }
    const auto unit = in.match(in.words.calendar_words, read.end);
    if (!unit) return std::nullopt;
    read.unit = unit->unit;
    read.end += unit.length;
    return read;
}

/// How many of a unit a year has, as far as a part of it is told by them.
[[nodiscard]] constexpr auto units_in_year(calendar_unit unit) -> int
{
    const auto months = months_of(unit);
    return months == 0 ? 99 : 12 / months;
}

/// "first nine months", "third quarter", "last week".
[[nodiscard]] inline auto read_ordinal_part(const sentence& in, std::size_t at)
    -> std::optional<period_part_read>
{
    const auto ordinal = in.match(in.words.ordinals, at);
    if (!ordinal) return std::nullopt;
    const auto units = read_units(in, behind_hyphen(in, at + ordinal.length));
    if (!units || units->unit == calendar_unit::year) return std::nullopt;
    const auto first = static_cast<int>(ordinal->value);
    const auto fits = units->counted ? first == 1 || first == -1 : true;
    const auto last = first < 0 ? units->count : first + units->count - 1;
    if (!fits || last > units_in_year(units->unit)) return std::nullopt;
    return period_part_read{
        .unit = units->unit, .first = first, .count = units->count, .end = units->end};
}

/// "Q3", "3Q", "H1", "9M", "4Q25".
[[nodiscard]] inline auto read_sign_part(const sentence& in, std::size_t at)
    -> std::optional<period_part_read>
{
    const auto number_first = in.is(at, token_kind::number);
    const auto sign = in.match(in.words.calendar_signs, number_first ? at + 1 : at);
    const auto number = small_number(in, number_first ? at : at + 1);
    if (!sign || sign.length != 1 || !in.glued(at + 1) || number < 1) return std::nullopt;
    if (in.glued(at) && !in.is(at - 1, token_kind::punctuation)) return std::nullopt;
    const auto letters = in.tokens[number_first ? at + 1 : at].letters;
    if (letters == letter_case::lower || number > units_in_year(sign->unit)) return std::nullopt;
    auto read = period_part_read{.unit = sign->unit, .first = number, .end = at + 2};
    if (sign->unit == calendar_unit::month) {
        if (!number_first) return std::nullopt;
        read.first = 1;
        read.count = number;
        read.needs_year = true;
    }
    if (in.glued(read.end) && in.is(read.end, token_kind::number)) {
        constexpr auto century = 2000;
        const auto digits = in.at(read.end).size();
        read.year = digits == 2 ? century + small_number(in, read.end) : read_year(in, read.end);
        if (read.year < century) return std::nullopt;
        ++read.end;
    }
    return read;
}

}  // namespace detail

[[nodiscard]] inline auto read_period_part(const sentence& in, std::size_t at)
    -> std::optional<period_part_read>
{
    if (const auto part = detail::read_ordinal_part(in, at)) return part;
    return detail::read_sign_part(in, at);
}

}  // namespace assay
