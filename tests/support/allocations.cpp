// SPDX-License-Identifier: BSL-1.0
// allocations.cpp - replaces operator new by one that counts. A file of its own, because a compiler
// that sees both halves of a replaced pair warns of mixing them with its own.
#include "support/allocations.hpp"

#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <new>

namespace {

auto count = std::atomic<int>{0};

}  // namespace

auto allocations() -> int { return count; }

auto operator new(std::size_t size) -> void*
{
    ++count;
    if (auto* const memory = std::malloc(size)) return memory;
    throw std::bad_alloc{};
}
auto operator new(std::size_t size, const std::nothrow_t&) noexcept -> void*
{
    ++count;
    return std::malloc(size);
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
