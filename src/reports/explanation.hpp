// SPDX-License-Identifier: BSL-1.0
// explanation.hpp - how the sentences of a document were read and judged, step by step.
#pragma once

#include <cstddef>

#include <assay/check/checked_document.hpp>
#include <assay/rates/rate_table.hpp>

#include "../documents/loaded_document.hpp"

namespace assay::program {

/// Which sentences are explained: those on a line, or that around a column of it; 0 is any.
struct explained_place {
    std::size_t line = 0;
    std::size_t column = 0;
};

/// Prints the sentences that have anything to explain; how many there were.
auto print_explanation(const loaded_document& source, const check_options& options,
                       const rate_table& rates, explained_place place) -> std::size_t;

}  // namespace assay::program
