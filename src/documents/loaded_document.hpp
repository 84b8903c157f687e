// SPDX-License-Identifier: BSL-1.0
// loaded_document.hpp - a document with the way back from its words to the bytes of the input.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <assay/period.hpp>
#include <assay/text/document.hpp>
#include <assay/text/source_span.hpp>

#include "mapped_text.hpp"

namespace assay::program {

/// Three texts stand behind each other: the bytes of the input, the source, which is these in
/// UTF-8, and the words, which are the source without its markup. Figures are found in the words,
/// shown to people in the source and told to programs by their bytes.
struct loaded_document {
    std::string id;                      // a file's name, "-", or an archive's own key
    mapped_text source;                  // as an editor shows it
    std::optional<mapped_text> words{};  // none: the source is all words
    std::optional<day> published{};      // as the document itself says it
    std::optional<std::string> language{};

    [[nodiscard]] auto text() const -> std::string_view
    {
        return words ? words->text : source.text;
    }
    /// What is checked; its spans are of the words.
    [[nodiscard]] auto checkable() const -> document { return {id, text()}; }
    [[nodiscard]] auto in_source(source_span of_words) const -> source_span
    {
        return words ? words->places.in_source(of_words) : of_words;
    }
    [[nodiscard]] auto in_input(source_span of_words) const -> source_span
    {
        return source.places.in_source(in_source(of_words));
    }
};

}  // namespace assay::program
