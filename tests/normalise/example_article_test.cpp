// SPDX-License-Identifier: BSL-1.0
// The records of the example article, from its text to what may be added to what.
#include "support/catch.hpp"

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <assay/rates/builtin.hpp>

#include <compiled/extract_document.hpp>
#include <compiled/normalise.hpp>
#include <compiled/relate_figures.hpp>

using namespace assay;

namespace {

auto article() -> std::string
{
    auto file = std::ifstream{std::string{ASSAY_ROOT} + "/examples/articles/arms-industry.txt"};
    return {std::istreambuf_iterator<char>{file}, {}};
}

auto bounds_in_words(const interval& bounds) -> std::string
{
    const auto end = [](const quotient* value) { return value ? to_string(*value) : "-"; };
    return std::string{bounds.low_open() ? "(" : "["} + end(bounds.low()) + ", " +
           end(bounds.high()) + (bounds.high_open() ? ")" : "]");
}

/// "half | [0.45, 0.55] | share of ₼1 billion: 500000000 [450000000, 550000000]": text, what it
/// proves, its status and relation.
auto in_words(const std::string& text, const std::vector<figure>& figures, const record& one)
    -> std::string
{
    auto words = std::string{figures[one.figure].span.in(text)} + " | " +
                 bounds_in_words(one.printed.bounds);
    if (one.status != money_status::none) words += " | " + std::string{to_string(one.status)};
    if (!one.relation) return words;
    words += " | " + std::string{to_string(one.relation->kind)} + " of " +
             std::string{figures[one.relation->parent].span.in(text)};
    if (const auto& derived = one.relation->derived)
        words += ": " + to_string(*derived->value) + ' ' + bounds_in_words(derived->bounds);
    return words;
}

}  // namespace

TEST_CASE("the example article's records say what may be added", "[normalise][relations]")
{
    static const auto table = make_builtin_rates();
    auto rates = known_rates{table};
    const auto text = article();
    const auto read = compiled::extract_document({"article", text});
    const auto& figures = read.found.figures;
    const auto related = compiled::relate_figures(text, figures, *read.words);
    auto found = std::vector<std::string>{};
    for (const auto& one :
         compiled::normalise(figures, related, read.published, rates, {currency{"USD"}, {}, {}}))
        found.push_back(in_words(text, figures, one));
    CHECK(found == std::vector<std::string>{
                       "two hours | [2, 2]",
                       "20 questions | (20, -]",
                       "₼1.4 billion | [1350000000, 1450000000] | production",
                       "$820 million | [815000000, 825000000] | production | conversion of ₼1.4 "
                       "billion",
                       "20 countries | [19.5, 20.5]",
                       "₼1 billion | [950000000, 1050000000] | investment",
                       "$590 million | [585000000, 595000000] | investment | conversion of ₼1 "
                       "billion",
                       "half | [0.45, 0.55] | share of ₼1 billion: 500000000 [450000000, "
                       "550000000]",
                       "15 companies | [15, 15]",
                       "seven | [7, 7] | of-which of 15 companies",
                       "500 tonnes | (500, -]",
                       "several shipments | [3, 9]",
                       "100 tonnes | (100, -] | part-of-cumulative of 500 tonnes",
                       "775 mortar shells | [775, 775] | of-which of 100 tonnes",
                       "400 cases of rockets | (400, -] | of-which of 100 tonnes",
                   });
}

TEST_CASE("only figures without a relation are left to be added", "[normalise][relations]")
{
    const auto text = article();
    const auto read = compiled::extract_document({"article", text});
    const auto related = compiled::relate_figures(text, read.found.figures, *read.words);
    auto tonnes = std::vector<std::string>{};
    for (std::size_t i = 0; i < read.found.figures.size(); ++i) {
        const auto& one = read.found.figures[i];
        if (one.kind == figure_kind::quantity && !related.relations[i])
            tonnes.emplace_back(one.span.in(text));
    }
    CHECK(tonnes == std::vector<std::string>{"500 tonnes"});
}
