// SPDX-License-Identifier: BSL-1.0
// find_fixes.hpp - which wrong conversions of a document can be mended without a doubt, and how.
//
//     ₼1.4 billion ($820,000)      a scale word too few: $820 million
//     ₼200,000 ($340,000)          multiplied for divided: $120,000
//
// A slip says what went wrong, not on which side. By the trade's convention the reported figure is
// the one that was reckoned, so it is the one that is mended, unless the document speaks for it or
// against the source. An old unit or a unit's name may as well be wrong in the source: there the
// document has to speak for the source.
#pragma once

#include <algorithm>  // std::min, std::ranges::sort, binary_search, upper_bound
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>  // std::prev
#include <optional>
#include <string>
#include <string_view>
#include <utility>  // std::exchange, std::move, std::pair
#include <variant>
#include <vector>

#include <assay/check/check_document.hpp>
#include <assay/check/default_rate.hpp>  // drift_of
#include <assay/check/fit.hpp>
#include <assay/check/restate.hpp>
#include <assay/check/stated_side.hpp>
#include <assay/check/verdict.hpp>
#include <assay/claims/claim.hpp>
#include <assay/edits/enclosures.hpp>
#include <assay/edits/found_fixes.hpp>
#include <assay/edits/text_edit.hpp>
#include <assay/edits/told_sums.hpp>
#include <assay/figures/figure.hpp>
#include <assay/lexicon/all.hpp>  // find_lexicon
#include <assay/quotient.hpp>
#include <assay/rates/rate_table.hpp>
#include <assay/text/document.hpp>
#include <assay/text/utf8.hpp>

namespace assay {

namespace detail {

/// The bytes of `span` that have to change for it to read `wanted`: whole characters.
[[nodiscard]] inline auto least_edit(std::string_view text, source_span span,
                                     std::string_view wanted) -> text_edit
{
    const auto old = span.in(text);
    const auto shorter = std::min(old.size(), wanted.size());
    auto head = std::size_t{0};
    while (head < shorter && old[head] == wanted[head]) ++head;
    while (head > 0 && head < old.size() && utf8::is_continuation(old[head])) --head;
    auto tail = std::size_t{0};
    while (tail < shorter - head && old[old.size() - 1 - tail] == wanted[wanted.size() - 1 - tail])
        ++tail;
    while (tail > 0 && utf8::is_continuation(old[old.size() - tail])) --tail;
    return {{span.begin + head, span.end - tail},
            std::string{wanted.substr(head, wanted.size() - head - tail)}};
}

/// Decides on one document's findings.
class fix_finder {
public:
    fix_finder(const document& source, const checked_document& checked)
        : text_(source.text),
          checked_(checked),
          quotations_(find_quotations(text_)),
          brackets_(find_brackets(text_)),
          known_(checked.figures.size())
    {
        for (const auto& [said, judged] : checked.claims) {
            if (said.kind == claim_kind::rates_disagree) continue;
            const auto is_error = judged.severity == severity::error;
            for (const auto place : said.figures) {
                if (judged.kind == verdict_kind::consistent) known_[place].holds = true;
                if (is_error) ++known_[place].faults;
            }
        }
        for (std::size_t i = 0; i < known_.size(); ++i) {
            if (known_[i].faults == 0) told_.add(checked.figures[i]);
        }
        told_.close();
    }

    [[nodiscard]] auto run() -> found_fixes
    {
        for (std::size_t i = 0; i < checked_.claims.size(); ++i) {
            const auto& [said, judged] = checked_.claims[i];
            if (judged.severity != severity::error || said.kind == claim_kind::rates_disagree)
                continue;
            if (const auto why = doubt_about(said, judged)) {
                const auto is_told =  // of the range's low end
                    !found_.unfixed.empty() &&
                    checked_.claims[found_.unfixed.back().claim].said.figures == said.figures;
                if (!is_told) found_.unfixed.push_back({i, *why});
            } else {
                add(i, said.figures[1], repair_of(checked_.figures[said.figures[1]], judged));
            }
        }
        std::ranges::sort(found_.fixes, {},
                          [](const figure_fix& one) { return one.edit.span.begin; });
        return std::move(found_);
    }

private:
    /// What the claims say of a figure.
    struct known_figure {
        bool holds = false;  // in one of them
        int faults = 0;      // how many of them are errors
        bool is_fixed = false;
    };

    std::string_view text_;
    const checked_document& checked_;
    std::vector<source_span> quotations_;
    std::vector<source_span> brackets_;
    std::vector<known_figure> known_;
    told_sums told_{};  // by figures that no error is of
    found_fixes found_{};

    /// What a check suggests; of a scale word too much or too few the writer's own digits.
    [[nodiscard]] auto repair_of(const figure& reported, const verdict& judged) const -> std::string
    {
        const auto* words = find_lexicon(checked_.language);
        const auto* factor = std::get_if<decimal>(&judged.slip->detail);
        if (judged.slip->kind != slip_kind::scale || factor == nullptr || words == nullptr)
            return *judged.suggestion;
        const auto value = reported.number.value / *factor;
        return restate(text_, reported, reported.number, value, *words)
            .value_or(*judged.suggestion);
    }

    void add(std::size_t claim, std::uint32_t reported, const std::string& suggestion)
    {
        if (std::exchange(known_[reported].is_fixed, true)) {
            found_.unfixed.push_back({claim, unfixed_reason::overlapping});
            return;
        }
        const auto span = checked_.figures[reported].span;
        found_.fixes.push_back({claim, suggestion, least_edit(text_, span, suggestion)});
    }

