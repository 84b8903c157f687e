// SPDX-License-Identifier: BSL-1.0
// clue_line.hpp - a sentence as claims of arithmetic see it: figures, the words that reckon with
// them, brackets and commas; all other words are only counted.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include <assay/claims/claim.hpp>
#include <assay/decimal.hpp>
#include <assay/figures/figure.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/quotient.hpp>
#include <assay/text/source_span.hpp>
#include <assay/unit.hpp>

namespace assay {

enum class clue_kind : std::uint8_t {
    end,     // of the line
    figure,  // with its hedge
    word,    // of arithmetic
    other,   // any other words
    comma,
    open,   // a bracket
    close,  // a bracket
    dash,   // with spaces around it
    colon,
    stop,  // a semicolon, or a word behind which something else is told: "while"
};

/// Senses of a phrase, a bit each.
using sense_set = std::uint64_t;

[[nodiscard]] constexpr auto only(arithmetic_sense sense) noexcept -> sense_set
{
    return sense_set{1} << static_cast<unsigned>(sense);
}
template <typename... Senses>
[[nodiscard]] constexpr auto any_of(Senses... senses) noexcept -> sense_set
{
    return (only(senses) | ...);
}

struct clue {
    clue_kind kind = clue_kind::end;
    bool is_time = false;               // of a count: of months, years
    bool per_unit = false;              // of a figure: "a litre", "per tonne" behind it
    std::optional<unit> per_measure{};  // which one, where it is one of measurement
    source_span per_word{};             // and the word itself
    bool qualified = false;             // of a word: another one says which: "operating costs"
    bool is_points = false;             // of a figure: "2 points", perhaps percentage points
    bool has_number = false;            // of other words: one that is no figure, nor a year
    bool is_article = false;            // of other words: they are no more than that
    bool tells_time = false;            // of other words: "in May"
    std::uint16_t length = 0;           // of other words: how many
    std::uint32_t place = 0;            // of a figure: in the document's list
    sense_set senses = 0;               // of a word; of a figure that is one itself ("doubled")
};

/// Whether what was reckoned is about what was told, so that both may be meant as one.
[[nodiscard]] inline auto is_about_right(const quotient& reckoned_by_told) -> bool
{
    return reckoned_by_told > quotient{decimal::scaled(9, -1)} &&
           reckoned_by_told < quotient{decimal::scaled(11, -1)};
}

/// Owns nothing. A place past either end holds a clue of kind `end`.
struct clue_line {
    std::span<const clue> clues;
    std::span<const figure> figures;        // of the document
    std::string_view text;                  // of the document
    bool from_start = false;                // it begins where the sentence does
    std::optional<std::size_t> previous{};  // the one value that the sentence before tells

    [[nodiscard]] auto size() const noexcept -> std::size_t { return clues.size(); }
    [[nodiscard]] auto at(std::size_t i) const -> const clue&
    {
        static constexpr auto none = clue{};
        return i < clues.size() ? clues[i] : none;
    }
    [[nodiscard]] auto is(std::size_t i, clue_kind kind) const -> bool
    {
        return at(i).kind == kind;
    }
    [[nodiscard]] auto says(std::size_t i, sense_set senses) const -> bool
    {
        return at(i).kind == clue_kind::word && (at(i).senses & senses) != 0;
    }
    template <typename... Senses>
    [[nodiscard]] auto says(std::size_t i, arithmetic_sense first, Senses... more) const -> bool
    {
        return says(i, any_of(first, more...));
    }
    [[nodiscard]] auto is_figure(std::size_t i) const -> bool { return is(i, clue_kind::figure); }
    [[nodiscard]] auto figure_at(std::size_t i) const -> const figure&
    {
        return figures[at(i).place];
    }
    [[nodiscard]] auto kind_is(std::size_t i, figure_kind kind) const -> bool
    {
        return is_figure(i) && figure_at(i).kind == kind;
    }

