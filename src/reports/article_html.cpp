// SPDX-License-Identifier: BSL-1.0
#include "article_html.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include <assay/text/source_span.hpp>
#include <assay/text/text_table.hpp>

#include "html_text.hpp"

namespace assay::program {

namespace {

/// Writes one article from its first byte to its last.
class article_writer {
public:
    article_writer(const document& source, std::span<const figure> figures,
                   const figure_writer& write)
        : source_(source), figures_(figures), write_(write)
    {}

    [[nodiscard]] auto run() -> std::string
    {
        for (const auto& table : source_.tables) {
            const auto extent = extent_of(table);
            if (extent.begin < at_ || !holds_all_words(table)) continue;
            add_paragraphs({at_, extent.begin});
            add_table(table);
            at_ = extent.end;
        }
        add_paragraphs({at_, source_.text.size()});
        return std::move(made_);
    }

private:
    const document& source_;
    std::span<const figure> figures_;
    const figure_writer& write_;
    std::string made_;
    std::size_t at_ = 0;
    std::size_t next_ = 0;  // figure

    [[nodiscard]] static auto extent_of(const text_table& table) -> source_span
    {
        if (table.cells.empty()) return {};
        const auto first = table.caption.empty() ? table.cells.front().text : table.caption;
        return {std::min(first.begin, table.cells.front().text.begin), table.cells.back().text.end};
    }
    [[nodiscard]] auto is_blank(source_span part) const -> bool
    {
        return part.begin <= part.end &&
               part.in(source_.text).find_first_not_of(" \n\t\r") == std::string_view::npos;
    }
    /// Whether its cells follow one another, so that a table of them loses no word.
    [[nodiscard]] auto holds_all_words(const text_table& table) const -> bool
    {
        auto end = extent_of(table).begin;
        if (!table.caption.empty()) end = table.caption.end;
        for (const auto& cell : table.cells) {
            if (cell.text.begin < end || !is_blank({end, cell.text.begin})) return false;
            end = cell.text.end;
        }
        return !table.cells.empty();
    }

    /// A part of the text with its figures; parts are asked for in order.
    [[nodiscard]] auto marked(source_span part) -> std::string
    {
        auto made = std::string{};
        for (; next_ < figures_.size() && figures_[next_].span.end <= part.end; ++next_) {
            const auto span = figures_[next_].span;
            if (span.begin < part.begin) continue;  // inside a figure that is marked
            made += as_html(source_span{part.begin, span.begin}.in(source_.text));
            made += write_(next_);
            part.begin = span.end;
        }
        return made + as_html(part.in(source_.text));
    }

    void add_paragraphs(source_span part)
    {
        const auto text = source_.text.substr(0, part.end);
        while (true) {
            part.begin = std::min(text.find_first_not_of('\n', part.begin), text.size());
            if (part.empty()) return;
            const auto end = std::min(text.find("\n\n", part.begin), text.size());
            const auto one = source_span{part.begin, end};
            made_ += (is_headline(one) ? "<p class=\"headline\">" : "<p>") + marked(one) + "</p>\n";
            part.begin = end;
        }
    }

    /// A short first paragraph that is no sentence.
    [[nodiscard]] auto is_headline(source_span paragraph) const -> bool
    {
        constexpr auto longest = std::size_t{200};
        const auto words = paragraph.in(source_.text);
        return made_.empty() && words.size() <= longest && paragraph.end < source_.text.size() &&
               words.find('\n') == std::string_view::npos &&
               std::string_view{".!?:;"}.find(words.back()) == std::string_view::npos;
    }

    void add_table(const text_table& table)
    {
        made_ += "<div class=\"table\" tabindex=\"0\"><table>\n";
        if (!table.caption.empty()) made_ += "<caption>" + marked(table.caption) + "</caption>\n";
        auto row = std::size_t{0};
        made_ += "<tr>";
        for (const auto& cell : table.cells) {
            for (; row < cell.row; ++row) made_ += "</tr>\n<tr>";
            const auto* tag = cell.is_header ? "th" : "td";
            made_ += fmt::format("<{}{}{}>{}</{}>", tag, spans("colspan", cell.columns),
                                 spans("rowspan", cell.rows), marked(cell.text), tag);
        }
        made_ += "</tr>\n</table></div>\n";
    }
    [[nodiscard]] static auto spans(std::string_view name, std::size_t count) -> std::string
    {
        return count == 1 ? std::string{} : fmt::format(" {}=\"{}\"", name, count);
    }
};

}  // namespace

auto article_html(const document& source, std::span<const figure> figures,
                  const figure_writer& write) -> std::string
{
    return article_writer{source, figures, write}.run();
}

}  // namespace assay::program
