// SPDX-License-Identifier: BSL-1.0
// article_text.hpp - the words of an article, out of the tags and texts of HTML.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include <assay/text/source_span.hpp>
#include <assay/text/text_table.hpp>

#include "html_token.hpp"
#include "mapped_text.hpp"
#include "open_elements.hpp"
#include "table_builder.hpp"
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
    /// A table that is not told by tags.
    void begin_table() { tables_.begin_table(); }
    void begin_row() { tables_.begin_row(); }
    void begin_cell(cell_shape shape) { tables_.begin_cell(flow_.text().size(), shape); }
    void end_cell() { tables_.end_cell(flow_.text().size()); }
    void end_table() { tables_.end_table(); }

    /// The tables of what finish() gives; to be asked for before it.
    [[nodiscard]] auto finish_tables() -> std::vector<text_table>
    {
        return tables_.finish(flow_.text());
    }
    [[nodiscard]] auto finish() -> mapped_text { return flow_.finish(); }

private:
    text_flow flow_;
    open_elements open_;
    table_builder tables_;
    std::size_t left_out_ = 0;  // open elements that are left out
    std::size_t links_ = 0;     // that have begun
    bool form_has_article_ = false;

    [[nodiscard]] auto is_seen() const -> bool { return left_out_ == 0; }
    [[nodiscard]] auto is_left_out(const html_token& tag, const html_element& kind) const -> bool;
    void begin(const html_token& tag, const html_element& kind);
    void end(const std::string& name);
    void end_implied(const std::string& name, const html_element& kind);
    void end_from(std::optional<std::size_t> place);
    void begin_part(const html_token& tag);
    void end_part(const open_element& part);
    void cut(std::size_t size);
    void end_raised(const open_element& raised);
    void end_form(const open_element& form);
};

}  // namespace assay::program
