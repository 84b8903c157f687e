// SPDX-License-Identifier: BSL-1.0
#include "offset_map.hpp"

#include <algorithm>  // std::min, std::partition_point, std::upper_bound
#include <limits>

namespace assay::program {

namespace {

/// A step is a character's: only a reference with four billion leading zeros would not fit.
auto step(std::size_t bytes) -> std::uint32_t
{
    constexpr auto longest = std::size_t{std::numeric_limits<std::uint32_t>::max()};
    return static_cast<std::uint32_t>(std::min(bytes, longest));
}

}  // namespace

void offset_map::add(std::size_t text, std::size_t text_step, std::size_t source,
                     std::size_t source_step)
{
    const auto next = run{text, source, step(text_step), step(source_step)};
    if (!runs_.empty()) {
        const auto& last = runs_.back();
        const auto goes_on =
            last.text_step == next.text_step && last.source_step == next.source_step &&
            (text - last.text) % last.text_step == 0 && last.source_at(text) == source;
        if (goes_on) return;
    }
    runs_.push_back(next);
}

void offset_map::cut(std::size_t text)
{
    while (!runs_.empty() && runs_.back().text >= text) runs_.pop_back();
}

/// Precondition: there are runs. What stands before the first belongs to it.
auto offset_map::run_of(std::size_t place) const -> const run&
{
    const auto behind =
        std::upper_bound(runs_.begin(), runs_.end(), place,
                         [](std::size_t wanted, const run& one) { return wanted < one.text; });
    return behind == runs_.begin() ? *behind : *std::prev(behind);
}

auto offset_map::in_source(source_span text) const -> source_span
{
    if (runs_.empty()) return text;
    const auto begin = run_of(text.begin).source_at(text.begin);
    if (text.empty()) return {begin, begin};
    const auto& last = run_of(text.end - 1);
    return {begin, last.source_at(text.end - 1) + last.source_step};
}

auto offset_map::first_from(std::size_t source) const -> std::size_t
{
    if (runs_.empty()) return source;
    const auto behind = std::partition_point(runs_.begin(), runs_.end(),
                                             [&](const run& one) { return one.source < source; });
    if (behind == runs_.begin()) return behind->text;
    const auto& before = *std::prev(behind);
    const auto ends =
        behind == runs_.end() ? std::numeric_limits<std::size_t>::max() : behind->text;
    if (before.source_step == 0) return ends;
    const auto steps = (source - before.source + before.source_step - 1) / before.source_step;
    return std::min(before.text + steps * before.text_step, ends);
}

}  // namespace assay::program
