// SPDX-License-Identifier: BSL-1.0
// read_rates.hpp - reads the project's own CSV of rates; the format is told in rates/README.md.
//
// A text with one bad row is rejected whole: half a table is a wrong table.
#pragma once

#include <algorithm>  // std::min, std::max, std::ranges::find
#include <array>
#include <charconv>  // std::from_chars
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>  // std::move
#include <vector>

#include <date/date.h>

#include <assay/currency.hpp>
#include <assay/input_error.hpp>
#include <assay/period.hpp>
#include <assay/rates/rate_source.hpp>
#include <assay/result.hpp>

namespace assay {

namespace detail {

/// One pass over the text, part by part; nothing is copied but numbers.
class rates_reader {
public:
    explicit rates_reader(std::string_view name) : name_(name) {}

    [[nodiscard]] auto run(std::span<const std::string_view> parts)
        -> result<rate_source, input_error>
    {
        for (auto part : parts) {
            if (line_ == 0 && part.starts_with("\xEF\xBB\xBF")) part.remove_prefix(3);
            while (!part.empty()) {
                const auto end = part.find('\n');
                auto text = part.substr(0, end);
                part.remove_prefix(end == std::string_view::npos ? part.size() : end + 1);
                if (text.ends_with('\r')) text.remove_suffix(1);
                ++line_;
                if (!read_line(text)) return unexpected{*error_};
            }
        }
        if (!finish()) return unexpected{*error_};
        return std::move(source_);
    }

private:
    static constexpr auto no_column = std::size_t{0};
    static constexpr auto most_carry_days = 366;

    std::string_view name_;
    std::size_t line_ = 0;
    rate_source source_;
    bool has_format_ = false;
    bool has_hub_ = false;
    std::size_t end_line_ = 0;  // where complete-to stands; 0 for nowhere
    std::size_t end_column_ = 0;
    std::size_t columns_ = 0;
    std::vector<std::size_t> series_of_column_;  // place in source_.series plus one, 0 for none
    std::size_t kind_column_ = no_column;
    std::optional<quote_kind> first_kind_;
    std::int32_t newest_ = INT32_MIN;
    std::optional<input_error> error_;

    auto fail(std::size_t column, std::string_view found, std::string expected) -> bool
    {
        error_ = input_error_at(name_, line_, column, found, std::move(expected));
        return false;
    }

    [[nodiscard]] auto read_line(std::string_view text) -> bool
    {
        if (text.starts_with('#')) return columns_ != 0 || read_header(text);
        if (text.empty()) return true;
        return columns_ == 0 ? read_columns(text) : read_row(text);
    }

    /// "# base: USD"
    [[nodiscard]] auto read_header(std::string_view text) -> bool
    {
        const auto colon = text.find(": ");
        if (!text.starts_with("# ") || colon == std::string_view::npos) return true;  // a remark
        const auto key = text.substr(2, colon - 2);
        const auto value = text.substr(colon + 2);
        const auto column = colon + 3;
        if (key == "format") {
            has_format_ = value == "assay-rates/1";
            return has_format_ ||
                   fail(column, value, "is not a format of rates; write assay-rates/1");
        }
        if (key == "source") source_.id = value;
        if (key == "title") source_.title = value;
        if (key == "licence") source_.licence = value;
        if (key == "base") return read_hub(value, column, quoting::per_hub);
        if (key == "counter") return read_hub(value, column, quoting::in_hub);
        if (key == "market") return read_market(value, column);
        if (key == "complete-to") return read_end(value, column);
        if (key == "carry-days") return read_carry(value, column);
        return true;
    }

    [[nodiscard]] auto read_hub(std::string_view value, std::size_t column, quoting way) -> bool
    {
        const auto hub = currency::from_code(value);
        if (!hub)
            return fail(column, value, "is not a currency of ISO 4217; write a code such as USD");
        if (has_hub_ && (*hub != source_.hub || way != source_.way))
            return fail(column, value, "is a second base or counter; a table has one of them");
        source_.hub = *hub;
        source_.way = way;
        has_hub_ = true;
        return true;
    }

