// SPDX-License-Identifier: BSL-1.0
// annotated_document.hpp - the conversions to be written into a document, and the sums that get
// none.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include <assay/check/checked_document.hpp>
#include <assay/edits/text_edit.hpp>
#include <assay/rates/exchange_rate.hpp>
#include <assay/rates/no_rate.hpp>

namespace assay {

/// Why a sum has got no conversion.
enum class unannotated_reason : std::uint8_t {
    // of the rate
    no_day,
    no_rate,
    forecast,
    several_regimes,
    between_quotes,
    // of the figure
    open_unit,    // none of its currencies is likelier
    may_be_told,  // it may be of the currency that was asked for
    shared_unit,  // its currency stands on another figure
    past,         // the house converts only what is current
    // of its place
    in_bracket,
    bracket_behind,
    told_beside,  // a sum right beside it is what it comes to
    tied,         // a word is tied to it
    alone,        // nothing but the figure: a table's cell
    headline,
    // of what was written
    not_read_back,  // a check would not find it, or not find it right
};

/// A figure with the bracket that goes behind it.
struct annotation {
    std::size_t figure = 0;  // its place among the document's
    text_edit edit{};
    exchange_rate rate{};
};

struct unannotated_figure {
    std::size_t figure = 0;
    unannotated_reason why = unannotated_reason::no_rate;
    std::optional<no_rate> missing{};
};

struct annotated_document {
    checked_document checked{};              // as it was before
    std::vector<annotation> annotations{};   // in the order of the text
    std::vector<unannotated_figure> left{};  // likewise

    [[nodiscard]] auto edits() const -> std::vector<text_edit>
    {
        auto made = std::vector<text_edit>{};
        for (const auto& one : annotations) made.push_back(one.edit);
        return made;
    }
};

}  // namespace assay
