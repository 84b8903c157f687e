// SPDX-License-Identifier: BSL-1.0
#include "object_text.hpp"

#include <utility>

#include "mend_utf8.hpp"

namespace assay::program {

void object_text::add(std::string_view name, const json_value& value)
{
    add_name(name);
    append_json(text_, value, layout_, 1);
}

void object_text::add_written(std::string_view name, std::string_view value)
{
    add_name(name);
    text_ += value;
}

auto object_text::closed() && -> std::string
{
    text_ += layout_ == json_layout::indented ? "\n}" : "}";
    mend_utf8(text_);
    return std::move(text_);
}

void object_text::add_name(std::string_view name)
{
    const auto is_indented = layout_ == json_layout::indented;
    if (text_.size() > 1) text_ += ',';
    if (is_indented) text_ += "\n  ";
    append_json(text_, name);
    text_ += is_indented ? ": " : ":";
}

}  // namespace assay::program
