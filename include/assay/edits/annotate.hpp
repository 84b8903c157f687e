// SPDX-License-Identifier: BSL-1.0
// annotate.hpp - writes the conversions into a text that it lacks.
//
//     const auto made = annotate({"story", text}, rates, {.to = "USD"}, {.published = day});
//     apply_edits(text, made.edits());       // "It made ₼1.4 billion ($820 million) last year."
//
// What is written is what a check holds a conversion against, at the rate that it would take; it is
// read back, and what would not be found and found right is not written. So a text that was
// annotated is annotated: to do it again changes nothing.
#pragma once

#include <algorithm>  // std::max, std::ranges::sort, lower_bound
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <utility>  // std::move, std::pair
#include <vector>

#include <date/date.h>

#include <assay/check/check_document.hpp>
#include <assay/check/fit.hpp>  // tolerance
#include <assay/claims/claim.hpp>
#include <assay/currency.hpp>
#include <assay/edits/annotate_options.hpp>
#include <assay/edits/annotated_document.hpp>
#include <assay/edits/annotation_rate.hpp>
#include <assay/edits/house_style.hpp>
#include <assay/edits/learn_style.hpp>
#include <assay/edits/read_back.hpp>
#include <assay/edits/sum_style.hpp>
#include <assay/edits/text_edit.hpp>
#include <assay/edits/told_before.hpp>
#include <assay/edits/writing_place.hpp>
#include <assay/figures/extract_document.hpp>
#include <assay/figures/figure.hpp>
#include <assay/period.hpp>
#include <assay/rates/convert.hpp>
#include <assay/rates/known_rates.hpp>
#include <assay/rates/rate_table.hpp>
#include <assay/text/document.hpp>

namespace assay {

namespace detail {

[[nodiscard]] constexpr auto reason_of(no_one_rate::cause why) -> unannotated_reason
{
    switch (why) {
        case no_one_rate::cause::no_day: return unannotated_reason::no_day;
        case no_one_rate::cause::no_rate: return unannotated_reason::no_rate;
        case no_one_rate::cause::forecast: return unannotated_reason::forecast;
        case no_one_rate::cause::several_regimes: return unannotated_reason::several_regimes;
        case no_one_rate::cause::between_quotes: return unannotated_reason::between_quotes;
    }
    return unannotated_reason::no_rate;
}

[[nodiscard]] constexpr auto reason_of(unwritable_place place) -> unannotated_reason
{
    switch (place) {
        case unwritable_place::in_bracket: return unannotated_reason::in_bracket;
        case unwritable_place::bracket_behind: return unannotated_reason::bracket_behind;
        case unwritable_place::tied: return unannotated_reason::tied;
        case unwritable_place::alone: return unannotated_reason::alone;
        case unwritable_place::headline: return unannotated_reason::headline;
    }
    return unannotated_reason::tied;
}

class annotator {
public:
    annotator(const document& source, const rate_table& rates, const annotate_options& asked,
              const check_options& how)
        : source_(source),
          rates_(rates),
          known_(rates),
          asked_(asked),
          how_(how),
          read_(
              extract_document({source.id, source.text}, {how.published, how.language, how.home})),
          places_(source.text)
    {
        stated_ = read_.found.stated_rates;
        words_ = read_.words;
        made_.checked = check_extracted(source, read_, rates);
        habits_ = asked.style ? habits_of(*asked.style) : conversion_habits{};
        if (asked.which) habits_.which = *asked.which;
    }

    [[nodiscard]] auto run() -> annotated_document
    {
        if (words_ == nullptr) return std::move(made_);
        find_claimed();
        find_below_lead();
        choose();
        keep_read_back();
        std::ranges::sort(made_.left, {}, &unannotated_figure::figure);
        return std::move(made_);
    }

private:
    const document& source_;
    const rate_table& rates_;
    known_rates known_;
    const annotate_options& asked_;
    const check_options& how_;
    extracted_document read_;
    writing_places places_;
    std::vector<stated_rate> stated_{};
    const lexicon* words_ = nullptr;
    conversion_habits habits_{};
    annotated_document made_{};
    std::vector<bool> converted_{};  // figures that are part of a conversion
    std::vector<bool> converted_to_target_{};
    std::set<std::size_t> below_lead_{};  // the currencies that come there

    [[nodiscard]] auto figures() const -> const std::vector<figure>&
    {
        return made_.checked.figures;
    }

    void find_claimed()
    {
        converted_.assign(figures().size(), false);
        converted_to_target_.assign(figures().size(), false);
        for (const auto& [said, judged] : made_.checked.claims) {
            if (said.kind != claim_kind::conversion) continue;
            for (const auto place : said.figures) converted_[place] = true;
            const auto& [a, b] = std::pair{said.figures[0], said.figures[1]};
            if (figures()[b].is_money() && figures()[b].unit() == asked_.to)
                converted_to_target_[a] = true;
            if (figures()[a].is_money() && figures()[a].unit() == asked_.to)
                converted_to_target_[b] = true;
        }
    }

