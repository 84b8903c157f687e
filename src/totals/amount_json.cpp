// SPDX-License-Identifier: BSL-1.0
#include "amount_json.hpp"

#include <boost/json/parse.hpp>

#include <assay/check/verdict_words.hpp>  // shown_value

#include "../reports/write_json.hpp"

namespace assay::program {

auto text_or_null(std::string_view text) -> json_value
{
    return text.empty() ? json_value(nullptr) : json_value(text);
}

auto number_or_null(const quotient* value) -> json_value
{
    return value == nullptr ? json_value(nullptr) : json_value(assay::detail::shown_value(*value));
}

auto to_json(const stated_amount& amount) -> json_object
{
    const auto& bounds = amount.bounds;
    return {{"value", number_or_null(amount.value ? &*amount.value : nullptr)},
            {"low", number_or_null(bounds.low())},
            {"high", number_or_null(bounds.high())},
            {"low_open", bounds.low_open()},
            {"high_open", bounds.high_open()},
            {"likely_low", number_or_null(amount.likely.low())},
            {"likely_high", number_or_null(amount.likely.high())}};
}

auto id_to_json(std::string_view id) -> json_value
{
    auto too_deep = boost::json::error_code{};
    auto read = boost::json::parse(id, too_deep);
    const auto keeps_digits = !read.is_number() || write_json(read, json_layout::line) == id;
    return keeps_digits && !too_deep ? read : json_value(id);
}

}  // namespace assay::program
