// SPDX-License-Identifier: BSL-1.0
// text_flow.hpp - text as a browser would set it: white space is one space, blocks stand apart.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include <assay/text/source_span.hpp>

#include "mapped_text.hpp"

namespace assay::program {

/// Spaces and breaks wait for the text behind them, so that none are doubled or left at an end.
class text_flow {
public:
    explicit text_flow(std::string_view source) : source_(source) {}

    /// A piece of the source, whose references to characters are read. With `keeps_spaces` white
    /// space stands as it is.
    void add(source_span piece, bool keeps_spaces);
    /// Characters that stand for a piece of the source.
    void put(std::string_view characters, source_span piece);
    void space(std::size_t at);
    void break_line();
    /// What follows is another sentence.
    void break_block();

    [[nodiscard]] auto text() const -> std::string_view { return made_.text; }
    /// Where in the source the text from byte `from` on comes from.
    [[nodiscard]] auto source_from(std::size_t from) const -> source_span
    {
        return made_.places.in_source({from, made_.text.size()});
    }
    void cut(std::size_t size) { made_.cut(size); }
    [[nodiscard]] auto finish() -> mapped_text { return std::move(made_); }

private:
    enum class pause { none, line, block };

    std::string_view source_;
    mapped_text made_;
    std::optional<std::size_t> space_at_;
    pause pause_ = pause::none;

    void settle(std::size_t at);
    [[nodiscard]] auto add_reference(std::size_t at, std::size_t end) -> std::size_t;
};

}  // namespace assay::program
