// SPDX-License-Identifier: BSL-1.0
// html_tokenizer.hpp - cuts HTML into tags and text as the HTML standard has browsers do it
// (section 13.2.5), so that no input is invalid.
//
// No tree is built: docs/design.md tells why. Each byte is looked at a fixed number of times.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "html_token.hpp"

namespace assay::program {

class html_tokenizer {
public:
    explicit html_tokenizer(std::string_view source) : source_(source) {}
    /// Only a piece of the source, whose places are those in the whole.
    html_tokenizer(std::string_view source, source_span piece)
        : source_(source.substr(0, piece.end)), at_(piece.begin)
    {}

    /// The next piece, in the order of the source; false at its end. Overwrites `token`, whose
    /// memory is used again.
    [[nodiscard]] auto next(html_token& token) -> bool;

    /// The content of the element whose start tag came last is text up to its end tag: said by
    /// whoever reads the tokens, because it depends on where the element stands.
    void read_text_until_end_of(std::string_view name, bool has_references);
    /// All that follows is text: <plaintext>.
    void read_text_until_end() { raw_until_ = "/"; }

private:
    std::string_view source_;
    std::size_t at_ = 0;
    std::string raw_until_;  // the name of an element; no element has the name "/"
    bool raw_has_references_ = false;

    [[nodiscard]] auto is_at(std::string_view words) const -> bool
    {
        return source_.substr(at_).starts_with(words);
    }
    [[nodiscard]] auto peek(std::size_t ahead) const -> char
    {
        return at_ + ahead < source_.size() ? source_[at_ + ahead] : '\0';
    }
    [[nodiscard]] auto end_of_raw_text() const -> std::size_t;
    [[nodiscard]] auto end_of_text() const -> std::size_t;
    [[nodiscard]] auto starts_markup(std::size_t place) const -> bool;
    void skip_past(std::string_view words);
    void skip_comment();
    void skip_spaces();
    void read_tag(html_token& token);
    void read_attribute(html_token& token);
    [[nodiscard]] auto read_value() -> std::string_view;
};

}  // namespace assay::program
