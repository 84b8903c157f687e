// SPDX-License-Identifier: BSL-1.0
// verdict_counts.hpp - how many claims of which verdict: the foot of a report.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include <assay/check/verdict.hpp>

namespace assay::program {

class verdict_counts {
public:
    void add_document(std::size_t ignored)
    {
        ++documents_;
        ignored_ += ignored;
    }
    void add(verdict_kind kind) { ++counts_[static_cast<std::size_t>(kind)]; }

    [[nodiscard]] auto of(verdict_kind kind) const -> std::size_t
    {
        return counts_[static_cast<std::size_t>(kind)];
    }
    /// "5 claims: 3 consistent, 2 inconsistent in 2 documents; 1 ignored"
    [[nodiscard]] auto in_words() const -> std::string
    {
        const auto total = counts_[0] + counts_[1] + counts_[2] + counts_[3];
        auto words = fmt::format("{} claim{}", total, total == 1 ? "" : "s");
        auto separator = std::string_view{": "};
        for (std::size_t i = 0; i < counts_.size(); ++i) {
            if (counts_[i] == 0) continue;
            words += fmt::format("{}{} {}", separator, counts_[i],
                                 to_string(static_cast<verdict_kind>(i)));
            separator = ", ";
        }
        if (documents_ != 1) words += fmt::format(" in {} documents", documents_);
        if (ignored_ != 0) words += fmt::format("; {} ignored", ignored_);
        return words;
    }

private:
    std::size_t documents_ = 0;
    std::size_t ignored_ = 0;
    std::array<std::size_t, 4> counts_{};
};

/// "error: inconsistent (scale)", "consistent (rounded)", "unverifiable (no-rate)".
[[nodiscard]] inline auto title_of(const verdict& found) -> std::string
{
    const auto plain = fmt::format("{} ({})", to_string(found.kind), to_string(found.reason));
    const auto is_finding =
        found.kind == verdict_kind::loose || found.kind == verdict_kind::inconsistent;
    return is_finding ? fmt::format("{}: {}", to_string(found.severity), plain) : plain;
}

}  // namespace assay::program
