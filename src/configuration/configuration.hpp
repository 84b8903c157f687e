// SPDX-License-Identifier: BSL-1.0
// configuration.hpp - what a house has settled for its articles, out of its .assay.toml.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <assay/check/check_policy.hpp>
#include <assay/currency.hpp>
#include <assay/edits/annotate_options.hpp>  // house

#include "../fail_threshold.hpp"

namespace assay::program {

/// What is not said is left to the command line, the document and the program, in this order.
struct configuration {
    std::optional<currency> home;
    std::optional<std::string> language;
    std::vector<std::string> rates;  // as they can be opened from where the program runs
    std::optional<fail_threshold> fail_on;
    std::optional<house> style;  // of the conversions that are written
    check_policy policy;
};

inline constexpr auto configuration_file = ".assay.toml";

}  // namespace assay::program
