// SPDX-License-Identifier: BSL-1.0
#include "html_metadata.hpp"

#include <algorithm>
#include <array>

#include "linked_data.hpp"
#include "stamped_day.hpp"

namespace assay::program {

namespace {

/// As publishers' systems name it.
constexpr auto names_of_day = std::array<std::string_view, 20>{"article.published",
                                                               "article_date_original",
                                                               "cxenseparse:recs:publishtime",
                                                               "date",
                                                               "datepublished",
                                                               "dc.date",
                                                               "dc.date.created",
                                                               "dc.date.issued",
                                                               "dcterms.created",
                                                               "dcterms.date",
                                                               "dcterms.issued",
                                                               "og:article:published_time",
                                                               "og:published_time",
                                                               "parsely-pub-date",
                                                               "pubdate",
                                                               "publicationdate",
                                                               "publication_date",
                                                               "publish-date",
                                                               "publish_date",
                                                               "sailthru.date"};

auto is_name_of_day(std::string_view name) -> bool
{
    return std::ranges::find(names_of_day, name) != names_of_day.end();
}

}  // namespace

void html_metadata::add_tag(const html_token& tag)
{
    is_linked_data_ = false;
    if (tag.kind != html_token_kind::start_tag) return;
    if (tag.name == "html") {
        const auto said = tag.attribute("lang");
        if (!language_)
            language_ = language_of_tag(said ? *said : tag.attribute("xml:lang").value_or(""));
    } else if (tag.name == "meta") {
        add_meta(tag);
    } else if (tag.name == "script") {
        is_linked_data_ = is_same_word(tag.attribute("type").value_or(""), "application/ld+json");
    } else if (tag.name == "time") {
        add_time(tag);
    }
}

void html_metadata::add_script(std::string_view content)
{
    if (!is_linked_data_) return;
    const auto found = find_linked_day(content);
    if (!found) return;
    add_day(found->stamp, found->is_article ? source::article_data : source::page_data);
}

void html_metadata::add_meta(const html_token& tag)
{
    const auto content = tag.attribute("content").value_or("");
    for (const auto* attribute : {"property", "name", "itemprop"}) {
        const auto name = in_small_letters(tag.attribute(attribute).value_or(""));
        if (name == "article:published_time") {
            add_day(content, source::property);
        } else if (is_name_of_day(name)) {
            add_day(content, source::name);
        }
    }
}

void html_metadata::add_time(const html_token& tag)
{
    const auto marked = tag.attribute("pubdate") ||
                        is_same_word(tag.attribute("itemprop").value_or(""), "datePublished");
    if (marked) add_day(tag.attribute("datetime").value_or(""), source::time);
}

void html_metadata::add_day(std::string_view stamp, source from)
{
    if (from >= of_published_) return;
    const auto found = stamped_day(stamp);
    if (!found) return;
    published_ = found;
    of_published_ = from;
}

auto language_of_tag(std::string_view tag) -> std::optional<std::string>
{
    const auto language = in_small_letters(tag.substr(0, tag.find_first_of("-_")));
    const auto is_code = (language.size() == 2 || language.size() == 3) &&
                         std::ranges::all_of(language, [](char c) { return c >= 'a' && c <= 'z'; });
    return is_code ? std::optional{language} : std::nullopt;
}

}  // namespace assay::program
