// SPDX-License-Identifier: BSL-1.0
// stated_rate.hpp - a rate that the text itself gives: "(1 USD = 1.7 AZN)".
//
// It is evidence for the conversions around it and never a conversion itself.
#pragma once

#include <assay/currency.hpp>
#include <assay/quotient.hpp>
#include <assay/text/source_span.hpp>

namespace assay {

/// 1 base = value counter.
struct stated_rate {
    currency base;
    currency counter;
    quotient value;
    source_span span;
};

}  // namespace assay
