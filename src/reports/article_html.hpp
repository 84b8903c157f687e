// SPDX-License-Identifier: BSL-1.0
// article_html.hpp - the words of a document as HTML: paragraphs, tables and marked figures.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>

#include <assay/figures/figure.hpp>
#include <assay/text/document.hpp>

namespace assay::program {

/// Writes a figure, told by its place, as it is to stand in the article.
using figure_writer = std::function<std::string(std::size_t figure)>;

/// All words of `source` in their order. Tables are drawn as such where nothing stands between
/// their cells. `figures` are in the order of the text.
[[nodiscard]] auto article_html(const document& source, std::span<const figure> figures,
                                const figure_writer& write) -> std::string;

}  // namespace assay::program
