// SPDX-License-Identifier: BSL-1.0
// edit_document.hpp - changes of a document's words carried out in the bytes of its input.
//
// Nothing else in the bytes changes: the result is read again, and where anything but the words
// that were to change is another one, all is refused.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <assay/edits/text_edit.hpp>
#include <assay/result.hpp>

#include "../documents/loaded_document.hpp"

namespace assay::program {

/// A change that cannot be made, and what would do.
struct refused_edit {
    std::size_t edit = 0;  // its place among those that were asked for
    std::string why{};
};

struct edited_document {
    loaded_document read;                // the result, read as the input was
    std::vector<text_edit> in_source{};  // what was changed in the text as an editor shows it
    std::vector<refused_edit> refused{};
};

/// Where an insertion goes: right behind the character before it, or behind the tags, emphasis and
/// links that end there, too.
enum class insertion_place { in_markup, behind_markup };

/// Makes the changes, which are of the words (loaded_document::text). What an encoding does not
/// have is written as a reference where there is markup, else refused. Fails where the result could
/// not be read as it should.
[[nodiscard]] auto edit_document(const loaded_document& original,
                                 const std::vector<text_edit>& in_words, insertion_place place)
    -> result<edited_document, std::string>;

}  // namespace assay::program
