// SPDX-License-Identifier: BSL-1.0
#include <cstddef>
#include <utility>

#include "../text_position.hpp"  // byte_order_mark
#include "markup.hpp"
#include "table_builder.hpp"

namespace assay::program {

namespace {

/// Cuts a table into cells, whose words stand apart as those of a page's table do.
class csv_reader {
public:
    explicit csv_reader(std::string_view source)
        : source_(source), separator_(find_separator(source))
    {}

    [[nodiscard]] auto run() -> marked_up
    {
        if (source_.starts_with(byte_order_mark)) at_ = byte_order_mark.size();
        tables_.begin_table();
        while (at_ < source_.size()) read_row();
        auto tables = tables_.finish(words_.text);
        return {std::move(words_), {}, {}, {}, std::move(tables)};
    }

private:
    std::string_view source_;
    char separator_;
    std::size_t at_ = 0;
    bool is_in_cell_ = false;  // words of the cell have been added
    mapped_text words_;
    table_builder tables_;

    /// Of the first line, quoted parts left out.
    [[nodiscard]] static auto find_separator(std::string_view source) -> char
    {
        auto commas = 0;
        auto semicolons = 0;
        auto tabs = 0;
        auto is_quoted = false;
        for (const auto c : source) {
            if (c == '"') is_quoted = !is_quoted;
            if (is_quoted) continue;
            if (c == '\n') break;
            commas += c == ',' ? 1 : 0;
            semicolons += c == ';' ? 1 : 0;
            tabs += c == '\t' ? 1 : 0;
        }
        if (tabs > 0 && tabs >= commas && tabs >= semicolons) return '\t';
        return semicolons > 0 && semicolons >= commas ? ';' : ',';
    }

    void read_row()
    {
        tables_.begin_row();
        while (true) {
            tables_.begin_cell(words_.text.size(), {});
            is_in_cell_ = false;
            read_cell();
            tables_.end_cell(words_.text.size());
            if (at_ == source_.size()) return;
            if (source_[at_++] == '\n') return;
        }
    }
    /// Up to the separator or line feed behind it.
    void read_cell()
    {
        if (at_ == source_.size()) return;
        if (source_[at_] == '"') return read_quoted();
        auto end = at_;
        while (end < source_.size() && source_[end] != separator_ && source_[end] != '\n') ++end;
        auto piece = source_span{at_, end};
        if (piece.in(source_).ends_with('\r')) --piece.end;
        add(piece);
        at_ = end;
    }
    /// What stands behind the closing quote belongs to the cell, as most programs have it.
    void read_quoted()
    {
        auto begin = ++at_;
        while (at_ < source_.size()) {
            if (source_[at_] != '"') {
                ++at_;
                continue;
            }
            add({begin, at_});
            begin = ++at_;
            if (at_ == source_.size() || source_[at_] != '"') break;
            ++at_;  // two quotes are one
        }
        while (at_ < source_.size() && source_[at_] != separator_ && source_[at_] != '\n') ++at_;
        auto rest = source_span{begin, at_};
        if (rest.in(source_).ends_with('\r')) --rest.end;
        add(rest);
    }
    void add(source_span piece)
    {
        if (piece.empty()) return;
        if (!std::exchange(is_in_cell_, true) && !words_.text.empty())
            words_.insert("\n\n", piece.begin);
        words_.copy(source_, piece);
    }
};

}  // namespace

auto read_csv(std::string_view source) -> marked_up { return csv_reader{source}.run(); }

}  // namespace assay::program
