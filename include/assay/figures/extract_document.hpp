// SPDX-License-Identifier: BSL-1.0
// extract_document.hpp - a document's figures without its claims: no rate is needed for them.
//
//     const auto read = extract_document({"story", text}, {.language = "en"});
//     for (const auto& figure : read.found.figures) ...
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>  // std::move
#include <vector>

#include <assay/currency.hpp>
#include <assay/figures/extract_figures.hpp>
#include <assay/figures/extracted_document.hpp>
#include <assay/figures/find_dateline.hpp>
#include <assay/figures/merge_table_figures.hpp>
#include <assay/figures/read_tables.hpp>
#include <assay/figures/settle_currencies.hpp>
#include <assay/lexicon/all.hpp>
#include <assay/period.hpp>
#include <assay/text/document.hpp>

namespace assay {

/// Reads one document. A language without a lexicon yields no figures and a note that says so.
[[nodiscard]] inline auto extract_document(const document& source,
                                           const extract_options& options = {})
    -> extracted_document
{
    auto read = extracted_document{.published = options.published,
                                   .language = options.language,
                                   .words = find_lexicon(options.language)};
    if (read.words == nullptr) {
        read.notes.push_back("no lexicon for language '" + std::string{options.language} +
                             "': figures were not looked for");
        return read;
    }
    if (!read.published) read.published = find_dateline(source.text, *read.words);
    read.found = extract_figures(source.text, *read.words, read.published, options.home);
    if (source.tables.empty()) return read;
    auto cells = read_tables(source.tables, source.text, *read.words, read.found.totals);
    settle_currencies(source.text, cells, read.found.named_currencies, {}, read.published,
                      options.home);
    merge_table_figures(std::move(cells), read.found);
    return read;
}

}  // namespace assay
