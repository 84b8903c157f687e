// SPDX-License-Identifier: BSL-1.0
// loaded_document.hpp - a document with the way back from its words to the bytes of the input.
#pragma once

#include <algorithm>  // std::min
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <assay/period.hpp>
#include <assay/text/document.hpp>
#include <assay/text/source_span.hpp>
#include <assay/text/text_table.hpp>

#include "input_format.hpp"
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
    std::vector<source_span> ignored{};  // of the words, sorted and apart: not to be checked
    std::vector<std::string> notes{};    // what is odd about its marks
    std::vector<text_table> tables{};    // of the words
    input_format format = input_format::text;
    std::string encoding{};  // empty: UTF-8
    std::string encoded{};   // the bytes of the input where it is not of UTF-8

    [[nodiscard]] auto input() const -> std::string_view
    {
        return encoding.empty() ? source.text : encoded;
    }
    [[nodiscard]] auto text() const -> std::string_view
    {
        return words ? words->text : source.text;
    }
    /// What is checked; its spans are of the words.
    [[nodiscard]] auto checkable() const -> document { return {id, text(), tables}; }
    [[nodiscard]] auto in_source(source_span of_words) const -> source_span
    {
        return words ? words->places.in_source(of_words) : of_words;
    }
    /// The words of a part of the source; what only touches it belongs to neither.
    [[nodiscard]] auto in_words(source_span of_source) const -> source_span
    {
        if (!words) return of_source;
        const auto end = std::min(words->places.first_from(of_source.end), words->text.size());
        return {std::min(words->places.first_from(of_source.begin), end), end};
    }
    [[nodiscard]] auto in_input(source_span of_words) const -> source_span
    {
        return source.places.in_source(in_source(of_words));
    }
};

}  // namespace assay::program
