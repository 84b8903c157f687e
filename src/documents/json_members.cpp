// SPDX-License-Identifier: BSL-1.0
#include "json_members.hpp"

#include <nlohmann/json.hpp>

namespace assay::program {

namespace {

using json = nlohmann::json;

/// Builds nothing; remembers where a text stops being JSON.
class validator : public json::json_sax_t {
public:
    auto null() -> bool override { return true; }
    auto boolean(bool) -> bool override { return true; }
    auto number_integer(json::number_integer_t) -> bool override { return true; }
    auto number_unsigned(json::number_unsigned_t) -> bool override { return true; }
    auto number_float(json::number_float_t, const std::string&) -> bool override { return true; }
    auto string(std::string&) -> bool override { return true; }
    auto binary(json::binary_t&) -> bool override { return true; }
    auto start_object(std::size_t) -> bool override { return true; }
    auto key(std::string&) -> bool override { return true; }
    auto end_object() -> bool override { return true; }
    auto start_array(std::size_t) -> bool override { return true; }
    auto end_array() -> bool override { return true; }
    auto parse_error(std::size_t position, const std::string&, const json::exception&)
        -> bool override
    {
        fault_ = position == 0 ? 0 : position - 1;
        return false;
    }
    [[nodiscard]] auto fault() const -> std::size_t { return fault_; }

private:
    std::size_t fault_ = 0;
};

constexpr auto blanks = std::string_view{" \t\r\n"};

/// The byte behind the string that starts at `at`. Precondition, here and below: valid JSON.
auto end_of_string(std::string_view text, std::size_t at) -> std::size_t
{
    for (++at; text[at] != '"'; ++at) {
        if (text[at] == '\\') ++at;
    }
    return at + 1;
}

/// The comma or brace that ends the value which starts at `at`.
auto end_of_value(std::string_view text, std::size_t at) -> std::size_t
{
    auto depth = std::size_t{0};
    while (depth > 0 || (text[at] != ',' && text[at] != '}')) {
        switch (text[at]) {
            case '"': at = end_of_string(text, at); continue;
            case '[':
            case '{': ++depth; break;
            case ']':
            case '}': --depth; break;
            default: break;
        }
        ++at;
    }
    return at;
}

auto trimmed(std::string_view text) -> std::string_view
{
    return text.substr(0, text.find_last_not_of(blanks) + 1);
}

}  // namespace

auto split_members(std::string_view line) -> result<std::vector<member_text>, json_fault>
{
    auto sax = validator{};
    if (!json::sax_parse(line, &sax)) return unexpected{json_fault{sax.fault(), false}};
    auto at = line.find_first_not_of(blanks);
    if (line[at] != '{') return unexpected{json_fault{at, true}};
    auto members = std::vector<member_text>{};
    for (at = line.find_first_of("\"}", at); line[at] == '"';) {
        const auto name_end = end_of_string(line, at);
        const auto value = line.find_first_not_of(blanks, line.find(':', name_end) + 1);
        const auto end = end_of_value(line, value);
        members.push_back(
            {line.substr(at, name_end - at), trimmed(line.substr(value, end - value))});
        at = line[end] == '}' ? end : line.find('"', end);
    }
    return members;
}

}  // namespace assay::program
