// SPDX-License-Identifier: BSL-1.0
#include "article_text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "raised_text.hpp"

namespace assay::program {

namespace {

/// What is said of an element by its attributes alone.
auto is_hidden(const html_token& tag) -> bool
{
    if (tag.attributes.empty()) return false;
    if (tag.attribute("hidden")) return true;
    if (is_same_word(tag.attribute("aria-hidden").value_or(""), "true")) return true;
    auto style = in_small_letters(tag.attribute("style").value_or(""));
    std::erase_if(style, [](char c) { return c == ' ' || c == '\t' || c == '\n'; });
    return style.find("display:none") != std::string::npos ||
           style.find("visibility:hidden") != std::string::npos;
}

auto is_beside_article(const html_token& tag) -> bool
{
    constexpr auto roles = std::array<std::string_view, 5>{"navigation", "banner", "contentinfo",
                                                           "complementary", "search"};
    if (tag.attributes.empty()) return false;
    return std::ranges::find(roles, in_small_letters(tag.attribute("role").value_or(""))) !=
           roles.end();
}

/// How many rows or columns a cell says that it spans; one where that is no number.
auto span_of(const html_token& tag, std::string_view attribute, std::uint32_t most) -> std::uint32_t
{
    if (tag.attributes.empty()) return 1;
    auto count = std::uint32_t{0};
    for (const auto c : tag.attribute(attribute).value_or("")) {
        if (c < '0' || c > '9' || count > most) break;
        count = count * 10 + static_cast<std::uint32_t>(c - '0');
    }
    return std::clamp(count, std::uint32_t{1}, most);
}

/// The page itself: where it is hidden, a script is to show it.
auto is_page(const std::string& name) -> bool
{
    return name == "html" || name == "head" || name == "body";
}

}  // namespace

void article_text::add_tag(const html_token& tag)
{
    if (tag.name == "br") return break_line();
    if (tag.kind == html_token_kind::end_tag) return end(tag.name);
    const auto& kind = find_element(tag.name);
    if (is_page(tag.name) || kind.content == html_content::none) {
        if (kind.is_block) break_block();
        if (tag.name == "img") flow_.space(tag.span.begin);
        return;
    }
    if (is_foreign() && tag.closes_itself) return;
    end_implied(tag.name, kind);
    begin(tag, kind);
}

void article_text::add_text(source_span piece)
{
    if (is_seen()) flow_.add(piece, open_.is_open("pre"));
}

void article_text::add_unread(source_span piece)
{
    constexpr auto object_replacement = "\uFFFC";  // a letter to whoever reads numbers
    if (is_seen()) flow_.put(object_replacement, piece);
}

auto article_text::is_foreign() const -> bool
{
    return open_.is_open("svg") || open_.is_open("math");
}

auto article_text::is_left_out(const html_token& tag, const html_element& kind) const -> bool
{
    if (kind.is_left_out || is_hidden(tag) || is_beside_article(tag)) return true;
    return tag.name == "header" && !open_.is_open("article") && !open_.is_open("main");
}

void article_text::begin(const html_token& tag, const html_element& kind)
{
    if (kind.is_block) break_block();
    const auto left_out = is_left_out(tag, kind);
    if (tag.name == "form") {
        if (open_.is_open("form")) return;  // forms do not nest: the outer one goes on
        form_has_article_ = false;
    }
    form_has_article_ |= tag.name == "article" || tag.name == "main" || tag.name == "h1";
    if (tag.name == "a") ++links_;
    open_.push(tag.name, {&kind, left_out, flow_.text().size(), links_});
    if (left_out) ++left_out_;
    if (kind.is_table_part && is_seen()) begin_part(tag);
}

void article_text::begin_part(const html_token& tag)
{
    constexpr auto most_columns = std::uint32_t{1000};  // those of the HTML standard
    constexpr auto most_rows = std::uint32_t{65534};
    if (tag.name == "table") return tables_.begin_table();
    if (tag.name == "tr") return tables_.begin_row();
    if (tag.name != "td" && tag.name != "th") return;
    begin_cell({.rows = span_of(tag, "rowspan", most_rows),
                .columns = span_of(tag, "colspan", most_columns),
                .is_header = tag.name == "th"});
}

void article_text::end_part(const open_element& part)
{
    const auto name = part.kind->name;
    if (name == "table") return tables_.end_table();
    if (name == "td" || name == "th") return end_cell();
    if (name == "caption") tables_.caption(part.text_before, flow_.text().size());
}

void article_text::end(const std::string& name)
{
    if (is_page(name)) return;  // browsers take what follows into the body, too
    if (find_element(name).is_block) break_block();
    end_from(open_.ended_by(name));
}

/// The end tags that HTML lets writers leave out.
void article_text::end_implied(const std::string& name, const html_element& kind)
{
    if (kind.closes_p && open_.is_open("p")) end_from(open_.ended_by("p"));
    if (name == "li") {
        const auto item = open_.nearest_inside("li", "ul");
        if (open_.nearest_inside("li", "ol")) end_from(item);
    } else if (name == "dt" || name == "dd") {
        end_from(open_.nearest_inside("dt", "dl"));
        end_from(open_.nearest_inside("dd", "dl"));
    } else if (kind.is_table_part && name != "table") {
        end_from(open_.nearest_inside("td", "table"));
        end_from(open_.nearest_inside("th", "table"));
        if (name != "td" && name != "th") end_from(open_.nearest_inside("tr", "table"));
    }
}

void article_text::end_from(std::optional<std::size_t> place)
{
    if (!place) return;
    while (open_.size() > *place) {
        const auto ended = open_.pop();
        if (ended.kind->is_table_part && is_seen()) end_part(ended);
        if (ended.is_left_out) --left_out_;
        if (ended.kind->name == "sup" && is_seen()) end_raised(ended);
        if (ended.kind->name == "form" && is_seen()) end_form(ended);
    }
}

void article_text::end_raised(const open_element& raised)
{
    const auto before = flow_.text().substr(0, raised.text_before);
    const auto inside = std::string{flow_.text().substr(raised.text_before)};
    const auto piece = flow_.source_from(raised.text_before);
    switch (meaning_of_raised(before, inside, links_ > raised.links_before)) {
        case raised_text::word: return;
        case raised_text::footnote: return cut(raised.text_before);
        case raised_text::power_of_unit:
            flow_.cut(raised.text_before);
            return flow_.put(raised_digits(inside), piece);
        case raised_text::power:
            flow_.cut(raised.text_before);
            add_unread(piece);
            return flow_.put(inside, piece);
    }
}

/// A form is what readers fill in, unless the page has all its words in one, as those of some
/// servers do.
void article_text::end_form(const open_element& form)
{
    constexpr auto longest = std::size_t{2000};
    const auto is_page_in_form =
        form_has_article_ || flow_.text().size() - form.text_before > longest;
    if (is_page_in_form) return;
    cut(form.text_before);
    break_block();
}

void article_text::cut(std::size_t size)
{
    flow_.cut(size);
    tables_.cut(size);
}

}  // namespace assay::program
