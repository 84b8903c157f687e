// SPDX-License-Identifier: BSL-1.0
// parse_error.hpp - where a text stops being what it was read as, and what would have fitted.
#pragma once

#include <cstddef>
#include <string_view>

namespace assay {

struct parse_error {
    std::size_t position = 0;   // of the first byte that does not fit
    std::string_view expected;  // "a digit"

    friend constexpr auto operator==(const parse_error&, const parse_error&) -> bool = default;
};

}  // namespace assay
