// SPDX-License-Identifier: BSL-1.0
// temperature_sense.hpp - whether degrees are told as a temperature or as a difference of two: "38
// °C", "a rise of 2 °C", "2 °C warmer".
#pragma once

#include <algorithm>  // std::min
#include <cstddef>
#include <string_view>
#include <vector>

#include <assay/figures/figure.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/text/tokenize.hpp>
#include <assay/text/utf8.hpp>

namespace assay {

enum class temperature_sense : unsigned char {
    level,       // nothing speaks of a difference
    difference,  // said to be one
    open_level,  // may be either, rather a temperature
    open_difference,
};

namespace detail {

/// Looks at the words of a pair's sentence; places are tokens of it.
class temperature_reader {
public:
    temperature_reader(const sentence& in, source_span source, source_span reported)
        : in_(in), source_(source), reported_(reported)
    {}

    [[nodiscard]] auto read() const -> temperature_sense
    {
        auto first = std::size_t{0};
        while (first < in_.size() && in_.tokens[first].span.begin < source_.begin) ++first;
        auto last = first;
        while (last < in_.size() && in_.tokens[last].span.begin < reported_.end) ++last;
        auto between = first;
        while (between < in_.size() && in_.tokens[between].span.begin < source_.end) ++between;
        if (tells_before(first)) return temperature_sense::difference;
        const auto after = in_.is(last, ')') || in_.is(last, ']') ? last + 1 : last;
        const auto beside = {word_at(after), word_at(between)};
        for (const auto& word : beside) {
            if (word)
                return word->open ? temperature_sense::open_difference
                                  : temperature_sense::difference;
        }
        for (std::size_t i = 0; i < in_.size(); ++i) {
            if (in_.match(in_.words.difference_words, i) || in_.match(in_.words.growth_words, i))
                return temperature_sense::open_level;
        }
        return temperature_sense::level;
    }

private:
    const sentence& in_;
    source_span source_;
    source_span reported_;

    [[nodiscard]] auto word_at(std::size_t i) const -> phrase_match<difference_word>
    {
        const auto at = in_.is(i, token_kind::dash) && in_.glued(i) ? i + 1 : i;
        return in_.match(in_.words.difference_words, at);
    }

    /// "rose 2 °C", "by about 2 °C", "a rise of 2 °C"; but "rose above 38 °C" tells where to.
    [[nodiscard]] auto tells_before(std::size_t end) const -> bool
    {
        if (const auto hedge = in_.match_before(in_.words.hedges, end)) {
            if (hedge->meaning == hedge::over || hedge->meaning == hedge::under) return false;
            end -= hedge.length;
        }
        if (in_.match_before(in_.words.growth_words, end)) return true;
        const auto of = in_.match_before(in_.words.of_words, end);
        const auto word = in_.match_before(in_.words.difference_words, end - of.length);
        return word && !word->open;
    }
};

}  // namespace detail

/// How the degrees of a pair are told; `reported` follows `source` in the same sentence.
[[nodiscard]] inline auto read_temperature_sense(std::string_view text, const figure& source,
                                                 const figure& reported, const lexicon& words)
    -> temperature_sense
{
    constexpr auto farthest = std::size_t{160};  // bytes to either side
    const auto& around = source.sentence;
    auto part =
        source_span{source.span.begin - std::min(source.span.begin - around.begin, farthest),
                    std::min(around.end, reported.span.end + farthest)};
    while (part.begin < source.span.begin && utf8::is_continuation(text[part.begin])) ++part.begin;
    while (part.end > reported.span.end && part.end < text.size() &&
           utf8::is_continuation(text[part.end]))
        --part.end;
    auto tokens = std::vector<token>{};
    tokenize(text, part, words.index(), tokens);
    return detail::temperature_reader{{text, part, tokens, words}, source.span, reported.span}
        .read();
}

}  // namespace assay
