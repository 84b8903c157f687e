// SPDX-License-Identifier: BSL-1.0
// merge_bulletins.hpp - several foreign files of one publisher as its tables.
#pragma once

#include <span>
#include <vector>

#include <assay/input_error.hpp>
#include <assay/rates/rate_source.hpp>
#include <assay/result.hpp>

#include "bulletin.hpp"

namespace assay::program {

/// A table for each hub and way of quoting, in the order in which they turn up: two where a
/// bulletin crosses a redenomination of its own unit. The same rate twice is one rate; two rates
/// for one day are an error that names both places. Precondition: no bulletin has an error.
[[nodiscard]] auto merge_bulletins(std::span<const bulletin> all)
    -> result<std::vector<rate_source>, input_error>;

}  // namespace assay::program
