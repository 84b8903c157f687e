// SPDX-License-Identifier: BSL-1.0
// relation.hpp - how a figure stands to another one of its document, so that nobody adds what is
// told twice: "775 shells" to the "100 tonnes" that include them, dollars to the manats they are.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include <assay/interval.hpp>
#include <assay/quotient.hpp>

namespace assay {

enum class relation_kind : std::uint8_t {
    conversion,          // the parent in another currency or unit
    of_which,            // some of the parent: "including 775 mortar shells"
    part_of_cumulative,  // of a period within the parent's: "over 500 tonnes since 2015"
    alternative,         // "3 million shells or half a million rockets": one or the other
    share,               // a fraction or a per cent of the parent: "half of it"
};

[[nodiscard]] constexpr auto to_string(relation_kind kind) noexcept -> std::string_view
{
    using namespace std::string_view_literals;
    switch (kind) {
        case relation_kind::conversion: return "conversion"sv;
        case relation_kind::of_which: return "of-which"sv;
        case relation_kind::part_of_cumulative: return "part-of-cumulative"sv;
        case relation_kind::alternative: return "alternative"sv;
        case relation_kind::share: return "share"sv;
    }
    return ""sv;
}

/// What a share comes to, in its parent's unit.
struct derived_amount {
    std::optional<quotient> value;  // none where the parent or the share is a range
    interval bounds;
};

struct relation {
    relation_kind kind = relation_kind::conversion;
    std::uint32_t parent = 0;  // its place in the document's list of figures
    std::optional<derived_amount> derived{};
};

}  // namespace assay
