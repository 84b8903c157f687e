// SPDX-License-Identifier: BSL-1.0
#include "json_tree.hpp"

#include <algorithm>  // std::min

#include <fmt/format.h>

#include "json_text.hpp"

namespace assay::program {

namespace {

/// Takes valid JSON of little depth apart.
class tree_builder {
public:
    explicit tree_builder(std::string_view text) : text_(text) {}

    [[nodiscard]] auto run() -> json_node
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
        while (json_blanks.find(text_[at_]) != std::string_view::npos ||
               marks.find(text_[at_]) != std::string_view::npos)
            ++at_;
    }

    [[nodiscard]] auto read_string() -> std::string_view
    {
        const auto begin = at_ + 1;
        at_ = end_of_json_string(text_, at_);
        return text_.substr(begin, at_ - 1 - begin);
    }

    [[nodiscard]] auto read_value() -> json_node
    {
        auto made = json_node{};
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

    void read_children(json_node& parent, char end)
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

auto json_node::find(std::string_view wanted) const -> const json_node*
{
    if (!is_object()) return nullptr;
    for (const auto& child : children) {
        if (child.name == wanted) return &child;
    }
    return nullptr;
}

auto json_node::text_of(std::string_view wanted) const -> std::string_view
{
    const auto* found = find(wanted);
    return found != nullptr && found->is_plain() ? found->written : std::string_view{};
}

auto need_plain(bulletin& to, const json_node& row, std::string_view wanted)
    -> std::optional<std::string_view>
{
    const auto* found = row.find(wanted);
    if (found != nullptr && found->is_plain()) return found->written;
    to.fail(row.at, row.written, fmt::format("begins no row with a number \"{}\" in it", wanted));
    return std::nullopt;
}

auto parse_json(bulletin& to) -> std::optional<json_node>
{
    constexpr auto deepest = std::size_t{16};
    const auto bytes = to.text().bytes;
    if (const auto flaw = find_json_flaw(bytes, deepest)) {
        if (flaw->is_too_deep) {
            to.fail(0, "", "nests deeper than any table of rates; fetch the file again");
        } else {
            to.fail(flaw->at, bytes.substr(flaw->at),
                    "is where this stops being JSON; fetch the file again");
        }
        return std::nullopt;
    }
    return tree_builder{bytes}.run();
}

}  // namespace assay::program
