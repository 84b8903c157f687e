// SPDX-License-Identifier: BSL-1.0
// offset_map.hpp - where the characters of a text stand in the input that it was read from.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <assay/text/source_span.hpp>

namespace assay::program {

/// A sorted list of runs in which characters of one length stand for pieces of the input of one
/// length: a copied paragraph is one run, as is a word of Cyrillic letters of one byte each.
/// A map without runs says that the text is the input.
class offset_map {
public:
    /// Characters that begin at byte `text` of the text, behind all that were added before, stand
    /// for the input from `source` on, `source_step` bytes of it for each `text_step`.
    /// Precondition: text_step > 0.
    void add(std::size_t text, std::size_t text_step, std::size_t source, std::size_t source_step);
    /// Forgets all from byte `text` on, because the text was cut there.
    void cut(std::size_t text);

    /// From the first to the last byte of the input that made these bytes of the text; what stands
    /// in the input between its first and last character belongs to it. O(log runs).
    [[nodiscard]] auto in_source(source_span text) const -> source_span;
    /// The first byte of the text that stands for the input at or behind this byte of it, or one
    /// behind the end of the text. O(log runs). Precondition: what was added first stands first in
    /// the input, too.
    [[nodiscard]] auto first_from(std::size_t source) const -> std::size_t;

private:
    struct run {
        std::size_t text;
        std::size_t source;
        std::uint32_t text_step;
        std::uint32_t source_step;

        [[nodiscard]] auto source_at(std::size_t place) const -> std::size_t
        {
            return source + (place - text) / text_step * source_step;
        }
    };
    std::vector<run> runs_;

    [[nodiscard]] auto run_of(std::size_t place) const -> const run&;
};

}  // namespace assay::program
