// SPDX-License-Identifier: BSL-1.0
#include "json_line.hpp"

#include <utility>

#include <fmt/format.h>

#include <assay/text/utf8.hpp>

#include "../sources/json_text.hpp"
#include "json_members.hpp"

namespace assay::program {

namespace {

auto is_string(std::string_view value) -> bool { return value.starts_with('"'); }

/// A value as a message may quote it.
auto shortened(std::string_view value) -> std::string
{
    constexpr auto longest = std::size_t{40};
    if (value.size() <= longest) return std::string{value};
    auto end = longest;
    while (utf8::is_continuation(value[end])) --end;
    return std::string{value.substr(0, end)} + "…";
}

/// Takes a member over; else says what is wrong with it.
auto take(json_line& read, const member_text& member, bool& has_text) -> std::optional<std::string>
{
    const auto name = unquoted(member.name);
    const auto& value = member.value;
    if (name == "id") {
        read.id = value;
        read.name = is_string(value) ? std::optional{unquoted(value)} : std::nullopt;
    } else if (name == "text") {
        has_text = is_string(value);
        if (has_text) read.text = unquoted(value);
    } else if (name == "published") {
        read.published = is_string(value) ? parse_day(unquoted(value)) : std::nullopt;
        if (!read.published && value != "null") {
            return fmt::format(
                "\"published\" is {}, not a day of the calendar such as \"2026-01-31\"",
                shortened(value));
        }
    } else if (name == "lang") {
        if (!is_string(value) && value != "null")
            return "\"lang\" is " + shortened(value) + "; write two letters such as \"en\"";
        read.language = is_string(value) ? std::optional{unquoted(value)} : std::nullopt;
    } else {
        read.others.push_back({name, std::string{value}});
    }
    return std::nullopt;
}

}  // namespace

auto read_json_line(std::string_view line) -> result<json_line, bad_line>
{
    const auto members = split_members(line);
    if (!members) return unexpected{bad_line{"null", why_no_object(line, members.error())}};
    auto read = json_line{};
    auto has_text = false;
    auto trouble = std::optional<std::string>{};
    for (const auto& member : *members) {
        auto wrong = take(read, member, has_text);
        if (wrong && !trouble) trouble = std::move(wrong);
    }
    if (!trouble && !has_text) trouble = "has no member \"text\" that is a string";
    if (trouble) return unexpected{bad_line{read.id, *std::move(trouble)}};
    return read;
}

auto is_json_object(std::string_view line) -> bool
{
    return line.find_first_not_of(" \t") != std::string_view::npos &&
           line[line.find_first_not_of(" \t")] == '{' && split_members(line).has_value();
}

}  // namespace assay::program
