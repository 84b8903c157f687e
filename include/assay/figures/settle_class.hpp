// SPDX-License-Identifier: BSL-1.0
// settle_class.hpp - gives the figures of a sentence the classes of what they count.
#pragma once

#include <assay/figures/read_class.hpp>
#include <assay/figures/read_figure.hpp>
#include <assay/figures/read_item.hpp>
#include <assay/figures/sentence.hpp>

namespace assay {

/// A figure that counts or measures something gets its class and, where its noun says so, what the
/// things are grouped in: "two S-300 [batteries]".
inline void settle_class(const sentence& in, figure_read& read)
{
    auto& stated = *read.found;
    if (stated.item.empty()) return;
    const auto named = tokens_of(in, stated.item, read.begin);
    const auto item = read_class(in, named.begin, named.end);
    stated.category = item.settled();
    const auto is_grouped = stated.kind == figure_kind::count && stated.pack == package::none &&
                            stated.category != item_class::none;
    if (is_grouped) stated.pack = item.pack;
}

}  // namespace assay
