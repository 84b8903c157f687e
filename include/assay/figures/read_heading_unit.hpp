// SPDX-License-Identifier: BSL-1.0
// read_heading_unit.hpp - the unit that a table's heading gives to the cells below or beside it.
//
//     Exports ($ million)   Exports, AZN mn   in thousands of tonnes   US$bn   %   (000s)
//
// It stands in a bracket, behind a comma or "in", or is the whole heading; words among which there
// is anything but a unit are none ("Dollar stores").
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <assay/figures/figure.hpp>
#include <assay/figures/read_currency.hpp>
#include <assay/figures/read_label.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/text/source_span.hpp>
#include <assay/text/token.hpp>
#include <assay/text/tokenize.hpp>

namespace assay {

/// What a heading says of its cells: nothing where `is_said` is false.
struct heading_unit {
    bool is_said = false;
    bool is_open = false;  // it says something that may be a unit or not: "(m)"
    figure_kind kind = figure_kind::count;
    std::int32_t scale = 0;  // power of ten
    currency_readings currencies{};
    unit_use use = unit_use::plain;
    unit_readings units{};

    [[nodiscard]] auto is_same(const heading_unit& other) const -> bool
    {
        const auto same = [](const auto& a, const auto& b) {
            return a.size() == b.size() && (a.empty() || a.likeliest() == b.likeliest());
        };
        return kind == other.kind && scale == other.scale && is_open == other.is_open &&
               same(currencies, other.currencies) && same(units, other.units);
    }
};

class heading_reader {
public:
    heading_reader(std::string_view text, const lexicon& words) : text_(text), words_(words) {}

    [[nodiscard]] auto read(source_span heading) -> heading_unit
    {
        constexpr auto longest = std::size_t{300};  // bytes
        if (heading.empty() || heading.length() > longest) return {};
        tokens_.clear();
        tokenize(text_, heading, words_.index(), tokens_);
        const auto count = tokens_.size();
        for (std::size_t i = 0; i < count; ++i) {
            if (!opens(i)) continue;
            auto end = i + 1;
            while (end < count && !closes(end)) ++end;
            if (auto unit = read_phrase(i + 1, end); unit.is_said || unit.is_open) return unit;
            i = end;
        }
        auto first = std::size_t{0};  // of the last stretch
        auto end = count;
        while (end > 0 && closes(end - 1)) {
            while (end > 0 && !opens(end - 1)) --end;
            if (end > 0) --end;
        }
        for (std::size_t i = 0; i < end; ++i) {
            if (is(i, ",") || is(i, ":") || is(i, "/")) first = i + 1;
        }
        if (auto unit = read_phrase(first, end); unit.is_said) return unit;
        for (auto i = end; i > first; --i) {
            if (is_in(i - 1)) {
                auto unit = read_phrase(i, end);
                return unit.is_said ? unit : heading_unit{};
            }
        }
        return {};
    }

private:
    std::string_view text_;
    const lexicon& words_;
    std::vector<token> tokens_;

    [[nodiscard]] auto is(std::size_t i, std::string_view sign) const -> bool
    {
        return tokens_[i].span.in(text_) == sign;
    }
    [[nodiscard]] auto opens(std::size_t i) const -> bool { return is(i, "(") || is(i, "["); }
    [[nodiscard]] auto closes(std::size_t i) const -> bool { return is(i, ")") || is(i, "]"); }
    [[nodiscard]] auto is_in(std::size_t i) const -> bool
    {
        return tokens_[i].kind == token_kind::word &&
               read_label(tokens_[i].span.in(text_), words_.table_labels).sense ==
                   table_sense::unit_in;
    }

    /// Tokens of which all have to belong to a unit, or nothing is said.
    [[nodiscard]] auto read_phrase(std::size_t begin, std::size_t end) const -> heading_unit
    {
        constexpr auto longest = std::size_t{8};  // tokens
        if (begin >= end || end - begin > longest) return {};
        const auto phrase = std::span{tokens_}.subspan(begin, end - begin);
        const auto in = sentence{text_, {}, phrase, words_};
        auto made = heading_unit{};
        auto needs_money = false;
        auto has_scale = false;
        for (std::size_t i = 0; i < in.size();) {
            if (is_joiner(in, i) || in.is(i, ',')) {
                ++i;
            } else if (const auto scale = in.match(words_.scales, i); scale && !has_scale) {
                made.scale = scale->power;
                needs_money = scale->money_only;
                has_scale = true;
                i += scale.length;
            } else if (const auto zeros = read_zeros(in, i); zeros > 0 && !has_scale) {
                made.scale = 3;
                has_scale = true;
                i += zeros;
            } else if (const auto money = read_currency_behind(in, i);
                       money && made.kind == figure_kind::count) {
                if (is_shared(money->use)) return open();  // pounds of money, or of mass
                made.kind = figure_kind::money;
                made.currencies = money->readings;
                made.use = money->use;
                i = money->end;
            } else if (const auto percent = in.match(words_.percents, i);
                       percent && made.kind == figure_kind::count && !has_scale) {
                made.kind = figure_kind::percent;
                made.is_said = !percent->points && percent->exponent == 0;
                return made;  // "% of GDP"
            } else if (const auto measure = in.match(words_.measures, i);
                       measure && made.kind == figure_kind::count && is_plain(in, i, measure)) {
                made.kind = figure_kind::quantity;
                for (const auto& row : measure.rows) made.units.add(row.reading);
                i += measure.length;
            } else {
                return has_scale && needs_money ? open() : heading_unit{};
            }
        }
        if (needs_money && made.kind != figure_kind::money) return open();
        made.is_said = has_scale || made.kind != figure_kind::count;
        return made;
    }
    [[nodiscard]] auto is_joiner(const sentence& in, std::size_t at) const -> bool
    {
        if (!in.is(at, token_kind::word)) return false;
        const auto sense = read_label(in.at(at), words_.table_labels).sense;
        return sense == table_sense::unit_in || sense == table_sense::unit_of;
    }
    [[nodiscard]] static auto open() -> heading_unit
    {
        auto made = heading_unit{};
        made.is_open = true;
        return made;
    }
    /// "000", "'000", "000s": thousands; the tokens of it, or 0.
    [[nodiscard]] static auto read_zeros(const sentence& in, std::size_t at) -> std::size_t
    {
        const auto quoted = in.is(at, "'") || in.is(at, "\u2019") || in.is(at, "\u2018");
        const auto zeros = quoted ? at + 1 : at;
        if (!in.is(zeros, "000")) return 0;
        const auto plural = in.is(zeros + 1, "s") && in.glued(zeros + 1);
        return zeros + 1 - at + (plural ? 1 : 0);
    }
    [[nodiscard]] static auto is_plain(const sentence& in, std::size_t at,
                                       const phrase_match<unit_word>& found) -> bool
    {
        const auto written = in.span_of(at, at + found.length).in(in.text);
        return found->use == measure_use::plain ||
               (found->use == measure_use::as_written && written == found->phrase);
    }
};

}  // namespace assay
