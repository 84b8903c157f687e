// SPDX-License-Identifier: BSL-1.0
#include "read_answer.hpp"

#include <algorithm>  // std::min, std::max
#include <cstdint>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "../sources/import_rates.hpp"
#include "merge_rates.hpp"

namespace assay::program {

namespace {

/// The longest holidays of a central bank, with the weekends around them.
constexpr auto longest_holiday = date::days{15};

auto day_of(std::int32_t number) -> day { return day{date::days{number}}; }

/// Which days an answer may speak of without being a lie.
auto believable_days(const rate_feed& feed, const feed_request& request, day today) -> period
{
    const auto tomorrow = today + date::days{1};  // some publish the evening before
    switch (feed.step) {
        case feed_step::day:
        case feed_step::business_day: return {request.days.from - longest_holiday, request.days.to};
        case feed_step::range: return request.days;
        case feed_step::history: return {feed.first, std::max(tomorrow, request.days.to)};
    }
    return request.days;
}

auto days_of(const rate_source& table) -> period
{
    auto first = table.series.front().quotes.front().on;
    auto last = first;
    for (const auto& series : table.series) {
        first = std::min(first, series.quotes.front().on);
        last = std::max(last, series.quotes.back().on);
    }
    return {day_of(first), day_of(last)};
}

}  // namespace

auto read_answer(const rate_feed& feed, const feed_request& request, const std::string& address,
                 std::string_view bytes, day today) -> result<read_tables, std::string>
{
    if (!feed.empty_answer.empty() && trimmed(bytes) == feed.empty_answer) return read_tables{};
    const auto file = foreign_text{address, bytes};
    auto imported = import_rates({&file, 1}, find_format(feed.format));
    if (!imported) return unexpected{to_string(imported.error())};
    const auto believable = believable_days(feed, request, today);
    auto read = read_tables{};
    for (auto& table : imported->tables) {
        const auto days = days_of(table);
        if (!believable.contains(days.from) || !believable.contains(days.to))
            return unexpected{
                fmt::format("{}: is of {}, not of {}; nothing of it is taken, try again later",
                            address, to_string(days), to_string(request.days))};
        if (feed.step == feed_step::history) table = within(std::move(table), request.days);
        if (!table.series.empty()) read.tables.push_back(std::move(table));
    }
    for (const auto& note : imported->notes) read.notes.push_back(note.substr(address.size() + 2));
    return read;
}

}  // namespace assay::program
