// SPDX-License-Identifier: BSL-1.0
#include "open_elements.hpp"

namespace assay::program {

void open_elements::push(const std::string& name, const open_element& opened)
{
    auto& nearest = nearest_[name];
    stack_.push_back({opened, &nearest, nearest, bound_});
    nearest = stack_.size();
    if (opened.kind->bounds_scope) bound_ = stack_.size();
}

auto open_elements::pop() -> open_element
{
    const auto last = stack_.back();
    stack_.pop_back();
    *last.nearest = last.nearest_before;
    bound_ = last.bound_before;
    return last.opened;
}

auto open_elements::nearest(const std::string& name) const -> std::size_t
{
    const auto found = nearest_.find(name);
    return found == nearest_.end() ? 0 : found->second;
}

auto open_elements::is_open(const std::string& name) const -> bool { return nearest(name) > 0; }

auto open_elements::ended_by(const std::string& name) const -> std::optional<std::size_t>
{
    const auto place = nearest(name);
    const auto bound = find_element(name).is_table_part ? nearest("table") : bound_;
    if (place == 0 || place < bound) return std::nullopt;
    return place - 1;
}

auto open_elements::nearest_inside(const std::string& name, const std::string& outer) const
    -> std::optional<std::size_t>
{
    const auto place = nearest(name);
    if (place == 0 || place < nearest(outer)) return std::nullopt;
    return place - 1;
}

}  // namespace assay::program
