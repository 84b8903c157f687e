// SPDX-License-Identifier: BSL-1.0
#include "show_rates.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <date/date.h>
#include <fmt/format.h>

#include <assay/check/explain_rate.hpp>
#include <assay/rates/find_rate.hpp>

#include "../asked_rate.hpp"
#include "../messages.hpp"
#include "../rate_command.hpp"
#include "../reports/json_values.hpp"
#include "../reports/write_json.hpp"
#include "line_chart.hpp"
#include "svg_chart.hpp"

namespace assay::program {

namespace {

/// A day with its rate, told the same way round as all others.
struct row {
    day on;
    exchange_rate rate;
    quotient low;
    quotient high;
    bool is_new = false;  // of its own day, or unlike the day before

    [[nodiscard]] auto value() const -> std::string
    {
        const auto first = assay::detail::shown_value(low);
        return low == high ? first : first + " to " + assay::detail::shown_value(high);
    }
};

/// Every day of a stretch that has a rate.
class rows_reader {
public:
    rows_reader(const rate_table& rates, const show_command& options)
        : rates_(rates), options_(options)
    {}

    [[nodiscard]] auto read(const period& days) -> std::vector<row>
    {
        for (auto on = days.from; on <= days.to; on += date::days{1}) {
            auto rate = find_rate(rates_, options_.base, options_.counter, on);
            if (rate) add(on, *std::move(rate));
        }
        return std::move(rows_);
    }

private:
    const rate_table& rates_;
    const show_command& options_;
    std::vector<row> rows_;

