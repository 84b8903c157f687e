// SPDX-License-Identifier: BSL-1.0
// rounding.hpp - the eight ways to give up digits, as the General Decimal Arithmetic names them.
//
//                     2.5   -2.5    1.1   -1.1      to whole numbers
//     ceiling          3     -2      2     -1       towards positive infinity
//     down             2     -2      1     -1       towards zero
//     floor            2     -3      1     -2       towards negative infinity
//     half_down        2     -2      1     -1       to nearest, ties towards zero
//     half_even        2     -2      1     -1       to nearest, ties to the even digit
//     half_up          3     -3      1     -1       to nearest, ties away from zero
//     up               3     -3      2     -2       away from zero
//     zero_five_up     2     -2      1     -1       away from zero where the digit kept is 0 or 5
//
// There is no default mode anywhere: who rounds says how.
#pragma once

#include <cstdint>

namespace assay {

enum class rounding : std::uint8_t {
    ceiling,
    down,
    floor,
    half_down,
    half_even,
    half_up,
    up,
    zero_five_up
};

}  // namespace assay
