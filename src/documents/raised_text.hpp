// SPDX-License-Identifier: BSL-1.0
// raised_text.hpp - what a <sup> means: the mark of a footnote, a power, the end of a word.
#pragma once

#include <string>
#include <string_view>

namespace assay::program {

enum class raised_text {
    word,           // 1st, Mme: read on
    footnote,       // billion[3]: left out
    power,          // 10 to the 9th: no number that is read
    power_of_unit,  // km²
};

[[nodiscard]] auto meaning_of_raised(std::string_view before, std::string_view inside,
                                     bool has_link) -> raised_text;

/// 2 and 3 as ² and ³; anything else as it is.
[[nodiscard]] auto raised_digits(std::string_view digits) -> std::string;

}  // namespace assay::program
