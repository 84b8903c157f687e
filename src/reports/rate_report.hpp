// SPDX-License-Identifier: BSL-1.0
// rate_report.hpp - a rate that was asked for, with its evidence: for people, and as assay.rate/1.
#pragma once

#include <string>

#include <assay/rates/exchange_rate.hpp>

#include "../command_line.hpp"
#include "../json.hpp"

namespace assay::program {

/// The rate on a line, then its legs and what has to be known of it, indented.
[[nodiscard]] auto evidence_of(const exchange_rate& rate, const rate_question& asked)
    -> std::string;

[[nodiscard]] auto rate_to_json(const exchange_rate& rate, const rate_question& asked)
    -> json_object;

}  // namespace assay::program
