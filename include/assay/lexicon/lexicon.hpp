// SPDX-License-Identifier: BSL-1.0
// lexicon.hpp - what a language's words mean to a reader of figures: the shape of the tables.
//
// One row is one reading; the rows of an ambiguous word stand together, likeliest first. Phrases
// are in small letters with single spaces. A language is one header that fills this shape.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include <assay/currency.hpp>
#include <assay/hedge.hpp>
#include <assay/lexicon/arithmetic_word.hpp>
#include <assay/lexicon/currency_rows.hpp>
#include <assay/lexicon/item_words.hpp>
#include <assay/lexicon/period_words.hpp>
#include <assay/lexicon/relation_word.hpp>
#include <assay/lexicon/status_word.hpp>
#include <assay/lexicon/table_label.hpp>
#include <assay/text/candidate_words.hpp>
#include <assay/text/phrase_table.hpp>
#include <assay/text/word_index.hpp>
#include <assay/unit.hpp>

namespace assay {

/// "twenty" is 20; "hundred" multiplies what stands before it.
struct number_word {
    std::string_view phrase;
    std::uint16_t value = 0;
};

/// "half a" is 5 × 10^-1, "and a half" adds as much.
struct part_word {
    std::string_view phrase;
    std::uint8_t coefficient = 0;
    std::int8_t exponent = 0;
};

/// "million" is 10^6. An abbreviation that is also a unit ("m") counts only within money.
struct scale_word {
    std::string_view phrase;
    std::uint8_t power = 0;
    bool money_only = false;
};

/// What parts the whole number from its fraction; the other sign, or a space, marks off thousands.
enum class decimal_sign : std::uint8_t {
    point,  // and a comma where thousands would not fit: "1,53 billion", as copied
    comma,  // "1,400" is 1.4
};

/// One way of writing thousand, million, billion and trillion.
struct scale_style {
    std::string_view thousand;
    std::string_view million;
    std::string_view billion;
    std::string_view trillion;
};

/// What has to hold before a currency's word is taken for one.
enum class unit_use : std::uint8_t {
    plain,
    before,            // may stand before its number with a space between: "Rs 500"
    contested,         // what the document names may make another reading likelier: "rupee"
    before_contested,  // both: "Rs"
    open,              // none of the readings is likelier: "dinar"
    after_mark,        // only behind an amount that has a sign before it: "$5 million US"
    named_first,       // what the document names comes first, and the usual reading stays: "¥"
    shared_word,  // an ordinary word too ("won", "pound"): only behind a scale word or thousands
    shared_named_first,  // both: "pound"
    part,  // hundredths: they are of the money that their sentence has spoken of: "cents"
};

/// Whether a currency's word may stand before its number with a space between.
[[nodiscard]] constexpr auto may_stand_before(unit_use use) noexcept -> bool
{
    return use == unit_use::before || use == unit_use::before_contested;
}

struct currency_word {
    std::string_view phrase;
    currency reading;
    unit_use use = unit_use::plain;
};

/// Whether a currency's name is an ordinary word too.
[[nodiscard]] constexpr auto is_shared(unit_use use) noexcept -> bool
{
    return use == unit_use::shared_word || use == unit_use::shared_named_first;
}

/// A sign as it is written, letters included: "US$". Case matters.
struct currency_mark {
    std::string_view phrase;
    currency reading;
    unit_use use = unit_use::plain;  // or shared_word, named_first
};

enum class hedge_use : std::uint8_t {
    plain,
    tied,         // behind a figure only with a hyphen: "60-plus"
    prefix,       // before it only with a hyphen: "sub-$10 million"
    preposition,  // before a time it says that it passes: "over five years"
};

struct hedge_phrase {
    std::string_view phrase;
    hedge meaning = hedge::none;
    hedge_use use = hedge_use::plain;
};

/// What has to hold before a measure's word or symbol is taken for one.
enum class measure_use : std::uint8_t {
    plain,
    as_written,  // only in these capitals: "MW"
    weather,     // "degrees": only where the sentence speaks of temperature
    length,      // "m", more often millions: as written, and beside a word of lengths
    symbol,      // an ordinary word too ("in"): only glued to its number, or where nothing follows
    in_pair,     // "st": only before a smaller unit, or a bracket that tells it again
    in_bulk,     // "mt" is a tonne or a million of them: only where there are thousands
};

struct unit_word {
    std::string_view phrase;
    unit reading = unit::kilogram;
    measure_use use = measure_use::plain;
    std::string_view written{};  // only in these capitals, where others mean another: "Mt"
};

/// What has a length ("wall"), or tells of one right behind it ("tall").
struct length_word {
    std::string_view phrase;
    bool behind = false;
};

/// What an adjective of a number may go on with ("a 20-year-[old]"), or hold instead of a noun: "a
/// two-[way] street".
struct compound_word {
    std::string_view phrase;
    bool is_end = false;
};

/// What is done to people ("killed") or by them ("took part"): a number beside it needs no noun.
struct people_verb {
    std::string_view phrase;
    bool behind = false;  // the number stands before it
};

/// A hundredth, or another part, of a currency: "cents", "qapik".
struct subunit_word {
    std::string_view phrase;
    currency reading;
    std::int8_t exponent = -2;
};

/// "a rise of" 2 °C, 2 °C "warmer": a difference; beside an open word it may be a temperature, too.
struct difference_word {
    std::string_view phrase;
    bool open = false;
};

struct percent_word {
    std::string_view phrase;
    bool points = false;       // percentage points
    std::int8_t exponent = 0;  // of a basis point -2
};

/// "dozens": at least `low`; at most `high`, or any number more where that is 0.
struct vague_word {
    std::string_view phrase;
    std::uint64_t low = 0;
    std::uint64_t high = 0;
};

/// "a third" is 1 / 3; "doubled" is 2 / 1.
struct ratio_word {
    std::string_view phrase;
    std::uint8_t numerator = 1;
    std::uint8_t denominator = 1;
    bool compares = false;  // only before a comparison: "twice as many", but not "scored twice"
};

/// A name that is evidence for the currency which a bare "$" or "kroner" means.
struct place_name {
    std::string_view phrase;
    currency money;
};

/// Words that tie a figure to the figure before it, or forbid it.
enum class link_sense : std::uint8_t {
    equals,        // "equivalent to": the same sum in another unit
    either,        // "or"
    range_to,      // "to": the high end of a range follows
    range_and,     // "and" after "between"
    by,            // "x": another side of the same thing follows, "2 m by 3 m"
    opens_range,   // "between"
    opens_change,  // "from"
    at_that_time,  // "then": the rate is an earlier day's
    at_present,    // "now": the rate is that of the day of publication
    blocks,        // "up from": another sum, not the same one
    differs,       // "more": behind a sum, it is a difference
    of_each,       // "each": behind a sum, several have as much
    // These tie figures only in a conversion; elsewhere they are words like any others.
    refers,   // "that": what was told before
    being,    // "is": the same, where a hedge or a word that refers stands by
    adds,     // "only": nothing to the sense
    follows,  // "at": behind a sum in its bracket, how it was reckoned
};

/// Whether such a word ties figures anywhere, not just in a conversion.
[[nodiscard]] constexpr auto ties_figures(link_sense sense) noexcept -> bool
{
    return sense < link_sense::refers;
}

struct link_phrase {
    std::string_view phrase;
    link_sense sense = link_sense::equals;
};

/// A language's tables as it writes them down.
struct lexicon_tables {
    std::string_view language{};  // ISO 639-1
    decimal_sign decimals = decimal_sign::point;
    std::string_view range_text{};  // between the ends of a range that is printed: " to "
    phrase_table<number_word> numbers{};
    phrase_table<part_word> scaled_parts{};       // amounts only before a scale word: "half a", "a"
    phrase_table<part_word> added_parts{};        // behind a whole number: "and a half"
    phrase_table<plain_phrase> number_joiners{};  // between hundreds and the rest: "and"
    phrase_table<plain_phrase> point_words{};     // "five point two": "point"
    phrase_table<scale_word> scales{};
    std::span<const scale_style> scale_styles{};  // the first one is for texts without any
    phrase_table<currency_word> currencies{};
    phrase_table<currency_mark> marks{};  // as they are written
    phrase_table<subunit_word> subunits{};
    phrase_table<plain_phrase> subunit_joiners{};  // "five dollars and thirty cents": "and"
    phrase_table<unit_word> measures{};
    phrase_table<percent_word> percents{};
    phrase_table<vague_word> vague_counts{};
    phrase_table<ratio_word> ratios{};                 // by themselves: "doubled", "two thirds"
    phrase_table<plain_phrase> factor_words{};         // behind a number: "times", "fold"
    phrase_table<plain_phrase> comparisons{};          // behind "2.3 times": "more", "as"
    phrase_table<plain_phrase> growth_words{};         // before it: "grew", "by"
    phrase_table<plain_phrase> change_words{};         // so too, but not before "3 times": "went"
    phrase_table<plain_phrase> of_words{};             // "hundreds of", "half of"
    phrase_table<plain_phrase> durations{};            // "years", "hours"
    phrase_table<plain_phrase> odds_words{};           // "one in five", "three out of four"
    phrase_table<plain_phrase> mass_words{};           // beside them a pound is no money: "weighed"
    phrase_table<plain_phrase> temperature_words{};    // without them a degree is an angle
    phrase_table<length_word> length_words{};          // without them "5m" may be millions: "tall"
    phrase_table<difference_word> difference_words{};  // "a rise of 2 degrees", "2 degrees warmer"
    phrase_table<plain_phrase> minus_words{};          // "minus 5 degrees", "5 degrees below zero"
    phrase_table<plain_phrase> range_words{};          // "ranging": from there to there is a range
    phrase_table<plain_phrase> part_words{};   // "seven of which": what is counted was said before
    phrase_table<plain_phrase> group_words{};  // "crowd of": a number behind them needs no noun
    phrase_table<compound_word> compounds{};   // "a 200-bed hospital": which words are no such noun
    phrase_table<plain_phrase> divisible{};    // what is counted in parts too: "58.06 points"
    phrase_table<people_verb> people_verbs{};  // "killed 31"; "some 300 took part"
    phrase_table<plain_phrase> clause_heads{};  // behind them a clause begins: "that"
    phrase_table<plain_phrase> not_counted{};   // words that no counted thing's name goes beyond
    phrase_table<plain_phrase> counted{};       // nouns that do not show that they are several
    phrase_table<plain_phrase> weapons{};       // "155mm shells": what a calibre may stand before
    phrase_table<item_word> items{};  // what is counted, and the words that tell what it is
    phrase_table<plain_phrase> number_names{};  // "Article 5": a number behind them names something
    phrase_table<plain_phrase> clock_words{};   // "p.m.": a number before them is a time
    phrase_table<hedge_phrase> hedges{};
    phrase_table<hedge_phrase> hedges_after{};  // "or more"
    phrase_table<place_name> places{};
    phrase_table<month_name> months{};
    phrase_table<weekday_name> weekdays{};
    phrase_table<relative_period> relative_periods{};
    phrase_table<ordinal_word> ordinals{};
    phrase_table<calendar_word> calendar_words{};
    phrase_table<calendar_word> calendar_signs{};  // glued to a number: "Q3", "3Q", "9M"
    phrase_table<direction_word> directions{};
    phrase_table<edge_word> edge_words{};
    phrase_table<period_word> period_words{};
    phrase_table<period_mark> period_marks{};  // a phrase may play several parts
    phrase_table<link_phrase> links{};
    phrase_table<arithmetic_word> arithmetic{};  // a phrase may have several senses
    phrase_table<plain_phrase>
        clause_breaks{};  // "while": a period behind it is not that of before
    phrase_table<plain_phrase> abbreviations{};  // a point after them ends no sentence
    phrase_table<plain_phrase>
        saying{};  // "told", "interview": the day that stands by is one of speaking
    phrase_table<plain_phrase> per{};  // "per", "a": what follows is one unit of a rate
    phrase_table<plain_phrase>
        code_clashes{};  // "all", "cop": codes of currencies that are words too
    phrase_table<plain_phrase> exact_sums{};   // "fine", "salary": sums meant to the last digit
    phrase_table<plain_phrase> sum_words{};    // "worth", "bids of": a bare number behind is a sum
    phrase_table<plain_phrase> price_words{};  // "gallon": beside them "3.459" has three decimals
    // Of these two no figure is read: they have an index of their own.
    phrase_table<status_word> statuses{};
    phrase_table<relation_word> relations{};
    std::span<const table_label> table_labels{};  // at the head of rows and columns: "Total"
};

/// A language ready to be read: its tables, and the index that they answer through.
class lexicon : public lexicon_tables {
public:
    explicit lexicon(const lexicon_tables& tables)
        : lexicon_tables(tables), currency_rows_(currencies.rows)
    {
        enter(numbers, scaled_parts, added_parts, number_joiners, point_words, scales, currencies,
              marks, subunits, subunit_joiners, measures, percents, vague_counts, ratios,
              factor_words, comparisons, growth_words, change_words, of_words, durations,
              odds_words, mass_words, temperature_words, length_words, difference_words,
              minus_words, range_words, part_words, group_words, compounds, divisible, people_verbs,
              clause_heads, not_counted, counted, weapons, items, number_names, clock_words, hedges,
              hedges_after, places, months, weekdays, relative_periods, ordinals, calendar_words,
              calendar_signs, directions, edge_words, period_words, period_marks, links, arithmetic,
              clause_breaks, abbreviations, saying, per, code_clashes, exact_sums, sum_words,
              price_words);
        index_.close();
        relation_index_.enter(statuses);
        relation_index_.enter(relations);
        relation_index_.close();
        enter_candidates();
        number_tables_ =
            only(numbers.id) | only(scaled_parts.id) | only(vague_counts.id) | only(ratios.id);
    }

