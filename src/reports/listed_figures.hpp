// SPDX-License-Identifier: BSL-1.0
// listed_figures.hpp - a document's figures, and its unread numbers between them, as they stand.
#pragma once

#include <cstddef>

#include "report.hpp"

namespace assay::program {

/// Calls on_figure(figure, its number from 0) and on_unread(number) in the order of the text.
template <typename OnFigure, typename OnUnread>
void list_figures(const reported_document& one, const OnFigure& on_figure,
                  const OnUnread& on_unread)
{
    const auto& figures = one.checked.figures;
    const auto unread = one.unread == nullptr ? std::size_t{0} : one.unread->size();
    auto next = std::size_t{0};
    for (std::size_t id = 0; id < figures.size(); ++id) {
        for (; next < unread && (*one.unread)[next].span.begin < figures[id].span.begin; ++next)
            on_unread((*one.unread)[next]);
        on_figure(figures[id], id);
    }
    for (; next < unread; ++next) on_unread((*one.unread)[next]);
}

}  // namespace assay::program
