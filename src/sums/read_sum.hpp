// SPDX-License-Identifier: BSL-1.0
// read_sum.hpp - the sum of a command line, read by the reader of articles.
#pragma once

#include <string>
#include <string_view>

#include <assay/figures/figure.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/period.hpp>
#include <assay/result.hpp>

namespace assay::program {

struct stated_sum {
    std::string text;  // what the spans of `stated` are of
    figure stated;
    currency_readings readings;      // all that its mark or word may mean, likeliest first
    const lexicon* words = nullptr;  // the language that it is in
    bool is_negative = false;
};

/// One sum in English or Russian with its hedge, or why that is not one. `spoken` is the day that
/// it is of: the manat of 2003 is the old one.
[[nodiscard]] auto read_sum(std::string_view text, day spoken) -> result<stated_sum, std::string>;

}  // namespace assay::program
