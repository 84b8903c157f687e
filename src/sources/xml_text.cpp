// SPDX-License-Identifier: BSL-1.0
#include "xml_text.hpp"

#include <algorithm>  // std::min

#include <fmt/format.h>

namespace assay::program {

auto xml_text::parse(bulletin& to, std::string_view root) -> bool
{
    const auto bytes = to.text().bytes;
    const auto read =
        document_.load_buffer(bytes.data(), bytes.size(),
                              pugi::parse_default | pugi::parse_comments, pugi::encoding_utf8);
    if (!read) {
        const auto at = static_cast<std::size_t>(read.offset);
        return to.fail(at, bytes.substr(std::min(at, bytes.size())),
                       fmt::format("is where this stops being XML ({}); fetch the file again",
                                   read.description()));
    }
    auto elements = 0;
    for (const auto& child : document_.children()) {
        if (child.type() != pugi::node_element) continue;
        if (child.name() != root || ++elements > 1)
            return to.fail(place_of(child), child.name(),
                           fmt::format("is not the one element {} that such a file has", root));
    }
    return true;
}

auto xml_text::place_of(pugi::xml_node element) -> std::size_t
{
    const auto at = element.offset_debug();
    return at < 0 ? 0 : static_cast<std::size_t>(at);
}

auto xml_text::text_of(pugi::xml_node element) -> std::string
{
    auto text = std::string{};
    for (const auto& child : element.children()) text += child.value();
    return text;
}

}  // namespace assay::program
