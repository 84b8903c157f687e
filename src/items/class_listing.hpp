// SPDX-License-Identifier: BSL-1.0
// class_listing.hpp - the items of documents with their classes: one implementation a format.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include <assay/figures/figure.hpp>

#include "../command_line.hpp"
#include "../documents/json_line.hpp"
#include "../documents/loaded_document.hpp"
#include "read_named_item.hpp"

namespace assay::program {

struct listed_item {
    std::size_t figure = 0;  // its place in the document's list of figures
    source_span span{};      // of that figure, in the words
    named_item item{};
};

struct listed_document {
    const loaded_document& source;
    const std::vector<listed_item>& items;
    const std::vector<std::string>& notes;
    const json_line* line = nullptr;  // the line of an archive that it stood on
};

class class_listing {
public:
    class_listing() = default;
    class_listing(const class_listing&) = delete;
    auto operator=(const class_listing&) -> class_listing& = delete;
    virtual ~class_listing() = default;

    virtual void add(const listed_document& one) = 0;
    virtual void finish() {}
};

[[nodiscard]] auto make_class_listing(class_format format) -> std::unique_ptr<class_listing>;

}  // namespace assay::program