    void add(day on, exchange_rate&& rate)
    {
        auto low = rate.range ? *rate.range->low() : rate.value;
        auto high = rate.range ? *rate.range->high() : rate.value;
        if (!rows_.empty() && rate.base != rows_.front().rate.base) {
            std::swap(low, high);
            low = low.reciprocal();
            high = high.reciprocal();
        }
        const auto is_same = !rows_.empty() && rows_.back().low == low && rows_.back().high == high;
        const auto is_new = !is_same || (rate.used.to == on && !rate.sampled);
        rows_.push_back({on, std::move(rate), low, high, is_new});
    }
};

/// The newest day with a rate, from `last` back.
auto find_newest(const rate_table& rates, const show_command& options, day last)
    -> result<day, no_rate>
{
    constexpr auto earliest = day{date::year{1900} / 1 / 1};
    auto found = find_rate(rates, options.base, options.counter, last);
    while (!found && found.error().why == no_rate::cause::too_old && last > earliest) {
        last -= date::days{1};
        found = find_rate(rates, options.base, options.counter, last);
    }
    if (!found) return unexpected{found.error()};
    return last;
}

auto title_of(const row& first) -> std::string
{
    return fmt::format("1 {} in {}", first.rate.base.code(), first.rate.counter.code());
}

auto sources_of(const std::vector<row>& rows) -> std::string
{
    auto found = std::vector<std::string>{};
    for (const auto& one : rows) {
        auto source = assay::sources_of(one.rate);
        if (std::ranges::find(found, source) == found.end()) found.push_back(std::move(source));
    }
    return fmt::format("{}", fmt::join(found, "; "));
}

auto chart_of(const std::vector<row>& rows, const period& days) -> chart
{
    auto made = chart{title_of(rows.front()), sources_of(rows), days, {}};
    const auto to_double = [](const quotient& value) {  // for the picture alone
        return std::stod(assay::detail::shown_value(value));
    };
    for (const auto& one : rows)
        made.points.push_back({one.on, to_double(one.low), to_double(one.high)});
    return made;
}

/// Rows that share a month or a year, as one.
void print_groups(const std::vector<row>& rows, std::size_t name_length)
{
    const auto name_of = [&](const row& one) { return to_string(one.on).substr(0, name_length); };
    fmt::print("{:<10}  {:>16}  {:>16}  {:>16}\n", name_length == 4 ? "year" : "month", "lowest",
               "highest", "last");
    for (auto from = rows.begin(); from != rows.end();) {
        const auto name = name_of(*from);
        const auto to =
            std::find_if(from, rows.end(), [&](const row& r) { return name_of(r) != name; });
        const auto lowest =
            std::min_element(from, to, [](const row& a, const row& b) { return a.low < b.low; });
        const auto highest =
            std::max_element(from, to, [](const row& a, const row& b) { return a.high < b.high; });
        fmt::print("{:<10}  {:>16}  {:>16}  {:>16}\n", name,
                   assay::detail::shown_value(lowest->low),
                   assay::detail::shown_value(highest->high), std::prev(to)->value());
        from = to;
    }
}

void print_text(const std::vector<row>& rows, const period& days)
{
    constexpr auto most_days = 45;
    constexpr auto most_months = 36 * 31;
    fmt::print("{}, {} to {} ({})\n\n{}\n", title_of(rows.front()), to_string(days.from),
               to_string(days.to), sources_of(rows),
               draw_lines(chart_of(rows, days), find_chart_size()));
    if (std::ranges::count(rows, true, &row::is_new) > most_days)
        return print_groups(rows, days.length() > most_months ? 4 : 7);
    for (const auto& one : rows) {
        if (one.is_new)
            fmt::print("{}  {:>16}  {}\n", to_string(one.on), one.value(),
                       assay::sources_of(one.rate));
    }
}

/// A table of our own format, so that it can be edited and read back.
void print_csv(const std::vector<row>& rows, const show_command& options)
{
    const auto& first = rows.front().rate;
    fmt::print("# format: assay-rates/1\n# source: {}\n# title: {}\n# base: {}\n",
               options.asked.source.empty() ? "assay" : options.asked.source,
               title_of(rows.front()), first.base.code());
    fmt::print("date,{},source\n", first.counter.code());
    for (const auto& one : rows) {
        auto source = assay::sources_of(one.rate);
        std::ranges::replace(source, ',', ';');
        if (one.is_new && one.low == one.high)
            fmt::print("{},{},{}\n", to_string(one.on), assay::detail::shown_value(one.low),
                       source);
    }
}

void print_json(const std::vector<row>& rows, const period& days)
{
    auto list = json_array();
    for (const auto& one : rows) {
        if (!one.is_new) continue;
        const auto rate = to_json(one.rate);
        auto made = json_object({{"on", to_string(one.on)}});
        made.insert(rate.begin(), rate.end());
        made["low"] = one.low == one.high ? json_value(nullptr)
                                          : json_value(assay::detail::shown_value(one.low));
        made["high"] = one.low == one.high ? json_value(nullptr)
                                           : json_value(assay::detail::shown_value(one.high));
        list.push_back(std::move(made));
    }
    const auto told = json_object({{"schema", "assay.rates/1"},
                                   {"from", to_string(days.from)},
                                   {"to", to_string(days.to)},
                                   {"rates", std::move(list)}});
    fmt::print("{}\n", write_json(told, json_layout::indented));
}

}  // namespace

auto run_show(const show_command& options) -> exit_status
{
    const auto loaded = load_asked(options.asked);
    if (!loaded) return exit_status::trouble;
    const auto& rates = loaded->table;
    const auto told =
        options.format == show_format::json ? report_format::json : report_format::text;
    auto asked = options.asked;
    auto days = period{};
    if (options.to) {
        days.to = *options.to;
    } else {
        const auto newest = find_newest(rates, options, rates.newest_day());
        if (!newest) return tell_no_rate(newest.error(), asked, told);
        days.to = *newest;
    }
    days.from = options.from.value_or(days.to - date::days{365});
    if (days.to < days.from) {
        report_trouble("--from: there are no rates so late; the newest is of " +
                       to_string(days.to));
        return exit_status::trouble;
    }
    const auto rows = rows_reader{rates, options}.read(days);
    if (rows.empty()) {
        const auto why = find_rate(rates, options.base, options.counter, days.to);
        return tell_no_rate(why.error(), asked, told);
    }
    if (!options.from) days.from = rows.front().on;  // a young pair leaves no empty paper
    switch (options.format) {
        case show_format::text: print_text(rows, days); break;
        case show_format::csv: print_csv(rows, options); break;
        case show_format::json: print_json(rows, days); break;
        case show_format::svg: fmt::print("{}", draw_svg(chart_of(rows, days))); break;
    }
    return loaded->complete ? exit_status::ok : exit_status::trouble;  // told by load_asked
}

}  // namespace assay::program