    /// Money, a quantity or a count that can be reckoned with.
    [[nodiscard]] auto is_value(std::size_t i) const -> bool
    {
        if (!is_figure(i)) return false;
        const auto& stated = figure_at(i);
        const auto is_vague = stated.number.digits.empty() || stated.number.is_in_letters(text);
        return stated.kind != figure_kind::percent && stated.kind != figure_kind::ratio &&
               is_positive(stated) && !(is_vague && stated.qualifier != hedge::none);
    }
    [[nodiscard]] auto is_percent(std::size_t i) const -> bool
    {
        return kind_is(i, figure_kind::percent) && !figure_at(i).points &&
               is_positive(figure_at(i));
    }
    /// "half", "two thirds", "one in five".
    [[nodiscard]] auto is_fraction(std::size_t i) const -> bool
    {
        return kind_is(i, figure_kind::ratio) && figure_at(i).number.divisor != 1 &&
               at(i).senses == 0;
    }
    /// "doubled", "2.3 times more"; not "12 times earnings".
    [[nodiscard]] auto is_factor(std::size_t i) const -> bool
    {
        return kind_is(i, figure_kind::ratio) && !is_fraction(i) && !figure_at(i).multiple &&
               is_positive(figure_at(i));
    }
    /// A difference in percentage points.
    [[nodiscard]] auto is_points(std::size_t i) const -> bool
    {
        if (!is_figure(i) || !is_positive(figure_at(i))) return false;
        return figure_at(i).points || at(i).is_points;
    }

    /// Whether two figures count the same: one currency, one unit, one kind of thing.
    [[nodiscard]] auto same_unit(std::size_t i, std::size_t k) const -> bool
    {
        const auto& a = figure_at(i);
        const auto& b = figure_at(k);
        if (a.kind != b.kind) return false;
        switch (a.kind) {
            case figure_kind::money: return a.unit() == b.unit();
            case figure_kind::quantity: return a.units.likeliest() == b.units.likeliest();
            case figure_kind::count: return same_item(a, b);
            case figure_kind::percent: return a.points == b.points;
            case figure_kind::ratio: return true;
        }
        return false;
    }
    /// Whether the periods of two figures, where both have one, share a day.
    [[nodiscard]] auto same_time(std::size_t i, std::size_t k) const -> bool
    {
        const auto& a = figure_at(i).when;
        const auto& b = figure_at(k).when;
        if (!a || !b) return true;
        return a->days.from <= b->days.to && b->days.from <= a->days.to;
    }
    /// Whether two counts may be of one thing: they name it alike, or one does not name it.
    [[nodiscard]] auto same_item(const figure& a, const figure& b) const -> bool
    {
        if (a.item.empty() || b.item.empty()) return true;
        if (a.pack != b.pack) return false;  // cases of rockets are no rockets
        const auto x = last_word(a.item.in(text));
        const auto y = last_word(b.item.in(text));
        const auto shorter = x.size() < y.size() ? x : y;
        const auto longer = x.size() < y.size() ? y : x;
        return longer.starts_with(shorter) && longer.size() <= shorter.size() + 2;
    }

    /// "$50 million [per helicopter]", of 32 helicopters.
    [[nodiscard]] auto is_per_item(std::size_t price, std::size_t things) const -> bool
    {
        constexpr auto longest_ending = std::size_t{2};  // "tanks", "buses"
        const auto one = at(price).per_word.in(text);
        const auto named = figure_at(things).item.in(text);
        const auto all = last_word(named);
        return !one.empty() && all.starts_with(one) && all.size() <= one.size() + longest_ending;
    }

private:
    [[nodiscard]] static auto is_positive(const figure& stated) -> bool
    {
        return !stated.number.value.is_negative() && !stated.number.value.is_zero();
    }
    [[nodiscard]] static auto last_word(std::string_view item) -> std::string_view
    {
        const auto space = item.find_last_of(" -");
        return space == std::string_view::npos ? item : item.substr(space + 1);
    }
};

}  // namespace assay
