// SPDX-License-Identifier: BSL-1.0
// read_odds.hpp - shares told as so many of so many: "one in five", "three out of four".
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include <assay/figures/read_amount.hpp>
#include <assay/figures/read_date.hpp>  // small_number
#include <assay/figures/read_item.hpp>
#include <assay/figures/read_numeral.hpp>
#include <assay/figures/sentence.hpp>

namespace assay {

/// "46 out of [125 seats]": a part and its whole, not a share of each thing.
[[nodiscard]] inline auto is_part_of_things(const sentence& in, const decimal& part,
                                            const decimal& whole, std::size_t at) -> bool
{
    const auto is_round = whole <= decimal{10} || whole == decimal{100} || whole == decimal{1000};
    return !is_round && part > decimal{1} && read_item(in, at).has_value();
}

struct odds_read {
    std::uint16_t whole = 1;
    std::size_t end = 0;  // the token behind
};

/// Reads on behind the number of the part. Between most numbers "in" tells of a time or a place
/// ("23 in 31 games"): only 1 in N, N in N + 1 and N in 5, 10, 100 or 1,000 are odds.
[[nodiscard]] inline auto read_odds(const sentence& in, const printed_amount& part)
    -> std::optional<odds_read>
{
    const auto word = in.match(in.words.odds_words, detail::behind_hyphen(in, part.end));
    if (!word || part.number.is_scaled() || part.number.fractional) return std::nullopt;
    const auto behind = detail::behind_hyphen(in, part.end) + word.length;
    const auto begin = detail::behind_hyphen(in, behind);
    if (!in.is(begin, token_kind::number) && !in.may_begin_number(begin)) return std::nullopt;
    const auto whole = read_numeral(in, begin, false);
    if (!whole || whole->number.fractional || detail::is_continued(in, whole->end))
        return std::nullopt;
    const auto& top = part.number.value;
    const auto& bottom = whole->number.value;
    const auto is_round = bottom == decimal{5} || bottom == decimal{10} || bottom == decimal{100} ||
                          bottom == decimal{1000};
    const auto is_sure =
        word.length > 1 || top == decimal{1} || is_round || top + decimal{1} == bottom;
    if (word.length > 1 && is_part_of_things(in, top, bottom, whole->end)) return std::nullopt;
    if (!is_sure || top.is_zero() || top >= bottom || bottom > decimal{1000}) return std::nullopt;
    if (in.match(in.words.durations, detail::behind_hyphen(in, whole->end)))
        return std::nullopt;  // "one in ten years", "a 1-in-100-year flood"
    return odds_read{bottom.to_integer<std::uint16_t>(), whole->end};
}

/// "1/3 of the men": a fraction in digits, at token `at`.
[[nodiscard]] inline auto read_digit_share(const sentence& in, std::size_t at)
    -> std::optional<odds_read>
{
    const auto tied = in.is(at, token_kind::number) && in.is(at + 1, '/') && in.glued(at + 1) &&
                      in.is(at + 2, token_kind::number) && in.glued(at + 2);
    if (!tied || in.at(at).size() != 1 || !in.match(in.words.of_words, at + 3)) return std::nullopt;
    const auto top = detail::small_number(in, at);
    const auto bottom = detail::small_number(in, at + 2);
    if (top < 1 || top >= bottom || bottom > 10) return std::nullopt;
    return odds_read{static_cast<std::uint16_t>(bottom), at + 3};
}

}  // namespace assay
