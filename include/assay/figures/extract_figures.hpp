// SPDX-License-Identifier: BSL-1.0
// extract_figures.hpp - every figure of a document, with its period, hedge and readings, and the
// rates that the text itself states.
#pragma once

#include <algorithm>  // std::min, std::ranges::any_of, find
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <utility>  // std::move
#include <vector>   // std::erase_if

#include <assay/figures/attach_period.hpp>
#include <assay/figures/carry_units.hpp>
#include <assay/figures/count_parts.hpp>
#include <assay/figures/extract_periods.hpp>
#include <assay/figures/extraction.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/find_dateline.hpp>
#include <assay/figures/fiscal_year.hpp>
#include <assay/figures/read_date.hpp>
#include <assay/figures/read_figure.hpp>
#include <assay/figures/read_stated_rate.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/figures/settle_class.hpp>
#include <assay/figures/settle_currencies.hpp>
#include <assay/figures/settle_points.hpp>
#include <assay/figures/share_brackets.hpp>
#include <assay/figures/share_count_changes.hpp>
#include <assay/figures/share_counts.hpp>
#include <assay/figures/share_earlier_unit.hpp>
#include <assay/figures/share_later_unit.hpp>
#include <assay/figures/share_sentence_unit.hpp>
#include <assay/figures/share_total_unit.hpp>
#include <assay/figures/share_units.hpp>
#include <assay/figures/stated_rate.hpp>
#include <assay/figures/total_line.hpp>
#include <assay/figures/unread_number.hpp>
#include <assay/text/sentence_reader.hpp>
#include <assay/text/tokenize.hpp>

namespace assay {

namespace detail {

struct named_place {
    std::size_t at = 0;  // its first token
    currency money;
};

/// Reads the sentences of one document in order, keeping the day of speaking as it goes.
class figure_extractor {
public:
    figure_extractor(std::string_view text, const lexicon& words, std::optional<day> published,
                     std::optional<currency> home)
        : text_(text), words_(words), published_(published), home_(home)
    {}

    [[nodiscard]] auto run() -> extraction
    {
        auto reader = sentence_reader{text_, words_.index(), words_.abbreviations.id,
                                      words_.scales.id, &words_.candidates()};
        found_.figures.reserve(std::min(text_.size() / usual_distance, most_reserved));
        while (reader.next()) {
            if (!reader.is_candidate()) {
                note_names(reader.names(), reader.span().end);
                continue;
            }
            const auto in =
                sentence{text_, reader.span(), reader.tokens(), words_, reader.tables()};
            places_.clear();
            if (in.has(words_.places)) note_places(in);
            if (reader.has_number() || (reader.tables() & words_.number_tables()) != 0) read(in);
        }
        settle_points(text_, found_.figures, found_.unread);
        settle_currencies(text_, found_.figures, found_.named_currencies, nearest_, published_,
                          home_);
        return std::move(found_);
    }

private:
    static constexpr auto usual_distance = std::size_t{160};  // bytes from a figure to the next one
    static constexpr auto most_reserved = std::size_t{16384};  // figures

    std::string_view text_;
    const lexicon& words_;
    std::optional<day> published_;
    std::optional<currency> home_;
    std::optional<day> spoken_;  // what "last year" counts from
    bool knows_head_ = false;    // the dateline has been looked for
    extraction found_;
    std::vector<token> name_;
    std::vector<period_read> periods_;
    std::vector<figure_read> reads_;
    std::vector<printed_amount> bare_;
    std::vector<named_place> places_;  // of the sentence
    std::vector<nearest_place> nearest_;
    clause_map clauses_;

