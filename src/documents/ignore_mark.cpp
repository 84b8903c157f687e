// SPDX-License-Identifier: BSL-1.0
#include "ignore_mark.hpp"

#include <algorithm>

namespace assay::program {

namespace {

constexpr auto opening = std::string_view{"<!--"};
constexpr auto closing = std::string_view{"-->"};
constexpr auto blanks = std::string_view{" \t\r\n\f"};

}  // namespace

auto read_mark(std::string_view source, source_span comment) -> std::optional<ignore_mark>
{
    constexpr auto prefix = std::string_view{"assay:"};
    auto inside = comment.in(source);
    if (!inside.starts_with(opening)) return std::nullopt;
    inside.remove_prefix(opening.size());
    inside.remove_prefix(std::min(inside.find_first_not_of(blanks), inside.size()));
    if (!inside.starts_with(prefix) || !inside.ends_with(closing)) return std::nullopt;
    inside.remove_prefix(prefix.size());
    inside.remove_suffix(closing.size());
    return ignore_mark{comment, inside.substr(0, inside.find_first_of(blanks))};
}

auto find_marks(std::string_view text) -> std::vector<ignore_mark>
{
    auto found = std::vector<ignore_mark>{};
    for (auto begin = text.find(opening); begin != std::string_view::npos;) {
        const auto end = text.find(closing, begin + opening.size());
        if (end == std::string_view::npos) break;  // a comment without an end is none
        if (const auto mark = read_mark(text, {begin, end + closing.size()}))
            found.push_back(*mark);
        begin = text.find(opening, end + closing.size());
    }
    return found;
}

}  // namespace assay::program
