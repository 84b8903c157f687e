// SPDX-License-Identifier: BSL-1.0
// text_position.hpp - lines and columns as people count them.
#pragma once

#include <algorithm>  // std::min, std::ranges::count
#include <cstddef>
#include <string_view>

#include <assay/text/utf8.hpp>

namespace assay::program {

inline constexpr auto byte_order_mark = std::string_view{"\xEF\xBB\xBF"};

/// Both from 1; columns count code points, a byte order mark at the head of the text aside.
struct text_position {
    std::size_t line = 1;
    std::size_t column = 1;
    std::size_t line_begin = 0;  // in bytes
};

/// The position of byte `at`, going on from an earlier one so that a document is walked once.
[[nodiscard]] inline auto position_after(std::string_view text, text_position from,
                                         std::size_t from_at, std::size_t at) -> text_position
{
    if (from_at == 0 && text.starts_with(byte_order_mark)) from_at = byte_order_mark.size();
    for (auto i = from_at; i < std::min(at, text.size()); ++i) {
        if (text[i] == '\n') {
            ++from.line;
            from.column = 1;
            from.line_begin = i + 1;
        } else if (!utf8::is_continuation(text[i])) {
            ++from.column;
        }
    }
    return from;
}

[[nodiscard]] inline auto position_of(std::string_view text, std::size_t at) -> text_position
{
    return position_after(text, {}, 0, at);
}

/// The positions of one place after the other, walking from each to the next. A step back costs
/// what lies between, and the line that it ends on.
class position_walk {
public:
    explicit position_walk(std::string_view text) : text_(text) {}

    [[nodiscard]] auto to(std::size_t at) -> text_position
    {
        if (at < reached_) {
            step_back(at);
        } else {
            place_ = position_after(text_, place_, reached_, at);
        }
        reached_ = at;
        return place_;
    }

private:
    std::string_view text_;
    text_position place_{};
    std::size_t reached_ = 0;

    void step_back(std::size_t at)
    {
        const auto passed = text_.substr(at, std::min(reached_, text_.size()) - at);
        const auto lines = static_cast<std::size_t>(std::ranges::count(passed, '\n'));
        if (lines == 0) {
            place_.column -= utf8::count(passed);
            return;
        }
        const auto before = at == 0 ? std::string_view::npos : text_.rfind('\n', at - 1);
        place_.line -= lines;
        place_.line_begin = before == std::string_view::npos ? 0 : before + 1;
        auto on_line = text_.substr(place_.line_begin, at - place_.line_begin);
        if (place_.line_begin == 0 && on_line.starts_with(byte_order_mark))
            on_line.remove_prefix(byte_order_mark.size());
        place_.column = 1 + utf8::count(on_line);
    }
};

}  // namespace assay::program
