// SPDX-License-Identifier: BSL-1.0
// Conversions as they are written into a text, and the reasons why others are not.
#include "support/catch.hpp"
#include "support/rates.hpp"

#include <string>
#include <vector>

#include <compiled/annotate.hpp>

using namespace assay;

namespace {

auto run(const std::string& text, const annotate_options& options, const char* published)
    -> annotated_document
{
    return compiled::annotate({"test", text}, builtin(), options,
                              {.published = parse_day(published)});
}

auto in_style(const std::string& text, std::optional<house> style, currency to = "USD")
    -> std::string
{
    const auto made = run(text, {.to = to, .style = style}, "2026-01-06");
    return apply_edits(text, made.edits());
}

/// Why the first figure of a text gets none.
auto why_left(const std::string& text, const annotate_options& options = {.to = "USD"},
              const char* published = "2026-01-06") -> std::optional<unannotated_reason>
{
    const auto made = run(text, options, published);
    if (made.left.empty()) return std::nullopt;
    return made.left.front().why;
}

}  // namespace

TEST_CASE("a sum gets its conversion in the article's own notation", "[edits][annotate]")
{
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        {"It made ₼1.4 billion.", "It made ₼1.4 billion ($820 million)."},
        {"It made over ₼1.4bn last year.", "It made over ₼1.4bn ($820m) last year."},
        {"It made AZN 1.4 billion.", "It made AZN 1.4 billion (USD 820 million)."},
        {"It made AZN1.4bn.", "It made AZN1.4bn (USD820m)."},
        {"It made 1.4 billion AZN.", "It made 1.4 billion AZN (820 million USD)."},
        {"It made 1.4 billion manats.", "It made 1.4 billion manats ($820 million)."},
        {"It made 1.4 mln manats.", "It made 1.4 mln manats ($820,000)."},
        {"It made ₼1,400,000.", "It made ₼1,400,000 ($820,000)."},
        {"It made ₼2,400,000.", "It made ₼2,400,000 ($1.4 million)."},
        {"It made ₼1.412 billion.", "It made ₼1.412 billion ($830.6 million)."},
        {"It made ₼2 billion.", "It made ₼2 billion ($1.2 billion)."},
        {"It made half a billion manats.", "It made half a billion manats ($290 million)."},
        // the same sums of dollars elsewhere show how they are written
        {"It made ₼1.4 billion. It owes US$5 million.",
         "It made ₼1.4 billion (US$820 million). It owes US$5 million."},
        {"It made ₼1.4 billion. It owes 5 million dollars.",
         "It made ₼1.4 billion (820 million dollars). It owes 5 million dollars."},
        {"It made ₼1.4 billion. It owes USD 5m and USD 6m, or $7m.",
         "It made ₼1.4 billion (USD 820 million). It owes USD 5m and USD 6m, or $7m."},
        // small sums are meant to the last digit
        {"The fine is ₼190.", "The fine is ₼190 ($112)."},
        {"Bread costs ₼5 a loaf.", "Bread costs ₼5 ($2.94) a loaf."},
        {"It costs ₼17.", "It costs ₼17 ($10)."},
        {"It costs ₼20.", "It costs ₼20 ($12)."},
        {"He took a 100-manat bribe.", "He took a 100-manat ($59) bribe."},
        // ranges
        {"It costs 6-7 billion manat.", "It costs 6-7 billion manat ($3.5-4.1 billion)."},
        {"It costs ₼6–7bn.", "It costs ₼6–7bn ($3.5–4.1bn)."},
        {"It costs between ₼6 million and ₼7 million.",
         "It costs between ₼6 million and ₼7 million ($3.5 million to $4.1 million)."},
        {"It costs ₼0.5-7 billion.", "It costs ₼0.5-7 billion ($0.29-4.1 billion)."},
        // several sums; the same one twice is told once
        {"It made ₼5 million and ₼3 million.",
         "It made ₼5 million ($2.9 million) and ₼3 million ($1.8 million)."},
        {"It made ₼5 million. The ₼5 million was lost.",
         "It made ₼5 million ($2.9 million). The ₼5 million was lost."},
        // in somebody's words
        {"“It made ₼5 million,” he said.",
         "“It made ₼5 million [$2.9 million],” he said."},
        // its own rate and its own period
        {"In 2015 it made ₼1.4 billion (1 USD = 1.05 AZN).",
         "In 2015 it made ₼1.4 billion (1 USD = 1.05 AZN)."},
        // a point that ends no sentence before a bracket stands there
        {"In 2010 it paid ₼5k. Now it made ₼5 million.",
         "In 2010 it paid ₼5k ($6.2k). Now it made ₼5 million ($2.9 million)."},
        {"One dollar is 2 manats. It made ₼5 million.",
         "One dollar is 2 manats. It made ₼5 million ($2.9 million)."},
        {"In 2010 it made ₼5 million.", "In 2010 it made ₼5 million ($6.2 million)."},
        // nothing to do
        {"It made ₼1.4 billion ($820 million).", "It made ₼1.4 billion ($820 million)."},
        {"It made ₼1.4 billion, or €700 million.",
         "It made ₼1.4 billion, or €700 million."},
        {"It made $5 million and 300 shells.", "It made $5 million and 300 shells."},
    }));
    CAPTURE(text);
    CHECK(in_style(text, std::nullopt) == expected);
}

