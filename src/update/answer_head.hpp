// SPDX-License-Identifier: BSL-1.0
// answer_head.hpp - what the head of an HTTP answer says that matters here.
#pragma once

#include <algorithm>  // std::ranges::equal
#include <charconv>   // std::from_chars
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace assay::program {

/// Names of HTTP, in either case.
[[nodiscard]] inline auto is_name(std::string_view found, std::string_view lower_case) -> bool
{
    return std::ranges::equal(found, lower_case, {}, [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
}

struct answer_head {
    std::string entity_tag;
    std::string modified;
    std::string encoding;
    std::string range;

    void read(std::string_view line)
    {
        if (line.starts_with("HTTP/")) *this = {};  // the head that counts is the last one
        const auto colon = line.find(':');
        if (colon == std::string_view::npos) return;
        const auto name = line.substr(0, colon);
        const auto value = std::string{without_blanks(line.substr(colon + 1))};
        if (is_name(name, "etag")) entity_tag = value;
        if (is_name(name, "last-modified")) modified = value;
        if (is_name(name, "content-encoding")) encoding = value;
        if (is_name(name, "content-range")) range = value;
    }

    [[nodiscard]] auto is_packed() const -> bool
    {
        return !encoding.empty() && !is_name(encoding, "identity");
    }
    /// What vouches for every byte, which a weak tag does not; empty where nothing does.
    [[nodiscard]] auto validator() const -> std::string
    {
        if (!entity_tag.empty()) return entity_tag.starts_with("W/") ? std::string{} : entity_tag;
        return modified;
    }
    /// "bytes 100-199/200" begins at 100.
    [[nodiscard]] auto range_begin() const -> std::optional<std::uint64_t>
    {
        constexpr auto unit = std::string_view{"bytes "};
        if (!range.starts_with(unit)) return std::nullopt;
        auto begin = std::uint64_t{0};
        const auto* const end = range.data() + range.size();
        const auto [stop, error] = std::from_chars(range.data() + unit.size(), end, begin);
        return error == std::errc{} && stop != end && *stop == '-' ? std::optional{begin}
                                                                   : std::nullopt;
    }

private:
    static auto without_blanks(std::string_view text) -> std::string_view
    {
        constexpr auto blanks = std::string_view{" \t\r\n"};
        const auto first = text.find_first_not_of(blanks);
        if (first == std::string_view::npos) return {};
        return text.substr(first, text.find_last_not_of(blanks) - first + 1);
    }
};

}  // namespace assay::program
