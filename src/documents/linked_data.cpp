// SPDX-License-Identifier: BSL-1.0
#include "linked_data.hpp"

#include <vector>

#include <nlohmann/json.hpp>

namespace assay::program {

namespace {

using json = nlohmann::json;

auto is_article_type(const json& type) -> bool
{
    if (!type.is_string()) return false;
    const auto& name = type.get_ref<const std::string&>();
    return name.ends_with("Article") || name.ends_with("Posting") || name.ends_with("Report");
}

auto is_article(const json& node) -> bool
{
    const auto type = node.find("@type");
    if (type == node.end()) return false;
    if (!type->is_array()) return is_article_type(*type);
    for (const auto& one : *type) {
        if (is_article_type(one)) return true;
    }
    return false;
}

/// The things that a script speaks of: itself, those of a list or of a graph.
auto nodes_of(const json& data) -> std::vector<const json*>
{
    auto nodes = std::vector<const json*>{};
    const auto add = [&nodes](const json& one) {
        if (!one.is_object()) return;
        nodes.push_back(&one);
        const auto graph = one.find("@graph");
        if (graph == one.end() || !graph->is_array()) return;
        for (const auto& inner : *graph) {
            if (inner.is_object()) nodes.push_back(&inner);
        }
    };
    if (!data.is_array()) {
        add(data);
    } else {
        for (const auto& one : data) add(one);
    }
    return nodes;
}

}  // namespace

auto find_linked_day(std::string_view text) -> std::optional<linked_day>
{
    const auto data = json::parse(text, nullptr, false);
    auto found = std::optional<linked_day>{};
    for (const auto* node : nodes_of(data)) {
        const auto stamp = node->find("datePublished");
        if (stamp == node->end() || !stamp->is_string()) continue;
        const auto article = is_article(*node);
        if (found && (found->is_article || !article)) continue;
        found = linked_day{stamp->get<std::string>(), article};
    }
    return found;
}

}  // namespace assay::program
