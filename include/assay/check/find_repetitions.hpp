// SPDX-License-Identifier: BSL-1.0
// find_repetitions.hpp - a headline's figure that its article tells otherwise.
//
//     Exports of 500 tonnes of weapons                 the article: "exported over 500 tonnes of
//                                                      weapons": the headline drops the hedge
//     757 mortar shells found in cellar                "police found 775 mortar shells": one of
//                                                      the two is mistyped
//
// Articles tell of many things of one kind, so this is silent wherever the two may be two facts: it
// looks at nothing but headlines, whose figures are those of the article; both have to count the
// same noun in the same unit and share a word that says what became of it; and no figure of the
// article may agree with the headline's. A number is mistyped only where the article's first
// sentence, which tells what the headline does, has it with two digits changed, or a zero more.
#pragma once

#include <algorithm>  // std::ranges::equal, find, mismatch
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <assay/check/checked_claim.hpp>
#include <assay/check/verdict.hpp>
#include <assay/claims/claim.hpp>
#include <assay/decimal.hpp>
#include <assay/figures/figure.hpp>
#include <assay/hedge.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/quotient.hpp>
#include <assay/text/read_word.hpp>
#include <assay/text/source_span.hpp>

namespace assay {

namespace detail {

/// The first line of a text that goes on behind it; empty where it is too long for a headline.
[[nodiscard]] inline auto find_headline(std::string_view text) -> source_span
{
    constexpr auto longest = std::size_t{200};
    constexpr auto blanks = std::string_view{" \t\r\n\xEF\xBB\xBF"};
    const auto begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return {};
    const auto end = text.find('\n', begin);
    if (end == std::string_view::npos || end - begin > longest) return {};
    const auto goes_on = text.find_first_not_of(blanks, end) != std::string_view::npos;
    return goes_on ? source_span{begin, end} : source_span{};
}

[[nodiscard]] constexpr auto in_small_letter(char c) noexcept -> char
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

[[nodiscard]] inline auto is_same_but_for_case(std::string_view a, std::string_view b) -> bool
{
    return std::ranges::equal(a, b, {}, in_small_letter, in_small_letter);
}

/// How a word of five letters or more begins, which its inflections share: "expor".
using word_stem = std::array<char, 5>;

/// Of the words around a figure that are none of its own and mean nothing to a reader of numbers;
/// what happened ("killed") and what things are about may be among them.
[[nodiscard]] inline auto stems_around(std::string_view text, const figure& stated,
                                       const lexicon& words) -> std::vector<word_stem>
{
    constexpr auto reach = std::size_t{60};  // bytes to either side
    const auto begin =
        std::max(stated.sentence.begin, stated.span.begin - std::min(reach, stated.span.begin));
    const auto end = std::min(stated.sentence.end, stated.span.end + reach);
    auto stems = std::vector<word_stem>{};
    const auto is_letter = [&](std::size_t at) {
        const auto c = in_small_letter(text[at]);
        return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80U;
    };
    for (auto at = begin; at < end;) {
        if (at >= stated.span.begin && at < stated.span.end) at = stated.span.end;
        if (at >= end) break;
        const auto starts = is_letter(at) && (at == 0 || !is_letter(at - 1));
        if (!starts) {
            ++at;
            continue;
        }
        const auto read = read_word_at(text, at, text.size());
        const auto known = words.index().tables_of(words.index().find(read.key));
        const auto may_mean = only(words.people_verbs.id) | only(words.items.id);
        const auto is_plain = (known & ~may_mean) == 0;
        auto stem = word_stem{};
        if (is_plain && read.end - at >= stem.size()) {
            for (std::size_t i = 0; i < stem.size(); ++i) stem[i] = in_small_letter(text[at + i]);
            stems.push_back(stem);
        }
        at = std::max(read.end, at + 1);
    }
    return stems;
}

/// Finds what a headline says otherwise than its article.
class repetition_finder {
public:
    repetition_finder(std::string_view text, std::span<const figure> figures, const lexicon& words)
        : text_(text), figures_(figures), words_(words)
    {}

    [[nodiscard]] auto run() -> std::vector<checked_claim>
    {
        const auto headline = find_headline(text_);
        for (std::size_t i = 0; i < figures_.size(); ++i) {
            if (figures_[i].span.begin >= headline.end) break;
            if (can_repeat(figures_[i])) compare(i, headline.end);
        }
        return std::move(found_);
    }

private:
    std::string_view text_;
    std::span<const figure> figures_;
    const lexicon& words_;
    std::vector<checked_claim> found_;

    [[nodiscard]] static auto can_repeat(const figure& stated) -> bool
    {
        const auto counts =
            stated.kind == figure_kind::count || stated.kind == figure_kind::quantity;
        return counts && !stated.is_range() && !stated.item.empty() && stated.number.divisor == 1;
    }
    [[nodiscard]] auto counts_the_same(const figure& a, const figure& b) const -> bool
    {
        return a.kind == b.kind && a.pack == b.pack && std::ranges::equal(a.units, b.units) &&
               is_same_but_for_case(a.item.in(text_), b.item.in(text_)) &&
               (!a.when || !b.when || a.when->days == b.when->days);
    }

