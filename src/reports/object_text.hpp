// SPDX-License-Identifier: BSL-1.0
// object_text.hpp - an object of JSON of which some members are text already: what stood in an
// archive is told as it was written, long numbers included.
#pragma once

#include <string>
#include <string_view>

#include "../json.hpp"
#include "write_json.hpp"

namespace assay::program {

class object_text {
public:
    explicit object_text(json_layout layout) : layout_(layout) {}

    void add(std::string_view name, const json_value& value);
    /// `value` is JSON on one line.
    void add_written(std::string_view name, std::string_view value);

    /// Ends the object. Bytes that are no UTF-8 (in the name of a file) become U+FFFD.
    [[nodiscard]] auto closed() && -> std::string;

private:
    json_layout layout_;
    std::string text_ = "{";

    void add_name(std::string_view name);
};

}  // namespace assay::program