    [[nodiscard]] auto dated(const std::optional<period>& days) -> rate_context
    {
        return {known_, stated_, made_.checked.published, days};
    }

    /// Goes through the figures in the order of the text.
    void choose()
    {
        const auto style = article_style{source_.text, figures(), asked_.to, *words_};
        auto told = told_before{habits_.which};
        for (std::size_t i = 0; i < figures().size(); ++i) {
            const auto& stated = figures()[i];
            const auto is_foreign = stated.is_money() && stated.unit() != asked_.to;
            const auto is_ignored = is_within(how_.ignored, stated.span);
            if (!is_foreign || is_ignored || stated.number.value.is_zero()) continue;
            if (converted_to_target_[i]) told.add(stated);
            if (converted_[i] || told.has(stated) || is_spared_lead(stated)) continue;
            if (const auto why = refusal_of(i)) {
                made_.left.push_back({i, *why, {}});
                continue;
            }
            const auto days = stated.when ? std::optional{stated.when->days} : std::nullopt;
            auto rate = find_annotation_rate(dated(days), stated.unit(), asked_.to, asked_.over);
            if (!rate) {
                made_.left.push_back({i, reason_of(rate.error().why), rate.error().missing});
                continue;
            }
            if (is_told_beside(i, *rate)) {
                made_.left.push_back({i, unannotated_reason::told_beside, {}});
                continue;
            }
            told.add(stated);
            made_.annotations.push_back({i, {}, *std::move(rate)});
            write(made_.annotations.back(), style, false);
        }
    }

    /// Whether the style keeps the lead free and the currency comes again below it.
    [[nodiscard]] auto is_spared_lead(const figure& stated) const -> bool
    {
        return habits_.spares_lead && places_.is_in_lead(stated.span) &&
               below_lead_.contains(stated.unit().place());
    }
    void find_below_lead()
    {
        for (std::size_t i = 0; i < figures().size(); ++i) {
            const auto& stated = figures()[i];
            const auto is_below = stated.is_money() && !places_.is_in_lead(stated.span);
            if (is_below && (converted_to_target_[i] || !refusal_of(i)))
                below_lead_.insert(stated.unit().place());
        }
    }

    [[nodiscard]] auto refusal_of(std::size_t i) const -> std::optional<unannotated_reason>
    {
        const auto& stated = figures()[i];
        if (stated.open_unit) return unannotated_reason::open_unit;
        if (stated.currencies.contains(asked_.to)) return unannotated_reason::may_be_told;
        const auto around = unit_texts_of(source_.text, stated);
        if (around.before.empty() && around.behind.empty()) return unannotated_reason::shared_unit;
        if (const auto place = places_.find_obstacle(stated.span)) return reason_of(*place);
        const auto& published = made_.checked.published;
        constexpr auto year = date::days{366};
        const auto is_past = stated.when && published && *published - stated.when->days.to > year;
        if (habits_.spares_past && is_past) return unannotated_reason::past;
        return std::nullopt;
    }

    [[nodiscard]] auto worth_of(const figure& stated, const exchange_rate& rate) const
        -> written_sum
    {
        const auto value = [&](const stated_number& number) {
            return convert(number.value / decimal{number.divisor}, stated.unit(), rate);
        };
        return {value(stated.number), value(stated.upper ? *stated.upper : stated.number)};
    }

    /// Whether a sum of the target currency that stands close by is the conversion, in words that
    /// were not understood.
    [[nodiscard]] auto is_told_beside(std::size_t place, const exchange_rate& rate) const -> bool
    {
        constexpr auto close = std::size_t{60};  // bytes
        const auto& stated = figures()[place];
        const auto worth = worth_of(stated, rate).low;
        const auto tells = [&](std::size_t other, source_span gap) {
            const auto& beside = figures()[other];
            if (!beside.is_money() || beside.unit() != asked_.to || worth.is_zero() ||
                beside.sentence != stated.sentence || gap.length() > close)
                return false;
            const auto ratio = quotient{beside.number.value} / worth;
            return abs(ratio - quotient{1}) <= quotient{tolerance::coarse_gap()};
        };
        const auto gap = [&](std::size_t first, std::size_t last) {
            const auto end = figures()[first].span.end;
            return source_span{end, std::max(end, figures()[last].span.begin)};
        };
        return (place > 0 && tells(place - 1, gap(place - 1, place))) ||
               (place + 1 < figures().size() && tells(place + 1, gap(place, place + 1)));
    }

