// SPDX-License-Identifier: BSL-1.0
// read_named_item.hpp - the item of a command line, read by the reader of articles.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <assay/figures/figure.hpp>
#include <assay/figures/read_class.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/package.hpp>
#include <assay/result.hpp>

namespace assay::program {

struct named_item {
    std::string text;                // what the spans are of
    std::optional<figure> stated{};  // none: it has no number
    source_span name{};              // the noun
    item_reading read{};
    package pack = package::none;
};

/// One item, with its number or without, or why there is none. It has a class, a package or both.
[[nodiscard]] auto read_named_item(std::string_view text) -> result<named_item, std::string>;

/// That of a figure of `text`; none where it counts nothing that has a class or packs what has.
[[nodiscard]] auto read_item_of(std::string_view text, const figure& stated, const lexicon& words)
    -> std::optional<named_item>;

}  // namespace assay::program
