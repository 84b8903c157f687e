// SPDX-License-Identifier: BSL-1.0
#include "messages.hpp"

#include <cstdio>

#include <fmt/format.h>

#include "text_position.hpp"

namespace assay::program {

void report_trouble(std::string_view what) { fmt::print(stderr, "assay: {}\n", harmless(what)); }

auto not_a_day(std::string_view option, std::string_view found) -> std::string
{
    return fmt::format("{}: '{}' is not a day of the calendar; write it as 2026-01-31", option,
                       found);
}

auto not_a_period(std::string_view found) -> std::string
{
    return fmt::format(
        "--over: '{}' is not a period; write 2025, 2025-03 or 2025-01-01..2025-03-31", found);
}

auto not_a_currency(std::string_view found) -> std::string
{
    return fmt::format("'{}' is not a currency of ISO 4217; write a code such as AZN", found);
}

auto cannot_read(std::string_view path, std::string_view reason) -> std::string
{
    return fmt::format("{}: cannot be read: {}", path, reason);
}

auto not_utf8(std::string_view path, std::string_view text, std::size_t at) -> std::string
{
    const auto place = position_of(text, at);
    return fmt::format("{}:{}:{}: byte 0x{:02X} is not UTF-8; convert the file to UTF-8", path,
                       place.line, place.column, static_cast<unsigned char>(text[at]));
}

auto harmless(std::string_view text) -> std::string
{
    auto shown = std::string{};
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        // C1 controls are two bytes in UTF-8: C2 80 to C2 9F.
        const auto is_c1 = byte == 0xC2U && at + 1 < text.size() &&
                           static_cast<unsigned char>(text[at + 1]) >= 0x80U &&
                           static_cast<unsigned char>(text[at + 1]) <= 0x9FU;
        if (is_c1) {
            shown += fmt::format("\\x{:02x}", static_cast<unsigned char>(text[++at]));
        } else if (byte == '\t') {
            shown += ' ';
        } else if (byte < 0x20U || byte == 0x7FU) {
            shown += fmt::format("\\x{:02x}", byte);
        } else {
            shown += text[at];
        }
    }
    return shown;
}

}  // namespace assay::program
