// SPDX-License-Identifier: BSL-1.0
#include "html_elements.hpp"

#include <algorithm>
#include <array>

namespace assay::program {

namespace {

constexpr auto block(std::string_view name) -> html_element
{
    return {.name = name, .is_block = true, .closes_p = true};
}

constexpr auto left_out(std::string_view name, html_content content = html_content::elements)
    -> html_element
{
    return {.name = name, .is_left_out = true, .content = content};
}

constexpr auto left_out_block(std::string_view name) -> html_element
{
    return {.name = name, .is_block = true, .is_left_out = true, .closes_p = true};
}

constexpr auto table_part(std::string_view name, bool bounds_scope) -> html_element
{
    return {.name = name, .is_block = true, .is_table_part = true, .bounds_scope = bounds_scope};
}

constexpr auto empty(std::string_view name, bool is_block = false) -> html_element
{
    return {.name = name, .is_block = is_block, .content = html_content::none};
}

/// Of what HTML calls sectioning only that which is never the article's own words. A header is
/// looked at by its place, a form by what it holds (article_text.cpp).
constexpr auto elements = std::array{
    empty("area"),
    block("address"),
    block("article"),
    left_out_block("aside"),
    left_out("audio"),
    empty("base"),
    empty("basefont"),
    empty("bgsound"),
    block("blockquote"),
    html_element{.name = "body", .is_block = true},
    empty("br"),
    left_out("button"),
    left_out("canvas"),
    table_part("caption", true),
    block("center"),
    empty("col"),
    left_out("datalist"),
    html_element{.name = "dd", .is_block = true, .closes_p = true},
    left_out("del"),
    block("details"),
    left_out_block("dialog"),
    block("dir"),
    block("div"),
    block("dl"),
    block("dt"),
    empty("embed"),
    block("fieldset"),
    block("figcaption"),
    block("figure"),
    left_out_block("footer"),
    block("form"),
    empty("frame"),
    left_out("frameset"),
    block("h1"),
    block("h2"),
    block("h3"),
    block("h4"),
    block("h5"),
    block("h6"),
    block("header"),
    block("hgroup"),
    empty("hr", true),
    left_out("iframe", html_content::text),
    empty("img"),
    empty("input"),
    empty("keygen"),
    left_out("label"),
    left_out("legend"),
    block("li"),
    empty("link"),
    block("listing"),
    block("main"),
    block("menu"),
    empty("meta"),
    left_out_block("nav"),
    left_out("noembed", html_content::text),
    left_out("noframes", html_content::text),
    left_out("noscript"),
    html_element{.name = "object", .is_left_out = true, .bounds_scope = true},
    block("ol"),
    left_out("optgroup"),
    left_out("option"),
    left_out("output"),
    block("p"),
    empty("param"),
    html_element{.name = "plaintext", .is_block = true, .content = html_content::all_text},
    block("pre"),
    left_out("progress"),
    left_out("rp"),
    left_out("rt"),
    left_out("s"),
    left_out("script", html_content::text),
    left_out_block("search"),
    block("section"),
    left_out("select"),
    empty("source"),
    left_out("strike"),
    left_out("style", html_content::text),
    block("summary"),
    html_element{.name = "sup"},
    left_out("svg"),
    html_element{.name = "table",
                 .is_block = true,
                 .closes_p = true,
                 .is_table_part = true,
                 .bounds_scope = true},
    table_part("tbody", false),
    table_part("td", true),
    html_element{.name = "template", .is_left_out = true, .bounds_scope = true},
    left_out("textarea", html_content::text_with_references),
    table_part("tfoot", false),
    table_part("th", true),
    table_part("thead", false),
    left_out("title", html_content::text_with_references),
    table_part("tr", false),
    empty("track"),
    block("ul"),
    left_out("video"),
    empty("wbr"),
    html_element{.name = "xmp", .is_block = true, .closes_p = true, .content = html_content::text},
};

constexpr auto other = html_element{};

}  // namespace

auto find_element(std::string_view name) -> const html_element&
{
    static const auto sorted = [] {
        auto copy = elements;
        std::ranges::sort(copy, {}, &html_element::name);
        return copy;
    }();
    const auto found = std::ranges::lower_bound(sorted, name, {}, &html_element::name);
    return found != sorted.end() && found->name == name ? *found : other;
}

}  // namespace assay::program