    [[nodiscard]] auto read_market(std::string_view value, std::size_t column) -> bool
    {
        source_.market = value == "free" ? rate_market::free : rate_market::official;
        return value == "free" || value == "official" ||
               fail(column, value, "is no market; write official or free");
    }

    [[nodiscard]] auto read_end(std::string_view value, std::size_t column) -> bool
    {
        const auto end = parse_day(value);
        if (!end)
            return fail(column, value, "is not a day of the calendar; write it as 2026-01-31");
        source_.complete_to = *end;
        end_line_ = line_;
        end_column_ = column;
        return true;
    }

    [[nodiscard]] auto read_carry(std::string_view value, std::size_t column) -> bool
    {
        const auto* end = value.data() + value.size();
        const auto [stop, error] = std::from_chars(value.data(), end, source_.carry_days);
        const auto is_number = error == std::errc{} && stop == end;
        if (is_number && source_.carry_days >= 0 && source_.carry_days <= most_carry_days)
            return true;
        return fail(column, value, "is not a number of days up to 366; write one such as 7");
    }

    [[nodiscard]] auto read_columns(std::string_view text) -> bool
    {
        if (!has_format_)
            return fail(1, text, "comes before '# format: assay-rates/1'; begin with that line");
        if (!has_hub_)
            return fail(1, text,
                        "comes before '# base:' or '# counter:'; say what the rates are against");
        if (source_.id.empty())
            return fail(1, text, "comes before '# source:'; say whose rates they are");
        auto at = std::size_t{0};
        while (true) {
            const auto end = std::min(text.find(',', at), text.size());
            const auto name = text.substr(at, end - at);
            series_of_column_.push_back(0);
            if (at == 0) {
                if (name != "date") return fail(1, name, "is not the first column; write date");
            } else if (!add_column(name, at + 1)) {
                return false;
            }
            if (end == text.size()) break;
            at = end + 1;
        }
        columns_ = series_of_column_.size();
        return true;
    }

    [[nodiscard]] auto add_column(std::string_view name, std::size_t at) -> bool
    {
        if (name == "source") return true;
        if (name == "kind") {
            if (kind_column_ != no_column)
                return fail(at, name, "stands twice; a table has one such column");
            kind_column_ = series_of_column_.size() - 1;
            source_.samples = true;
            return true;
        }
        const auto counter = currency::from_code(name);
        if (!counter)
            return fail(at, name, "is not a currency of ISO 4217; write a code such as AZN");
        if (*counter == source_.hub || source_.find(*counter) != nullptr)
            return fail(at, name, "stands twice; a currency has one column");
        source_.series.push_back({*counter, {}});
        series_of_column_.back() = source_.series.size();
        return true;
    }

    [[nodiscard]] auto read_row(std::string_view text) -> bool
    {
        const auto on = parse_day(text.substr(0, std::min(text.find(','), text.size())));
        if (!on) {
            return fail(1, text.substr(0, text.find(',')),
                        "is not a day of the calendar; write it as 2026-01-31");
        }
        const auto number = static_cast<std::int32_t>(on->time_since_epoch().count());
        if (number <= newest_)
            return fail(1, text.substr(0, 10), "is not after the row before; sort rows by day");
        newest_ = number;
        auto kind = quote_kind::spot;
        if (!find_kind(text, kind)) return false;
        auto column = std::size_t{0};
        for (auto at = std::size_t{0};; ++column) {
            const auto end = std::min(text.find(',', at), text.size());
            if (column == columns_)
                return fail(at + 1, text.substr(at), "is one cell too many; decimals have a point");
            const auto series = series_of_column_[column];
            if (series != 0 && end != at) {
                if (!add_quote(source_.series[series - 1], text.substr(at, end - at), at + 1,
                               number, kind))
                    return false;
            }
            if (end == text.size()) break;
            at = end + 1;
        }
        if (column + 1 == columns_) return true;
        return fail(text.size() + 1, "", "is the end of a row that lacks cells; write every comma");
    }

