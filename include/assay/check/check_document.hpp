// SPDX-License-Identifier: BSL-1.0
// check_document.hpp - reads a document and judges every claim in it.
//
//     const auto rates = make_builtin_rates();
//     const auto checked = check_document({"story", text}, rates, {.published =
//     parse_day("2026-01-06")}); for (const auto& [said, judged] : checked.claims) ...
#pragma once

#include <algorithm>  // std::ranges::any_of
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <assay/check/check_claim.hpp>
#include <assay/check/check_policy.hpp>
#include <assay/check/checked_claim.hpp>
#include <assay/check/checked_document.hpp>
#include <assay/check/context_of.hpp>
#include <assay/check/find_repetitions.hpp>
#include <assay/check/note_chains.hpp>
#include <assay/check/rates_disagree.hpp>
#include <assay/check/take_ignored.hpp>
#include <assay/check/verdict.hpp>
#include <assay/claims/claim.hpp>
#include <assay/claims/find_claims.hpp>
#include <assay/currency.hpp>
#include <assay/figures/extract_document.hpp>
#include <assay/figures/figure.hpp>
#include <assay/period.hpp>
#include <assay/rates/known_rates.hpp>
#include <assay/rates/rate_table.hpp>
#include <assay/text/document.hpp>
#include <assay/text/source_span.hpp>

namespace assay {

/// Checks a document that has been read. Takes the figures and notes of `read`, leaves the rest;
/// of the options those of reading have been used already.
[[nodiscard]] inline auto check_extracted(const document& source, extracted_document& read,
                                          const rate_table& rates,
                                          const check_options& options = {}) -> checked_document
{
    auto checked = checked_document{.published = read.published,
                                    .language = read.language,
                                    .notes = std::move(read.notes),
                                    .figures = std::move(read.found.figures)};
    if (read.words == nullptr) return checked;
    auto claims = find_claims(source.text, checked.figures, *read.words, read.found.totals);
    auto ignored = take_ignored(claims, checked.figures, options.ignored);
    const auto needs_rate = std::ranges::any_of(claims, [&](const claim& said) {
        return said.kind == claim_kind::conversion &&
               checked.figures[said.figures.front()].is_money();
    });
    if (needs_rate && !checked.published) {
        checked.notes.emplace_back(
            "publication day unknown: no date was given and no dateline found");
    }
    auto asked = known_rates{rates};
    const auto context = context_of(source, read, checked, asked, options.policy);
    checked.claims.reserve(claims.size());
    for (auto& said : claims) {
        auto judged = check_claim(context, said);
        checked.claims.push_back({std::move(said), std::move(judged)});
    }
    note_chains(context, checked.claims);
    for (auto& said : ignored) {
        auto judged = check_claim(context, said);
        checked.ignored.push_back({std::move(said), std::move(judged)});
    }
    for (auto& disagreement : find_rates_disagreeing(checked.figures, checked.claims))
        checked.claims.push_back(std::move(disagreement));
    for (auto& told : find_repetitions(source.text, checked.figures, *read.words)) {
        if (has_ignored(told.said, checked.figures, options.ignored))
            checked.ignored.push_back(std::move(told));
        else
            checked.claims.push_back(std::move(told));
    }
    for (auto& one : checked.claims) apply_policy(one.judged, options.policy);
    for (auto& one : checked.ignored) apply_policy(one.judged, options.policy);
    return checked;
}

/// Checks one document. A language without a lexicon yields no figures and a note that says so.
[[nodiscard]] inline auto check_document(const document& source, const rate_table& rates,
                                         const check_options& options = {}) -> checked_document
{
    auto read = extract_document(source, {options.published, options.language, options.home});
    return check_extracted(source, read, rates, options);
}

}  // namespace assay
