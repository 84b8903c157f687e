// SPDX-License-Identifier: BSL-1.0
#include "json_line.hpp"

#include <utility>

#include <fmt/format.h>

#include <assay/text/utf8.hpp>

namespace assay::program {

namespace {

using json = nlohmann::ordered_json;

}  // namespace

auto read_json_line(std::string_view line) -> result<json_line, bad_line>
{
    if (const auto bad = utf8::find_invalid(line)) {
        return unexpected{bad_line{nullptr, fmt::format("byte {} is not UTF-8", *bad + 1)}};
    }
    auto object = json::parse(line, nullptr, false);
    if (object.is_discarded()) return unexpected{bad_line{nullptr, "is not JSON"}};
    if (!object.is_object()) return unexpected{bad_line{nullptr, "is not a JSON object"}};
    auto read = json_line{};
    if (object.contains("id")) read.id = object["id"];
    const auto fail = [&](std::string why) {
        return unexpected{bad_line{read.id, std::move(why)}};
    };
    const auto is_text = [&](const char* member) {
        return object.contains(member) && object[member].is_string();
    };
    if (!is_text("text")) return fail("has no member \"text\" that is a string");
    read.text = object["text"].get<std::string>();
    if (object.contains("published") && !object["published"].is_null()) {
        read.published = is_text("published")
                             ? parse_day(object["published"].get_ref<std::string&>())
                             : std::nullopt;
        if (!read.published) {
            return fail(
                fmt::format("\"published\" is {}, not a day of the calendar such as \"2026-01-31\"",
                            object["published"].dump()));
        }
    }
    if (is_text("lang")) read.language = object["lang"].get<std::string>();
    for (const auto* known : {"id", "text", "published", "lang"}) object.erase(known);
    read.others = std::move(object);
    return read;
}

}  // namespace assay::program
