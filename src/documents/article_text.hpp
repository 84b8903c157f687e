// SPDX-License-Identifier: BSL-1.0
// article_text.hpp - the words of an article, out of the tags and texts of HTML.
#pragma once

#include <cstddef>
#include <string_view>

#include <assay/text/source_span.hpp>

#include "html_token.hpp"
#include "mapped_text.hpp"
#include "open_elements.hpp"
#include "text_flow.hpp"

namespace assay::program {

/// Leaves out what is not seen (scripts, hidden elements), what is not the article's (menus, the
/// page's header and footer, forms) and the marks of footnotes. Blocks and the cells of tables
/// stand apart; a tag inside a figure leaves no trace.
class article_text {
public:
    /// The source outlives this.
    explicit article_text(std::string_view source) : flow_(source) {}

    /// A tag; what its element leaves out is left out until its end.
    void add_tag(const html_token& tag);
    void add_text(source_span piece);
    /// Something that is not read, such as the code between two words: what it touches is no
    /// number.
    void add_unread(source_span piece);
    void add_space(std::size_t at) { flow_.space(at); }
    void break_line() { flow_.break_line(); }
    void break_block() { flow_.break_block(); }

    /// Whether what comes next is SVG or MathML, where elements may close themselves.
    [[nodiscard]] auto is_foreign() const -> bool;
    [[nodiscard]] auto finish() -> mapped_text { return flow_.finish(); }

private:
    text_flow flow_;
    open_elements open_;
    std::size_t left_out_ = 0;  // open elements that are left out
    std::size_t links_ = 0;     // that have begun
    bool form_has_article_ = false;

    [[nodiscard]] auto is_seen() const -> bool { return left_out_ == 0; }
    [[nodiscard]] auto is_left_out(const html_token& tag, const html_element& kind) const -> bool;
    void begin(const html_token& tag, const html_element& kind);
    void end(const std::string& name);
    void end_implied(const std::string& name, const html_element& kind);
    void end_from(std::optional<std::size_t> place);
    void end_raised(const open_element& raised);
    void end_form(const open_element& form);
};

}  // namespace assay::program
