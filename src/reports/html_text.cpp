// SPDX-License-Identifier: BSL-1.0
#include "html_text.hpp"

#include <algorithm>
#include <cstddef>

#include "../messages.hpp"

namespace assay::program {

auto as_html(std::string_view text) -> std::string
{
    auto made = std::string{};
    made.reserve(text.size() + text.size() / 8);
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find_first_of("\n\t\r &<>\"'", at), text.size());
        made += harmless(text.substr(at, end - at));
        at = end;
        if (at == text.size()) break;
        switch (text[at]) {
            case '&': made += "&amp;"; break;
            case '<': made += "&lt;"; break;
            case '>': made += "&gt;"; break;
            case '"': made += "&quot;"; break;
            case '\'': made += "&#39;"; break;
            default: made += text[at];
        }
        ++at;
    }
    return made;
}

}  // namespace assay::program
