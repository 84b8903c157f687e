// SPDX-License-Identifier: BSL-1.0
// priced.hpp - a sum with its currency, and what it is converted by, over any peer's numbers.
#pragma once

#include <cstdlib>  // std::abort

#include <assay/currency.hpp>

namespace peers {

template <typename Amount>
struct priced {
    Amount amount;
    assay::currency unit;
};

template <typename Rate>
struct conversion {
    assay::currency from;
    assay::currency to;
    Rate rate;
};

/// What any conversion has to look at first; a peer without it would win by leaving it out.
inline void require_same(assay::currency left, assay::currency right)
{
    if (left != right) std::abort();
}

}  // namespace peers
