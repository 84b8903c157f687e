// SPDX-License-Identifier: BSL-1.0
#include "csv_cell.hpp"

#include "write_json.hpp"

namespace assay::program {

auto quoted_cell(std::string_view text) -> std::string
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string{text};
    auto made = std::string{'"'};
    for (const auto c : text) {
        if (c == '"') made += '"';
        made += c;
    }
    return made + '"';
}

auto cell_of(const json_value& value) -> std::string
{
    if (value.is_null()) return {};
    if (value.is_string()) return quoted_cell(text_of(value));
    if (!value.is_array()) return write_json(value, json_layout::line);
    auto made = std::string{};
    for (const auto& entry : value.get_array()) {
        if (!made.empty()) made += ' ';
        made += text_of(entry);
    }
    return quoted_cell(made);
}

auto shown_id(const loaded_document& source, const json_line* line) -> std::string
{
    const auto has_number = line != nullptr && !line->name && line->id != "null";
    return has_number ? line->id : source.id;
}

auto id_cell(const loaded_document& source, const json_line* line) -> std::string
{
    return quoted_cell(shown_id(source, line));
}

}  // namespace assay::program
