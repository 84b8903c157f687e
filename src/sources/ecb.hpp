// SPDX-License-Identifier: BSL-1.0
// ecb.hpp - whose rates the formats of the European Central Bank hold.
#pragma once

#include "bulletin.hpp"

namespace assay::program {

inline constexpr auto european_central_bank =
    publisher{.id = "ecb",
              .title = "European Central Bank, euro foreign exchange reference rates",
              .licence = "free reuse with attribution to the European Central Bank",
              .hub = currency{"EUR"},
              .way = quoting::per_hub};

}  // namespace assay::program
