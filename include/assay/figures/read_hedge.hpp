// SPDX-License-Identifier: BSL-1.0
// read_hedge.hpp - the words around a figure that loosen it.
#pragma once

#include <cstddef>
#include <string_view>

#include <assay/figures/sentence.hpp>
#include <assay/hedge.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/text/phrase_table.hpp>

namespace assay {

struct hedge_read {
    hedge meaning = hedge::none;
    bool unsharp = false;  // "more than about 100": the bound itself is no sharp one
};

namespace detail {

/// Whether a hedge may have another one before it: it says that the number is not sharp.
[[nodiscard]] inline auto is_inner(hedge meaning) -> bool { return meaning == hedge::about; }

/// "sub-$10 million": a hedge that a hyphen ties to the figure that begins at token `begin`.
[[nodiscard]] inline auto match_prefix(const sentence& in, std::size_t begin)
    -> phrase_match<hedge_phrase>
{
    if (begin < 2 || !in.is(begin - 1, token_kind::dash)) return {};
    if (!in.glued(begin) || !in.glued(begin - 1)) return {};
    const auto found = in.match_before(in.words.hedges, begin - 1);
    return found && found->use == hedge_use::prefix ? found : phrase_match<hedge_phrase>{};
}

/// The words right before a figure. Of two the outer one says which way it is open: "no more than
/// about 20"; but "about more than" is no bound, nor is "some at least".
[[nodiscard]] inline auto read_hedge_before(const sentence& in, std::size_t begin) -> hedge_read
{
    if (const auto prefix = match_prefix(in, begin)) return {prefix->meaning};
    const auto inner = in.match_before(in.words.hedges, begin);
    if (!inner || inner->use == hedge_use::prefix) return {};
    const auto outer = in.match_before(in.words.hedges, begin - inner.length);
    if (!outer || outer->use == hedge_use::prefix) return {inner->meaning};
    if (is_inner(inner->meaning) && !is_inner(outer->meaning)) return {outer->meaning, true};
    return {inner->meaning, is_inner(outer->meaning) && !is_inner(inner->meaning)};
}

/// Whether an amount begins at a token: a hedge before it is that amount's own.
[[nodiscard]] inline auto begins_amount(const sentence& in, std::size_t at) -> bool
{
    return in.is(at, token_kind::number) || in.is(at, token_kind::mark) || in.may_begin_number(at);
}

/// The words right behind a figure, a comma or a hyphen between: "500 or more", "$400m-plus".
[[nodiscard]] inline auto match_hedge_behind(const sentence& in, std::size_t end)
    -> phrase_match<hedge_phrase>
{
    const auto hyphenated = in.is(end, token_kind::dash) && in.glued(end) && in.glued(end + 1);
    const auto apart = hyphenated || in.is(end, ',');
    auto found = in.match(in.words.hedges_after, apart ? end + 1 : end);
    if (!found) return found;
    found.length += apart ? 1 : 0;
    if ((found->use == hedge_use::tied) != hyphenated || begins_amount(in, end + found.length))
        return {};
    const auto is_adjective = found->phrase.find(' ') == std::string_view::npos && !hyphenated;
    const auto noun_follows = in.is(end + found.length, token_kind::word) &&
                              !in.match(in.words.not_counted, end + found.length);
    if (is_adjective && (apart || noun_follows)) return {};  // "the $15 minimum wage"
    return found;
}

/// "over five years": while they passed, not more than them. The count's noun ends at `end`.
[[nodiscard]] inline auto tells_duration(const sentence& in, std::size_t begin, std::size_t end)
    -> bool
{
    const auto word = in.match_before(in.words.hedges, begin);
    return word && word->use == hedge_use::preposition && in.match_before(in.words.durations, end);
}

}  // namespace detail

/// The hedge of a figure whose tokens are [begin, end): right before it ("over 500"), else right
/// behind it ("500 or more").
[[nodiscard]] inline auto read_hedge(const sentence& in, std::size_t begin, std::size_t end)
    -> hedge_read
{
    if (const auto before = detail::read_hedge_before(in, begin); before.meaning != hedge::none)
        return before;
    if (const auto after = detail::match_hedge_behind(in, end)) return {after->meaning};
    return {};
}

}  // namespace assay