    [[nodiscard]] auto doubt_about(const claim& said, const verdict& judged) const
        -> std::optional<unfixed_reason>
    {
        if (said.kind != claim_kind::conversion) return unfixed_reason::not_conversion;
        if (!judged.slip) return unfixed_reason::no_slip;
        const auto kind = judged.slip->kind;
        if (kind == slip_kind::other_currency || kind == slip_kind::stale_rate)
            return unfixed_reason::hint;
        const auto& source = checked_.figures[said.figures[0]];
        const auto& reported = checked_.figures[said.figures[1]];
        if (said.end != range_end::none || source.is_range() || reported.is_range())
            return unfixed_reason::range;
        if (!judged.suggestion) return unfixed_reason::no_suggestion;
        if (is_quoted(reported)) return unfixed_reason::quoted;
        if (told_.has(reported, reported.number.value) || known_[said.figures[1]].holds)
            return unfixed_reason::told_again;
        if (is_source_doubted(source, reported, known_[said.figures[0]]))
            return unfixed_reason::source_doubted;
        if (kind == slip_kind::scale && !has_digits_expected(source, reported, judged))
            return unfixed_reason::digits_differ;
        const auto is_of_report = kind == slip_kind::scale || kind == slip_kind::inverted_rate ||
                                  std::holds_alternative<misused_factor>(judged.slip->detail);
        const auto is_source_known =
            told_.has(source, source.number.value) || known_[said.figures[0]].holds;
        if (!is_of_report && !is_source_known) return unfixed_reason::either_side;
        return std::nullopt;
    }

    /// What stands in a bracket inside a quotation was put there by the writer.
    [[nodiscard]] auto is_quoted(const figure& stated) const -> bool
    {
        if (!is_within(quotations_, stated.span)) return false;
        const auto behind =
            std::ranges::upper_bound(brackets_, stated.span.begin, {}, &source_span::begin);
        if (behind == brackets_.begin()) return true;
        const auto bracket = *std::prev(behind);
        return !bracket.contains(stated.span) || !is_within(quotations_, bracket);
    }

    /// Whether the document has the source with another scale word, has both sums with their units
    /// exchanged, or finds fault with the source in another claim, too.
    [[nodiscard]] auto is_source_doubted(const figure& source, const figure& reported,
                                         const known_figure& known) const -> bool
    {
        if (known.faults > 1) return true;
        const auto& value = source.number.value;
        if (told_.has(reported, value) || told_.has(source, reported.number.value)) return true;
        if (told_.has(source, value) || known.holds) return false;
        for (const auto power : {3, 6, 9, 12}) {
            if (told_.has(source, value.shifted(power)) || told_.has(source, value.shifted(-power)))
                return true;
        }
        return false;
    }

    /// Whether the printed digits are right but for their scale: else more than one thing is wrong.
    [[nodiscard]] static auto has_digits_expected(const figure& source, const figure& reported,
                                                  const verdict& judged) -> bool
    {
        const auto* factor = std::get_if<decimal>(&judged.slip->detail);
        if (factor == nullptr) return false;
        if (!judged.rate) return true;  // of units: found by its digits alone
        const auto sides =
            conversion_sides{as_source(source, range_end::none), side_of(reported, range_end::none),
                             judged.units[0], judged.units[1]};
        auto scaled = sides;
        scaled.source = multiplied(std::move(scaled.source), quotient{*factor});
        return fit_at(scaled, *judged.rate, drift_of(*judged.rate)).has_value();
    }
};

/// Drops the repairs with which their claims would still not hold, by checking the mended text.
inline void keep_holding(found_fixes& found, const document& source,
                         const checked_document& checked, const rate_table& rates,
                         const check_options& options)
{
    if (found.fixes.empty()) return;
    const auto edits = found.edits();
    const auto mended = apply_edits(source.text, edits);
    const auto places = edited_places{edits};
    const auto ignored = places.of(options.ignored);
    auto how = options;
    how.ignored = ignored;
    const auto again = check_document({source.id, mended}, rates, how);
    auto holding = std::vector<std::pair<std::size_t, std::size_t>>{};  // where their figures begin
    for (const auto& [said, judged] : again.claims) {
        if (said.kind == claim_kind::conversion && judged.kind == verdict_kind::consistent)
            holding.emplace_back(again.figures[said.figures[0]].span.begin,
                                 again.figures[said.figures[1]].span.begin);
    }
    std::ranges::sort(holding);
    auto kept = std::vector<figure_fix>{};
    for (auto& fix : found.fixes) {
        const auto& said = checked.claims[fix.claim].said;
        const auto place_of = [&](std::size_t role) {
            return places.of(checked.figures[said.figures[role]].span.begin);
        };
        if (std::ranges::binary_search(holding, std::pair{place_of(0), place_of(1)})) {
            kept.push_back(std::move(fix));
        } else {
            found.unfixed.push_back({fix.claim, unfixed_reason::not_consistent});
        }
    }
    found.fixes = std::move(kept);
}

}  // namespace detail

/// Finds the repairs of a document that was checked with these options. What is called an error and
/// is not mended is told with the reason.
[[nodiscard]] inline auto find_fixes(const document& source, const checked_document& checked,
                                     const rate_table& rates, const check_options& options)
    -> found_fixes
{
    auto found = detail::fix_finder{source, checked}.run();
    detail::keep_holding(found, source, checked, rates, options);
    return found;
}

}  // namespace assay
