// SPDX-License-Identifier: BSL-1.0
// checked_claim.hpp - a claim with what is to be thought of it.
#pragma once

#include <assay/check/verdict.hpp>
#include <assay/claims/claim.hpp>

namespace assay {

struct checked_claim {
    claim said;
    verdict judged;
};

}  // namespace assay
