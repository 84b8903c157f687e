// SPDX-License-Identifier: BSL-1.0
#include "list_rates.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>  // std::exchange, std::move
#include <vector>

#include <fmt/format.h>

#include <assay/rates/rate_source.hpp>

#include "../load_rates.hpp"
#include "../messages.hpp"
#include "../reports/write_json.hpp"
#include "table_summary.hpp"

namespace assay::program {

namespace {

constexpr auto widest = std::size_t{100};  // columns
constexpr auto indent = std::size_t{13};   // of what stands behind a name

auto units_of(const rate_source& source) -> std::vector<std::string_view>
{
    auto codes = std::vector<std::string_view>{};
    for (const auto& series : source.series) codes.push_back(series.counter.code());
    std::ranges::sort(codes);
    return codes;
}

auto words_of(std::string_view text) -> std::vector<std::string_view>
{
    auto words = std::vector<std::string_view>{};
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0) words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

/// A name and words behind it, in lines that a terminal can show.
void print_line(std::string_view name, std::span<const std::string_view> words)
{
    auto line = fmt::format("  {:<{}}", name, indent - 3);
    auto used = indent - 1;
    for (const auto word : words) {
        if (used + 1 + word.size() > widest && used > indent) {
            line += fmt::format("\n{:{}}", "", indent - 1);
            used = indent - 1;
        }
        line += fmt::format(" {}", word);
        used += 1 + word.size();
    }
    fmt::print("{}\n", line);
}

void print_line(std::string_view name, const std::string& text)
{
    print_line(name, words_of(text));
}

/// A day, or the month or year that an average is of.
auto name_of(day on, table_kind kind) -> std::string
{
    constexpr auto month = std::size_t{7};
    constexpr auto year = std::size_t{4};
    const auto text = to_string(on);
    if (kind == table_kind::months) return text.substr(0, month);
    return kind == table_kind::years ? text.substr(0, year) : text;
}

auto gaps_of(const rate_source& source, const table_summary& found) -> std::string
{
    if (found.kind == table_kind::parities)
        return "none: a parity holds until the next one, the last for good";
    if (found.kind == table_kind::days && source.samples)
        return "none: between two quotes the rate is between them";
    if (!found.longest) return "none";
    return fmt::format("{}, the longest of {}, {} to {}", found.gaps, found.longest->unit.code(),
                       name_of(found.longest->days.from, found.kind),
                       name_of(found.longest->days.to, found.kind));
}

void print_table(const rate_source& source, const table_summary& found, const std::string& rank)
{
    fmt::print("\n");
    fmt::print("{}  {}\n", harmless(source.id), harmless(source.title));
    print_line("asked", rank);
    print_line("quotes",
               fmt::format("{}, {} {}", found.quotes, source.way == quoting::per_hub ? "per" : "in",
                           source.hub.code()));
    const auto is_average = found.kind == table_kind::months || found.kind == table_kind::years;
    if (found.days) {
        const auto* name = found.kind == table_kind::months  ? "months"
                           : found.kind == table_kind::years ? "years"
                                                             : "days";
        print_line(name, fmt::format("{} to {}", name_of(found.days->from, found.kind),
                                     name_of(found.days->to, found.kind)));
    }
    if (!is_average && found.kind != table_kind::parities)
        print_line("newest day", to_string(source.complete_to));
    print_line("currencies", units_of(source));
    print_line("gaps", gaps_of(source, found));
    if (!source.licence.empty()) print_line("licence", harmless(source.licence));
}

constexpr auto groups = std::array{
    std::string_view{"Parities, exact on any day"},
    std::string_view{"Rates of days"},
    std::string_view{"Averages of whole months or years, no rates of any day"},
    std::string_view{"Free markets of currencies that have an official rate beside it"},
};

/// The place of a table's group: tables that answer the same questions stand together.
auto group_of(const rate_source& source, table_kind kind) -> std::size_t
{
    if (source.market == rate_market::free) return 3;
    if (kind == table_kind::parities) return 0;
    return kind == table_kind::days ? 1 : 2;
}

void print_groups(std::span<const rate_source> sources)
{
    auto separator = std::string_view{};
    for (auto group = std::size_t{0}; group < groups.size(); ++group) {
        auto is_told = false;
        for (auto i = std::size_t{0}; i < sources.size(); ++i) {
            const auto found = summary_of(sources[i]);
            if (group_of(sources[i], found.kind) != group) continue;
            if (!std::exchange(is_told, true)) fmt::print("{}{}\n", separator, groups[group]);
            print_table(sources[i], found, fmt::format("{} of {}", i + 1, sources.size()));
            separator = "\n\n";
        }
    }
}

auto to_report(const rate_source& source) -> json_object
{
    const auto found = summary_of(source);
    auto longest = json_value(nullptr);
    if (found.longest) {
        longest = json_object({{"currency", found.longest->unit.code()},
                               {"from", to_string(found.longest->days.from)},
                               {"to", to_string(found.longest->days.to)}});
    }
    return {{"source", source.id},
            {"title", source.title},
            {"licence", source.licence},
            {source.way == quoting::per_hub ? "base" : "counter", source.hub.code()},
            {"market", source.market == rate_market::free ? "free" : "official"},
            {"kind", word_of(found.kind)},
            {"currencies", list_of(units_of(source))},
            {"quotes", found.quotes},
            {"from", found.days ? json_value(to_string(found.days->from)) : json_value(nullptr)},
            {"to", found.days ? json_value(to_string(found.days->to)) : json_value(nullptr)},
            {"complete_to", to_string(source.complete_to)},
            {"sampled", source.samples},
            {"gaps", found.gaps},
            {"longest_gap", std::move(longest)}};
}

}  // namespace

auto run_list(const list_command& options) -> exit_status
{
    const auto rates = load_rates(options.rates);
    if (options.format == report_format::json) {
        auto tables = json_array();
        for (const auto& source : rates.table.sources()) tables.push_back(to_report(source));
        const auto told =
            json_object({{"schema", "assay.tables/1"}, {"tables", std::move(tables)}});
        fmt::print("{}\n", write_json(told, json_layout::indented));
    } else {
        print_groups(rates.table.sources());
    }
    return rates.complete ? exit_status::ok : exit_status::trouble;  // told by load_rates
}

}  // namespace assay::program
