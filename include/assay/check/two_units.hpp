// SPDX-License-Identifier: BSL-1.0
// two_units.hpp - figures printed in two units, such as "6 ft 2 in", which are told in the smaller.
#pragma once

#include <string_view>

#include <assay/figures/figure.hpp>

namespace assay {

/// Whether a figure was printed in two units, so that its first digits are not its value.
[[nodiscard]] inline auto is_in_two_units(std::string_view text, const figure& stated) -> bool
{
    const auto& number = stated.number;
    if (stated.kind != figure_kind::quantity || !number.fractional || number.is_scaled())
        return false;
    const auto digits = number.digits.in(text);
    const auto is_whole = digits.find_first_not_of("0123456789") == std::string_view::npos;
    return is_whole || (number.finest == 0 && digits.find_first_of(".,") == std::string_view::npos);
}

}  // namespace assay
