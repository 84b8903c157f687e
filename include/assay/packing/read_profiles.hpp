// SPDX-License-Identifier: BSL-1.0
// read_profiles.hpp - reads the project's own CSV of packing profiles; the format is told in
// docs/arms.md. A text with one bad row is rejected whole.
#pragma once

#include <algorithm>  // std::min
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>  // std::move

#include <assay/decimal.hpp>
#include <assay/input_error.hpp>
#include <assay/item_class.hpp>
#include <assay/package.hpp>
#include <assay/packing/packing_profile.hpp>
#include <assay/result.hpp>

namespace assay {

namespace detail {

/// One pass over the text.
class profiles_reader {
public:
    explicit profiles_reader(std::string_view name) : name_(name) {}

    [[nodiscard]] auto run(std::string_view text) -> result<packing_profiles, input_error>
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
        if (profiles_.empty()) {
            fail(1, "", "is the end of a text without profiles; write a row for each");
            return unexpected{*error_};
        }
        return std::move(profiles_);
    }

private:
    static constexpr auto columns =
        std::string_view{"name,item,class,package,least,most,status,source"};
    static constexpr auto column_count = std::size_t{8};

    struct cell {
        std::string_view text;
        std::size_t column = 0;  // from 1
    };

    std::string_view name_;
    std::size_t line_ = 0;
    bool has_format_ = false;
    bool has_columns_ = false;
    packing_profiles profiles_;
    std::optional<input_error> error_;

    auto fail(std::size_t column, std::string_view found, std::string expected) -> bool
    {
        error_ = input_error_at(name_, line_, column, found, std::move(expected));
        return false;
    }

    [[nodiscard]] auto read_line(std::string_view text) -> bool
    {
        if (text == "# format: assay-packing/1") has_format_ = true;
        if (text.empty() || text.starts_with('#')) return true;
        if (!has_format_)
            return fail(1, text, "comes before '# format: assay-packing/1'; begin with that line");
        if (has_columns_) return read_row(text);
        has_columns_ = text == columns;
        return has_columns_ ||
               fail(1, text, "is not the line of columns; write " + std::string{columns});
    }

    [[nodiscard]] auto read_row(std::string_view text) -> bool
    {
        auto cells = std::array<cell, column_count>{};
        auto at = std::size_t{0};
        for (auto& one : cells) {
            if (at > text.size())
                return fail(text.size() + 1, "", "is the end of a row that lacks cells");
            const auto end = std::min(text.find(',', at), text.size());
            one = {text.substr(at, end - at), at + 1};
            at = end + 1;
        }
        if (at <= text.size())
            return fail(at + 1, text.substr(at), "is one cell too many; no cell may have a comma");
        return add(cells);
    }

    [[nodiscard]] auto add(const std::array<cell, column_count>& cells) -> bool
    {
        const auto& [name, item, code, pack, least, most, status, source] = cells;
        if (name.text.empty()) return fail(1, "", "is no name; call the profile something");
        if (find_profile(profiles_, name.text) != nullptr)
            return fail(1, name.text, "stands twice; a profile has one row");
        const auto content = item_class_from_code(code.text);
        if (!content) return fail(code.column, code.text, "is not a class; write one as AM-RK");
        const auto which = package_from_name(pack.text);
        if (!which) return fail(pack.column, pack.text, "is not a package; write one as case");
        const auto low = read_number(least);
        const auto high = read_number(most);
        if (!low || !high) return false;
        if (*high < *low) return fail(most.column, most.text, "is less than the least number");
        if (status.text != "seen" && status.text != "unverified")
            return fail(status.column, status.text, "is no status; write seen or unverified");
        profiles_.push_back({std::string{name.text}, std::string{item.text}, *content, *which, *low,
                             *high, status.text == "seen", std::string{source.text}});
        return true;
    }

    [[nodiscard]] auto read_number(const cell& from) -> std::optional<decimal>
    {
        constexpr auto most_digits = std::size_t{9};
        const auto is_whole = from.text.size() <= most_digits &&
                              from.text.find_first_not_of("0123456789") == std::string_view::npos;
        const auto number = parse_decimal(from.text);
        if (is_whole && number && *number >= decimal{1}) return *number;
        fail(from.column, from.text, "is no number of things; write a whole one from 1 on");
        return std::nullopt;
    }
};

}  // namespace detail

/// `name` stands in errors.
[[nodiscard]] inline auto read_profiles(std::string_view text, std::string_view name)
    -> result<packing_profiles, input_error>
{
    return detail::profiles_reader{name}.run(text);
}

}  // namespace assay
