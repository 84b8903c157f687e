// SPDX-License-Identifier: BSL-1.0
// update_lock.hpp - one update at a time; the system opens it again when a program dies.
#pragma once

#include <string>

namespace assay::program {

class update_lock {
public:
    explicit update_lock(const std::string& folder);
    update_lock(const update_lock&) = delete;
    auto operator=(const update_lock&) -> update_lock& = delete;
    ~update_lock();

    /// Empty where it is ours.
    [[nodiscard]] auto trouble() const -> const std::string& { return trouble_; }

private:
    int file_ = -1;
    std::string trouble_;
};

}  // namespace assay::program
