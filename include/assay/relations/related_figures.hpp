// SPDX-License-Identifier: BSL-1.0
// related_figures.hpp - the statuses and relations of a document's figures.
#pragma once

#include <optional>
#include <vector>

#include <assay/money_status.hpp>
#include <assay/relations/relation.hpp>

namespace assay {

/// One of each a figure, in their order.
struct related_figures {
    std::vector<money_status> statuses{};
    std::vector<std::optional<relation>> relations{};
};

}  // namespace assay
