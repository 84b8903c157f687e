// SPDX-License-Identifier: BSL-1.0
// source_span.hpp - where something stands in a document: a half-open range of UTF-8 bytes.
#pragma once

#include <cstddef>
#include <string_view>

namespace assay {

struct source_span {
    std::size_t begin = 0;
    std::size_t end = 0;  // exclusive

    [[nodiscard]] constexpr auto empty() const noexcept -> bool { return begin == end; }
    [[nodiscard]] constexpr auto length() const noexcept -> std::size_t { return end - begin; }
    [[nodiscard]] constexpr auto contains(std::size_t byte) const noexcept -> bool
    {
        return begin <= byte && byte < end;
    }
    [[nodiscard]] constexpr auto contains(source_span inner) const noexcept -> bool
    {
        return begin <= inner.begin && inner.end <= end;
    }
    [[nodiscard]] constexpr auto in(std::string_view text) const noexcept -> std::string_view
    {
        return text.substr(begin, end - begin);
    }

    friend constexpr auto operator==(source_span, source_span) -> bool = default;
};

}  // namespace assay
