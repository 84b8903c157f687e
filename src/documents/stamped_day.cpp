// SPDX-License-Identifier: BSL-1.0
#include "stamped_day.hpp"

#include <string>

#include <assay/figures/find_dateline.hpp>
#include <assay/lexicon/all.hpp>

namespace assay::program {

namespace {

auto trimmed(std::string_view text) -> std::string_view
{
    constexpr auto blanks = std::string_view{" \t\r\n"};
    const auto begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

auto is_digits(std::string_view text) -> bool
{
    return text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// A day, alone or before an hour.
auto day_before_hour(std::string_view day_text, std::string_view behind) -> std::optional<day>
{
    if (!behind.empty() && behind[0] != 'T' && behind[0] != 't' && behind[0] != ' ')
        return std::nullopt;
    return parse_day(day_text);
}

}  // namespace

auto stamped_day(std::string_view stamp) -> std::optional<day>
{
    constexpr auto dashed = std::string_view{"2026-01-06"}.size();
    constexpr auto plain = std::string_view{"20260106"}.size();
    constexpr auto longest = std::size_t{64};
    const auto text = trimmed(stamp);
    if (text.size() > longest) return std::nullopt;
    if (text.size() >= dashed && text[4] == '-')
        return day_before_hour(text.substr(0, dashed), text.substr(dashed));
    if (text.size() >= plain && is_digits(text.substr(0, plain))) {
        const auto written = std::string{text.substr(0, 4)} + '-' + std::string{text.substr(4, 2)} +
                             '-' + std::string{text.substr(6, 2)};
        return day_before_hour(written, text.substr(plain));
    }
    return find_dateline(text, *find_lexicon("en"));
}

}  // namespace assay::program
