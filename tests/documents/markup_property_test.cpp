// SPDX-License-Identifier: BSL-1.0
// However a text is cut up by tags and written by references, its figures are the same.
#include "support/catch.hpp"

#include <string>

#include <fmt/format.h>
#include <rapidcheck.h>

#include <assay/lexicon/all.hpp>
#include <assay/text/utf8.hpp>

#include <compiled/extract_figures.hpp>

#include "documents/markup.hpp"

using namespace assay;
using namespace assay::program;

namespace {

const auto plain = std::string{
    "It cost ₼1.4 billion ($820 million) in 2025, up from over 1,250.5 million manats, or "
    "€640m; "
    "the price of 12 manats (US$7.06) stayed."};

auto figures_in(std::string_view text) -> std::vector<figure>
{
    return compiled::extract_figures(text, *find_lexicon("en"), std::nullopt).figures;
}

/// The text with a tag, a comment or nothing before each character, some of which are written by
/// their numbers.
auto marked_up_at_random() -> std::string
{
    auto made = std::string{};
    for (std::size_t at = 0; at < plain.size();) {
        const auto here = utf8::decode(plain, at);
        made += *rc::gen::weightedElement<std::string>({{30, ""},
                                                        {2, "<b>"},
                                                        {2, "</b>"},
                                                        {1, "<!-- $9 -->"},
                                                        {1, "<span title='$9'>"},
                                                        {1, "</span>"},
                                                        {1, "<wbr>"},
                                                        {1, "&shy;"}});
        const auto by_number = *rc::gen::weightedElement<bool>({{5, false}, {1, true}});
        made += by_number ? fmt::format("&#{};", static_cast<unsigned>(here.value))
                          : plain.substr(at, here.length);
        at += here.length;
    }
    return made;
}

}  // namespace

TEST_CASE("tags and references change no figure", "[documents][html]")
{
    const auto expected = figures_in(plain);
    REQUIRE(expected.size() == 6);
    CHECK(
        rc::check("the figures are those of the plain text, and their bytes read as they do", [&] {
            const auto html = marked_up_at_random();
            RC_LOG() << html;
            const auto words = read_html(html).words;
            RC_ASSERT(words.text == plain);
            for (const auto& stated : expected) {
                const auto bytes = std::string{words.places.in_source(stated.span).in(html)};
                RC_ASSERT(read_html(bytes).words.text == stated.span.in(plain));
            }
        }));
}