    void write(annotation& one, const article_style& own, bool by_code) const
    {
        const auto& stated = figures()[one.figure];
        auto style = asked_.style ? style_of_house(*asked_.style, asked_.to, *words_)
                                  : own.for_sum(stated, by_code);
        if (asked_.style && by_code) {
            style.before = std::string{asked_.to.code()} + ' ';
            style.behind.clear();
        }
        const auto sum = write_sum(stated, worth_of(stated, one.rate), asked_.to, style);
        const auto is_quoted = habits_.brackets_quotations && places_.is_quoted(stated.span);
        one.edit = {{stated.span.end, stated.span.end},
                    (is_quoted ? " [" : " (") + sum + (is_quoted ? "]" : ")")};
    }

    /// Reads the text with its conversions. Those that are not found as they should are written
    /// again, at the rate of the days that their sums speak of now, or by the currency's code, and
    /// left out if that does not help either.
    void keep_read_back()
    {
        auto lost = lost_now();
        if (lost.empty()) return;
        const auto style = article_style{source_.text, figures(), asked_.to, *words_};
        for (const auto& one : lost) write_again(one, style);
        // Without those that are left out, the others may be read in another way.
        constexpr auto most = 4;
        for (auto i = 0; i < most; ++i) {
            lost = lost_now();
            if (lost.empty()) return;
            if (i + 1 == most) {  // what cannot be settled is not written
                lost.clear();
                for (std::size_t k = 0; k < made_.annotations.size(); ++k) lost.push_back({k, {}});
            }
            drop(lost);
        }
    }
    void write_again(const lost_annotation& lost, const article_style& style)
    {
        auto& one = made_.annotations[lost.place];
        const auto& stated = figures()[one.figure];
        const auto days = stated.when ? std::optional{stated.when->days} : std::nullopt;
        if (lost.days == days) return write(one, style, true);
        const auto rate =
            find_annotation_rate(dated(lost.days), stated.unit(), asked_.to, asked_.over);
        if (!rate) return;
        one.rate = *rate;
        write(one, style, false);
    }
    [[nodiscard]] auto lost_now() const -> std::vector<lost_annotation>
    {
        return find_lost(source_, made_, asked_, rates_, how_);
    }
    void drop(const std::vector<lost_annotation>& lost)
    {
        auto kept = std::vector<annotation>{};
        auto next = lost.begin();
        for (std::size_t i = 0; i < made_.annotations.size(); ++i) {
            auto& one = made_.annotations[i];
            if (next != lost.end() && next->place == i) {
                made_.left.push_back({one.figure, unannotated_reason::not_read_back, {}});
                ++next;
            } else {
                kept.push_back(std::move(one));
            }
        }
        made_.annotations = std::move(kept);
    }
};

/// Takes over what was found in the written text, in places of the text as it was. Whether that was
/// anything.
[[nodiscard]] inline auto merge_further(annotated_document& made, annotated_document further)
    -> bool
{
    const auto edits = made.edits();
    const auto places = edited_places{edits};
    const auto& figures = made.checked.figures;
    const auto place_of = [&](const figure& one) { return places.of(one.span.begin); };
    const auto known = made.annotations.size();
    for (auto& one : further.annotations) {
        const auto& read = further.checked.figures[one.figure].span;
        const auto found = std::ranges::lower_bound(figures, read.begin, {}, place_of);
        const auto is_same = found != figures.end() && place_of(*found) == read.begin &&
                             found->span.length() == read.length();
        if (!is_same) continue;
        one.figure = static_cast<std::size_t>(found - figures.begin());
        one.edit.span = {found->span.end, found->span.end};
        std::erase_if(made.left,
                      [&](const unannotated_figure& left) { return left.figure == one.figure; });
        made.annotations.push_back(std::move(one));
    }
    std::ranges::sort(made.annotations, {}, &annotation::figure);
    return made.annotations.size() > known;
}

}  // namespace detail

/// Finds what to write, and tells which sums are left without a conversion and why; none where they
/// have been told before. What is written may let other sums be read in another way, so the written
/// text is gone through again.
[[nodiscard]] inline auto annotate(const document& source, const rate_table& rates,
                                   const annotate_options& asked, const check_options& how = {})
    -> annotated_document
{
    constexpr auto most = 4;
    auto made = detail::annotator{source, rates, asked, how}.run();
    for (auto i = 0; i < most && !made.annotations.empty(); ++i) {
        const auto edits = made.edits();
        const auto written = apply_edits(source.text, edits);
        const auto again = document{source.id, written};
        const auto ignored = edited_places{edits}.of(how.ignored);
        auto how_again = how;
        how_again.ignored = ignored;
        auto further = detail::annotator{again, rates, asked, how_again}.run();
        if (!detail::merge_further(made, std::move(further))) break;
    }
    return made;
}

}  // namespace assay
