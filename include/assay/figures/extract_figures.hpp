// SPDX-License-Identifier: BSL-1.0
// extract_figures.hpp - every figure of a document, with its period, hedge and readings, and the
// rates that the text itself states.
#pragma once

#include <algorithm>  // std::max
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include <assay/figures/attach_period.hpp>
#include <assay/figures/carry_units.hpp>
#include <assay/figures/extract_periods.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/read_money.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/figures/settle_currencies.hpp>
#include <assay/figures/stated_rate.hpp>
#include <assay/text/candidates.hpp>
#include <assay/text/sentence_bounds.hpp>
#include <assay/text/tokenize.hpp>

namespace assay {

struct extraction {
    std::vector<figure> figures;  // in the order of the text
    std::vector<stated_rate> stated_rates;
    std::vector<currency> named_currencies;  // of the places that the document names
};

namespace detail {

/// Reads the sentences of one document in order, keeping the day of speaking as it goes.
class figure_extractor {
public:
    figure_extractor(std::string_view text, const lexicon& words, std::optional<day> published)
        : text_(text), words_(words), published_(published), spoken_(published)
    {}

    [[nodiscard]] auto run() -> extraction
    {
        const auto candidates = candidate_finder{text_, words_.number_starts};
        auto floor = std::size_t{0};
        for (auto at = candidates.next(0); at != candidates.none; at = candidates.next(floor)) {
            const auto span = sentence_around(text_, at, floor, words_.abbreviations);
            read(span);
            floor = std::max(span.end, at + 1);
        }
        if (!found_.figures.empty()) {
            found_.named_currencies = find_named_currencies(text_, words_);
            settle_currencies(text_, found_.figures, found_.named_currencies, published_);
        }
        return std::move(found_);
    }

private:
    std::string_view text_;
    const lexicon& words_;
    std::optional<day> published_;
    std::optional<day> spoken_;  // what "last year" counts from
    extraction found_;
    std::vector<token> tokens_;
    std::vector<period_read> periods_;
    std::vector<money_read> money_;
    std::vector<printed_amount> bare_;

    void read(source_span span)
    {
        tokens_.clear();
        tokenize(text_, span, tokens_);
        const auto in = sentence{text_, span, tokens_, words_};
        find_day_of_speaking(in);
        read_all_money(in);
        if (money_.empty()) return;
        carry_units(in, bare_, money_);
        periods_.clear();
        extract_periods(in, spoken_, periods_);
        const auto clauses = clause_map{in};
        const auto exact = names_exact_sum(in);
        for (auto& read : money_) {
            read.found->when = attach_period(in, clauses, read.begin, read.end, periods_);
            read.found->exact = exact && !read.found->number.is_scaled();
            found_.figures.push_back(*read.found);
        }
    }

    /// A full date beside a word of saying ("in an interview on 5 January 2026"), within a month
    /// before publication, is the day from which the article counts.
    void find_day_of_speaking(const sentence& in)
    {
        constexpr auto month = date::days{31};
        auto spoken = std::optional<day>{};
        auto speaks = false;
        for (std::size_t i = 0; i < in.size(); ++i) {
            speaks = speaks || in.match(words_.saying, i);
            if (const auto on = read_date(in, i); on && !spoken) spoken = on->on;
        }
        if (!speaks || !spoken || !published_) return;
        if (*spoken <= *published_ && *published_ - *spoken <= month) spoken_ = spoken;
    }

    void read_all_money(const sentence& in)
    {
        money_.clear();
        bare_.clear();
        for (std::size_t at = 0; at < in.size();) {
            auto read = read_money(in, at);
            if (const auto rate = read_stated_rate(in, read)) {
                if (rate->stated) found_.stated_rates.push_back(*rate->stated);
                at = rate->end;
                continue;
            }
            at = read.end;
            if (read.found) {
                money_.push_back(std::move(read));
            } else if (auto number = read_amount(in, read.begin);
                       number && !number->unit && number->end == read.end) {
                if (read_year(in, read.begin) == 0) bare_.push_back(std::move(*number));
            }
        }
    }

    [[nodiscard]] auto names_exact_sum(const sentence& in) const -> bool
    {
        for (std::size_t i = 0; i < in.size(); ++i) {
            if (in.match(words_.exact_sums, i)) return true;
        }
        return false;
    }
};

}  // namespace detail

/// Reads a document's figures. `published` is the day that relative periods count from.
[[nodiscard]] inline auto extract_figures(std::string_view text, const lexicon& words,
                                          std::optional<day> published) -> extraction
{
    return detail::figure_extractor{text, words, published}.run();
}

}  // namespace assay
