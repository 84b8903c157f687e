// SPDX-License-Identifier: BSL-1.0
#include "write_rates.hpp"

#include <algorithm>  // std::min, std::ranges::all_of
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>  // std::invalid_argument
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <boost/throw_exception.hpp>

namespace assay::program {

namespace {

void refuse(const char* why) { boost::throw_exception(std::invalid_argument{why}); }

void put_header(std::string& text, std::string_view key, std::string_view value)
{
    if (value.empty()) return;
    const auto begin = text.size();
    text += fmt::format("# {}: {}", key, value);
    for (auto at = begin; at < text.size(); ++at) {
        if (text[at] == '\n' || text[at] == '\r') text[at] = ' ';
    }
    text += '\n';
}

auto word_of(quote_kind kind) -> std::string_view
{
    switch (kind) {
        case quote_kind::spot: return "spot";
        case quote_kind::change: return "change";
        case quote_kind::period_end: return "period-end";
        case quote_kind::fixed: return "fixed";
        case quote_kind::month_average: return "month-average";
        case quote_kind::year_average: return "year-average";
    }
    return "";
}

/// Walks all series of a source side by side, a day at a time.
class row_writer {
public:
    explicit row_writer(const rate_source& source)
        : source_(source), next_(source.series.size(), 0), has_kinds_(needs_kinds(source))
    {}

    [[nodiscard]] auto has_kinds() const -> bool { return has_kinds_; }

    /// Writes the row of the next day; false where there is none.
    [[nodiscard]] auto put_row(std::string& text) -> bool
    {
        const auto on = next_day();
        if (!on) return false;
        text += to_string(day{date::days{*on}});
        auto kind = std::optional<quote_kind>{};
        for (std::size_t i = 0; i < next_.size(); ++i) {
            text += ',';
            const auto* here = quote_at(i);
            if (here == nullptr || here->on != *on) continue;
            if (kind && *kind != here->kind) refuse("the quotes of one day are of two kinds");
            kind = here->kind;
            put_value(text, *here);
            ++next_[i];
            if (quote_at(i) != nullptr && quote_at(i)->on <= *on) refuse("a day does not rise");
        }
        if (has_kinds_) text += fmt::format(",{}", word_of(*kind));
        text += '\n';
        return true;
    }

private:
    const rate_source& source_;
    std::vector<std::size_t> next_;  // by series
    bool has_kinds_;

    static auto needs_kinds(const rate_source& source) -> bool
    {
        const auto is_spot = [](const quote& one) { return one.kind == quote_kind::spot; };
        return source.samples || !std::ranges::all_of(source.series, [&](const auto& series) {
                   return std::ranges::all_of(series.quotes, is_spot);
               });
    }

    [[nodiscard]] auto quote_at(std::size_t series) const -> const quote*
    {
        const auto& quotes = source_.series[series].quotes;
        return next_[series] < quotes.size() ? &quotes[next_[series]] : nullptr;
    }

    [[nodiscard]] auto next_day() const -> std::optional<std::int32_t>
    {
        auto found = std::optional<std::int32_t>{};
        for (std::size_t i = 0; i < next_.size(); ++i) {
            const auto* here = quote_at(i);
            if (here != nullptr) found = std::min(found.value_or(here->on), here->on);
        }
        return found;
    }

    static void put_value(std::string& text, const quote& one)
    {
        constexpr auto long_enough = std::size_t{19 + 127 + 3};
        auto digits = std::array<char, long_enough>{};
        auto* const first = digits.data();
        const auto end = to_chars(first, first + digits.size(), one.value());
        text.append(first, end.ptr);
    }
};

}  // namespace

auto write_rates(const rate_source& source, std::string_view remarks) -> std::string
{
    if (source.id.empty()) refuse("a table of rates has a source");
    auto text = std::string{"# format: assay-rates/1\n"};
    put_header(text, "source", source.id);
    put_header(text, "title", source.title);
    put_header(text, "licence", source.licence);
    put_header(text, source.way == quoting::per_hub ? "base" : "counter", source.hub.code());
    if (source.market == rate_market::free) put_header(text, "market", "free");
    put_header(text, "complete-to", to_string(source.complete_to));
    if (source.carry_days != rate_source::usual_carry_days)
        put_header(text, "carry-days", std::to_string(source.carry_days));
    text += remarks;
    auto rows = row_writer{source};
    text += "date";
    for (const auto& one : source.series) text += fmt::format(",{}", one.counter.code());
    text += rows.has_kinds() ? ",kind\n" : "\n";
    if (!rows.put_row(text)) refuse("a table of rates has a row");
    while (rows.put_row(text)) continue;
    return text;
}

}  // namespace assay::program
