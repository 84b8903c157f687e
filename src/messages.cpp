// SPDX-License-Identifier: BSL-1.0
#include "messages.hpp"

#include <cstdio>

#include <fmt/format.h>

#include <assay/text/utf8.hpp>

#include "text_position.hpp"

namespace assay::program {

namespace {

auto turns_direction(char32_t c) -> bool
{
    return c == 0x061CU || c == 0x200EU || c == 0x200FU || (c >= 0x202AU && c <= 0x202EU) ||
           (c >= 0x2066U && c <= 0x2069U);
}

/// The bytes of the character at `at`; 1 where none is: names of files may be any bytes.
auto length_at(std::string_view text, std::size_t at) -> std::size_t
{
    const auto length = std::size_t{utf8::announced_length(text[at])};
    if (length == 0 || length > text.size() - at) return 1;
    return utf8::find_invalid(text.substr(at, length)) ? 1 : length;
}

}  // namespace

void report_trouble(std::string_view what)
{
    const auto line = fmt::format("assay: {}\n", harmless(what));
    std::fwrite(line.data(), 1, line.size(), stderr);
}

auto not_a_day(std::string_view option, std::string_view found) -> std::string
{
    return fmt::format("{}: '{}' is not a day of the calendar; write it as 2026-01-31", option,
                       found);
}

auto not_a_period(std::string_view option, std::string_view found, const parse_error& wrong)
    -> std::string
{
    const auto place = position_of(found, wrong.position).column;
    return fmt::format(
        "{}: '{}' is not a period: at character {} it needs {}; write one such as 2025, "
        "2025-Q1 or 2025-01-01..2025-03-31",
        option, found, place, wrong.expected);
}

auto not_a_currency(std::string_view found) -> std::string
{
    return fmt::format("'{}' is not a currency of ISO 4217; write a code such as AZN", found);
}

auto not_one_currency(std::string_view found) -> std::string
{
    return fmt::format(
        "'{}' is not the code, symbol or name of one currency alone; write a code such as USD",
        found);
}

auto not_a_country(std::string_view found) -> std::string
{
    return fmt::format(
        "--country: '{}' is not a country with a currency; write its two letters of ISO 3166, such "
        "as AU, or GB for the United Kingdom",
        found);
}

auto not_a_table(std::string_view found, const std::vector<std::string_view>& known) -> std::string
{
    return fmt::format("--source: '{}' is not a table of rates; there are {}", found,
                       fmt::join(known, ", "));
}

auto cannot_read(std::string_view path, std::string_view reason) -> std::string
{
    return fmt::format("{}: cannot be read: {}", path, reason);
}

auto cannot_use(std::string_view path, std::string_view text, std::optional<std::size_t> at,
                std::string_view why) -> std::string
{
    if (!at) return fmt::format("{}: {}", path, why);
    const auto place = position_of(text, *at);
    return fmt::format("{}:{}:{}: {}", path, place.line, place.column, why);
}

auto not_an_encoding(std::string_view found) -> std::string
{
    return fmt::format(
        "--encoding: '{}' is not an encoding that is known; write a name such as windows-1251",
        found);
}

auto cannot_write() -> std::string
{
    return "standard output: cannot be written; is the disk full or the reader gone?";
}

auto cannot_write(std::string_view path, std::string_view reason) -> std::string
{
    return fmt::format("{}: cannot be written: {}", path, reason);
}

auto no_lines_edited(std::string_view id) -> std::string
{
    return fmt::format(
        "{}: lines of JSON are checked, not changed; change the documents that they are made of",
        id);
}

auto not_a_command(std::string_view of, const std::vector<std::string>& words,
                   const std::vector<std::string>& known) -> std::string
{
    auto commands =
        of.empty() ? std::string{"the commands are "} : fmt::format("the commands of {} are ", of);
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (i > 0) commands += i + 1 < known.size() ? ", " : " and ";
        commands += known[i];
    }
    commands += fmt::format("; see assay {}{}--help", of, of.empty() ? "" : " ");
    if (words.empty()) return fmt::format("no command; {}", commands);
    return fmt::format("'{}' is not a command{}{}; {}", words.front(), of.empty() ? "" : " of ", of,
                       commands);
}

auto harmless(std::string_view text) -> std::string
{
    auto shown = std::string{};
    for (std::size_t at = 0; at < text.size();) {
        const auto length = length_at(text, at);
        const auto here = text.substr(at, length);
        const auto value = utf8::decode(here, 0).value;
        if (value == U'\t' || value == U'\n' || value == U'\r') {
            shown += ' ';
        } else if (value < 0x20U || (value >= 0x7FU && value < 0xA0U)) {
            shown += fmt::format("\\x{:02x}", static_cast<unsigned>(value));
        } else if (turns_direction(value)) {
            shown += fmt::format("\\u{:04x}", static_cast<unsigned>(value));
        } else {
            shown += here;
        }
        at += length;
    }
    return shown;
}

}  // namespace assay::program
