// SPDX-License-Identifier: BSL-1.0
// read_numeral.hpp - a number as written, with its scale words: "1.4 billion", "8 billion 714.8
// million", "half a million", "1 400 000".
#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include <assay/figures/figure.hpp>
#include <assay/figures/read_digits.hpp>
#include <assay/figures/read_number_words.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/text/character.hpp>
#include <assay/text/utf8.hpp>

namespace assay {

struct numeral {
    stated_number number{};
    std::size_t end = 0;       // the token behind numeral and scale
    bool grouped = false;      // thousands were marked off
    bool in_words = false;     // letters, not digits
    bool needs_money = false;  // an abbreviation that is a scale word only beside a currency
};

namespace detail {

/// Whether the number at `at` is the calibre of the weapon behind it: "12 [155]mm howitzers".
[[nodiscard]] inline auto is_calibre_at(const sentence& in, std::size_t at) -> bool
{
    const auto behind_tie = [&](std::size_t i) {
        return in.is(i, token_kind::dash) && in.glued(i) && in.glued(i + 1) ? i + 1 : i;
    };
    const auto found = in.match(in.words.measures, behind_tie(at + 1));
    if (!found || found->reading != unit::millimetre) return false;
    const auto next = behind_tie(behind_tie(at + 1) + found.length);
    return static_cast<bool>(in.match(in.words.weapons, next));
}

/// Digits in groups of three with spaces between: the tokens are read as one number. An ordinary
/// space groups only where the first number stands next to something that cannot end one.
[[nodiscard]] inline auto end_of_spaced_groups(const sentence& in, std::size_t at) -> std::size_t
{
    if (!in.is(at + 1, token_kind::number) || !in.tokens[at + 1].spaced) return at + 1;
    const auto is_digits = [&](std::size_t i) {
        return in.at(i).find_first_not_of("0123456789") == std::string_view::npos;
    };
    if (in.at(at).size() > 3 || !is_digits(at) || in.at(at)[0] == '0') return at + 1;
    auto end = at + 1;
    const auto space_before = [&](std::size_t i) {
        const auto gap = source_span{in.tokens[i - 1].span.end, in.tokens[i].span.begin};
        const auto space = gap.in(in.text);
        const auto single = !space.empty() && utf8::decode(space, 0).length == space.size();
        return single ? utf8::decode(space, 0).value : U'\0';
    };
    auto separator = U'\0';
    while (in.is(end, token_kind::number) && in.tokens[end].spaced) {
        const auto space = space_before(end);
        const auto digits = in.at(end).substr(0, in.at(end).find_first_of(".,"));
        const auto fits = digits.size() == 3 && (separator == U'\0' || separator == space) &&
                          (space == U' ' || is_no_break_space(space)) && !is_calibre_at(in, end);
        if (!fits) break;
        separator = space;
        ++end;
        if (digits.size() != in.at(end - 1).size()) break;  // a decimal part ends the number
    }
    return end;
}

struct digits_read {
    read_number number;
    std::size_t end = 0;
    bool needs_unit = false;  // a fraction: "1/2" alone may be a day or a score
};

/// "1/2", "3/4": a fraction whose decimals end, at token `at`. None beside further digits.
[[nodiscard]] inline auto read_fraction(const sentence& in, std::size_t at)
    -> std::optional<digits_read>
{
    const auto tied = in.is(at, token_kind::number) && in.is(at + 1, '/') && in.glued(at + 1) &&
                      in.is(at + 2, token_kind::number) && in.glued(at + 2);
    if (!tied || in.at(at).size() > 2 || in.at(at + 2).size() > 2) return std::nullopt;
    if (in.is(at + 3, '/') && in.glued(at + 3)) return std::nullopt;
    const auto top = read_digits(in.at(at), in.words.decimals);
    const auto bottom = read_digits(in.at(at + 2), in.words.decimals);
    if (!top || !bottom || top->value.is_zero() || top->value >= bottom->value) return std::nullopt;
    for (const auto whole : {2, 4, 5, 8, 10}) {
        if (bottom->value != decimal{whole}) continue;
        const auto share = top->value * decimal::scaled(1000 / whole, -3);
        return digits_read{number_from(share), at + 3, true};
    }
    return std::nullopt;
}

/// "8-1/2", "4.29-3/4": a fraction that a hyphen ties to the number before it, as prices of grain
/// are printed.
[[nodiscard]] inline auto read_tied_fraction(const sentence& in, std::size_t end)
    -> std::optional<digits_read>
{
    const auto tied = in.is(end, token_kind::dash) && in.glued(end) && in.glued(end + 1);
    auto fraction = tied ? read_fraction(in, end + 1) : std::nullopt;
    const auto goes_on = fraction && in.is(fraction->end, token_kind::number);
    return goes_on ? std::nullopt : fraction;
}

/// "$4.29-3/4", "$4.29 3/4": the fraction is one of a cent.
inline void add_part_of_cent(const sentence& in, digits_read& whole)
{
    constexpr auto cents = -2;
    if (whole.number.finest != cents) return;
    const auto is_apart = whole.end < in.size() && in.tokens[whole.end].spaced;
    const auto fraction =
        is_apart ? read_fraction(in, whole.end) : read_tied_fraction(in, whole.end);
    if (!fraction) return;
    whole.number.value = whole.number.value + fraction->number.value.shifted(cents);
    whole.number.finest = whole.number.coarsest = fraction->number.finest + cents;
    whole.end = fraction->end;
}

/// Adds the part that stands behind a whole number: "2½", "3 1/2", "5 and a half".
inline void add_part(const sentence& in, digits_read& whole)
{
    if (whole.number.fractional) return add_part_of_cent(in, whole);
    if (whole.number.grouped) return;
    auto part = std::optional<decimal>{};
    auto end = whole.end;
    if (const auto said = in.match(in.words.added_parts, whole.end)) {
        part = decimal::scaled(said->coefficient, said->exponent);
        end += said.length;
    } else if (const auto fraction = read_fraction(in, whole.end);
               fraction && in.tokens[whole.end].spaced) {
        part = fraction->number.value;
        end = fraction->end;
    } else if (const auto tied = read_tied_fraction(in, whole.end)) {
        part = tied->number.value;
        end = tied->end;
    }
    if (!part) return;
    whole.number = number_from(whole.number.value + *part);
    whole.end = end;
    whole.needs_unit = true;
}

[[nodiscard]] inline auto read_digit_tokens(const sentence& in, std::size_t at)
    -> std::optional<digits_read>
{
    const auto end = end_of_spaced_groups(in, at);
    if (end == at + 1) {
        if (const auto fraction = read_fraction(in, at)) return fraction;
        const auto number = read_digits(in.at(at), in.words.decimals);
        if (!number) return std::nullopt;
        auto read = digits_read{*number, end};
        add_part(in, read);
        return read;
    }
    auto joined = std::array<char, longest_amount>{};
    auto size = std::size_t{0};
    for (auto i = at; i < end; ++i) {
        if (size + in.at(i).size() + 1 > joined.size()) return std::nullopt;
        if (i != at) joined[size++] = '\'';
        for (const auto c : in.at(i)) joined[size++] = c;
    }
    const auto number = read_digits({joined.data(), size}, in.words.decimals);
    if (!number) return std::nullopt;
    return digits_read{*number, end};
}

/// The scale word behind a numeral, a hyphen before it or not: "11.5-quadrillion-rial".
[[nodiscard]] inline auto match_scale(const sentence& in, std::size_t at)
    -> phrase_match<scale_word>
{
    const auto next = behind_hyphen(in, at);
    auto found = in.match(in.words.scales, next);
    if (!found) return found;
    const auto is_letter = in.at(next).size() == 1;
    if (is_letter && in.tokens[next].spaced && found->power != 6) return {};
    found.length += next - at;
    const auto end = at + found.length;
    const auto is_cut = in.match(in.words.abbreviations, next) && in.is(end, '.') &&
                        in.glued(end) && in.is(end + 1, token_kind::word);
    if (is_cut) ++found.length;  // "1.5 bn. roubles"
    return found;
}

inline void apply_scale(stated_number& number, int power)
{
    number.value = number.value.shifted(power);
    number.finest += power;
    number.coarsest += power;
    number.scale = power;
}

/// Whether a unit stands at a token: what half of something is half of.
[[nodiscard]] inline auto unit_follows(const sentence& in, std::size_t at) -> bool
{
    const auto next = behind_hyphen(in, at);
    return in.match(in.words.measures, next) || in.match(in.words.percents, next) ||
           in.match(in.words.currencies, next) || in.match(in.words.durations, next) ||
           in.match(in.words.subunits, next);
}

/// "a million and a half": the part is of the scale word before it.
inline void add_scaled_part(const sentence& in, read_number& number, std::size_t& end)
{
    const auto part = in.match(in.words.added_parts, end);
    if (!part || in.match(in.words.of_words, end + part.length)) return;
    number = number_from(number.value + decimal::scaled(part->coefficient, part->exponent));
    end += part.length;
}

/// "5,000 (five thousand)", "300 (three hundred) million": the number once more, in words. The
/// token behind the bracket, or `at`.
[[nodiscard]] inline auto skip_repeat(const sentence& in, std::size_t at, const decimal& value)
    -> std::size_t
{
    if (!in.is(at, '(') || !in.is(at + 1, token_kind::word)) return at;
    auto words = read_number_words(in, at + 1);
    if (!words) return at;
    if (const auto scale = match_scale(in, words->end)) {
        words->number.value = words->number.value.shifted(scale->power);
        words->end += scale.length;
    }
    return in.is(words->end, ')') && words->number.value == value ? words->end + 1 : at;
}

[[nodiscard]] inline auto read_simple_numeral(const sentence& in, std::size_t at, bool in_money)
    -> std::optional<numeral>;

/// "a dollar and 42 cents": whether a currency with a smaller part behind it stands at a token.
[[nodiscard]] inline auto sum_in_parts_follows(const sentence& in, std::size_t at) -> bool
{
    const auto unit = in.match(in.words.currencies, at);
    if (!unit) return false;
    const auto joiner = in.match(in.words.subunit_joiners, at + unit.length);
    const auto next = at + unit.length + joiner.length;
    const auto is_number = next < in.size() && (in.is(next, token_kind::number) ||
                                                in.may_begin(in.words.numbers, next));
    if (!joiner || !is_number) return false;  // nor "a dollar and a dollar and ..."
    const auto part = read_simple_numeral(in, next, false);
    return part && in.match(in.words.subunits, part->end);
}

/// One numeral with at most one scale phrase; `in_money` takes abbreviations, too.
[[nodiscard]] inline auto read_simple_numeral(const sentence& in, std::size_t at, bool in_money)
    -> std::optional<numeral>
{
    auto read = numeral{};
    auto number = read_number{};
    auto needs_scale = false;
    auto needs_unit = false;
    if (in.is(at, token_kind::number)) {
        const auto digits = read_digit_tokens(in, at);
        if (!digits) return std::nullopt;
        number = digits->number;
        read.end = digits->end;
        read.grouped = number.grouped;
        needs_unit = digits->needs_unit;
    } else if (const auto words = read_number_words(in, at)) {
        number = words->number;
        read.end = words->end;
        read.in_words = true;
        needs_scale = words->needs_scale;
        needs_unit = words->needs_unit;
    } else {
        return std::nullopt;
    }
    const auto digits = in.span_of(at, read.end);
    if (!read.in_words) read.end = skip_repeat(in, read.end, number.value);
    auto power = 0;
    auto scale_word = source_span{};
    const auto scale = match_scale(in, read.end);
    if (scale && (in_money || !scale->money_only)) {
        power = scale->power;
        scale_word = in.span_of(detail::behind_hyphen(in, read.end), read.end + scale.length);
        read.end += scale.length;
        read.needs_money = scale->money_only;
        add_scaled_part(in, number, read.end);
    } else if ((needs_scale && !sum_in_parts_follows(in, read.end) &&
                !is_single_unit(in, read.end)) ||
               (needs_unit && !unit_follows(in, read.end))) {
        return std::nullopt;
    }
    read.number = {.value = number.value,
                   .finest = number.finest,
                   .coarsest = number.coarsest,
                   .fractional = number.fractional,
                   .open_point = number.open_point && power == 0};
    if (power != 0) apply_scale(read.number, power);
    read.number.digits = digits;
    read.number.scale_word = scale_word;
    return read;
}

}  // namespace detail

/// Reads the numeral at token `at`: parts of falling scale written one after the other are one
/// number ("3 million 444 thousand 800"). None where the tokens make no sense as an amount. With
/// `in_money` abbreviations are scale words that are units elsewhere ("5m").
[[nodiscard]] inline auto read_numeral(const sentence& in, std::size_t at, bool in_money)
    -> std::optional<numeral>
{
    auto whole = detail::read_simple_numeral(in, at, in_money);
    if (!whole) return std::nullopt;
    auto scale = whole->number.value.is_zero() ? 0 : whole->number.finest;
    while (whole->number.is_scaled() && !whole->number.fractional && whole->end < in.size() &&
           in.tokens[whole->end].spaced) {
        if (!in.is(whole->end, token_kind::number) && !in.may_begin_number(whole->end)) break;
        const auto part = detail::read_simple_numeral(in, whole->end, in_money);
        if (!part || part->in_words != whole->in_words) break;
        const auto fits = part->number.value.adjusted_exponent() < scale;
        // "$5 billion 20 years ago": a last part without a scale word needs its currency behind it.
        // "eleven thousand four hundred" is one number all the same.
        const auto in_hundreds =
            part->in_words && part->number.value >= decimal{100} && whole->number.scale == 3;
        const auto closes =
            part->number.is_scaled() || in_hundreds || in.match(in.words.currencies, part->end);
        if (!fits || !closes) break;
        whole->number.value = whole->number.value + part->number.value;
        whole->number.finest = part->number.finest;
        whole->number.coarsest = part->number.coarsest;
        whole->number.fractional = part->number.fractional;
        whole->number.digits.end = part->number.digits.end;
        whole->end = part->end;
        if (!part->number.is_scaled()) break;
        scale = part->number.finest;
    }
    return whole;
}

}  // namespace assay
