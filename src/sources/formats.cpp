// SPDX-License-Identifier: BSL-1.0
#include "formats.hpp"

#include <algorithm>  // std::ranges::find_if
#include <array>

#include "text_lines.hpp"

namespace assay::program {

namespace {

/// Enough to tell any format; only a journal's prices may stand farther down.
auto head_of(std::string_view bytes) -> std::string_view
{
    return without_head(bytes).substr(0, 4096);
}

auto holds(std::string_view bytes, std::string_view mark) -> bool
{
    return head_of(bytes).find(mark) != std::string_view::npos;
}

auto is_xml(std::string_view bytes) -> bool { return head_of(bytes).starts_with('<'); }

auto is_journal(std::string_view bytes) -> bool
{
    auto lines = text_lines{bytes};
    while (const auto line = lines.next()) {
        const auto& text = line->text;
        const auto is_year = text.size() > 12 && text[0] >= '0' && text[0] <= '9';
        if (text.starts_with("P 1") || text.starts_with("P 2")) return true;
        if (is_year && text.substr(10).starts_with(" price ")) return true;
    }
    return false;
}

constexpr auto formats = std::array{
    rate_format{"cbar-xml", "Central Bank of Azerbaijan, a day's bulletin",
                [](std::string_view bytes) {
                    return is_xml(bytes) && holds(bytes, "<ValCurs") && holds(bytes, "<ValType");
                },
                read_cbar_xml},
    rate_format{"ecb-csv", "European Central Bank, eurofxref-hist.csv or eurofxref.csv",
                [](std::string_view bytes) {
                    return head_of(bytes).starts_with("Date,") && !holds(bytes, "Frequency");
                },
                read_ecb_csv},
    rate_format{
        "ecb-xml", "European Central Bank, eurofxref-daily.xml or -hist.xml",
        [](std::string_view bytes) { return is_xml(bytes) && holds(bytes, "<gesmes:Envelope"); },
        read_ecb_xml},
    rate_format{"prices", "price directives of ledger, hledger and beancount", is_journal,
                read_price_directives},
};

}  // namespace

auto all_formats() -> std::span<const rate_format> { return formats; }

auto find_format(std::string_view name) -> const rate_format*
{
    const auto* const found = std::ranges::find(formats, name, &rate_format::name);
    return found == formats.end() ? nullptr : found;
}

auto guess_format(std::string_view bytes) -> const rate_format*
{
    const auto* const found = std::ranges::find_if(
        formats, [&](const rate_format& one) { return one.looks_like(bytes); });
    return found == formats.end() ? nullptr : found;
}

}  // namespace assay::program
