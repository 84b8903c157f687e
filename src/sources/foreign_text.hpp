// SPDX-License-Identifier: BSL-1.0
// foreign_text.hpp - a file as a publisher sent it, and where in it something is wrong.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <assay/input_error.hpp>

namespace assay::program {

struct foreign_text {
    std::string_view name;
    std::string_view bytes;
};

/// "cbar.xml:812:16": lines and columns from 1, columns in bytes.
[[nodiscard]] auto place_of(const foreign_text& text, std::size_t at) -> std::string;

/// `found` is shortened where it is long.
[[nodiscard]] auto error_at(const foreign_text& text, std::size_t at, std::string_view found,
                            std::string expected) -> input_error;

/// What no format can make sense of: nothing, a page of HTML, UTF-16, other bytes that are no text.
[[nodiscard]] auto refuse_no_text(const foreign_text& text) -> std::optional<input_error>;

/// Without the byte order mark and blanks at its head.
[[nodiscard]] auto without_head(std::string_view bytes) -> std::string_view;

/// Without blanks at its ends; a carriage return is one.
[[nodiscard]] auto trimmed(std::string_view text) -> std::string_view;

}  // namespace assay::program
