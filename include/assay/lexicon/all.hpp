// SPDX-License-Identifier: BSL-1.0
// all.hpp - every language that Assay reads.
#pragma once

#include <string_view>

#include <assay/lexicon/en.hpp>
#include <assay/lexicon/lexicon.hpp>

namespace assay {

/// The lexicon of an ISO 639-1 language; nullptr where there is none yet.
[[nodiscard]] inline auto find_lexicon(std::string_view language) -> const lexicon*
{
    if (language == "en") return &english();
    return nullptr;
}

}  // namespace assay
