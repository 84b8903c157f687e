// SPDX-License-Identifier: BSL-1.0
// read_item.hpp - the noun that a number counts: "775 [mortar shells]", "dozens of [drones]".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <assay/figures/sentence.hpp>

namespace assay {

struct item_read {
    std::size_t begin = 0;  // its tokens: [begin, end)
    std::size_t end = 0;
};

namespace detail {

inline constexpr auto longest_item = std::size_t{6};  // words and numbers of a thing's name

/// Whether a word shows by itself that it names several things.
[[nodiscard]] inline auto names_several(const sentence& in, std::size_t at) -> bool
{
    if (in.match(in.words.counted, at)) return true;
    const auto word = in.at(at);
    if (word.size() < 4 || in.tokens[at].letters == letter_case::upper) return false;
    const auto ending = word.substr(word.size() - 2);
    return ending[1] == 's' && ending != "ss" && ending != "us" && ending != "is";
}

/// Whether token `at` can be part of a thing's name: a word, or a designation ("T-72", "155mm").
[[nodiscard]] inline auto names_thing(const sentence& in, std::size_t at) -> bool
{
    if (in.is(at, token_kind::word))
        return !in.match(in.words.not_counted, at) && !in.match(in.words.months, at);
    if (in.is(at, token_kind::number)) {
        const auto tied = in.glued(at) || in.glued(at + 1);
        return tied;
    }
    return in.is(at, token_kind::dash) && in.glued(at) && in.glued(at + 1);
}

}  // namespace detail

/// Reads the noun at token `at`: words up to the first one that shows its plural, and those like it
/// right behind. None where no such word comes.
[[nodiscard]] inline auto read_item(const sentence& in, std::size_t at) -> std::optional<item_read>
{
    if (!in.is(at, token_kind::word) && !in.is(at, token_kind::number)) return std::nullopt;
    auto words = std::size_t{0};
    for (auto i = at; i < in.size() && words < detail::longest_item; ++i) {
        if (!detail::names_thing(in, i)) return std::nullopt;
        if (in.is(i, token_kind::dash)) continue;
        ++words;
        const auto joined = in.is(i + 1, token_kind::dash) && in.glued(i + 1) && in.glued(i + 2);
        if (in.is(i, token_kind::word) && !joined && detail::names_several(in, i))
            return item_read{at, i + 1};
    }
    return std::nullopt;
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
    auto end = begin;
    while (end < in.size() && end < begin + 2 && in.is(end, token_kind::word) &&
           detail::names_thing(in, end))
        ++end;
    if (end == begin) return std::nullopt;
    return item_read{begin, end};
}

}  // namespace assay
