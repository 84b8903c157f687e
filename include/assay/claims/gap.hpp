// SPDX-License-Identifier: BSL-1.0
// gap.hpp - what stands between two figures, and behind the second: does it say that both are one
// and the same?
#pragma once

#include <algorithm>  // std::min
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

#include <assay/claims/claim.hpp>  // rate_time
#include <assay/claims/gap_kind.hpp>
#include <assay/claims/per_unit.hpp>
#include <assay/claims/read_plain_gap.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/read_date.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/text/tokenize.hpp>
#include <assay/unit.hpp>

namespace assay {

/// Reads gaps of one document; keeps its buffers between calls.
class gap_reader {
public:
    gap_reader(std::string_view text, const lexicon& words) : text_(text), words_(words) {}

    /// The text from `left` to `right`, which follows it in the same sentence.
    [[nodiscard]] auto between(const figure& left, const figure& right) -> gap_kind
    {
        if (left.span.end > right.span.begin) return gap_kind::unrelated;
        const auto in = tokens_of({left.span.end, right.span.begin});
        if (in.size() > longest_gap) return gap_kind::unrelated;
        for (auto i = in.size(); i > 0; --i) {
            if (in.is(i - 1, ')') || in.is(i - 1, ']')) return gap_kind::unrelated;
            if (in.is(i - 1, '(') || in.is(i - 1, '[')) {
                if (!is_lead(in, i)) return gap_kind::unrelated;
                if (i == 2 && (in.is(0, ')') || in.is(0, ']'))) return gap_kind::next_bracket;
                if (!is_noun(in, i - 1)) return gap_kind::unrelated;
                return i == 1 ? gap_kind::bracket : gap_kind::noun_bracket;
            }
        }
        return read_plain_gap(in);
    }

    /// Whether what follows `last` up to the end of its bracket leaves a conversion standing:
    /// nothing, a rate, or another figure for the same sum; not another year, a difference or what
    /// the sum is for. `of_each` is told where several may have as much: "17 manats each ($10
    /// each)".
    [[nodiscard]] auto closes(const figure& last, bool of_each = false) -> bool
    {
        const auto in = tail_of(last);
        const auto bracket_end = end_of_bracket(in);
        const auto in_bracket = bracket_end != in.size();
        if (in_bracket && last.is_money() && !may_follow(in)) return false;
        const auto end = in_bracket ? bracket_end : std::min(in.size(), std::size_t{1});
        const auto is_tied = in.is(0, token_kind::dash) && in.match(words_.hedges_after, 1);
        auto is_apart = false;  // "($10 million, up 5 percent)": a comma ends what is said of it
        for (auto i = is_tied ? std::size_t{2} : std::size_t{0}; i < end; ++i) {
            if (in.is(i, ';')) return true;
            is_apart = is_apart || in.is(i, ',');
            const auto link = in.match(words_.links, i);
            if (link && link->sense == link_sense::either) return true;
            const auto denies =
                link && (link->sense == link_sense::blocks || link->sense == link_sense::differs ||
                         (link->sense == link_sense::of_each && !of_each));
            if (denies && !is_apart) return false;
            const auto is_year = read_year(in, i) != 0 && !in.is(i + 1, token_kind::mark);
            if (is_year && in_bracket) return false;
        }
        return true;
    }

    /// Whether the quantity `last` is all that stands before the end of its bracket or clause, but
    /// for words that stand behind `source` as well: "6 feet tall (1.83 m tall)"; not "a 12 km road
    /// (500 m uphill)" nor "155 mm (6.1 in) guns", which have their calibre for a name.
    [[nodiscard]] auto restates(const figure& source, const figure& last) -> bool
    {
        const auto said = words_behind(last);
        if (!said.empty()) return said == words_behind(source);
        const auto in = tail_of(last);
        const auto is_closed = in.is(0, ')') || in.is(0, ']');
        const auto measured = last.units.likeliest();
        const auto can_be_calibre =
            measured == unit::millimetre || measured == unit::centimetre || measured == unit::inch;
        return !is_closed || !can_be_calibre || !in.match(words_.weapons, 1);
    }

    /// Whether `reported` is what one thing comes to where `source` is what all do: "earned €45.2
    /// million, or $1.31 a share". Without a bracket a price may have its unit behind both sums:
    /// "500 naira, or 33 cents per litre".
    [[nodiscard]] auto divides(const figure& source, const figure& reported, bool bracketed) -> bool
    {
        constexpr auto least_total = 5;  // a power of ten
        const auto& value = source.number.value;
        const auto is_price = value.is_zero() || value.adjusted_exponent() < least_total;
        if (is_price && !bracketed) return false;
        return is_per_thing(tail_of(reported), 0) && !is_per_thing(tail_of(source), 0);
    }

    /// Whether a bracket ends right behind `last`, or with "respectively".
    [[nodiscard]] auto ends_bracket(const figure& last) -> bool
    {
        const auto in = tail_of(last);
        auto i = std::size_t{0};
        while (in.is(i, ',') || (in.match(words_.links, i).length == 1 &&
                                 in.match(words_.links, i)->sense == link_sense::follows))
            ++i;
        return in.is(i, ')') || in.is(i, ']');
    }

