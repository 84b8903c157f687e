// SPDX-License-Identifier: BSL-1.0
// open_elements.hpp - the elements that have begun and not ended, as the tags of HTML nest them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "html_elements.hpp"

namespace assay::program {

struct open_element {
    const html_element* kind = nullptr;
    bool is_left_out = false;
    std::size_t text_before = 0;   // bytes of text before it
    std::size_t links_before = 0;  // links that had begun
};

/// A stack in which the nearest element of a name is found at once, so that a million elements
/// without an end cost no more than a million with one.
class open_elements {
public:
    void push(const std::string& name, const open_element& opened);
    auto pop() -> open_element;
    [[nodiscard]] auto size() const -> std::size_t { return stack_.size(); }

    [[nodiscard]] auto is_open(const std::string& name) const -> bool;
    /// The place of the element that an end tag ends; none where the tag ends nothing, because no
    /// such element is open in the same cell of a table.
    [[nodiscard]] auto ended_by(const std::string& name) const -> std::optional<std::size_t>;
    /// The place of the nearest open element of a name that is not outside a list or table of the
    /// other name.
    [[nodiscard]] auto nearest_inside(const std::string& name, const std::string& outer) const
        -> std::optional<std::size_t>;

private:
    /// Places count from 1; 0 stands for none.
    struct entry {
        open_element opened;
        std::size_t* nearest;  // of its name
        std::size_t nearest_before;
        std::size_t bound_before;
    };
    std::vector<entry> stack_;
    std::unordered_map<std::string, std::size_t> nearest_;
    std::size_t bound_ = 0;  // the nearest element that bounds a scope

    [[nodiscard]] auto nearest(const std::string& name) const -> std::size_t;
};

}  // namespace assay::program
