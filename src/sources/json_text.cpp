// SPDX-License-Identifier: BSL-1.0
#include "json_text.hpp"

#include <algorithm>  // std::min
#include <string>

#include <nlohmann/json.hpp>

namespace assay::program {

namespace {

using json = nlohmann::json;

/// Takes everything that it is told of, counts depth, and keeps where that came to its end.
class flaw_finder : public json::json_sax_t {
public:
    explicit flaw_finder(int deepest) : deepest_(deepest) {}

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
        flaw_.at = position == 0 ? 0 : position - 1;
        return false;
    }

    [[nodiscard]] auto flaw() const -> json_flaw { return flaw_; }

private:
    int deepest_;
    int depth_ = 0;
    json_flaw flaw_;

    auto enter() -> bool
    {
        flaw_.is_too_deep = ++depth_ > deepest_;
        return !flaw_.is_too_deep;
    }
    auto leave() -> bool
    {
        --depth_;
        return true;
    }
};

}  // namespace

auto find_json_flaw(std::string_view text, int deepest) -> std::optional<json_flaw>
{
    auto finder = flaw_finder{deepest};
    if (json::sax_parse(text, &finder)) return std::nullopt;
    auto flaw = finder.flaw();
    flaw.at = std::min(flaw.at, text.size());
    return flaw;
}

auto end_of_json_string(std::string_view text, std::size_t at) -> std::size_t
{
    for (++at; text[at] != '"'; ++at) {
        if (text[at] == '\\') ++at;
    }
    return at + 1;
}

}  // namespace assay::program
