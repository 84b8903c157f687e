// SPDX-License-Identifier: BSL-1.0
// object_text.hpp - an object of JSON of which some members are text already: what stood in an
// archive is told as it was written, long numbers included.
#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace assay::program {

/// As JSON; bytes that are no UTF-8 (in the name of a file) become U+FFFD.
[[nodiscard]] auto dumped(const nlohmann::ordered_json& value, bool indented) -> std::string;

class object_text {
public:
    explicit object_text(bool indented) : indented_(indented) {}

    /// `value` is JSON.
    void add(const nlohmann::ordered_json& name, std::string_view value);
    [[nodiscard]] auto closed() const -> std::string;

private:
    bool indented_;
    std::string text_;
};

}  // namespace assay::program