TEST_CASE("houses write sums their own way", "[edits][annotate]")
{
    const auto range = std::string{"It costs 6-7 billion manat."};
    CHECK(in_style(range, house::ap) ==
          "It costs 6-7 billion manat ($3.5 billion to $4.1 billion).");
    CHECK(in_style(range, house::guardian) == "It costs 6-7 billion manat ($3.5bn-$4.1bn).");
    CHECK(in_style(range, house::economist) ==
          "It costs 6-7 billion manat ($3.5 billion-4.1 billion).");
    CHECK(in_style(range, house::oc_media) == "It costs 6-7 billion manat ($3.5–$4.1 billion).");
    const auto one = std::string{"It costs $5m."};
    CHECK(in_style(one, house::ap, "AZN") == "It costs $5m (8.5 million manat).");
    CHECK(in_style(one, house::oc_media, "AZN") == "It costs $5m (₼8.5 million).");
    CHECK(in_style("It costs ₼8m.", house::economist) == "It costs ₼8m ($4.7m).");
    CHECK(in_style("It costs ₼8m.", house::guardian, "EUR") == "It costs ₼8m (€4m).");
    CHECK(in_style("“It costs ₼8m,” he said.", house::ap) ==
          "“It costs ₼8m ($4.7 million),” he said.");
}

TEST_CASE("AP and The Economist convert the first sum of a currency", "[edits][annotate]")
{
    const auto text = std::string{"It made ₼5 million and €3 million, then ₼6 million."};
    CHECK(in_style(text, house::economist) ==
          "It made ₼5 million ($2.9m) and €3 million ($3.5m), then ₼6 million.");
    CHECK(in_style(text, house::oc_media) ==
          "It made ₼5 million ($2.9 million) and €3 million ($3.5 million), then ₼6 million "
          "($3.5 "
          "million).");
    const auto lead =
        std::string{"It made ₼5 million.\n\nIt lost ₼6 million. It kept ₼7 million."};
    CHECK(in_style(lead, house::ap) ==
          "It made ₼5 million.\n\nIt lost ₼6 million ($3.5 million). It kept ₼7 million.");
    CHECK(in_style("It made ₼5 million.\n\nIt lost all.", house::ap) ==
          "It made ₼5 million ($2.9 million).\n\nIt lost all.");
    CHECK(in_style("In 2010 it made ₼5 million.", house::ap) == "In 2010 it made ₼5 million.");
}

TEST_CASE("mentions can be chosen", "[edits][annotate]")
{
    const auto text = std::string{"It made ₼5 million. The ₼5 million and ₼6 million went."};
    const auto with = [&](mentions which) {
        const auto made = run(text, {.to = "USD", .which = which}, "2026-01-06");
        return made.annotations.size();
    };
    CHECK(with(mentions::every) == 3);
    CHECK(with(mentions::of_sum) == 2);
    CHECK(with(mentions::of_currency) == 1);
}

TEST_CASE("what cannot be converted for certain is left, with the reason", "[edits][annotate]")
{
    using enum unannotated_reason;
    const auto [text, why] = GENERATE(table<std::string, unannotated_reason>({
        {"It lent 400 million kroner.", open_unit},
        {"Since 2015 it has spent ₼1 billion.", several_regimes},
        {"In 1985 it cost AZN 5 million.", no_rate},
        {"It made a lot (₼5 million in all).", in_bracket},
        {"It made ₼5 million (up from ₼4 million).", bracket_behind},
        {"It made a ₼5m-plus deal.", tied},
        {"Prices\n\n₼5 million\n\nAll is told.", alone},
        {"₼5 million for Baku\n\nThe money came on Monday.", headline},
        {"It made ₼5 million, which some put near $2.9 million.", told_beside},
    }));
    CAPTURE(text);
    CHECK(why_left(text) == why);
}

TEST_CASE("without a day there is no rate but a fixed one, unless a period is named",
          "[edits][annotate]")
{
    const auto text = std::string{"It made ₼5 million."};
    CHECK(why_left(text, {.to = "USD"}, "") == unannotated_reason::no_day);
    const auto made = run(text, {.to = "USD", .over = calendar_year(2010)}, "");
    CHECK(apply_edits(text, made.edits()) == "It made ₼5 million ($6.2 million).");
    const auto marks = std::string{"It cost 195,583 German marks."};
    CHECK(apply_edits(marks, run(marks, {.to = "EUR"}, "").edits()) ==
          "It cost 195,583 German marks (€100,000).");
}

TEST_CASE("a mark that means another currency here is not used", "[edits][annotate]")
{
    const auto text = std::string{"Canberra: Australia paid $5 million. Baku paid ₼5 million."};
    const auto made =
        compiled::annotate({"test", text}, builtin(), {.to = "USD"},
                           {.published = parse_day("2026-01-06"), .home = currency{"AUD"}});
    const auto written = apply_edits(text, made.edits());
    CAPTURE(written);
    CHECK(written.find("(USD 2.9 million)") != std::string::npos);
}
