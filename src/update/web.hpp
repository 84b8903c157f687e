// SPDX-License-Identifier: BSL-1.0
// web.hpp - asks an address for what it holds, and trusts nothing that comes back.
//
// An answer has a longest size, a slowest pace and a longest time. It is never unpacked, leads to
// no other protocol, and counts only when it is whole.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include <assay/result.hpp>

#include "kept_answer.hpp"

namespace assay::program {

struct web_rules {
    long timeout_seconds = 30;  // without a sign of life
    std::uint64_t longest_answer = std::uint64_t{64} << 20U;
    /// Called now and then while something is under way, with the bytes that have come.
    std::function<void(std::uint64_t)> tick = [](std::uint64_t) {};
};

/// What became of a question. Of the first two a whole answer is in its keeping.
enum class web_outcome { whole, unchanged, missing };

class web {
public:
    explicit web(web_rules rules);
    web(const web&) = delete;
    auto operator=(const web&) -> web& = delete;
    ~web();

    /// Goes on from what is kept, where the other side still has the same. Else what was found and
    /// what would do.
    [[nodiscard]] auto fetch(const std::string& address, kept_answer& into)
        -> result<web_outcome, std::string>;

private:
    struct connection;

    web_rules rules_;
    std::unique_ptr<connection> connection_;
};

}  // namespace assay::program
