// SPDX-License-Identifier: BSL-1.0
// read_cell.hpp - what a cell of a table holds: one number and nothing else, or no number.
//
//     1,234   (56.7)   −5   $1.2bn   12 %   1,234*       a number; in brackets a negative one
//     n/a   –   ..                                       absent
//     Baku   1,234 (est.)   <5   12.05.2020   1:30   1.234   anything else, read by nobody
//
// Tables leave out words that make a number certain, so that more is refused than in sentences.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <assay/figures/figure.hpp>
#include <assay/figures/read_amount.hpp>
#include <assay/figures/read_label.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/text/source_span.hpp>
#include <assay/text/token.hpp>
#include <assay/text/tokenize.hpp>

namespace assay {

enum class cell_content : std::uint8_t { empty, absent, words, number };

struct cell_read {
    cell_content content = cell_content::empty;
    source_span span{};      // of the number with its unit
    stated_number number{};  // negative where it is said to be
    std::optional<currency_read> money{};
    std::optional<measure_read> measure{};
    bool marked = false;   // a footnote's sign stands behind it
    bool is_year = false;  // it may be one

    [[nodiscard]] auto is_number() const -> bool { return content == cell_content::number; }
    [[nodiscard]] auto has_unit() const -> bool { return money || measure; }
};

/// Reads one cell after the other, its tokens in the same memory.
class cell_reader {
public:
    cell_reader(std::string_view text, const lexicon& words) : text_(text), words_(words) {}

    [[nodiscard]] auto read(source_span cell) -> cell_read
    {
        constexpr auto longest = std::size_t{80};  // bytes of a number with its unit
        if (cell.empty()) return {};
        if (cell.length() > longest) return {.content = cell_content::words};
        tokens_.clear();
        tokenize(text_, cell, words_.index(), tokens_);
        if (tokens_.empty()) return {};
        if (is_absent(cell)) return {.content = cell_content::absent};
        return read_number(cell);
    }

private:
    std::string_view text_;
    const lexicon& words_;
    std::vector<token> tokens_;

    [[nodiscard]] auto is_absent(source_span cell) const -> bool
    {
        auto all_signs = true;
        for (const auto& one : tokens_) {
            const auto sign = one.span.in(text_);
            all_signs = all_signs && (one.kind == token_kind::dash || sign == "." ||
                                      sign == "\u2026" || sign == "*");
        }
        return all_signs ||
               read_label(cell.in(text_), words_.table_labels).sense == table_sense::absent;
    }

    [[nodiscard]] auto is_footnote_sign(std::size_t i) const -> bool
    {
        const auto sign = tokens_[i].span.in(text_);
        return sign == "*" || sign == "\u2020" || sign == "\u2021";
    }

    [[nodiscard]] auto read_number(source_span cell) -> cell_read
    {
        const auto words = cell_read{.content = cell_content::words};
        auto all = std::span<const token>{tokens_};
        auto marked = false;
        while (!all.empty() && is_footnote_sign(all.size() - 1)) {
            marked = true;
            all = all.first(all.size() - 1);
        }
        if (all.empty()) return words;
        const auto span = source_span{all.front().span.begin, all.back().span.end};
        auto is_negative = false;
        const auto is = [&](std::size_t i, std::string_view sign) {
            return all[i].span.in(text_) == sign;
        };
        if (all.size() > 2 && is(0, "(") && is(all.size() - 1, ")")) {
            is_negative = true;
            all = all.subspan(1, all.size() - 2);
        } else if (all.size() > 1 && (is(0, "-") || is(0, "\u2212") || is(0, "\u2013")) &&
                   !all[1].spaced) {
            is_negative = true;
            all = all.subspan(1);
        } else if (all.size() > 1 && is(0, "+") && !all[1].spaced) {
            all = all.subspan(1);
        }
        const auto in = sentence{text_, cell, all, words_};
        auto at = std::size_t{0};
        while (at < in.size() && !in.is(at, token_kind::number)) ++at;
        if (at == in.size()) return words;
        const auto amount = read_amount(in, at, 0, at == 0);
        const auto is_whole = amount.found && amount.reason == unread_reason::none &&
                              amount.found->begin == 0 && amount.found->end == in.size();
        if (!is_whole) return words;
        const auto& found = *amount.found;
        if (!is_sure(found)) return words;
        auto made = cell_read{.content = cell_content::number,
                              .span = span,
                              .number = found.number,
                              .money = found.money,
                              .measure = found.measure,
                              .marked = marked};
        if (is_negative) made.number.value = -made.number.value;
        made.is_year = !found.has_unit() && is_year_like(found);
        return made;
    }
    /// Whether its digits mean one number only, and no date, and its unit stands for one.
    [[nodiscard]] auto is_sure(const printed_amount& found) const -> bool
    {
        const auto digits = found.number.digits.in(text_);
        const auto has_both = digits.find('.') != std::string_view::npos;
        const auto is_foreign = words_.decimals == decimal_sign::point && found.number.fractional &&
                                digits.find(',') != std::string_view::npos && !has_both;
        const auto is_turned = has_both && digits.find(',') != std::string_view::npos &&
                               words_.decimals == decimal_sign::point &&
                               digits.rfind(',') > digits.rfind('.');
        if (found.number.open_point || is_foreign || is_turned) return false;
        if (found.measure && found.measure->kind == figure_kind::ratio) return false;
        return !found.has_unit() || found.has_sure_unit();
    }
    [[nodiscard]] static auto is_year_like(const printed_amount& found) -> bool
    {
        const auto& number = found.number;
        return !found.grouped && !number.is_scaled() && !number.fractional &&
               number.value >= decimal{1800} && number.value < decimal{2100};
    }
};

}  // namespace assay
