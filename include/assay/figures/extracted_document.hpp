// SPDX-License-Identifier: BSL-1.0
// extracted_document.hpp - how a document is to be read, and what was read: its figures, without
// claims.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <assay/currency.hpp>
#include <assay/figures/extraction.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/period.hpp>

namespace assay {

struct extract_options {
    std::optional<day> published{};    // given by the caller: outranks a dateline
    std::string_view language = "en";  // ISO 639-1
    std::optional<currency> home{};    // what "$" or "dinar" means where it is printed
};

struct extracted_document {
    std::optional<day> published{};  // as given, else the dateline's
    std::string_view language{};
    const lexicon* words = nullptr;    // none: the language has no lexicon
    std::vector<std::string> notes{};  // remarks about the document as a whole
    extraction found{};
};

}  // namespace assay
