// SPDX-License-Identifier: BSL-1.0
#include <utility>
#include <vector>

#include "article_text.hpp"
#include "html_content.hpp"
#include "html_metadata.hpp"
#include "html_tokenizer.hpp"
#include "markup.hpp"

namespace assay::program {

void prepare_content(html_tokenizer& tokens, const html_token& tag, bool is_foreign)
{
    const auto is_open =
        tag.kind == html_token_kind::start_tag && !(is_foreign && tag.closes_itself);
    if (!is_open) return;
    switch (find_element(tag.name).content) {
        case html_content::text: return tokens.read_text_until_end_of(tag.name, false);
        case html_content::text_with_references:
            return tokens.read_text_until_end_of(tag.name, true);
        case html_content::all_text: return tokens.read_text_until_end();
        case html_content::elements:
        case html_content::none: return;
    }
}

auto read_html(std::string_view source) -> marked_up
{
    auto article = article_text{source};
    auto metadata = html_metadata{};
    auto tokens = html_tokenizer{source};
    auto token = html_token{};
    auto marks = std::vector<ignore_mark>{};
    while (tokens.next(token)) {
        switch (token.kind) {
            case html_token_kind::text: article.add_text(token.span); break;
            case html_token_kind::raw_text:
                metadata.add_script(token.span.in(source));
                article.add_text(token.span);
                break;
            case html_token_kind::start_tag:
            case html_token_kind::end_tag:
                prepare_content(tokens, token, article.is_foreign());
                metadata.add_tag(token);
                article.add_tag(token);
                break;
            case html_token_kind::other:
                if (const auto mark = read_mark(source, token.span)) marks.push_back(*mark);
                break;
        }
    }
    auto tables = article.finish_tables();
    return {article.finish(), metadata.published(), metadata.language(), std::move(marks),
            std::move(tables)};
}

}  // namespace assay::program
