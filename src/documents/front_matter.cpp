// SPDX-License-Identifier: BSL-1.0
#include "front_matter.hpp"

#include <algorithm>
#include <array>

#include "../text_position.hpp"  // byte_order_mark
#include "html_metadata.hpp"     // language_of_tag
#include "html_token.hpp"        // in_small_letters
#include "stamped_day.hpp"

namespace assay::program {

namespace {

constexpr auto names_of_day =
    std::array<std::string_view, 5>{"published", "datepublished", "publishdate", "pubdate", "date"};

auto trimmed(std::string_view text) -> std::string_view
{
    constexpr auto blanks = std::string_view{" \t\r"};
    const auto begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

/// A scalar without its quotes, or without the comment behind it.
auto value_of(std::string_view written) -> std::string_view
{
    const auto value = trimmed(written);
    if (value.starts_with('"') || value.starts_with('\''))
        return value.substr(1, value.find(value.front(), 1) - 1);
    return trimmed(value.substr(0, value.find(" #")));
}

/// Takes lines from the head of a text.
auto next_line(std::string_view& rest) -> std::string_view
{
    const auto end = std::min(rest.find('\n'), rest.size());
    const auto line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

/// Collects the members that mean something to us.
class members {
public:
    /// False where the line is none of such a head's, so that the text has none.
    auto add(std::string_view line, char separator) -> bool
    {
        const auto content = trimmed(line);
        if (content.empty() || content.starts_with('#')) return true;
        if (content.starts_with('[') && separator == '=') at_top_ = false;  // a table of TOML
        const auto at = content.find(separator);
        if (at_top_ && !is_inner(line) && at != std::string_view::npos)
            take(content.substr(0, at), value_of(content.substr(at + 1)));
        return separator == '=' || at != std::string_view::npos || is_inner(line);
    }
    [[nodiscard]] auto read(std::size_t end) const -> front_matter
    {
        return {end, published_, language_};
    }

private:
    bool at_top_ = true;
    std::size_t rank_ = names_of_day.size();
    std::optional<day> published_;
    std::optional<std::string> language_;

    /// Of a list or of a member over several lines.
    static auto is_inner(std::string_view line) -> bool
    {
        constexpr auto begins = std::string_view{" \t-]}"};
        return begins.find(line.front()) != std::string_view::npos;
    }
    void take(std::string_view written_name, std::string_view value)
    {
        auto name = in_small_letters(value_of(written_name));
        std::erase_if(name, [](char c) { return c == '_' || c == '-'; });
        if (name == "lang" || name == "language") language_ = language_of_tag(value);
        const auto rank =
            static_cast<std::size_t>(std::ranges::find(names_of_day, name) - names_of_day.begin());
        const auto found = rank < rank_ ? stamped_day(value) : std::nullopt;
        if (!found) return;
        rank_ = rank;
        published_ = found;
    }
};

}  // namespace

auto read_front_matter(std::string_view source) -> front_matter
{
    auto rest = source;
    if (rest.starts_with(byte_order_mark)) rest.remove_prefix(byte_order_mark.size());
    const auto fence = trimmed(next_line(rest));
    if (fence != "---" && fence != "+++") return {};
    auto found = members{};
    while (!rest.empty()) {
        const auto line = next_line(rest);
        const auto is_end = trimmed(line) == fence || (fence == "---" && trimmed(line) == "...");
        if (is_end) return found.read(source.size() - rest.size());
        if (!found.add(line, fence == "---" ? ':' : '=')) return {};
    }
    return {};
}

}  // namespace assay::program
