// SPDX-License-Identifier: BSL-1.0
#include "read_named_item.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include <assay/figures/read_item.hpp>
#include <assay/figures/read_package.hpp>
#include <assay/lexicon/en.hpp>
#include <assay/text/tokenize.hpp>
#include <assay/text/utf8.hpp>

#include "../compiled/extract_figures.hpp"
#include "../messages.hpp"

namespace assay::program {

namespace {

auto counts_items(const figure& stated) -> bool
{
    const auto counts = stated.kind == figure_kind::count || stated.kind == figure_kind::quantity;
    return counts && !stated.item.empty();
}

/// Reads the name that the span holds, in its sentence.
void read_name(named_item& item, std::string_view text, source_span around, const lexicon& words)
{
    auto tokens = std::vector<token>{};
    tokenize(text, around, words.index(), tokens);
    const auto in = sentence{text, around, tokens, words};
    const auto named = tokens_of(in, item.name);
    item.read = read_class(in, named.begin, named.end);
    if (item.pack == package::none) item.pack = item.read.pack;
    if (item.pack == package::none && item.read.classes.empty())
        item.pack = assay::detail::package_of(in, named);
}

/// Leaves of a document only what the item's spans are of.
void cut_out(named_item& item, std::string_view text, source_span figure)
{
    auto whole = figure;
    for (const auto* span : {&item.name, &item.read.model, &item.read.calibre_text}) {
        if (span->empty()) continue;
        whole.begin = std::min(whole.begin, span->begin);
        whole.end = std::max(whole.end, span->end);
    }
    item.text = whole.in(text);
    for (auto* span : {&item.name, &item.read.model, &item.read.calibre_text}) {
        if (span->empty()) continue;
        span->begin -= whole.begin;
        span->end -= whole.begin;
    }
}

}  // namespace

auto read_named_item(std::string_view text) -> result<named_item, std::string>
{
    if (const auto bad = utf8::find_invalid(text))
        return unexpected{fmt::format("TEXT: byte {} is not UTF-8", *bad + 1)};
    auto item = named_item{.text = std::string{text}, .name = {0, text.size()}};
    const auto found = compiled::extract_figures(item.text, english(), {}).figures;
    if (found.size() > 1)
        return unexpected{
            fmt::format("TEXT: '{}' holds {} figures; classify one at a time", text, found.size())};
    if (!found.empty()) {
        if (!counts_items(found.front()))
            return unexpected{
                fmt::format("TEXT: '{}' counts no items; write it as '775 mortar "
                            "shells' or 'mortar shells'",
                            text)};
        item.stated = found.front();
        item.name = found.front().item;
        item.pack = found.front().pack;
    }
    read_name(item, item.text, {0, item.text.size()}, english());
    if (item.read.classes.empty() && item.pack == package::none)
        return unexpected{fmt::format(
            "'{}': not known as arms, as people of war or as what deals are counted in", text)};
    return item;
}

auto read_item_of(std::string_view text, const figure& stated, const lexicon& words)
    -> std::optional<named_item>
{
    if (!counts_items(stated)) return std::nullopt;
    auto item = named_item{.text = {}, .stated = stated, .name = stated.item, .pack = stated.pack};
    read_name(item, text, stated.sentence, words);
    if (item.read.classes.empty() && item.pack == package::none) return std::nullopt;
    cut_out(item, text, stated.span);
    return item;
}

}  // namespace assay::program
