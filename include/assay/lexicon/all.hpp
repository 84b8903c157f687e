// SPDX-License-Identifier: BSL-1.0
// all.hpp - every language that Assay reads.
#pragma once

#include <array>
#include <string_view>

#include <assay/lexicon/en.hpp>
#include <assay/lexicon/lexicon.hpp>

namespace assay {

inline constexpr auto lexicons = std::array{&english};

/// The lexicon of an ISO 639-1 language; nullptr where there is none yet.
[[nodiscard]] constexpr auto find_lexicon(std::string_view language) noexcept -> const lexicon*
{
    for (const auto* words : lexicons) {
        if (words->language == language) return words;
    }
    return nullptr;
}

}  // namespace assay
