// SPDX-License-Identifier: BSL-1.0
// builtin.hpp - the consumer prices that are compiled in (opt-in: 25 kB of text). Sources and
// licences stand in rates/README.md and in every table's header.
#pragma once

#include <array>
#include <stdexcept>  // std::logic_error
#include <string_view>
#include <utility>
#include <vector>

#include <boost/throw_exception.hpp>

#include <assay/prices/price_index.hpp>
#include <assay/prices/read_prices.hpp>

namespace assay {

namespace generated {

struct prices_text {
    std::string_view name;
    std::string_view text;
};

#include <assay/generated/prices.hpp>

}  // namespace generated

/// The built-in tables in order of trust, behind `others`, which outrank them.
[[nodiscard]] inline auto make_builtin_prices(std::vector<price_source> others = {})
    -> std::vector<price_source>
{
    for (const auto& table : generated::price_tables) {
        auto read = read_prices(table.text, table.name);
        if (!read) boost::throw_exception(std::logic_error{to_string(read.error())});
        others.push_back(*std::move(read));
    }
    return others;
}

}  // namespace assay