    void read(const sentence& in)
    {
        find_day_of_speaking(in);
        const auto first_unread = found_.unread.size();
        read_all(in);
        if (reads_.empty()) return;
        share_unit_with_parts(in, reads_);
        share_unit_with_parts_behind(in, reads_);
        if (!bare_.empty()) {
            carry_units(in, bare_, reads_);
            share_units(in, bare_, reads_);
            share_total_unit(in, bare_, reads_);
            share_later_unit(in, bare_, reads_);
            share_sentence_unit(in, bare_, reads_);
            share_earlier_unit(in, bare_, reads_);
            count_parts(in, bare_, reads_);
            share_counts(in, bare_, reads_);
            share_count_changes(in, bare_, reads_);
            drop_taken(first_unread);
        }
        periods_.clear();
        if (may_have_period(in)) {
            settle_day_of_speaking();
            extract_periods(in, spoken_, periods_);
            settle_fiscal_years(in);
        }
        if (!periods_.empty()) {
            if (!bare_.empty()) {
                share_brackets(in, bare_, periods_, reads_);
                drop_taken(first_unread);
            }
            drop_parts_of_periods();
            attach_periods(in);
        }
        const auto exact = names(in, words_.exact_sums);
        const auto tells_price = names(in, words_.price_words);
        const auto names_items = in.has(words_.items);
        for (auto& read : reads_) {
            read.found->exact = exact && read.found->is_money() && !read.found->number.is_scaled();
            close_sure_points(*read.found, tells_price);
            note_nearest_place(read);
            if (names_items) settle_class(in, read);
            found_.figures.push_back(std::move(*read.found));
        }
    }

    void read_all(const sentence& in)
    {
        reads_.clear();
        bare_.clear();
        auto floor = std::size_t{0};  // what stands before it has been read
        for (std::size_t at = 0; at < in.size();) {
            if (!in.is(at, token_kind::number) && !begins_in_words(in, at)) {
                ++at;
                continue;
            }
            auto read = read_figure(in, at, floor);
            if (const auto rate = read_stated_rate(in, read)) {
                if (rate->stated) found_.stated_rates.push_back(*rate->stated);
                note_unread(in, at, at + 1, unread_reason::rate);
                at = floor = rate->end;
                continue;
            }
            at = read.end;
            if (read.found) {
                floor = read.end;
                reads_.push_back(std::move(read));
            } else {
                note_unread(in, read.begin, read.end, read.reason);
                if (read.bare && read_year(in, read.begin) == 0) bare_.push_back(*read.bare);
            }
        }
    }

    void note_unread(const sentence& in, std::size_t begin, std::size_t end, unread_reason reason)
    {
        if (!in.is(begin, token_kind::number)) return;
        const auto is_year =
            end == begin + 1 && read_year(in, begin) != 0 &&
            (reason == unread_reason::no_unit || in.match_before(words_.period_words, begin));
        found_.unread.push_back({in.span_of(begin, end), is_year ? unread_reason::year : reason});
    }

    /// Numbers that have shared another figure's unit were taken after all.
    void drop_taken(std::size_t first_unread)
    {
        auto& unread = found_.unread;
        auto kept = first_unread;
        auto read = reads_.begin();
        for (auto i = first_unread; i < unread.size(); ++i) {
            const auto at = unread[i].span.begin;
            while (read != reads_.end() && read->found->span.end <= at) ++read;
            const auto is_taken = read != reads_.end() && read->found->span.begin <= at;
            if (!is_taken) unread[kept++] = unread[i];
        }
        unread.resize(kept);
    }

    /// "FY2024-25" is that of the sentence's own money, else of the places named so far.
    void settle_fiscal_years(const sentence& in)
    {
        for (auto& said : periods_) {
            if (said.fiscal == 0) continue;
            auto days = std::optional<period>{};
            for (const auto& read : reads_) {
                if (days || !read.found->is_money()) continue;
                days = said.by_end ? fiscal_year_ending(read.found->unit(), said.fiscal + 1)
                                   : fiscal_year(read.found->unit(), said.fiscal);
            }
            if (!days && !said.by_end)
                days = agreed_fiscal_year(found_.named_currencies, said.fiscal);
            if (days) said.stated = {*days, in.span_of(said.begin, said.end)};
        }
    }

    /// "the first nine months of 2025" counts no months.
    void drop_parts_of_periods()
    {
        std::erase_if(reads_, [&](const figure_read& read) {
            return std::ranges::any_of(periods_, [&](const period_read& said) {
                return said.begin <= read.begin && read.end <= said.end;
            });
        });
    }

    void attach_periods(const sentence& in)
    {
        clauses_.read(in);
        for (auto& read : reads_)
            read.found->when = attach_period(in, clauses_, read.begin, read.end, periods_);
    }

    /// Keeps the currencies of the places that the sentence names, each once.
    void note_places(const sentence& in)
    {
        for (std::size_t i = 0; i < in.size(); ++i) {
            if (in.tokens[i].letters == letter_case::lower) continue;
            const auto found = in.match(words_.places, i);
            if (!found) continue;
            i += found.length - 1;  // "South Sudan" is not Sudan
            places_.push_back({i, found->money});
            note_currency(found->money);
        }
    }

