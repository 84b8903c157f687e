// SPDX-License-Identifier: BSL-1.0
// allocations.hpp - how often a program has asked for memory; link allocations.cpp to count.
#pragma once

/// Calls of operator new so far.
[[nodiscard]] auto allocations() -> int;