    /// All that the article says of what the headline counts; silent where any of it agrees.
    void compare(std::size_t in_headline, std::size_t body)
    {
        const auto& head = figures_[in_headline];
        auto other = std::optional<std::size_t>{};
        for (std::size_t i = in_headline + 1; i < figures_.size(); ++i) {
            const auto& told = figures_[i];
            if (!counts_the_same(head, told)) continue;
            if (told.span.begin < body || !can_repeat(told)) return;
            if (other && !is_same(figures_[*other], told)) return;
            if (!other) other = i;
        }
        if (!other || !shares_a_word(head, figures_[*other])) return;
        const auto& told = figures_[*other];
        if (auto judged = judge(head, told, is_in_lead(told, body))) {
            auto& made = found_.emplace_back();
            made.said.kind = claim_kind::repetition;
            made.said.figures = {static_cast<std::uint32_t>(*other),
                                 static_cast<std::uint32_t>(in_headline)};
            made.said.roles = {claim_role::source, claim_role::reported};
            made.judged = *std::move(judged);
        }
    }
    [[nodiscard]] static auto is_same(const figure& a, const figure& b) -> bool
    {
        return a.number.value == b.number.value && a.qualifier == b.qualifier;
    }
    [[nodiscard]] auto shares_a_word(const figure& a, const figure& b) const -> bool
    {
        const auto around = stems_around(text_, a, words_);
        return std::ranges::any_of(stems_around(text_, b, words_), [&](const word_stem& stem) {
            return std::ranges::find(around, stem) != around.end();
        });
    }

    /// Whether the article begins with the sentence of a figure, which is of no time but a day's.
    [[nodiscard]] auto is_in_lead(const figure& told, std::size_t body) const -> bool
    {
        const auto first = text_.find_first_not_of(" \t\r\n", body);
        return told.sentence.begin <= first && (!told.when || told.when->days.is_one_day());
    }

    [[nodiscard]] static auto judge(const figure& head, const figure& told, bool in_lead)
        -> std::optional<verdict>
    {
        auto found = verdict{};
        found.expected = told.number.value;
        if (head.number.value == told.number.value) {
            if (!drops_hedge(head, told)) return std::nullopt;
            found.kind = verdict_kind::consistent;
            found.reason = verdict_reason::hedged;
            found.severity = severity::info;
            found.notes.push_back(verdict_note::hedge_dropped);
            return found;
        }
        if (!in_lead || head.qualifier != told.qualifier) return std::nullopt;
        const auto factor = slipped_by(head.number.value, told.number.value);
        if (!factor && !is_transposed(head.number.value, told.number.value)) return std::nullopt;
        found.kind = verdict_kind::inconsistent;
        found.reason = factor ? verdict_reason::scale : verdict_reason::unexplained;
        if (factor) found.slip = slip{slip_kind::scale, *factor};
        found.severity = severity::warning;  // that they differ is certain, not which is wrong
        found.error = head.number.value / told.number.value - quotient{1};
        return found;
    }
    /// A bare number where the article has a bound. "About" leaves the number what it is.
    [[nodiscard]] static auto drops_hedge(const figure& head, const figure& told) -> bool
    {
        if (head.qualifier != hedge::none) return false;
        return told.qualifier != hedge::none && told.qualifier != hedge::about &&
               told.qualifier != hedge::exactly;
    }
    /// The power of ten between two numbers of the same three or more digits.
    [[nodiscard]] static auto slipped_by(const decimal& head, const decimal& told)
        -> std::optional<decimal>
    {
        const auto a = head.normalized();
        const auto b = told.normalized();
        const auto power = a.exponent() - b.exponent();
        if (a.digits() < 3 || power == 0 || a != b.shifted(power)) return std::nullopt;
        return decimal::scaled(1, power);
    }
    /// Whether two neighbours among three or more digits have changed places.
    [[nodiscard]] static auto is_transposed(const decimal& head, const decimal& told) -> bool
    {
        if (head.exponent() != told.exponent()) return false;
        auto a = head.coefficient_digits();
        const auto b = told.coefficient_digits();
        if (a.size() != b.size() || a.size() < 3) return false;
        const auto first = std::ranges::mismatch(a, b).in1;
        if (first == a.end() || first + 1 == a.end()) return false;
        std::swap(*first, *(first + 1));
        return a == b;
    }
};

}  // namespace detail

/// A claim for each figure of the headline that is told otherwise below: [the article's, the
/// headline's].
[[nodiscard]] inline auto find_repetitions(std::string_view text, std::span<const figure> figures,
                                           const lexicon& words) -> std::vector<checked_claim>
{
    return detail::repetition_finder{text, figures, words}.run();
}

}  // namespace assay
