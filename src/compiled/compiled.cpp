// SPDX-License-Identifier: BSL-1.0
// compiled.cpp - the library's largest functions, compiled once for the programs and their tests.
//
// Each of these brings most of the library with it, and a compiler goes through all of that again
// in every file that calls one of them. They stand in one file because they share it: reading is
// part of checking, checking of mending, and the optimiser sees them whole.
#include <assay/check/check_document.hpp>
#include <assay/check/explain.hpp>
#include <assay/claims/find_claims.hpp>
#include <assay/edits/annotate.hpp>
#include <assay/edits/find_fixes.hpp>
#include <assay/figures/extract_document.hpp>
#include <assay/figures/extract_figures.hpp>
#include <assay/normalise/normalise.hpp>
#include <assay/relations/relate_figures.hpp>

#include "annotate.hpp"
#include "check_document.hpp"
#include "explain.hpp"
#include "extract_document.hpp"
#include "extract_figures.hpp"
#include "find_claims.hpp"
#include "find_fixes.hpp"
#include "normalise.hpp"
#include "relate_figures.hpp"

namespace assay::compiled {

auto extract_figures(std::string_view text, const lexicon& words, std::optional<day> published,
                     std::optional<currency> home) -> extraction
{
    return assay::extract_figures(text, words, published, home);
}

auto extract_document(const document& source, const extract_options& options) -> extracted_document
{
    return assay::extract_document(source, options);
}

auto find_claims(std::string_view text, std::span<const figure> figures, const lexicon& words,
                 std::span<const total_group> totals) -> std::vector<claim>
{
    return assay::find_claims(text, figures, words, totals);
}

auto relate_figures(std::string_view text, std::span<const figure> figures, const lexicon& words)
    -> related_figures
{
    return assay::relate_figures(text, figures, words);
}

auto normalise(std::span<const figure> figures, const related_figures& related,
               const std::optional<day>& published, known_rates& rates, const money_wanted& wanted)
    -> std::vector<record>
{
    return assay::normalise(figures, related, published, rates, wanted);
}

auto check_document(const document& source, const rate_table& rates, const check_options& options)
    -> checked_document
{
    return assay::check_document(source, rates, options);
}

auto check_extracted(const document& source, extracted_document& read, const rate_table& rates,
                     const check_options& options) -> checked_document
{
    return assay::check_extracted(source, read, rates, options);
}

auto explain(const document& source, const checked_document& checked, const checked_claim& judged)
    -> std::string
{
    return assay::explain(source, checked, judged);
}

auto find_fixes(const document& source, const checked_document& checked, const rate_table& rates,
                const check_options& options) -> found_fixes
{
    return assay::find_fixes(source, checked, rates, options);
}

auto annotate(const document& source, const rate_table& rates, const annotate_options& asked,
              const check_options& how) -> annotated_document
{
    return assay::annotate(source, rates, asked, how);
}

}  // namespace assay::compiled
