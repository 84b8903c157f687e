// SPDX-License-Identifier: BSL-1.0
// xml_text.hpp - a bulletin in XML as a tree, each element with its place.
//
// Bytes are taken as they are, whatever encoding they declare: only ASCII is looked at, which
// windows-1251 shares with UTF-8. Entities beyond XML's own five are left as they stand.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <pugixml.hpp>

#include "bulletin.hpp"

namespace assay::program {

class xml_text {
public:
    /// False where the bulletin is no XML, or is of another kind than `root` says.
    [[nodiscard]] auto parse(bulletin& to, std::string_view root) -> bool;

    [[nodiscard]] auto root() const -> pugi::xml_node { return document_.document_element(); }

    /// The byte at which an element stands.
    [[nodiscard]] static auto place_of(pugi::xml_node element) -> std::size_t;
    /// All text within an element, comments and all, so that none can hide a part of a number.
    [[nodiscard]] static auto text_of(pugi::xml_node element) -> std::string;

private:
    pugi::xml_document document_;
};

}  // namespace assay::program
