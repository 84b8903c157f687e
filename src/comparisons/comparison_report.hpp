// SPDX-License-Identifier: BSL-1.0
// comparison_report.hpp - which of two figures is more, by how much, and why not, where they cannot
// be compared: for people and as assay.comparison/1.
#pragma once

#include <string>

#include "../command_line.hpp"
#include "compare_figures.hpp"

namespace assay::program {

[[nodiscard]] auto comparison_in_words(const compared_figures& both) -> std::string;

/// `asked` is what the rate was found for.
[[nodiscard]] auto comparison_to_json(const compared_figures& both,
                                      const std::optional<rate_question>& asked) -> std::string;

}  // namespace assay::program
