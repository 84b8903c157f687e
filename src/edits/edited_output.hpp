// SPDX-License-Identifier: BSL-1.0
// edited_output.hpp - where documents go that were edited: into their files, to standard output
// where they came from standard input, or nowhere but into a diff.
#pragma once

#include "../documents/loaded_document.hpp"
#include "../exit_status.hpp"
#include "edit_document.hpp"

namespace assay::program {

enum class edit_target { file, diff };

/// Whether its result goes to standard output.
[[nodiscard]] auto is_from_stdin(const loaded_document& original) -> bool;

/// A file is written only where something changed, and then whole or not at all. Trouble is told.
[[nodiscard]] auto put_edited(const loaded_document& original, const edited_document& edited,
                              edit_target target) -> exit_status;

/// What could not be edited: from standard input it still goes to standard output as it is.
void put_unedited(const loaded_document& original, edit_target target);

}  // namespace assay::program
