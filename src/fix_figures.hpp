// SPDX-License-Identifier: BSL-1.0
// fix_figures.hpp - assay check --fix, for one document.
#pragma once

#include <optional>

#include <assay/check/checked_document.hpp>
#include <assay/rates/rate_table.hpp>

#include "documents/loaded_document.hpp"
#include "edits/edited_output.hpp"
#include "exit_status.hpp"
#include "walk_inputs.hpp"

namespace assay::program {

/// A document as it is once its certain mistakes are mended.
struct mended_document {
    loaded_document read;
    checked_document checked;
};

/// Mends what is certain and tells each repair, and each error that is left, on standard error.
/// None where the document could not be written: told, too, and `status` is made trouble.
[[nodiscard]] auto mend(const met_document& met, const checked_document& checked,
                        const rate_table& rates, const check_options& options, edit_target target,
                        exit_status& status) -> std::optional<mended_document>;

}  // namespace assay::program
