// SPDX-License-Identifier: BSL-1.0
// progress_line.hpp - how far an update is, on a terminal, once it has taken over a second.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace assay::program {

struct progress {
    std::string_view name;
    std::size_t done = 0;  // requests
    std::size_t all = 1;
    std::uint64_t bytes = 0;  // of the one under way
};

/// "cbar [##########          ] 27 of 54, 1.2 MB"
[[nodiscard]] auto in_words(const progress& how_far) -> std::string;

class progress_line {
public:
    progress_line();
    progress_line(const progress_line&) = delete;
    auto operator=(const progress_line&) -> progress_line& = delete;
    ~progress_line() { clear(); }

    void show(const progress& how_far);
    /// Makes room for other lines.
    void clear();

private:
    using clock = std::chrono::steady_clock;

    bool is_terminal_;
    bool is_shown_ = false;
    clock::time_point next_;
};

}  // namespace assay::program
