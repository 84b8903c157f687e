// SPDX-License-Identifier: BSL-1.0
// explain_words.hpp - what a language's tables know of each word of a sentence (opt-in).
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <assay/figures/sentence.hpp>
#include <assay/hedge.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/text/phrase_table.hpp>
#include <assay/text/source_span.hpp>
#include <assay/unit.hpp>

namespace assay {

/// One token, or several that are one phrase, and every meaning that the tables have for it; none
/// where the language has no use for it.
struct explained_word {
    source_span span;
    std::vector<std::string> meanings;
};

namespace detail {

[[nodiscard]] inline auto power_in_words(int exponent) -> std::string
{
    return "10^" + std::to_string(exponent);
}

[[nodiscard]] inline auto meaning_of(const number_word& row) -> std::string
{
    return "number " + std::to_string(row.value);
}
[[nodiscard]] inline auto meaning_of(const part_word& row) -> std::string
{
    return "amount " + std::to_string(row.coefficient) + " x " + power_in_words(row.exponent);
}
[[nodiscard]] inline auto meaning_of(const scale_word& row) -> std::string
{
    return "scale " + power_in_words(row.power) + (row.money_only ? ", of money only" : "");
}
/// "currency USD, CAD or AUD"
template <typename Row>
[[nodiscard]] auto currencies_of(std::span<const Row> rows) -> std::string
{
    auto made = std::string{"currency"};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i > 0) made += i + 1 == rows.size() ? " or" : ",";
        made += ' ' + std::string{rows[i].reading.code()};
    }
    return made;
}
[[nodiscard]] inline auto meaning_of(const subunit_word& row) -> std::string
{
    return power_in_words(row.exponent) + " of " + std::string{row.reading.code()};
}
[[nodiscard]] inline auto meaning_of(const unit_word& row) -> std::string
{
    return "unit " + std::string{to_string(row.reading)};
}
[[nodiscard]] inline auto meaning_of(const percent_word& row) -> std::string
{
    return row.points ? "percentage points" : "per cent";
}
[[nodiscard]] inline auto meaning_of(const vague_word& row) -> std::string
{
    const auto least = "at least " + std::to_string(row.low);
    return row.high == 0 ? least : least + ", at most " + std::to_string(row.high);
}
[[nodiscard]] inline auto meaning_of(const ratio_word& row) -> std::string
{
    return "ratio " + std::to_string(row.numerator) + "/" + std::to_string(row.denominator);
}
[[nodiscard]] inline auto meaning_of(const hedge_phrase& row) -> std::string
{
    return "hedge " + std::string{to_string(row.meaning)};
}
[[nodiscard]] inline auto meaning_of(const place_name& row) -> std::string
{
    return "place that pays in " + std::string{row.money.code()};
}
[[nodiscard]] inline auto meaning_of(const month_name& row) -> std::string
{
    return "month " + std::to_string(row.month);
}
[[nodiscard]] inline auto meaning_of(const weekday_name& row) -> std::string
{
    return "weekday " + std::to_string(row.weekday);
}
[[nodiscard]] inline auto meaning_of(const link_phrase& row) -> std::string
{
    switch (row.sense) {
        case link_sense::equals: return "link: the same in another unit";
        case link_sense::either: return "link: or";
        case link_sense::range_to: return "link: to the high end";
        case link_sense::range_and: return "link: and";
        case link_sense::by: return "link: by another side";
        case link_sense::opens_range: return "link: a range follows";
        case link_sense::opens_change: return "link: from";
        case link_sense::at_that_time: return "link: at the rate of then";
        case link_sense::at_present: return "link: at the rate of now";
        case link_sense::blocks: return "link: to another sum";
        case link_sense::differs: return "link: a difference";
        case link_sense::of_each: return "link: of each one";
        case link_sense::refers: return "link: what was told before";
        case link_sense::being: return "link: is";
        case link_sense::adds: return "link: nothing more";
        case link_sense::follows: return "link: how it was reckoned";
    }
    return "link";
}

/// Asks the tables about the words of one sentence.
class word_explainer {
public:
    explicit word_explainer(const sentence& in) : in_(in) {}

    [[nodiscard]] auto run() -> std::vector<explained_word>
    {
        auto found = std::vector<explained_word>{};
        for (std::size_t at = 0; at < in_.size();) {
            longest_ = 1;
            meanings_.clear();
            at_ = at;
            look_up();
            if (in_.is(at, token_kind::number)) meanings_.insert(meanings_.begin(), "numeral");
            found.push_back({in_.span_of(at, at + longest_), meanings_});
            at += longest_;
        }
        return found;
    }

private:
    const sentence& in_;
    std::size_t at_ = 0;
    std::size_t longest_ = 1;  // tokens of the longest phrase at at_
    std::vector<std::string> meanings_;

    void look_up()
    {
        const auto& words = in_.words;
        ask(words.numbers, words.scaled_parts, words.scales);
        ask_currencies(words.marks);
        ask_currencies(words.currencies);
        ask(words.subunits, words.measures, words.percents, words.vague_counts, words.ratios,
            words.hedges, words.hedges_after, words.places, words.months, words.weekdays,
            words.links);
        name(words.relative_periods, "period, counted from another day");
        name(words.ordinals, "ordinal");
        name(words.calendar_words, "part of the calendar");
        name(words.calendar_signs, "part of a year");
        name(words.directions, "direction of a period");
        name(words.edge_words, "edge of a period");
        name(words.period_words, "before a period");
        name(words.period_marks, "in a period");
        name(words.factor_words, "times");
        name(words.growth_words, "growth");
        name(words.difference_words, "a difference of temperatures");
        name(words.of_words, "of");
        name(words.range_words, "a range follows");
        name(words.number_names, "a number behind it is a name");
        name(words.not_counted, "ends the name of what is counted");
        name(words.group_words, "a group: its number needs no noun");
        name(words.weapons, "weapon");
        name(words.saying, "somebody speaks");
        name(words.per, "per");
        name(words.exact_sums, "sums meant to the last digit");
        name(words.sum_words, "a bare number behind it is a sum");
        name(words.arithmetic, "in a change, a share or a sum");
        name(words.clause_breaks, "a clause ends");
    }

    template <typename... Rows>
    void ask(const phrase_table<Rows>&... tables)
    {
        (ask_one(tables), ...);
    }
    template <typename Row>
    void ask_one(const phrase_table<Row>& table)
    {
        const auto found = in_.match(table, at_);
        if (!keep(found.length)) return;
        for (const auto& row : found.rows) meanings_.push_back(meaning_of(row));
    }
    template <typename Row>
    void ask_currencies(const phrase_table<Row>& table)
    {
        const auto found = in_.match(table, at_);
        if (keep(found.length)) meanings_.push_back(currencies_of(found.rows));
    }
    template <typename Row>
    void name(const phrase_table<Row>& table, std::string_view meaning)
    {
        if (keep(in_.match(table, at_).length)) meanings_.emplace_back(meaning);
    }
    /// Whether a phrase of so many tokens counts: a longer one outranks what shorter ones mean.
    [[nodiscard]] auto keep(std::size_t length) -> bool
    {
        if (length == 0 || length < longest_) return false;
        if (length > longest_) meanings_.clear();
        longest_ = length;
        return true;
    }
};

}  // namespace detail

/// Every token of a sentence in its order; of overlapping phrases the longest.
[[nodiscard]] inline auto explain_words(const sentence& in) -> std::vector<explained_word>
{
    return detail::word_explainer{in}.run();
}

}  // namespace assay
