// SPDX-License-Identifier: BSL-1.0
// text_edit.hpp - a change of a text: these bytes become those.
//
//     apply_edits("₼1 ($2)", {{{6, 7}, "0.59"}})      // "₼1 ($0.59)"
//
// Edits are sorted by their places and never overlap; one of an empty span is an insertion.
#pragma once

#include <algorithm>  // std::ranges::lower_bound
#include <cstddef>
#include <iterator>  // std::prev
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <assay/text/source_span.hpp>

namespace assay {

struct text_edit {
    source_span span{};  // of the text as it was
    std::string replacement{};
};

/// Precondition: sorted, within the text, none overlapping another.
[[nodiscard]] inline auto apply_edits(std::string_view text, std::span<const text_edit> edits)
    -> std::string
{
    auto made = std::string{};
    auto copied = std::size_t{0};
    for (const auto& edit : edits) {
        made += text.substr(copied, edit.span.begin - copied);
        made += edit.replacement;
        copied = edit.span.end;
    }
    made += text.substr(copied);
    return made;
}

/// Where the bytes of a text stand once it is edited.
class edited_places {
public:
    /// Precondition: sorted, none overlapping another.
    explicit edited_places(std::span<const text_edit> edits)
    {
        auto shift = std::ptrdiff_t{0};
        for (const auto& edit : edits) {
            shift += static_cast<std::ptrdiff_t>(edit.replacement.size()) -
                     static_cast<std::ptrdiff_t>(edit.span.length());
            moves_.push_back({edit.span.begin, shift});
        }
    }

    /// The place of byte `at`, which no edit replaces; before what is inserted there. O(log edits).
    [[nodiscard]] auto of(std::size_t at) const -> std::size_t
    {
        const auto behind = std::ranges::lower_bound(moves_, at, {}, &move::from);
        if (behind == moves_.begin()) return at;
        return static_cast<std::size_t>(static_cast<std::ptrdiff_t>(at) + std::prev(behind)->by);
    }

    /// Those of parts of the text, such as what is not to be checked.
    [[nodiscard]] auto of(std::span<const source_span> parts) const -> std::vector<source_span>
    {
        auto moved = std::vector<source_span>{};
        for (const auto& part : parts) moved.push_back({of(part.begin), of(part.end)});
        return moved;
    }

private:
    struct move {
        std::size_t from;
        std::ptrdiff_t by;
    };
    std::vector<move> moves_{};
};

}  // namespace assay
