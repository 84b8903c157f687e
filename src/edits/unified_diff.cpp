// SPDX-License-Identifier: BSL-1.0
#include "unified_diff.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

#include <fmt/format.h>

#include "../messages.hpp"  // harmless

namespace assay::program {

namespace {

/// Lines with the line feeds that end them.
auto lines_of(std::string_view text) -> std::vector<std::string_view>
{
    auto lines = std::vector<std::string_view>{};
    while (!text.empty()) {
        const auto length = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, length));
        text.remove_prefix(length);
    }
    return lines;
}

/// Neighbouring lines that edits change; counted from 0, the last one exclusive.
struct changed_lines {
    std::size_t first = 0;
    std::size_t end = 0;
    std::string made{};  // what stands there now
};

class diff_writer {
public:
    diff_writer(std::string_view text, std::span<const text_edit> edits) : lines_(lines_of(text))
    {
        if (lines_.empty()) lines_.push_back(text);
        collect(text, edits);
    }

    [[nodiscard]] auto write(std::string_view name) -> std::string
    {
        if (changes_.empty()) return {};
        const auto shown = harmless(name);
        out_ = fmt::format("--- {}\n+++ {}\n", shown, shown);
        for (std::size_t first = 0; first < changes_.size();) {
            auto end = first + 1;
            while (end < changes_.size() &&
                   changes_[end].first - changes_[end - 1].end <= 2 * context)
                ++end;
            write_hunk(first, end);
            first = end;
        }
        return std::move(out_);
    }

private:
    static constexpr auto context = std::size_t{3};

    std::vector<std::string_view> lines_;
    std::vector<changed_lines> changes_;
    std::string out_;
    std::ptrdiff_t grown_ = 0;  // lines that the hunks before have added

    void collect(std::string_view text, std::span<const text_edit> edits)
    {
        auto line = std::size_t{0};
        auto begin = std::size_t{0};  // of that line
        for (std::size_t i = 0; i < edits.size();) {
            while (line + 1 < lines_.size() && begin + lines_[line].size() <= edits[i].span.begin)
                begin += lines_[line++].size();
            auto change = changed_lines{line, line + 1, {}};
            auto end = begin + lines_[line].size();
            auto at = begin;
            while (i < edits.size() && (edits[i].span.begin < end || change.end == lines_.size())) {
                change.made += text.substr(at, edits[i].span.begin - at);
                change.made += edits[i].replacement;
                at = edits[i++].span.end;
                while (end <= at && change.end < lines_.size()) end += lines_[change.end++].size();
            }
            change.made += text.substr(at, end - at);
            begin = end;
            line = change.end;
            if (!changes_.empty() && changes_.back().end == change.first) {
                changes_.back().end = change.end;
                changes_.back().made += change.made;
            } else {
                changes_.push_back(std::move(change));
            }
        }
    }

    void put(char sign, std::string_view line)
    {
        out_ += sign;
        out_ += line;
        if (!line.ends_with('\n')) out_ += "\n\\ No newline at end of file\n";
    }
    static auto range(std::size_t first, std::size_t count) -> std::string
    {
        const auto shown = count == 0 ? first : first + 1;
        return count == 1 ? fmt::format("{}", shown) : fmt::format("{},{}", shown, count);
    }

    void write_hunk(std::size_t first, std::size_t last)
    {
        const auto begin = changes_[first].first - std::min(changes_[first].first, context);
        const auto end = std::min(changes_[last - 1].end + context, lines_.size());
        auto added = std::ptrdiff_t{0};
        for (auto i = first; i < last; ++i) {
            added += static_cast<std::ptrdiff_t>(lines_of(changes_[i].made).size()) -
                     static_cast<std::ptrdiff_t>(changes_[i].end - changes_[i].first);
        }
        const auto moved = [](std::size_t lines, std::ptrdiff_t by) {
            return static_cast<std::size_t>(static_cast<std::ptrdiff_t>(lines) + by);
        };
        out_ += fmt::format("@@ -{} +{} @@\n", range(begin, end - begin),
                            range(moved(begin, grown_), moved(end - begin, added)));
        grown_ += added;
        auto line = begin;
        for (auto i = first; i < last; ++i) {
            while (line < changes_[i].first) put(' ', lines_[line++]);
            while (line < changes_[i].end) put('-', lines_[line++]);
            for (const auto made : lines_of(changes_[i].made)) put('+', made);
        }
        while (line < end) put(' ', lines_[line++]);
    }
};

}  // namespace

auto unified_diff(std::string_view name, std::string_view text, std::span<const text_edit> edits)
    -> std::string
{
    return diff_writer{text, edits}.write(name);
}

}  // namespace assay::program
