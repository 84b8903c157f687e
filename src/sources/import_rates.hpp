// SPDX-License-Identifier: BSL-1.0
// import_rates.hpp - foreign files in, one publisher's tables out.
#pragma once

#include <span>
#include <string>
#include <vector>

#include <assay/input_error.hpp>
#include <assay/rates/rate_source.hpp>
#include <assay/result.hpp>

#include "foreign_text.hpp"
#include "formats.hpp"

namespace assay::program {

struct imported_rates {
    std::vector<rate_source> tables;
    std::vector<std::string> notes;  // on what was left out, for people
    std::string remarks;             // lines of the first file's head that only people read
};

/// All files are of one format, or, where that is null, of the one that each looks like. One bad
/// file refuses all of them.
[[nodiscard]] auto import_rates(std::span<const foreign_text> files, const rate_format* format)
    -> result<imported_rates, input_error>;

}  // namespace assay::program
