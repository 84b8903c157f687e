// SPDX-License-Identifier: BSL-1.0
#include "ignored_parts.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

#include <fmt/format.h>

#include "../nearest_word.hpp"
#include "../text_position.hpp"

namespace assay::program {

namespace {

constexpr auto names =
    std::array<std::string_view, 4>{"ignore", "end", "ignore-line", "ignore-next-line"};

class marks_reader {
public:
    explicit marks_reader(std::string_view source) : source_(source), places_(source) {}

    void take(const ignore_mark& mark)
    {
        if (mark.name == "ignore") {
            if (!open_) open_ = mark;
        } else if (mark.name == "end") {
            end(mark);
        } else if (mark.name == "ignore-line") {
            add(line_around(mark.span.begin));
        } else if (mark.name == "ignore-next-line") {
            add(line_behind(mark.span.end));
        } else {
            note(mark, unknown(mark.name));
        }
    }
    [[nodiscard]] auto finish() -> ignored_parts
    {
        if (open_) {
            note(*open_, "assay:ignore has no assay:end; all that follows is ignored");
            add({open_->span.begin, source_.size()});
        }
        return std::move(made_);
    }

private:
    std::string_view source_;
    position_walk places_;
    std::optional<ignore_mark> open_;
    source_span line_;  // the last that was looked for
    ignored_parts made_;

    void note(const ignore_mark& mark, std::string_view what)
    {
        const auto at = places_.to(mark.span.begin);
        made_.notes.push_back(fmt::format("{}:{}: {}", at.line, at.column, what));
    }
    [[nodiscard]] static auto unknown(std::string_view name) -> std::string
    {
        const auto is_none = fmt::format("assay:{} says nothing", name.substr(0, 40));
        if (const auto meant = nearest_word(name, names))
            return fmt::format("{}; did you mean assay:{}?", is_none, *meant);
        return fmt::format("{}; there are assay:{}", is_none, fmt::join(names, ", assay:"));
    }

    void end(const ignore_mark& mark)
    {
        if (!open_) return note(mark, "assay:end without assay:ignore before it");
        add({open_->span.begin, mark.span.end});
        open_.reset();
    }
    /// Spans come by their ends; one that holds others swallows them.
    void add(source_span part)
    {
        auto& spans = made_.spans;
        while (!spans.empty() && spans.back().end >= part.begin) {
            part.begin = std::min(part.begin, spans.back().begin);
            part.end = std::max(part.end, spans.back().end);
            spans.pop_back();
        }
        spans.push_back(part);
    }

    [[nodiscard]] auto line_around(std::size_t at) -> source_span
    {
        if (at >= line_.begin && at < line_.end) return line_;
        const auto before = at == 0 ? std::string_view::npos : source_.rfind('\n', at - 1);
        const auto begin = before == std::string_view::npos ? 0 : before + 1;
        line_ = {begin, std::min(source_.find('\n', at), source_.size())};
        return line_;
    }
    [[nodiscard]] auto line_behind(std::size_t at) -> source_span
    {
        const auto end = std::min(line_around(at).end, source_.size());
        const auto next = source_.find_first_not_of(" \t\r\n", end);
        return next == std::string_view::npos ? source_span{end, end} : line_around(next);
    }
};

}  // namespace

auto read_ignored_parts(std::string_view source, std::span<const ignore_mark> marks)
    -> ignored_parts
{
    auto reader = marks_reader{source};
    for (const auto& mark : marks) reader.take(mark);
    return reader.finish();
}

}  // namespace assay::program
