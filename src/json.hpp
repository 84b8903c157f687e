// SPDX-License-Identifier: BSL-1.0
// json.hpp - values of JSON as the programs make and read them; members keep their order.
#pragma once

#include <string_view>
#include <utility>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/storage_ptr.hpp>
#include <boost/json/value.hpp>

namespace assay::program {

using json_value = boost::json::value;
using json_array = boost::json::array;
using json_object = boost::json::object;

/// Where a value keeps what is in it. A report of many values has one of its own, which it gives
/// up at once (boost::json::monotonic_resource).
using json_storage = boost::json::storage_ptr;

/// Precondition: a string.
[[nodiscard]] inline auto text_of(const json_value& value) -> std::string_view
{
    return value.get_string();
}

/// Null where there is none.
[[nodiscard]] inline auto member_of(const json_object& object, std::string_view name)
    -> const json_value&
{
    static const auto none = json_value(nullptr);
    const auto* found = object.if_contains(name);
    return found == nullptr ? none : *found;
}

template <typename Values>
[[nodiscard]] auto list_of(const Values& values, json_storage storage = {}) -> json_array
{
    auto made = json_array(std::move(storage));
    made.reserve(values.size());
    for (const auto& one : values) made.emplace_back(one);
    return made;
}

}  // namespace assay::program
