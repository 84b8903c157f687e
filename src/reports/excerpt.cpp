// SPDX-License-Identifier: BSL-1.0
#include "excerpt.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

#include <fmt/format.h>

#include <assay/text/utf8.hpp>

#include "../messages.hpp"
#include "../text_position.hpp"  // byte_order_mark

namespace assay::program {

namespace {

constexpr auto context = std::size_t{60};   // bytes kept on each side of a long line's figures
constexpr auto reach = 2 * context;         // how far a line's end may be to be shown whole
constexpr auto longest = std::size_t{240};  // bytes from figure to figure to show both

/// What is shown of a text, and whether its line goes on before and behind.
struct window {
    source_span shown;
    bool is_cut_before = false;
    bool is_cut_behind = false;
};

/// The line around `core`, cut where it is long. Looks no farther than `reach`, so that many
/// figures on one endless line cost no more than on many.
auto window_around(std::string_view text, source_span core) -> window
{
    auto made = window{.shown = core};
    const auto floor = core.begin > reach ? core.begin - reach : 0;
    const auto before = text.substr(floor, core.begin - floor).rfind('\n');
    made.is_cut_before = before == std::string_view::npos && floor > 0;
    made.shown.begin = before != std::string_view::npos ? floor + before + 1
                       : made.is_cut_before             ? core.begin - context
                                                        : 0;
    if (made.shown.begin == 0 && text.starts_with(byte_order_mark))
        made.shown.begin = byte_order_mark.size();
    const auto after = text.substr(core.end, reach).find('\n');
    made.is_cut_behind = after == std::string_view::npos && text.size() - core.end > reach;
    made.shown.end = after != std::string_view::npos ? core.end + after
                     : made.is_cut_behind            ? core.end + context
                                                     : text.size();
    while (made.is_cut_before && utf8::is_continuation(text[made.shown.begin])) --made.shown.begin;
    while (made.is_cut_behind && utf8::is_continuation(text[made.shown.end])) --made.shown.end;
    if (made.shown.in(text).ends_with('\r')) --made.shown.end;
    return made;
}

/// The judged figure with those of the others that are near it on its line. A figure that is broken
/// over two lines is shown to the end of the first of them.
auto core_of(std::string_view text, std::span<const source_span> others, source_span judged)
    -> source_span
{
    auto core = judged;
    core.end = core.begin + std::min(core.in(text).find('\n'), core.length());
    for (const auto& other : others) {
        const auto both =
            source_span{std::min(core.begin, other.begin), std::max(core.end, other.end)};
        const auto is_near = both.length() <= longest;
        if (is_near && both.in(text).find('\n') == std::string_view::npos) core = both;
    }
    return core;
}

/// The columns that a character takes: none for combining marks, two for East Asian wide ones.
auto width_of(char32_t c) -> std::size_t
{
    const auto combines = (c >= 0x0300U && c <= 0x036FU) || (c >= 0x200BU && c <= 0x200FU) ||
                          (c >= 0x20D0U && c <= 0x20FFU) || (c >= 0xFE00U && c <= 0xFE0FU);
    const auto is_wide = (c >= 0x1100U && c <= 0x115FU) || (c >= 0x2E80U && c <= 0xA4CFU) ||
                         (c >= 0xAC00U && c <= 0xD7A3U) || (c >= 0xF900U && c <= 0xFAFFU) ||
                         (c >= 0xFE30U && c <= 0xFE6FU) || (c >= 0xFF00U && c <= 0xFF60U) ||
                         (c >= 0x1F300U && c <= 0x1FAFFU) || (c >= 0x20000U && c <= 0x3FFFDU);
    return combines ? 0 : is_wide ? 2 : 1;
}

/// The marks of one excerpt, asked for from left to right.
class mark_line {
public:
    mark_line(std::span<const source_span> others, source_span judged, source_span core)
        : judged_(judged)
    {
        for (const auto& other : others) {
            if (core.contains(other.begin)) others_.push_back(other);
        }
        std::ranges::sort(others_, {}, &source_span::begin);
    }

    [[nodiscard]] auto at(std::size_t place) -> char
    {
        if (judged_.contains(place)) return place == judged_.begin ? '^' : '~';
        while (next_ < others_.size() && others_[next_].end <= place) ++next_;
        return next_ < others_.size() && others_[next_].contains(place) ? '~' : ' ';
    }

private:
    std::vector<source_span> others_;
    source_span judged_;
    std::size_t next_ = 0;
};

}  // namespace

auto make_excerpt(std::string_view text, std::span<const source_span> others, source_span judged)
    -> excerpt
{
    const auto core = core_of(text, others, judged);
    const auto line = window_around(text, core);
    auto marks = mark_line{others, judged, core};
    auto made = excerpt{};
    if (line.is_cut_before) {
        made.text = "…";
        made.marks = " ";
    }
    for (auto at = line.shown.begin; at < line.shown.end;) {
        const auto here = utf8::decode(text, at);
        const auto shown = harmless(text.substr(at, here.length));
        const auto columns = shown.size() != here.length ? shown.size() : width_of(here.value);
        const auto mark = marks.at(at);
        made.text += shown;
        for (std::size_t i = 0; i < columns; ++i) made.marks += i == 0 || mark == ' ' ? mark : '~';
        at += here.length;
    }
    if (line.is_cut_behind) made.text += "…";
    made.marks.erase(made.marks.find_last_not_of(' ') + 1);
    return made;
}

}  // namespace assay::program
