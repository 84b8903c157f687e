// SPDX-License-Identifier: BSL-1.0
#include "excerpt.hpp"

#include <algorithm>
#include <cstddef>

#include <fmt/format.h>

#include <assay/text/utf8.hpp>

#include "../messages.hpp"

namespace assay::program {

namespace {

constexpr auto context = std::size_t{60};  // bytes kept on each side of a long line's figures

auto line_around(std::string_view text, std::size_t at) -> source_span
{
    const auto before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    const auto begin = before == std::string_view::npos ? 0 : before + 1;
    return {begin, std::min(text.find('\n', at), text.size())};
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

auto mark_at(std::size_t at, source_span first, source_span second) -> char
{
    if (second.contains(at)) return at == second.begin ? '^' : '~';
    return first.contains(at) ? '~' : ' ';
}

}  // namespace

auto make_excerpt(std::string_view text, source_span first, source_span second) -> excerpt
{
    const auto line = line_around(text, second.begin);
    const auto shows_first = line.contains(first.begin);
    const auto from = shows_first ? std::min(first.begin, second.begin) : second.begin;
    auto begin = from - line.begin > 2 * context ? from - context : line.begin;
    auto end =
        line.end - std::min(line.end, second.end) > 2 * context ? second.end + context : line.end;
    while (begin > line.begin && utf8::is_continuation(text[begin])) --begin;
    while (end > begin && end < line.end && utf8::is_continuation(text[end])) --end;

    auto made = excerpt{};
    if (begin > line.begin) {
        made.text = "…";
        made.marks = " ";
    }
    for (auto at = begin; at < end;) {
        const auto here = utf8::decode(text, at);
        const auto shown = harmless(text.substr(at, here.length));
        const auto columns = shown.size() != here.length ? shown.size() : width_of(here.value);
        const auto mark = mark_at(at, shows_first ? first : source_span{}, second);
        made.text += shown;
        for (std::size_t i = 0; i < columns; ++i) made.marks += i == 0 || mark == ' ' ? mark : '~';
        at += here.length;
    }
    if (end < line.end) made.text += "…";
    made.marks.erase(made.marks.find_last_not_of(' ') + 1);
    return made;
}

}  // namespace assay::program
