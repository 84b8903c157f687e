// SPDX-License-Identifier: BSL-1.0
// version.hpp - the version of Assay that this is.
#pragma once

#include <string_view>

namespace assay {

inline constexpr auto version = std::string_view{"0.1.0"};

}  // namespace assay