    /// Whether a bracket opens or closes between two figures.
    [[nodiscard]] auto has_bracket(const figure& left, const figure& right) -> bool
    {
        const auto in = tokens_of({left.span.end, right.span.begin});
        for (std::size_t i = 0; i < in.size(); ++i) {
            if (in.is(i, '(') || in.is(i, '[') || in.is(i, ')') || in.is(i, ']')) return true;
        }
        return false;
    }

    /// Whether as much as a sum is each one's: "17 manats each".
    [[nodiscard]] auto is_of_each(const figure& stated) -> bool
    {
        const auto in = tail_of(stated);
        const auto link = in.match(words_.links, 0);
        return link && link->sense == link_sense::of_each;
    }

    /// Whether a bracket's sum has a "from" before it: "(from $10".
    [[nodiscard]] auto is_led_by_from(const figure& stated) -> bool
    {
        constexpr auto longest_lead = std::size_t{24};  // bytes
        const auto back = std::min(longest_lead, stated.span.begin - stated.sentence.begin);
        const auto in = tokens_of({whole(stated.span.begin - back, 0), stated.span.begin});
        auto end = in.size();
        while (const auto hedge = in.match_before(words_.hedges, end)) end -= hedge.length;
        const auto link = in.match_before(words_.links, end);
        return link && link->sense == link_sense::opens_change;
    }

    /// "That is about $10 million": whether all that stands before `reported` in its sentence says
    /// that the sentence before has told the same.
    [[nodiscard]] auto refers_back(const figure& reported) -> bool
    {
        constexpr auto longest_lead = std::size_t{80};  // bytes
        if (reported.span.begin - reported.sentence.begin > longest_lead) return false;
        const auto in = tokens_of({reported.sentence.begin, reported.span.begin});
        auto equates = false;
        for (std::size_t i = 0; i < in.size();) {
            if (const auto hedge = in.match(words_.hedges, i)) {
                i += hedge.length;
            } else if (const auto link = in.match(words_.links, i)) {
                const auto sense = link->sense;
                const auto is = sense == link_sense::equals || sense == link_sense::being;
                const auto passes = sense == link_sense::refers || sense == link_sense::adds;
                if (!is && !passes && !detail::tells_rate_time(sense)) return false;
                equates = equates || is;
                i += link.length;
            } else if (in.is(i, ',')) {
                ++i;
            } else {
                return false;
            }
        }
        return equates;
    }

    /// Of which time the rate between two sums is said to be: "(then $5 million)", "($5 million at
    /// the current rate)", "or $5 million at the time".
    [[nodiscard]] auto rate_time_of(const figure& source, const figure& reported) -> rate_time
    {
        const auto said = tells_time_in(tokens_of({source.span.end, reported.span.begin}), false);
        return said != rate_time::untold ? said : tells_time_in(tail_of(reported), true);
    }

    /// Whether a sum behind `last` is no list's next element.
    [[nodiscard]] auto ends_apposition(const figure& last) -> bool
    {
        const auto in = tail_of(last);
        auto i = std::size_t{0};  // "at the current rate"
        for (auto link = in.match(words_.links, i);
             link && link.length > 1 &&
             (detail::tells_rate_time(link->sense) || link->sense == link_sense::adds);
             link = in.match(words_.links, i))
            i += link.length;
        if (i == in.size()) return true;
        return in.is(i, token_kind::punctuation) || in.is(i, token_kind::dash);
    }

private:
    static constexpr auto longest_gap = std::size_t{16};    // tokens
    static constexpr auto longest_noun = std::size_t{5};    // tokens between figure and bracket
    static constexpr auto longest_tail = std::size_t{160};  // bytes

    std::string_view text_;
    const lexicon& words_;
    std::vector<token> tokens_;
    std::vector<token> tail_tokens_;
    source_span tail_{};  // whose tokens those are

    [[nodiscard]] auto tokens_of(source_span part) -> sentence
    {
        tokens_.clear();
        tokenize(text_, part, words_.index(), tokens_);
        return {text_, part, tokens_, words_};
    }
    /// Of one figure several things are asked: its tail is cut into tokens once.
    [[nodiscard]] auto tail_of(const figure& last) -> sentence
    {
        const auto stop = std::min(last.sentence.end, last.span.end + longest_tail);
        const auto part = source_span{last.span.end, whole(stop, last.span.end)};
        if (part != tail_) {
            tail_ = part;
            tail_tokens_.clear();
            tokenize(text_, part, words_.index(), tail_tokens_, most_of_tail(last, part));
        }
        return {text_, part, tail_tokens_, words_};
    }
    /// How many tokens of a tail can matter: behind a bracket's end none but the name of a weapon
    /// that was measured.
    [[nodiscard]] auto most_of_tail(const figure& last, source_span tail) const -> std::size_t
    {
        const auto is_closed =
            !tail.empty() && (text_[tail.begin] == ')' || text_[tail.begin] == ']');
        if (!is_closed) return std::numeric_limits<std::size_t>::max();
        return last.is_money() ? 1 : 1 + words_.index().longest_of(words_.weapons.id);
    }
    /// The words right behind a quantity: none where a sign or another figure's link follows.
    [[nodiscard]] auto words_behind(const figure& last) -> std::string_view
    {
        const auto in = tail_of(last);
        const auto is_linked = [&](std::size_t i) {
            const auto link = in.match(words_.links, i);
            return link && ties_figures(link->sense);
        };
        auto end = std::size_t{0};
        while (in.is(end, token_kind::word) && !is_linked(end) &&
               !in.match(words_.hedges_after, end))
            ++end;
        return end == 0 ? std::string_view{} : in.span_of(0, end).in(text_);
    }
    /// `stop`, moved back to the start of a code point.
    [[nodiscard]] auto whole(std::size_t stop, std::size_t begin) const -> std::size_t
    {
        while (stop > begin && stop < text_.size() && utf8::is_continuation(text_[stop])) --stop;
        return stop;
    }

