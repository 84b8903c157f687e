// SPDX-License-Identifier: BSL-1.0
// terminal.hpp - whether standard output is one that shows colours.
#pragma once

namespace assay::program {

/// NO_COLOR refuses them.
[[nodiscard]] auto wants_colours() -> bool;

}  // namespace assay::program