    [[nodiscard]] auto find_kind(std::string_view text, quote_kind& kind) -> bool
    {
        if (kind_column_ == no_column) return true;
        auto at = std::size_t{0};
        for (auto column = std::size_t{0}; column < kind_column_; ++column) {
            at = text.find(',', at);
            if (at == std::string_view::npos) return true;  // read_row tells what is missing
            ++at;
        }
        const auto word = text.substr(at, std::min(text.find(',', at), text.size()) - at);
        const auto* named = std::ranges::find(kind_names, word, &kind_name::word);
        if (named == kind_names.end()) {
            return fail(at + 1, word,
                        "is not a kind of quote; write spot, change, period-end, fixed, "
                        "month-average or year-average");
        }
        kind = named->kind;
        return fits_kind(kind, word, at + 1);
    }

    struct kind_name {
        std::string_view word;
        quote_kind kind;
    };
    static constexpr auto kind_names = std::array<kind_name, 7>{{
        {"", quote_kind::spot},
        {"spot", quote_kind::spot},
        {"change", quote_kind::change},
        {"period-end", quote_kind::period_end},
        {"fixed", quote_kind::fixed},
        {"month-average", quote_kind::month_average},
        {"year-average", quote_kind::year_average},
    }};

    /// Averages have a table of their own, and stand at the last day of what they are of.
    [[nodiscard]] auto fits_kind(quote_kind kind, std::string_view word, std::size_t column) -> bool
    {
        if (is_average(kind) || is_average(first_kind_.value_or(kind))) {
            if (first_kind_.value_or(kind) != kind)
                return fail(column, word,
                            "is of another kind than the rows before; averages of "
                            "months or years have a table of their own");
            const auto next = date::year_month_day{day{date::days{newest_ + 1}}};
            const auto is_last = next.day() == date::day{1} && (kind == quote_kind::month_average ||
                                                                next.month() == date::January);
            if (!is_last)
                return fail(1, to_string(day{date::days{newest_}}),
                            "is not the last day of what the row is the average of; write that");
        }
        first_kind_ = kind;
        return true;
    }

    [[nodiscard]] auto add_quote(rate_series& series, std::string_view cell, std::size_t column,
                                 std::int32_t on, quote_kind kind) -> bool
    {
        auto coefficient = std::int64_t{0};
        auto places = 0;
        auto has_point = false;
        for (const auto c : cell) {
            if (c == '.' && !has_point) {
                has_point = true;
            } else if (c < '0' || c > '9') {
                return fail_number(cell, column);
            } else if (places > 30 || coefficient > INT64_MAX / 10 - 1) {
                return fail(column, cell, "has too many digits; round it to 18");
            } else {
                coefficient = coefficient * 10 + (c - '0');
                places += has_point ? 1 : 0;
            }
        }
        if (cell == ".") return fail_number(cell, column);
        if (coefficient == 0) return fail(column, cell, "is no rate; leave the cell empty");
        series.quotes.push_back({coefficient, on, static_cast<std::int8_t>(-places), kind});
        return true;
    }
    [[nodiscard]] auto fail_number(std::string_view cell, std::size_t column) -> bool
    {
        if (cell.starts_with('"'))
            return fail(column, cell, "is not a decimal number; write it without quotes");
        return fail(column, cell, "is not a decimal number; write one such as 1.0847");
    }

    [[nodiscard]] auto finish() -> bool
    {
        if (columns_ == 0)
            return fail(1, "", "is the end of a text without rates; write a line of columns");
        if (newest_ == INT32_MIN)
            return fail(1, "", "is the end of a table without rows; write a row a day");
        const auto newest = day{date::days{newest_}};
        if (end_line_ == 0) source_.complete_to = newest;
        if (source_.complete_to < newest) {
            line_ = end_line_;
            return fail(end_column_, to_string(source_.complete_to),
                        "is before the last row, " + to_string(newest) + "; write that or later");
        }
        return true;
    }
};

}  // namespace detail

/// Reads a table whose text is in parts that end with their lines. `name` stands in errors.
[[nodiscard]] inline auto read_rates(std::span<const std::string_view> parts, std::string_view name)
    -> result<rate_source, input_error>
{
    return detail::rates_reader{name}.run(parts);
}

[[nodiscard]] inline auto read_rates(std::string_view text, std::string_view name)
    -> result<rate_source, input_error>
{
    return read_rates({&text, 1}, name);
}

}  // namespace assay