    /// Whether the first words behind a sum in its bracket can be of a conversion: a rate, "a
    /// year", "in total"; not what the sum is for or made of.
    [[nodiscard]] auto may_follow(const sentence& in) const -> bool
    {
        const auto is_list = in.is(0, ',') && in.is(1, token_kind::number) &&
                             (in.is(2, ',') || in.is(2, ')') || in.is(2, ']'));
        if (is_list) return false;  // "($10, 20, 30)"
        if (!in.is(0, token_kind::word)) return true;
        if (in.match(words_.per, 0) || in.match(words_.hedges_after, 0) ||
            in.match(words_.currencies, 0))
            return true;
        const auto link = in.match(words_.links, 0);
        if (!link) return false;
        const auto sense = link->sense;
        return sense != link_sense::refers && sense != link_sense::being &&
               sense != link_sense::opens_change && sense != link_sense::range_to;
    }

    /// What is said before the next sign. Behind a sum without a bracket one word may go on with
    /// something else: "or $5 million, then ...", "$5 million now owed".
    [[nodiscard]] auto tells_time_in(const sentence& in, bool is_tail) const -> rate_time
    {
        const auto in_bracket = !is_tail || end_of_bracket(in) != in.size();
        for (std::size_t i = 0; i < in.size(); ++i) {
            if (is_tail && !in.is(i, token_kind::word) && !in.is(i, token_kind::dash)) break;
            const auto link = in.match(words_.links, i);
            if (!link || !detail::tells_rate_time(link->sense)) continue;
            if (!in_bracket && link.length == 1) continue;
            return link->sense == link_sense::at_present ? rate_time::present : rate_time::past;
        }
        return rate_time::untold;
    }

    /// The token that closes the bracket which the text before has opened; the size where none
    /// does.
    [[nodiscard]] static auto end_of_bracket(const sentence& in) -> std::size_t
    {
        for (std::size_t i = 0; i < in.size(); ++i) {
            if (in.is(i, ')') || in.is(i, ']')) return i;
            if (in.is(i, '(') || in.is(i, '[')) break;
        }
        return in.size();
    }

    /// "a 100-manat bribe (": words that name what the sum is, up to token `end`.
    [[nodiscard]] auto is_noun(const sentence& in, std::size_t end) const -> bool
    {
        if (end > longest_noun) return false;
        for (std::size_t i = 0; i < end; ++i) {
            const auto is_point = i == 0 && in.is(i, '.');  // "lb. ("
            const auto is_comma = i + 1 == end && in.is(i, ',');
            if (is_point || is_comma || in.is(i, '+') || in.is(i, token_kind::dash)) continue;
            if (!in.is(i, token_kind::word)) return false;
            const auto link = in.match(words_.links, i);
            const auto joins =
                link && ties_figures(link->sense) && !detail::tells_rate_time(link->sense) &&
                link->sense != link_sense::range_to && link->sense != link_sense::of_each &&
                link->sense != link_sense::by && link->sense != link_sense::differs;
            if (joins || in.match(words_.clause_breaks, i)) return false;
        }
        return true;
    }

    /// What may stand between the bracket and the sum: hedges, "or", "then", "equivalent to".
    [[nodiscard]] auto is_lead(const sentence& in, std::size_t begin) const -> bool
    {
        for (auto i = begin; i < in.size();) {
            if (const auto hedge = in.match(words_.hedges, i)) {
                i += hedge.length;
            } else if (const auto link = in.match(words_.links, i)) {
                if (link->sense == link_sense::blocks || link->sense == link_sense::range_to ||
                    link->sense == link_sense::by || link->sense == link_sense::follows ||
                    link->sense == link_sense::being)
                    return false;
                i += link.length;
            } else if (is_sign(in, i)) {
                ++i;
            } else {
                return false;
            }
        }
        return true;
    }
    [[nodiscard]] static auto is_sign(const sentence& in, std::size_t i) -> bool
    {
        return in.is(i, ',') || in.is(i, '.') || in.is(i, '=') || in.is(i, '~') ||
               in.is(i, "\u2248") || in.is(i, ':') || in.is(i, '"') || in.is(i, "\u201c");
    }
};

}  // namespace assay
