// SPDX-License-Identifier: BSL-1.0
#include "write_json.hpp"

#include <fmt/format.h>

#include "mend_utf8.hpp"

namespace assay::program {

namespace {

constexpr auto step = std::size_t{2};  // columns

auto stands_for_itself(char c) -> bool
{
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
}

void append_escape(std::string& text, char c)
{
    switch (c) {
        case '"': text += "\\\""; break;
        case '\\': text += "\\\\"; break;
        case '\b': text += "\\b"; break;
        case '\f': text += "\\f"; break;
        case '\n': text += "\\n"; break;
        case '\r': text += "\\r"; break;
        case '\t': text += "\\t"; break;
        default: text += fmt::format("\\u{:04x}", static_cast<unsigned char>(c)); break;
    }
}

template <typename Integer>
void append_integer(std::string& text, Integer value)
{
    const auto digits = fmt::format_int{value};
    text.append(digits.data(), digits.size());
}

/// Shortest, and never like an integer.
void append_real(std::string& text, double value)
{
    const auto digits = fmt::format("{}", value);
    text += digits;
    if (digits.find_first_of(".e") == std::string::npos) text += ".0";
}

class json_writer {
public:
    json_writer(std::string& text, json_layout layout, std::size_t depth)
        : text_(text), is_indented_(layout == json_layout::indented), depth_(depth)
    {}

    void write(const json_value& value)
    {
        switch (value.kind()) {
            case boost::json::kind::null: text_ += "null"; break;
            case boost::json::kind::bool_: text_ += value.get_bool() ? "true" : "false"; break;
            case boost::json::kind::int64: append_integer(text_, value.get_int64()); break;
            case boost::json::kind::uint64: append_integer(text_, value.get_uint64()); break;
            case boost::json::kind::double_: append_real(text_, value.get_double()); break;
            case boost::json::kind::string: append_json(text_, text_of(value)); break;
            case boost::json::kind::array: write(value.get_array()); break;
            case boost::json::kind::object: write(value.get_object()); break;
        }
    }

private:
    std::string& text_;
    bool is_indented_;
    std::size_t depth_;  // brackets around this place

    void write(const json_array& values)
    {
        write_all('[', values, ']', [this](const json_value& value) { write(value); });
    }
    void write(const json_object& members)
    {
        write_all('{', members, '}', [this](const auto& member) {
            append_json(text_, std::string_view{member.key()});
            text_ += is_indented_ ? ": " : ":";
            write(member.value());
        });
    }
    template <typename Values, typename Write>
    void write_all(char begin, const Values& values, char end, const Write& write_one)
    {
        text_ += begin;
        if (!values.empty()) {
            ++depth_;
            auto is_first = true;
            for (const auto& one : values) {
                if (!is_first) text_ += ',';
                is_first = false;
                begin_line();
                write_one(one);
            }
            --depth_;
            begin_line();
        }
        text_ += end;
    }
    void begin_line()
    {
        if (!is_indented_) return;
        text_ += '\n';
        text_.append(step * depth_, ' ');
    }
};

}  // namespace

void append_json(std::string& text, std::string_view value)
{
    text += '"';
    auto begin = std::size_t{0};
    for (std::size_t at = 0; at < value.size(); ++at) {
        if (stands_for_itself(value[at])) continue;
        text.append(value, begin, at - begin);
        append_escape(text, value[at]);
        begin = at + 1;
    }
    text.append(value, begin);
    text += '"';
}

void append_json(std::string& text, const json_value& value, json_layout layout, std::size_t depth)
{
    json_writer{text, layout, depth}.write(value);
}

auto write_json(const json_value& value, json_layout layout) -> std::string
{
    auto text = std::string{};
    append_json(text, value, layout);
    mend_utf8(text);
    return text;
}

}  // namespace assay::program
