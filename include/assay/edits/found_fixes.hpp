// SPDX-License-Identifier: BSL-1.0
// found_fixes.hpp - the repairs of a document, and why other figures are left as they are.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <assay/edits/text_edit.hpp>

namespace assay {

/// Why a figure that is called wrong for certain is left as it is.
enum class unfixed_reason : std::uint8_t {
    no_slip,         // nothing explains the figure
    hint,            // what would explain it explains too much: another currency, an old rate
    not_conversion,  // of a sum or a share any figure may be the wrong one
    range,           // one end of a range
    no_suggestion,   // it cannot be printed in the article's own notation
    digits_differ,   // a slip of scale, but its digits are not those expected either
    either_side,     // the source may as well be the wrong one
    told_again,      // the document has the reported figure a second time
    source_doubted,  // the document has the source as the report would want it, or calls it wrong
    quoted,          // somebody's words
    overlapping,     // two claims would have one figure changed
    not_consistent,  // with the repair the claim would not hold
};

[[nodiscard]] constexpr auto to_string(unfixed_reason reason) noexcept -> std::string_view
{
    using namespace std::string_view_literals;
    constexpr std::array names{"no-slip"sv,     "hint"sv,          "not-conversion"sv,
                               "range"sv,       "no-suggestion"sv, "digits-differ"sv,
                               "either-side"sv, "told-again"sv,    "source-doubted"sv,
                               "quoted"sv,      "overlapping"sv,   "not-consistent"sv};
    return names[static_cast<std::size_t>(reason)];
}

/// A claim's reported figure with what it has to be; the edit changes no more than it must.
struct figure_fix {
    std::size_t claim = 0;  // its place among the claims
    std::string suggestion{};
    text_edit edit{};
};

struct unfixed_claim {
    std::size_t claim = 0;
    unfixed_reason why = unfixed_reason::no_slip;
};

struct found_fixes {
    std::vector<figure_fix> fixes{};  // in the order of the text
    std::vector<unfixed_claim> unfixed{};

    [[nodiscard]] auto edits() const -> std::vector<text_edit>
    {
        auto made = std::vector<text_edit>{};
        for (const auto& fix : fixes) made.push_back(fix.edit);
        return made;
    }
};

}  // namespace assay
