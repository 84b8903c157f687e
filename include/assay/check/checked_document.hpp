// SPDX-License-Identifier: BSL-1.0
// checked_document.hpp - how a document is to be checked, and what was found in it.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <assay/check/check_policy.hpp>
#include <assay/check/checked_claim.hpp>
#include <assay/currency.hpp>
#include <assay/figures/figure.hpp>
#include <assay/period.hpp>
#include <assay/text/source_span.hpp>

namespace assay {

struct check_options {
    std::optional<day> published{};    // given by the caller: outranks a dateline
    std::string_view language = "en";  // ISO 639-1
    std::optional<currency> home{};    // what "$" or "dinar" means where it is printed
    check_policy policy{};
    std::span<const source_span> ignored{};  // parts that are not checked, sorted and apart
};

/// All that was found in one document; figures and claims in the order of the text, claims about
/// other claims behind these.
struct checked_document {
    std::optional<day> published{};  // as given, else the dateline's
    std::string_view language{};
    std::vector<std::string> notes{};  // remarks about the document as a whole
    std::vector<figure> figures{};
    std::vector<checked_claim> claims{};
    std::vector<checked_claim> ignored{};  // of parts that are not to be checked: no findings
};

}  // namespace assay
