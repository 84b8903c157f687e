// SPDX-License-Identifier: BSL-1.0
#include "amount_json.hpp"

#include <assay/check/verdict_words.hpp>  // shown_value

namespace assay::program {

using json = nlohmann::ordered_json;

auto text_or_null(std::string_view text) -> json
{
    return text.empty() ? json(nullptr) : json(text);
}

auto number_or_null(const quotient* value) -> json
{
    return value == nullptr ? json(nullptr) : json(assay::detail::shown_value(*value));
}

auto to_json(const stated_amount& amount) -> json
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

auto id_to_json(std::string_view id) -> json
{
    auto read = json::parse(id, nullptr, false);
    const auto keeps_digits = !read.is_number() || read.dump() == id;
    return keeps_digits ? read : json(id);
}

}  // namespace assay::program