    /// The tables of words that a figure may begin with where it has no digits.
    [[nodiscard]] auto number_tables() const noexcept -> table_set { return number_tables_; }
    /// Of these a sentence that speaks of a period has a word, unless it names a year in digits.
    [[nodiscard]] auto period_tables() const noexcept -> table_set
    {
        return only(months.id) | only(weekdays.id) | only(relative_periods.id) |
               only(calendar_words.id) | only(calendar_signs.id);
    }
    /// The tables of words that begin a period only before one of those: "the first nine months".
    [[nodiscard]] auto counted_period_heads() const noexcept -> table_set
    {
        return only(ordinals.id) | only(directions.id) | only(numbers.id);
    }
    [[nodiscard]] auto index() const noexcept -> const word_index& { return index_; }
    /// Of the tables that say how figures that have been read stand to one another.
    [[nodiscard]] auto relation_index() const noexcept -> const word_index&
    {
        return relation_index_;
    }
    /// Which rows of `currencies` can mean a currency.
    [[nodiscard]] auto rows_of_currency() const noexcept -> const currency_rows&
    {
        return currency_rows_;
    }
    /// The words without which a sentence that has no digits holds no figure, and the places.
    [[nodiscard]] auto candidates() const noexcept -> const candidate_words& { return candidates_; }

private:
    word_index index_;
    word_index relation_index_;
    currency_rows currency_rows_;
    candidate_words candidates_;
    table_set number_tables_ = 0;

    /// "a" begins a number only before a scale word, which is a candidate itself.
    void enter_candidates()
    {
        const auto enter = [&](const auto& table, candidate_role role, phrase_word which) {
            for (const auto& row : table.rows)
                candidates_.add(index_, row.phrase, table.endings, role, which);
        };
        enter(numbers, candidate_role::number, phrase_word::first);
        enter(vague_counts, candidate_role::number, phrase_word::longest);
        enter(ratios, candidate_role::number, phrase_word::longest);
        enter(scales, candidate_role::number, phrase_word::longest);
        for (const auto& part : scaled_parts.rows) {
            const auto is_one = part.coefficient == 1 && part.exponent == 0;
            if (is_one) continue;
            candidates_.add(index_, part.phrase, scaled_parts.endings, candidate_role::number,
                            phrase_word::longest);
        }
        enter(places, candidate_role::name, phrase_word::first);
    }

    template <typename... Tables>
    void enter(Tables&... tables)
    {
        (index_.enter(tables), ...);
    }
};

}  // namespace assay
