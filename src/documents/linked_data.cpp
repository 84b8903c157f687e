// SPDX-License-Identifier: BSL-1.0
#include "linked_data.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parse.hpp>

#include "../json.hpp"

namespace assay::program {

namespace {

constexpr auto deepest = std::size_t{256};  // far more than any page has

auto is_article_type(const json_value& type) -> bool
{
    if (!type.is_string()) return false;
    const auto name = text_of(type);
    return name.ends_with("Article") || name.ends_with("Posting") || name.ends_with("Report");
}

auto is_article(const json_object& node) -> bool
{
    const auto& type = member_of(node, "@type");
    return type.is_array() ? std::ranges::any_of(type.get_array(), is_article_type)
                           : is_article_type(type);
}

/// The things that a script speaks of: itself, those of a list or of a graph.
auto nodes_of(const json_value& data) -> std::vector<const json_object*>
{
    auto nodes = std::vector<const json_object*>{};
    const auto add = [&nodes](const json_value& one) {
        if (!one.is_object()) return;
        nodes.push_back(&one.get_object());
        const auto& graph = member_of(one.get_object(), "@graph");
        if (!graph.is_array()) return;
        for (const auto& inner : graph.get_array()) {
            if (inner.is_object()) nodes.push_back(&inner.get_object());
        }
    };
    if (!data.is_array()) {
        add(data);
    } else {
        for (const auto& one : data.get_array()) add(one);
    }
    return nodes;
}

}  // namespace

auto find_linked_day(std::string_view text) -> std::optional<linked_day>
{
    auto pool = boost::json::monotonic_resource{};
    auto flaw = boost::json::error_code{};
    const auto data = boost::json::parse(text, flaw, &pool, {.max_depth = deepest});
    auto found = std::optional<linked_day>{};
    for (const auto* node : nodes_of(data)) {  // of null, which is no JSON at all, none
        const auto& stamp = member_of(*node, "datePublished");
        if (!stamp.is_string()) continue;
        const auto article = is_article(*node);
        if (found && (found->is_article || !article)) continue;
        found = linked_day{std::string{text_of(stamp)}, article};
    }
    return found;
}

}  // namespace assay::program
