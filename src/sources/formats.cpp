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

auto is_json(std::string_view bytes, char first) -> bool
{
    return head_of(bytes).starts_with(first);
}

/// An object named by a code in lower case, as in {"date": "2026-01-31", "usd": {
auto holds_lower_case_code(std::string_view bytes) -> bool
{
    const auto head = head_of(bytes);
    const auto object = head.find('{', 1);
    const auto name_end = head.rfind('"', object);
    if (object == std::string_view::npos || name_end == std::string_view::npos || name_end < 4)
        return false;
    const auto code = head.substr(name_end - 4, 4);
    return code[0] == '"' &&
           code.find_first_not_of("abcdefghijklmnopqrstuvwxyz", 1) == std::string_view::npos;
}

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

/// A kind of XML or JSON, by the words that must stand in its head.
template <typename... Marks>
auto holds_all(std::string_view bytes, Marks... marks) -> bool
{
    return (holds(bytes, marks) && ...);
}

constexpr auto formats = std::array{
    rate_format{
        "assay", "the project's own tables, assay-rates/1",
        [](std::string_view bytes) { return head_of(bytes).starts_with("# format: assay-rates/"); },
        read_own_table},
    rate_format{"cbar-xml", "Central Bank of Azerbaijan, a day's bulletin",
                [](std::string_view bytes) {
                    return is_xml(bytes) && holds_all(bytes, "<ValCurs", "<ValType");
                },
                read_cbar_xml},
    rate_format{"cbr-xml", "Bank of Russia, XML_daily.asp or XML_dynamic.asp",
                [](std::string_view bytes) {
                    return is_xml(bytes) && holds(bytes, "<ValCurs") &&
                           (holds(bytes, "<CharCode") || holds(bytes, "<Record"));
                },
                read_cbr_xml},
    rate_format{"currency-api-json", "@fawazahmed0/currency-api, usd.json of a day",
                [](std::string_view bytes) {
                    return is_json(bytes, '{') && holds_all(bytes, "\"date\"", "{") &&
                           !holds(bytes, "\"observations\"") && holds_lower_case_code(bytes);
                },
                read_currency_api_json},
    rate_format{"ecb-csv", "European Central Bank, eurofxref-hist.csv or eurofxref.csv",
                [](std::string_view bytes) {
                    return head_of(bytes).starts_with("Date,") && !holds(bytes, "Frequency");
                },
                read_ecb_csv},
    rate_format{
        "ecb-xml", "European Central Bank, eurofxref-daily.xml or -hist.xml",
        [](std::string_view bytes) { return is_xml(bytes) && holds(bytes, "<gesmes:Envelope"); },
        read_ecb_xml},
    rate_format{"fred-csv", "Federal Reserve, fredgraph.csv of daily series",
                [](std::string_view bytes) {
                    return head_of(bytes).starts_with("observation_date,") ||
                           head_of(bytes).starts_with("DATE,");
                },
                read_fred_csv},
    rate_format{"fred-json",
                "Federal Reserve, observations of the daily series its file is named by",
                [](std::string_view bytes) {
                    return is_json(bytes, '{') && holds(bytes, "\"observations\"");
                },
                read_fred_json},
    rate_format{"imf-iati-csv", "International Monetary Fund, imf_exchangerates.csv of codeforIATI",
                [](std::string_view bytes) {
                    return head_of(bytes).starts_with("Date,Rate,Currency,Frequency");
                },
                read_imf_iati_csv},
    rate_format{"imf-tsv", "International Monetary Fund, representative rates of a month",
                [](std::string_view bytes) {
                    return head_of(bytes).starts_with("Representative Exchange Rates");
                },
                read_imf_monthly_tsv},
    rate_format{"nbg-json", "National Bank of Georgia, a day's bulletin",
                [](std::string_view bytes) {
                    return is_json(bytes, '[') && holds_all(bytes, "\"currencies\"");
                },
                read_nbg_json},
    rate_format{"nbk-xml", "National Bank of Kazakhstan, a day's bulletin",
                [](std::string_view bytes) {
                    return is_xml(bytes) && holds_all(bytes, "<rates", "<quant");
                },
                read_nbk_xml},
    rate_format{"nbp-json", "National Bank of Poland, tables A and B, or one currency's rates",
                [](std::string_view bytes) {
                    return (is_json(bytes, '[') || is_json(bytes, '{')) &&
                           holds_all(bytes, "\"table\"", "\"effectiveDate\"");
                },
                read_nbp_json},
    rate_format{"nbu-json", "National Bank of Ukraine, a day or a range",
                [](std::string_view bytes) {
                    return is_json(bytes, '[') && holds_all(bytes, "\"exchangedate\"", "\"cc\"");
                },
                read_nbu_json},
    rate_format{"prices", "price directives of ledger, hledger and beancount", is_journal,
                read_price_directives},
    rate_format{"tcmb-evds-json", "Central Bank of Turkey, EVDS, daily series (forex buying)",
                [](std::string_view bytes) {
                    return is_json(bytes, '{') && holds_all(bytes, "\"items\"", "\"TP_DK_");
                },
                read_tcmb_evds_json},
    rate_format{"tcmb-xml", "Central Bank of Turkey, a day's bulletin (forex buying)",
                [](std::string_view bytes) { return is_xml(bytes) && holds(bytes, "<Tarih_Date"); },
                read_tcmb_xml},
    rate_format{"world-bank-json", "World Bank, indicator PA.NUS.FCRF, averages of years",
                [](std::string_view bytes) {
                    return is_json(bytes, '[') &&
                           holds_all(bytes, "\"indicator\"", "\"PA.NUS.FCRF\"");
                },
                read_world_bank_json},
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
