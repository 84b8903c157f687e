// SPDX-License-Identifier: BSL-1.0
// extraction.hpp - what was read in one text: its figures, and what says how they are meant.
#pragma once

#include <vector>

#include <assay/currency.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/stated_rate.hpp>
#include <assay/figures/total_line.hpp>
#include <assay/figures/unread_number.hpp>

namespace assay {

struct extraction {
    std::vector<figure> figures{};  // in the order of the text
    std::vector<stated_rate> stated_rates{};
    std::vector<currency> named_currencies{};  // of the places that the document names
    std::vector<unread_number> unread{};       // in the order of the text
    std::vector<total_group> totals{};         // of the tables
};

}  // namespace assay
