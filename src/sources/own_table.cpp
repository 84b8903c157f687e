// SPDX-License-Identifier: BSL-1.0
// own_table.cpp - the project's own format (rates/README.md), so that tables can be merged.
#include "formats.hpp"

#include <algorithm>  // std::ranges::any_of, lower_bound
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include <assay/rates/read_rates.hpp>

#include "text_lines.hpp"

namespace assay::program {

namespace {

/// What a line of the header says, within the text itself: "# source: mine".
auto find_header(std::string_view bytes, std::string_view key) -> std::string_view
{
    auto lines = text_lines{bytes};
    auto found = std::string_view{};
    while (const auto line = lines.next()) {
        if (line->text.starts_with("date")) break;
        if (line->text.starts_with("# ") && line->text.substr(2).starts_with(key) &&
            line->text.substr(2 + key.size()).starts_with(": "))
            found = line->text.substr(key.size() + 4);
    }
    return found;
}

/// The lines of the header that say more than read_rates takes from them.
auto find_remarks(std::string_view bytes) -> std::string
{
    constexpr auto taken = std::array<std::string_view, 9>{
        "# format: ",  "# source: ", "# title: ",       "# licence: ",   "# base: ",
        "# counter: ", "# market: ", "# complete-to: ", "# carry-days: "};
    auto lines = text_lines{bytes};
    auto found = std::string{};
    while (const auto line = lines.next()) {
        if (!line->text.empty() && !line->text.starts_with('#')) break;
        const auto begins = [&](std::string_view key) { return line->text.starts_with(key); };
        if (line->text.empty() || std::ranges::any_of(taken, begins)) continue;
        found.append(line->text) += '\n';
    }
    return found;
}

/// Where the rows of a table stand, by day, in the order of the file.
class row_places {
public:
    explicit row_places(std::string_view bytes)
    {
        auto lines = text_lines{bytes};
        while (const auto line = lines.next()) {
            if (const auto on = parse_day(line->text.substr(0, 10))) {
                days_.push_back(static_cast<std::int32_t>(on->time_since_epoch().count()));
                places_.push_back(line->at);
            }
        }
    }
    [[nodiscard]] auto find(std::int32_t on) const -> std::size_t
    {
        const auto found = std::ranges::lower_bound(days_, on);
        return found == days_.end() ? 0 : places_[static_cast<std::size_t>(found - days_.begin())];
    }

private:
    std::vector<std::int32_t> days_;
    std::vector<std::size_t> places_;
};

}  // namespace

auto read_own_table(bulletin& to) -> bool
{
    const auto bytes = to.text().bytes;
    const auto table = read_rates(bytes, to.text().name);
    if (!table) return to.refuse(table.error());
    to.set_publisher({.id = find_header(bytes, "source"),
                      .title = find_header(bytes, "title"),
                      .licence = find_header(bytes, "licence"),
                      .hub = table->hub,
                      .way = table->way,
                      .codes = code_habit::literal,
                      .carry_days = table->carry_days,
                      .complete_to = table->complete_to,
                      .samples = table->samples,
                      .market = table->market});
    to.set_remarks(find_remarks(bytes));
    const auto places = row_places{bytes};
    for (const auto& series : table->series) {
        for (const auto& rate : series.quotes)
            to.add_listing({table->hub, table->way, series.counter, rate, places.find(rate.on)});
    }
    return true;
}

}  // namespace assay::program
