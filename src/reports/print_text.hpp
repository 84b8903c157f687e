// SPDX-License-Identifier: BSL-1.0
// print_text.hpp - to standard output, as long as somebody takes it.
#pragma once

#include <string_view>

namespace assay::program {

/// Stops the work where nobody takes its results any more; main tells it.
void print_text(std::string_view text);

}  // namespace assay::program
