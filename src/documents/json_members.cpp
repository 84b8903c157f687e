// SPDX-License-Identifier: BSL-1.0
#include "json_members.hpp"

#include <fmt/format.h>

#include <assay/text/utf8.hpp>

#include "../sources/json_text.hpp"

namespace assay::program {

namespace {

/// The comma or brace that ends the value which starts at `at`. Precondition: valid JSON.
auto end_of_value(std::string_view text, std::size_t at) -> std::size_t
{
    auto depth = std::size_t{0};
    while (depth > 0 || (text[at] != ',' && text[at] != '}')) {
        switch (text[at]) {
            case '"': at = end_of_json_string(text, at); continue;
            case '[':
            case '{': ++depth; break;
            case ']':
            case '}': --depth; break;
            default: break;
        }
        ++at;
    }
    return at;
}

auto trimmed(std::string_view text) -> std::string_view
{
    return text.substr(0, text.find_last_not_of(json_blanks) + 1);
}

}  // namespace

auto split_members(std::string_view line) -> result<std::vector<member_text>, json_fault>
{
    if (const auto flaw = find_json_flaw(line)) return unexpected{json_fault{flaw->at, false}};
    auto at = line.find_first_not_of(json_blanks);
    if (line[at] != '{') return unexpected{json_fault{at, true}};
    auto members = std::vector<member_text>{};
    for (at = line.find_first_of("\"}", at); line[at] == '"';) {
        const auto name_end = end_of_json_string(line, at);
        const auto value = line.find_first_not_of(json_blanks, line.find(':', name_end) + 1);
        const auto end = end_of_value(line, value);
        members.push_back(
            {line.substr(at, name_end - at), trimmed(line.substr(value, end - value))});
        at = line[end] == '}' ? end : line.find('"', end);
    }
    return members;
}

auto why_no_object(std::string_view line, const json_fault& fault) -> std::string
{
    if (const auto bad = utf8::find_invalid(line))
        return fmt::format("byte {} of the line is not UTF-8; convert it to UTF-8", *bad + 1);
    if (fault.is_json) return "is not a JSON object";
    return fmt::format("is not JSON from byte {} on", fault.at + 1);
}

}  // namespace assay::program
