// SPDX-License-Identifier: BSL-1.0
#include "json_tree.hpp"

#include <algorithm>  // std::min
#include <string>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace assay::program {

namespace {

using json = nlohmann::json;

constexpr auto blanks = std::string_view{" \t\r\n"};

/// Builds nothing, so depth costs nothing; remembers where a text stops being JSON.
class validator : public json::json_sax_t {
public:
    auto null() -> bool override { return true; }
    auto boolean(bool) -> bool override { return true; }
    auto number_integer(json::number_integer_t) -> bool override { return true; }
    auto number_unsigned(json::number_unsigned_t) -> bool override { return true; }
    auto number_float(json::number_float_t, const std::string&) -> bool override { return true; }
    auto string(std::string&) -> bool override { return true; }
    auto binary(json::binary_t&) -> bool override { return true; }
    auto start_object(std::size_t) -> bool override { return enter(); }
    auto key(std::string&) -> bool override { return true; }
    auto end_object() -> bool override { return leave(); }
    auto start_array(std::size_t) -> bool override { return enter(); }
    auto end_array() -> bool override { return leave(); }
    auto parse_error(std::size_t position, const std::string&, const json::exception&)
        -> bool override
    {
        fault = position == 0 ? 0 : position - 1;
        return false;
    }

    std::size_t fault = 0;
    bool is_too_deep = false;

private:
    int depth_ = 0;

    auto enter() -> bool
    {
        constexpr auto deepest = 16;
        is_too_deep = ++depth_ > deepest;
        return !is_too_deep;
    }
    auto leave() -> bool
    {
        --depth_;
        return true;
    }
};

/// Takes valid JSON of little depth apart.
class tree_builder {
public:
    explicit tree_builder(std::string_view text) : text_(text) {}

    [[nodiscard]] auto run() -> json_value
    {
        at_ = text_.size() - without_head(text_).size();
        return read_value();
    }

private:
    std::string_view text_;
    std::size_t at_ = 0;

    /// Over blanks and, where they are given, commas or a colon.
    void skip(std::string_view marks = {})
    {
        while (blanks.find(text_[at_]) != std::string_view::npos ||
               marks.find(text_[at_]) != std::string_view::npos)
            ++at_;
    }

    [[nodiscard]] auto read_string() -> std::string_view
    {
        const auto begin = ++at_;
        for (; text_[at_] != '"'; ++at_) {
            if (text_[at_] == '\\') ++at_;
        }
        return text_.substr(begin, at_++ - begin);
    }

    [[nodiscard]] auto read_value() -> json_value
    {
        auto made = json_value{};
        made.at = at_;
        const auto first = text_[at_];
        if (first == '"') {
            made.is_string = true;
            made.written = read_string();
        } else if (first == '[' || first == '{') {
            made.written = text_.substr(at_, 1);
            read_children(made, first == '[' ? ']' : '}');
        } else {
            const auto end = std::min(text_.find_first_of(",]} \t\r\n", at_), text_.size());
            made.written = text_.substr(at_, end - at_);
            at_ = end;
        }
        return made;
    }

    void read_children(json_value& parent, char end)
    {
        ++at_;
        for (skip(); text_[at_] != end; skip(",")) {
            auto name = std::string_view{};
            if (end == '}') {
                name = read_string();
                skip(":");
            }
            parent.children.push_back(read_value());
            parent.children.back().name = name;
        }
        ++at_;
    }
};

}  // namespace

auto json_value::find(std::string_view wanted) const -> const json_value*
{
    if (!is_object()) return nullptr;
    for (const auto& child : children) {
        if (child.name == wanted) return &child;
    }
    return nullptr;
}

auto json_value::text_of(std::string_view wanted) const -> std::string_view
{
    const auto* found = find(wanted);
    return found != nullptr && found->is_plain() ? found->written : std::string_view{};
}

auto need_plain(bulletin& to, const json_value& row, std::string_view wanted)
    -> std::optional<std::string_view>
{
    const auto* found = row.find(wanted);
    if (found != nullptr && found->is_plain()) return found->written;
    to.fail(row.at, row.written, fmt::format("begins no row with a number \"{}\" in it", wanted));
    return std::nullopt;
}

auto parse_json(bulletin& to) -> std::optional<json_value>
{
    const auto bytes = to.text().bytes;
    auto sax = validator{};
    if (!json::sax_parse(bytes, &sax)) {
        if (sax.is_too_deep) {
            to.fail(0, "", "nests deeper than any table of rates; fetch the file again");
        } else {
            const auto at = std::min(sax.fault, bytes.size());
            to.fail(at, bytes.substr(at), "is where this stops being JSON; fetch the file again");
        }
        return std::nullopt;
    }
    return tree_builder{bytes}.run();
}

}  // namespace assay::program
