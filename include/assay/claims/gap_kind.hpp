// SPDX-License-Identifier: BSL-1.0
// gap_kind.hpp - what the text between two figures says of them.
#pragma once

#include <cstdint>

namespace assay {

enum class gap_kind : std::uint8_t {
    unrelated,
    bracket,       // "A (B": B opens a bracket behind A
    noun_bracket,  // "A road (B": words stand between
    next_bracket,  // "A) (B": a second bracket of one source
    equated,       // "A, equivalent to B"
    either,        // "A, or B", "A / B"
    restated,      // "A last year, or B"
    apposed,       // "A, B" or "A - B": a conversion only where no list goes on
    listed,        // "A; B": in a bracket two targets of one source
    joined,        // "from A to B", "A and B", "A by B": two figures of one kind
};

}  // namespace assay
