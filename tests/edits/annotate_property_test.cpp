// SPDX-License-Identifier: BSL-1.0
// What has to hold whatever an article says.
#include "support/catch.hpp"
#include "support/rates.hpp"

#include <string>
#include <vector>

#include <fmt/format.h>
#include <rapidcheck.h>

#include <compiled/annotate.hpp>
#include <compiled/check_document.hpp>
#include <compiled/find_fixes.hpp>

using namespace assay;

namespace {

const auto how = check_options{.published = parse_day("2026-01-06")};

auto one_of(const std::vector<std::string>& words) -> std::string
{
    return *rc::gen::elementOf(words);
}

auto random_sum() -> std::string
{
    const auto whole = *rc::gen::inRange(1, 1000);
    const auto tenth = *rc::gen::inRange(0, 10);
    const auto digits = tenth == 0 ? fmt::format("{}", whole) : fmt::format("{}.{}", whole, tenth);
    const auto range = *rc::gen::weightedElement<std::string>(
        {{6, ""}, {1, fmt::format("-{}", whole + 7)}, {1, fmt::format("–{}", whole + 7)}});
    const auto number = range.empty() ? digits : fmt::format("{}{}", whole, range);
    const auto glued = *rc::gen::arbitrary<bool>();
    const auto scale = glued ? one_of({"m", "bn", "k"}) : one_of({"", " million", " billion"});
    switch (*rc::gen::inRange(0, 4)) {
        case 0: return one_of({"₼", "€", "£", "$", "US$", "₾"}) + number + scale;
        case 1: return one_of({"AZN ", "EUR ", "USD ", "SEK"}) + number + scale;
        case 2: return number + scale + one_of({" AZN", " GEL", " USD"});
        default: break;
    }
    return number + scale + one_of({" manats", " lari", " dollars", " kronor", " roubles", " yen"});
}

auto random_article() -> std::string
{
    auto text = std::string{};
    const auto count = *rc::gen::inRange(1, 8);
    for (auto i = 0; i < count; ++i) {
        text += one_of({"The plant made ", "In 2024 it paid over ", "He said: “We lost ",
                        "Next year it gets ", "Last year, according to papers (", "It cost about ",
                        "Since 2015 Baku has spent "});
        text += random_sum();
        text += one_of({".", " in all.", "-plus.", " ($5 million).", " and " + random_sum() + ".",
                        ",” he said.", ") in May.", " [1].", ", or " + random_sum() + "."});
        text += one_of({" ", " ", "\n\n", "\n"});
    }
    return text;
}

auto random_options() -> annotate_options
{
    return {.to = *rc::gen::elementOf(std::vector<currency>{"USD", "EUR", "AZN", "GBP"}),
            .style = *rc::gen::element<std::optional<house>>(
                std::nullopt, house::ap, house::guardian, house::economist, house::oc_media),
            .which = *rc::gen::element<std::optional<mentions>>(std::nullopt, mentions::every)};
}

}  // namespace

TEST_CASE("what is written is found and found right, once and for all", "[edits][property]")
{
    CHECK(rc::check("annotating", [] {
        const auto text = random_article();
        const auto options = random_options();
        const auto made = compiled::annotate({"test", text}, builtin(), options, how);
        const auto edits = made.edits();
        const auto written = apply_edits(text, edits);
        RC_LOG() << text << "\n---\n" << written << '\n';
        RC_CLASSIFY(!edits.empty(), "something was written");

        auto removals = std::vector<text_edit>{};
        const auto places = edited_places{edits};
        for (const auto& edit : edits) {
            RC_ASSERT(edit.span.empty());
            const auto begin = places.of(edit.span.begin);
            removals.push_back({{begin, begin + edit.replacement.size()}, ""});
        }
        RC_ASSERT(apply_edits(written, removals) == text);

        const auto again = compiled::check_document({"test", written}, builtin(), how);
        auto right = std::size_t{0};
        for (const auto& removal : removals) {
            for (const auto& [said, judged] : again.claims) {
                const auto is_own = said.kind == claim_kind::conversion &&
                                    removal.span.contains(again.figures[said.figures[1]].span);
                if (!is_own) continue;
                RC_ASSERT(judged.kind == verdict_kind::consistent);
                ++right;
            }
        }
        RC_ASSERT(right >= removals.size());

        const auto twice = compiled::annotate({"test", written}, builtin(), options, how);
        RC_ASSERT(twice.annotations.empty());
    }));
}

TEST_CASE("a scale word exchanged in a conversion that was written is mended", "[edits][property]")
{
    CHECK(rc::check("fixing", [] {
        const auto value = *rc::gen::inRange(11, 990);
        const auto dollars =
            (decimal{value} / decimal::scaled(17, -1)).rounded_to_precision(3, rounding::half_even);
        const auto right = fmt::format("It made ₼{} million (${} million).", value,
                                       to_string(dollars.normalized()));
        const auto wrong = fmt::format("It made ₼{} million (${} billion).", value,
                                       to_string(dollars.normalized()));
        const auto source = document{"test", wrong};
        const auto found = compiled::find_fixes(
            source, compiled::check_document(source, builtin(), how), builtin(), how);
        RC_ASSERT(found.fixes.size() == 1U);
        const auto mended = apply_edits(wrong, found.edits());
        RC_LOG() << wrong << "\n---\n" << mended << '\n';
        RC_ASSERT(mended == right);
        for (const auto& edit : found.edits()) RC_ASSERT(edit.span.begin > wrong.find('('));
        const auto again = compiled::check_document({"test", mended}, builtin(), how);
        RC_ASSERT(compiled::find_fixes({"test", mended}, again, builtin(), how).fixes.empty());
    }));
}
