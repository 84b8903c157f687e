// SPDX-License-Identifier: BSL-1.0
// read_prices.hpp - reads the project's own CSV of consumer prices; the format is told in
// rates/README.md.
//
// A text with one bad row is rejected whole: half a table is a wrong table.
#pragma once

#include <algorithm>  // std::min
#include <charconv>   // std::from_chars
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>  // std::move
#include <vector>

#include <assay/currency.hpp>
#include <assay/decimal.hpp>
#include <assay/input_error.hpp>
#include <assay/prices/price_index.hpp>
#include <assay/result.hpp>

namespace assay {

namespace detail {

/// One pass over the text.
class prices_reader {
public:
    explicit prices_reader(std::string_view name) : name_(name) {}

    [[nodiscard]] auto run(std::string_view text) -> result<price_source, input_error>
    {
        if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
        while (!text.empty()) {
            const auto end = text.find('\n');
            auto line = text.substr(0, end);
            text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
            if (line.ends_with('\r')) line.remove_suffix(1);
            ++line_;
            if (!read_line(line)) return unexpected{*error_};
        }
        if (!finish()) return unexpected{*error_};
        return std::move(source_);
    }

private:
    std::string_view name_;
    std::size_t line_ = 0;
    price_source source_;
    bool has_format_ = false;
    bool has_measure_ = false;
    bool has_columns_ = false;
    std::int32_t newest_ = std::numeric_limits<std::int32_t>::min();
    std::optional<input_error> error_;

    auto fail(std::size_t column, std::string_view found, std::string expected) -> bool
    {
        error_ = input_error_at(name_, line_, column, found, std::move(expected));
        return false;
    }

    [[nodiscard]] auto read_line(std::string_view text) -> bool
    {
        if (text.starts_with('#')) return has_columns_ || read_header(text);
        if (text.empty()) return true;
        return has_columns_ ? read_row(text) : read_columns(text);
    }

    /// "# measure: index"
    [[nodiscard]] auto read_header(std::string_view text) -> bool
    {
        const auto colon = text.find(": ");
        if (!text.starts_with("# ") || colon == std::string_view::npos) return true;  // a remark
        const auto key = text.substr(2, colon - 2);
        const auto value = text.substr(colon + 2);
        if (key == "format") {
            has_format_ = value == "assay-prices/1";
            return has_format_ ||
                   fail(colon + 3, value, "is not a format of prices; write assay-prices/1");
        }
        if (key == "source") source_.id = value;
        if (key == "title") source_.title = value;
        if (key == "licence") source_.licence = value;
        if (key == "base") source_.base = value;
        if (key != "measure") return true;
        source_.measure = value == "index" ? price_measure::index : price_measure::change;
        has_measure_ = value == "index" || value == "change";
        return has_measure_ || fail(colon + 3, value, "is no measure; write index or change");
    }

    [[nodiscard]] auto read_columns(std::string_view text) -> bool
    {
        if (!has_format_)
            return fail(1, text, "comes before '# format: assay-prices/1'; begin with that line");
        if (!has_measure_) return fail(1, text, "comes before '# measure:'; say index or change");
        if (source_.id.empty())
            return fail(1, text, "comes before '# source:'; say whose prices they are");
        const auto step = text.substr(0, std::min(text.find(','), text.size()));
        if (step != "month" && step != "year")
            return fail(1, step, "is not the first column; write month or year");
        source_.step = step == "month" ? price_step::month : price_step::year;
        if (source_.measure == price_measure::change && source_.step != price_step::year)
            return fail(1, step, "is no step of changes; they are of a year on the one before");
        has_columns_ = true;
        for (auto at = step.size(); at < text.size();) {
            const auto end = std::min(text.find(',', at + 1), text.size());
            if (!add_column(text.substr(at + 1, end - at - 1), at + 2)) return false;
            at = end;
        }
        return true;
    }

    [[nodiscard]] auto add_column(std::string_view name, std::size_t column) -> bool
    {
        const auto unit = currency::from_code(name);
        if (!unit)
            return fail(column, name, "is not a currency of ISO 4217; write a code such as AZN");
        if (source_.find(*unit) != nullptr)
            return fail(column, name, "stands twice; a currency has one column");
        source_.indices.push_back({*unit, {}});
        return true;
    }

    [[nodiscard]] auto read_row(std::string_view text) -> bool
    {
        const auto time = text.substr(0, std::min(text.find(','), text.size()));
        const auto step = read_step(time);
        if (!step) {
            const auto* like = source_.step == price_step::year
                                   ? "is not a year; write it as 2024"
                                   : "is not a month; write it as 2024-01";
            return fail(1, time, like);
        }
        if (*step <= newest_)
            return fail(1, time, "is not after the row before; sort rows by their time");
        newest_ = *step;
        auto at = time.size();
        for (auto& index : source_.indices) {
            if (at == text.size())
                return fail(at + 1, "", "is the end of a row that lacks cells; write every comma");
            const auto end = std::min(text.find(',', at + 1), text.size());
            if (!add_point(index, text.substr(at + 1, end - at - 1), at + 2)) return false;
            at = end;
        }
        if (at == text.size()) return true;
        return fail(at + 2, text.substr(at + 1), "is one cell too many; decimals have a point");
    }

    /// "2024" or "2024-01"
    [[nodiscard]] auto read_step(std::string_view text) const -> std::optional<std::int32_t>
    {
        const auto is_year = source_.step == price_step::year;
        if (text.size() != (is_year ? 4U : 7U)) return std::nullopt;
        const auto first = parse_day(std::string{text} + (is_year ? "-01-01" : "-01"));
        if (!first) return std::nullopt;
        const auto step = step_of(*first, source_.step);
        const auto year = is_year ? step : step / 12;
        return year >= 1000 && year < 3000 ? std::optional{step} : std::nullopt;
    }

    [[nodiscard]] auto add_point(price_index& index, std::string_view cell, std::size_t column)
        -> bool
    {
        constexpr auto most_characters = std::size_t{16};
        if (cell.empty()) return true;
        const auto value = parse_decimal(cell);
        if (!value || cell.find_first_not_of("-.0123456789") != std::string_view::npos)
            return fail(column, cell, "is not a decimal number; write one such as 216.876");
        if (cell.size() > most_characters)
            return fail(column, cell, "has too many digits; round it to 14");
        const auto lowest = source_.measure == price_measure::index ? decimal{} : decimal{-100};
        if (*value <= lowest)
            return fail(column, cell, "is no level that prices can have; leave the cell empty");
        index.points.push_back({newest_, *value});
        return true;
    }

    [[nodiscard]] auto finish() -> bool
    {
        if (!has_columns_)
            return fail(1, "", "is the end of a text without prices; write a line of columns");
        if (newest_ == std::numeric_limits<std::int32_t>::min())
            return fail(1, "", "is the end of a table without rows; write a row a month or year");
        return true;
    }
};

}  // namespace detail

/// `name` stands in errors.
[[nodiscard]] inline auto read_prices(std::string_view text, std::string_view name)
    -> result<price_source, input_error>
{
    return detail::prices_reader{name}.run(text);
}

}  // namespace assay
