// SPDX-License-Identifier: BSL-1.0
// read_amount.hpp - a numeral with whatever unit stands before or behind it, and the refusal of
// digits that belong to something else: a name, a date, a fraction, a score.
#pragma once

#include <cstddef>
#include <optional>

#include <assay/figures/read_numeral.hpp>
#include <assay/figures/resolve_unit.hpp>
#include <assay/figures/sentence.hpp>

namespace assay {

struct printed_amount {
    stated_number number;
    std::optional<unit_read> unit{};
    std::size_t begin = 0;  // its tokens: [begin, end)
    std::size_t end = 0;
    bool grouped = false;
    bool in_words = false;

    /// A unit that is also an ordinary word needs an amount that can hardly be anything but money.
    [[nodiscard]] auto has_sure_unit() const -> bool
    {
        return unit && (!unit->needs_size || number.is_scaled() || grouped);
    }
};

namespace detail {

/// Whether the number at `at` goes on from what stands glued before it: "S-300", "TB2", "10:30".
[[nodiscard]] inline auto continues_something(const sentence& in, std::size_t at) -> bool
{
    if (!in.glued(at)) return false;
    const auto before = at - 1;
    if (in.is(before, token_kind::word) || in.is(before, token_kind::number)) return true;
    if (in.is(before, "/") || in.is(before, ":") || in.is(before, ".") || in.is(before, ",") ||
        in.is(before, "#") || in.is(before, "@")) {
        return in.glued(before);
    }
    if (!in.is(before, token_kind::dash)) return false;
    // A hyphen before a number is a sign, or ties it to a name or to another number.
    const auto is_long_dash = in.at(before).size() > 1 && in.at(before) != "\u2212";
    return !(is_long_dash && before > 0 && in.is(before - 1, token_kind::word));
}

/// Whether something glued behind the number makes it another thing: "155mm", "5%", "1/2", "10:30".
[[nodiscard]] inline auto is_continued(const sentence& in, std::size_t end) -> bool
{
    if (!in.glued(end)) return false;
    if (in.is(end, token_kind::word) || in.is(end, "%") || in.is(end, "\u00B0")) return true;
    const auto joins = in.is(end, "/") || in.is(end, ":") || in.is(end, "'");
    return joins && in.glued(end + 1) && in.is(end + 1, token_kind::number);
}

/// A sum below zero is not read: a hyphen before a sign is as often a dash.
[[nodiscard]] inline auto is_negative(const sentence& in, std::size_t at) -> bool
{
    if (at == 0 || !in.glued(at) || !in.is(at - 1, token_kind::dash)) return false;
    const auto is_minus = in.at(at - 1) == "-" || in.at(at - 1) == "\u2212";
    return is_minus && (at == 1 || in.tokens[at - 1].spaced || in.is(at - 2, "("));
}

[[nodiscard]] inline auto looks_like_year(const numeral& read) -> bool
{
    const auto plain = !read.number.is_scaled() && !read.grouped && !read.number.fractional &&
                       read.number.finest == 0;
    return plain && read.number.value >= decimal{1900} && read.number.value < decimal{2100};
}

/// "$2US billion": letters between the digits and their scale word.
[[nodiscard]] inline auto read_split_scale(const sentence& in, numeral read) -> numeral
{
    const auto country = behind_country(in, read.end);
    if (read.number.is_scaled() || country == read.end || !in.glued(read.end)) return read;
    read.end = country;
    const auto scale = match_scale(in, country);
    if (!scale) return read;
    read.number.value = read.number.value.shifted(scale->power);
    read.number.finest += scale->power;
    read.number.coarsest += scale->power;
    read.number.scale = scale->power;
    read.number.scale_word = in.span_of(country, country + scale.length);
    read.end += scale.length;
    return read;
}

}  // namespace detail

/// Reads the amount at token `at`, its unit being optional. None where the digits are part of
/// something else, or where a unit before them cannot be one. The high end of a range is `tied`: a
/// hyphen before it is no part of it.
[[nodiscard]] inline auto read_amount(const sentence& in, std::size_t at, bool tied = false)
    -> std::optional<printed_amount>
{
    auto before = read_unit_before(in, at);
    if (before && !tied &&
        (detail::is_negative(in, at) || (in.glued(at) && in.is(at - 1, token_kind::number)))) {
        return std::nullopt;
    }
    const auto first = before ? before->end : at;
    if (!before && !tied && detail::continues_something(in, at)) return std::nullopt;
    auto read = read_numeral(in, first);
    if (!read) return std::nullopt;
    const auto is_mark = before && !before->is_word;
    if (is_mark) *read = detail::read_split_scale(in, *read);

    auto behind = read_unit_behind(in, read->end);
    if (behind && before && !behind->is_word)
        behind.reset();  // "$5 (AZN ..." keeps the sign's reading
    if (!behind && detail::is_continued(in, read->end)) return std::nullopt;
    if (read->needs_money && !before && !behind) return std::nullopt;
    if (before && before->is_word && detail::looks_like_year(*read)) return std::nullopt;

    auto found = printed_amount{.number = read->number, .begin = at, .end = read->end};
    found.grouped = read->grouped;
    found.in_words = read->in_words;
    if (behind) {
        found.end = behind->end;
    } else if (is_mark) {
        const auto country = behind_country(in, read->end);
        if (!in.is(country, token_kind::word)) found.end = country;
    }
    found.unit = behind ? behind : before;
    return found;
}

}  // namespace assay
