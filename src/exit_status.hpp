// SPDX-License-Identifier: BSL-1.0
// exit_status.hpp - how a command ends: 0 nothing found, 1 findings, 2 trouble.
#pragma once

#include <algorithm>  // std::max

namespace assay::program {

enum class exit_status { ok = 0, findings = 1, trouble = 2 };

/// Trouble outranks findings: something could not be read, though the rest was checked.
[[nodiscard]] inline auto worse(exit_status a, exit_status b) -> exit_status
{
    return std::max(a, b);
}

}  // namespace assay::program
