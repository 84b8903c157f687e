// SPDX-License-Identifier: BSL-1.0
// claim.hpp - two or more figures of a document that the text says stand in a relation.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace assay {

enum class claim_kind : std::uint8_t { conversion, change, share, sum, rates_disagree };

[[nodiscard]] constexpr auto to_string(claim_kind kind) noexcept -> std::string_view
{
    using namespace std::string_view_literals;
    switch (kind) {
        case claim_kind::conversion: return "conversion"sv;
        case claim_kind::change: return "change"sv;
        case claim_kind::share: return "share"sv;
        case claim_kind::sum: return "sum"sv;
        case claim_kind::rates_disagree: return "rates-disagree"sv;
    }
    return ""sv;
}

/// Which ends of two ranges a claim is about; a range converted by a range makes two claims.
enum class range_end : std::uint8_t { none, low, high };

/// `figures` are places in the document's list of figures, in the order that the kind asks for: a
/// conversion has [source, reported], the source being printed first.
struct claim {
    claim_kind kind = claim_kind::conversion;
    std::vector<std::uint32_t> figures;
    range_end end = range_end::none;
};

}  // namespace assay