    /// Of the places in the sentence whose money a word of several countries can mean the last one
    /// before it is likeliest, else the first one behind it.
    void note_nearest_place(const figure_read& read)
    {
        const auto& stated = *read.found;
        if (places_.empty() || !stated.is_money() || stated.currencies.size() < 2) return;
        if (stated.use == unit_use::plain || stated.use == unit_use::before) return;
        const named_place* nearest = nullptr;
        for (const auto& place : places_) {
            if (!stated.currencies.contains(place.money)) continue;
            if (place.at < read.begin || nearest == nullptr) nearest = &place;
        }
        if (nearest != nullptr) nearest_.push_back({stated.span.begin, nearest->money});
    }

    void note_currency(currency money)
    {
        auto& named = found_.named_currencies;
        if (std::ranges::find(named, money) == named.end()) named.push_back(money);
    }

    /// As note_places, for the names in a sentence that was not cut into tokens.
    void note_names(std::span<const std::size_t> names, std::size_t sentence_end)
    {
        auto behind = std::size_t{0};  // the last place's end: "South Sudan" is not Sudan
        const auto& index = words_.index();
        for (const auto begin : names) {
            if (begin < behind) continue;
            name_.clear();
            const auto part = source_span{begin, sentence_end};
            tokenize(text_, part, index, name_, index.longest_of(words_.places.id));
            const auto found = sentence{text_, part, name_, words_}.match(words_.places, 0);
            if (!found) continue;
            behind = name_[found.length - 1].span.end;
            note_currency(found->money);
        }
    }

    /// Whether an article published as it was can have been spoken on that day.
    [[nodiscard]] auto is_shortly_before(std::optional<day> spoken) const -> bool
    {
        constexpr auto month = date::days{31};
        return spoken &&
               (!published_ || (*spoken <= *published_ && *published_ - *spoken <= month));
    }

    /// Where no day of speaking was told yet, it is the dateline's, else that of publication.
    void settle_day_of_speaking()
    {
        if (knows_head_) return;
        knows_head_ = true;
        if (spoken_) return;
        const auto head = find_dateline(text_, words_, published_);
        spoken_ = is_shortly_before(head) ? head : published_;
    }

    /// A date beside a word of saying ("in an interview on 5 January 2026"), within a month before
    /// publication, is the day from which the article counts.
    void find_day_of_speaking(const sentence& in)
    {
        if (!in.has(words_.saying) || !in.has(words_.months) || !published_) return;
        auto spoken = std::optional<day>{};
        auto speaks = false;
        auto near = std::size_t{0};  // what stands before it is said of the saying
        for (std::size_t i = 0; i < in.size(); ++i) {
            if (const auto saying = in.match(words_.saying, i)) {
                constexpr auto beside = std::size_t{3};  // tokens: "told reporters on"
                speaks = true;
                near = i + saying.length + beside;
            }
            if (spoken || (!in.is(i, token_kind::number) && !in.may_begin(words_.months, i)))
                continue;
            const auto point = read_point(in, i);
            if (!point) continue;
            const auto lead = in.match_before(words_.period_words, i);
            const auto is_day_of_it =
                i <= near && lead && lead->of_days && lead->sense == period_sense::within;
            if (point->year != 0 || is_day_of_it)
                spoken = day_of(*point, published_ ? &*published_ : nullptr);
        }
        if (speaks && is_shortly_before(spoken)) spoken_ = spoken;
    }

    [[nodiscard]] static auto names(const sentence& in, const phrase_table<plain_phrase>& table)
        -> bool
    {
        if (!in.has(table)) return false;
        for (std::size_t i = 0; i < in.size(); ++i) {
            if (in.may_begin(table, i) && in.match(table, i)) return true;
        }
        return false;
    }
};

}  // namespace detail

/// Reads a document's figures. Relative periods count from the day of speaking that the text tells,
/// else from its dateline, else from `published`. `home` is the currency of the place that the text
/// is printed in: what its bare "$" or "dinar" means.
[[nodiscard]] inline auto extract_figures(std::string_view text, const lexicon& words,
                                          std::optional<day> published,
                                          std::optional<currency> home = {}) -> extraction
{
    return detail::figure_extractor{text, words, published, home}.run();
}

}  // namespace assay
