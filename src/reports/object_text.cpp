// SPDX-License-Identifier: BSL-1.0
#include "object_text.hpp"

namespace assay::program {

using json = nlohmann::ordered_json;

auto dumped(const json& value, bool indented) -> std::string
{
    return value.dump(indented ? 2 : -1, ' ', false, json::error_handler_t::replace);
}

void object_text::add(const json& name, std::string_view value)
{
    if (!text_.empty()) text_ += ',';
    if (indented_) text_ += "\n  ";
    text_ += dumped(name, false) + (indented_ ? ": " : ":");
    for (const auto c : value) {
        text_ += c;
        if (c == '\n') text_ += "  ";
    }
}

auto object_text::closed() const -> std::string { return '{' + text_ + (indented_ ? "\n}" : "}"); }

}  // namespace assay::program
