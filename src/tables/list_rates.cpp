// SPDX-License-Identifier: BSL-1.0
#include "list_rates.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <assay/rates/rate_source.hpp>

#include "../load_rates.hpp"
#include "../messages.hpp"

namespace assay::program {

namespace {

using json = nlohmann::ordered_json;

auto day_of(std::int32_t number) -> day { return day{date::days{number}}; }

/// Days without a rate between two quotes of one currency.
struct hole {
    currency unit = no_currency;
    period days;
};

/// The kind of a table's quotes, of which parities and averages have no other beside them.
auto kind_of(const rate_source& source) -> quote_kind
{
    for (const auto& series : source.series) {
        if (!series.quotes.empty()) return series.quotes.front().kind;
    }
    return quote_kind::spot;
}

/// What one table holds, in short.
struct table_summary {
    std::optional<day> first;
    std::optional<day> last;
    std::size_t quotes = 0;
    std::size_t gaps = 0;
    std::optional<hole> longest;

    explicit table_summary(const rate_source& source)
    {
        for (const auto& series : source.series) add(source, series);
    }

private:
    void add(const rate_source& source, const rate_series& series)
    {
        if (series.quotes.empty()) return;
        const auto from = day_of(series.quotes.front().on);
        const auto to = day_of(series.quotes.back().on);
        first = first ? std::min(*first, from) : from;
        last = last ? std::max(*last, to) : to;
        quotes += series.quotes.size();
        for (std::size_t i = 1; i < series.quotes.size(); ++i)
            add_gap(source, series.counter, series.quotes[i - 1], series.quotes[i]);
    }
    /// A table that samples has the rates of its holes between two others.
    void add_gap(const rate_source& source, currency unit, const quote& before, const quote& next)
    {
        const auto held = before.on + source.carry_days;
        if (source.samples || before.kind != quote_kind::spot || next.on - 1 <= held) return;
        ++gaps;
        const auto days = period{day_of(held + 1), day_of(next.on - 1)};
        if (!longest || longest->days.length() < days.length()) longest = hole{unit, days};
    }
};

auto units_of(const rate_source& source) -> std::vector<std::string_view>
{
    auto codes = std::vector<std::string_view>{};
    for (const auto& series : source.series) codes.push_back(series.counter.code());
    std::ranges::sort(codes);
    return codes;
}

/// Words in lines of at most `width` columns, indented.
auto wrapped(const std::vector<std::string_view>& words, std::size_t width) -> std::string
{
    auto text = std::string{};
    auto used = width;
    for (const auto word : words) {
        if (used + 1 + word.size() > width) {
            text += "\n             ";
            used = 12;
        }
        text += ' ';
        text += word;
        used += 1 + word.size();
    }
    const auto begin = text.find_first_not_of("\n ");
    return begin == std::string::npos ? "none" : text.substr(begin);
}

void print_text(const rate_source& source)
{
    const auto summary = table_summary{source};
    fmt::print("{}  {}\n", harmless(source.id), harmless(source.title));
    const auto unit = source.hub.code();
    fmt::print(
        "  quotes     {}, {}\n", summary.quotes,
        source.way == quoting::per_hub ? fmt::format("per {}", unit) : fmt::format("in {}", unit));
    if (summary.first)
        fmt::print("  days       {} to {}\n", to_string(*summary.first), to_string(*summary.last));
    const auto kind = kind_of(source);
    if (kind != quote_kind::fixed) fmt::print("  newest day {}\n", to_string(source.complete_to));
    fmt::print("  currencies {}\n", wrapped(units_of(source), 80));
    if (kind == quote_kind::fixed) {
        fmt::print("  gaps       none: a parity holds until the next one, the last for good\n");
    } else if (is_average(kind)) {
        fmt::print("  gaps       no days: averages of whole {} only\n",
                   kind == quote_kind::month_average ? "months" : "years");
    } else if (source.samples) {
        fmt::print("  gaps       none: between two quotes the rate is between them\n");
    } else if (!summary.longest) {
        fmt::print("  gaps       none\n");
    } else {
        fmt::print("  gaps       {}, the longest of {}, {} to {}\n", summary.gaps,
                   summary.longest->unit.code(), to_string(summary.longest->days.from),
                   to_string(summary.longest->days.to));
    }
    if (!source.licence.empty()) fmt::print("  licence    {}\n", harmless(source.licence));
}

auto to_report(const rate_source& source) -> json
{
    const auto summary = table_summary{source};
    auto longest = json(nullptr);
    if (summary.longest) {
        longest = {{"currency", summary.longest->unit.code()},
                   {"from", to_string(summary.longest->days.from)},
                   {"to", to_string(summary.longest->days.to)}};
    }
    return {{"source", source.id},
            {"title", source.title},
            {"licence", source.licence},
            {source.way == quoting::per_hub ? "base" : "counter", source.hub.code()},
            {"market", source.market == rate_market::free ? "free" : "official"},
            {"currencies", units_of(source)},
            {"quotes", summary.quotes},
            {"from", summary.first ? json(to_string(*summary.first)) : json(nullptr)},
            {"to", summary.last ? json(to_string(*summary.last)) : json(nullptr)},
            {"complete_to", to_string(source.complete_to)},
            {"sampled", source.samples},
            {"gaps", summary.gaps},
            {"longest_gap", std::move(longest)}};
}

}  // namespace

auto run_list(const list_command& options) -> exit_status
{
    const auto rates = load_rates(options.rates);
    if (options.format == report_format::json) {
        auto tables = json::array();
        for (const auto& source : rates.table.sources()) tables.push_back(to_report(source));
        fmt::print("{}\n", json{{"schema", "assay.tables/1"}, {"tables", tables}}.dump(2));
    } else {
        for (const auto& source : rates.table.sources()) {
            if (&source != &rates.table.sources().front()) fmt::print("\n");
            print_text(source);
        }
    }
    return rates.complete ? exit_status::ok : exit_status::trouble;  // told by load_rates
}

}  // namespace assay::program
