// SPDX-License-Identifier: BSL-1.0
#include "terminal.hpp"

#include <cstdlib>  // std::getenv

#include <unistd.h>  // isatty

namespace assay::program {

auto wants_colours() -> bool
{
    const auto* refused = std::getenv("NO_COLOR");  // counts where it is not empty
    return isatty(STDOUT_FILENO) != 0 && (refused == nullptr || *refused == '\0');
}

}  // namespace assay::program
