// SPDX-License-Identifier: BSL-1.0
// builtin.hpp - the rate tables that are compiled in (opt-in: their text makes a program 3 MB
// larger). Sources and licences stand in rates/README.md and in every table's header.
#pragma once

#include <array>
#include <span>
#include <stdexcept>  // std::logic_error
#include <string_view>
#include <utility>
#include <vector>

#include <boost/throw_exception.hpp>

#include <assay/rates/rate_table.hpp>
#include <assay/rates/read_rates.hpp>

namespace assay {

namespace generated {

/// A table's text, a part a half-year.
struct builtin_text {
    std::string_view name;
    std::span<const std::string_view> parts;
};

#include <assay/generated/rates.hpp>

}  // namespace generated

/// The newest day in any built-in table and a hash of them all: "2026-10-02/1f9c0a22".
inline constexpr auto builtin_rates_version = generated::tables_version;

/// The built-in sources, behind `others`, which outrank them.
[[nodiscard]] inline auto make_builtin_rates(std::vector<rate_source> others = {}) -> rate_table
{
    for (const auto& text : generated::tables) {
        auto read = read_rates(text.parts, text.name);
        if (!read) boost::throw_exception(std::logic_error{to_string(read.error())});
        others.push_back(*std::move(read));
    }
    return rate_table{std::move(others)};
}

}  // namespace assay
