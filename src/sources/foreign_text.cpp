// SPDX-License-Identifier: BSL-1.0
#include "foreign_text.hpp"

#include <algorithm>  // std::count, std::min
#include <utility>

#include <fmt/format.h>

#include <assay/text/utf8.hpp>

#include "../text_position.hpp"  // byte_order_mark

namespace assay::program {

namespace {

constexpr auto blanks = std::string_view{" \t\r\n"};

struct line_and_column {
    std::size_t line;
    std::size_t column;
};

auto position_in(std::string_view bytes, std::size_t at) -> line_and_column
{
    const auto before = bytes.substr(0, at);
    const auto line_begin = before.rfind('\n') + 1;  // 0 where there is none
    const auto line = 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    const auto mark = line == 1 && bytes.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    return {line, 1 + before.size() - line_begin - std::min(mark, before.size())};
}

/// At most 40 bytes, cut between characters.
auto shortened(std::string_view found) -> std::string
{
    constexpr auto longest = std::size_t{40};
    if (found.size() <= longest) return std::string{found};
    auto end = longest;
    while (end != 0 && utf8::is_continuation(found[end])) --end;
    return std::string{found.substr(0, end)} + "...";
}

auto starts_like(std::string_view text, std::string_view lower_case) -> bool
{
    const auto lowered = [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    };
    return text.size() >= lower_case.size() &&
           std::equal(lower_case.begin(), lower_case.end(), text.begin(),
                      [&](char wanted, char c) { return lowered(c) == wanted; });
}

}  // namespace

auto place_of(const foreign_text& text, std::size_t at) -> std::string
{
    const auto [line, column] = position_in(text.bytes, at);
    return fmt::format("{}:{}:{}", text.name, line, column);
}

auto error_at(const foreign_text& text, std::size_t at, std::string_view found,
              std::string expected) -> input_error
{
    const auto [line, column] = position_in(text.bytes, at);
    return {std::string{text.name}, line, column, shortened(found), std::move(expected)};
}

auto refuse_no_text(const foreign_text& text) -> std::optional<input_error>
{
    const auto content = without_head(text.bytes);
    if (content.empty()) return error_at(text, 0, "", "is an empty file; fetch it again");
    for (const auto* mark : {"\xFF\xFE", "\xFE\xFF"}) {
        if (text.bytes.starts_with(mark))
            return error_at(text, 0, "", "is text in UTF-16; convert it to UTF-8");
    }
    for (const auto* page : {"<!doctype html", "<html"}) {
        if (starts_like(content, page)) {
            const auto at = static_cast<std::size_t>(content.data() - text.bytes.data());
            return error_at(text, at, content.substr(0, content.find_first_of("\r\n")),
                            "begins a page of HTML, not rates; look at it, and fetch them again");
        }
    }
    const auto zero = text.bytes.find('\0');
    if (zero != std::string_view::npos)
        return error_at(text, zero, "", "is a byte 0x00, which no text has; fetch it again");
    return std::nullopt;
}

auto without_head(std::string_view bytes) -> std::string_view
{
    if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
    return bytes.substr(std::min(bytes.find_first_not_of(blanks), bytes.size()));
}

auto trimmed(std::string_view text) -> std::string_view
{
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return text.substr(0, 0);
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

}  // namespace assay::program
