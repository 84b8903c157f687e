// SPDX-License-Identifier: BSL-1.0
// comparison.hpp - which of two stated amounts is the larger: three-valued, for only bounds are
// known.
//
//     compare(interval::closed(18, 22), interval::above(30));       // less
//     compare(interval::above(500), interval::above(100));          // undetermined
//
// What is sure holds whichever values the words allow, the bounds that they prove and those that
// they suggest together; what is likely, by those that they suggest alone.
#pragma once

#include <cstdint>
#include <string_view>

#include <assay/interval.hpp>
#include <assay/normalise/record.hpp>  // stated_amount

namespace assay {

enum class comparison : std::uint8_t { less, equal, greater, undetermined };

[[nodiscard]] constexpr auto to_string(comparison found) noexcept -> std::string_view
{
    using namespace std::string_view_literals;
    switch (found) {
        case comparison::less: return "less"sv;
        case comparison::equal: return "equal"sv;
        case comparison::greater: return "greater"sv;
        case comparison::undetermined: return "undetermined"sv;
    }
    return ""sv;
}

/// Of every value of `a` with every value of `b`; undetermined unless all agree.
[[nodiscard]] inline auto compare(const interval& a, const interval& b) -> comparison
{
    if (less(a, b) == truth::yes) return comparison::less;
    if (less(b, a) == truth::yes) return comparison::greater;
    if (equal(a, b) == truth::yes) return comparison::equal;
    return comparison::undetermined;
}

struct compared {
    comparison sure = comparison::undetermined;
    comparison likely = comparison::undetermined;
};

/// All that the words of an amount may stand for: "about 20" proves less than it suggests.
[[nodiscard]] inline auto widest_bounds(const stated_amount& amount) -> interval
{
    return hull(amount.bounds, amount.likely);
}

/// Precondition: both are in one unit.
[[nodiscard]] inline auto compare(const stated_amount& a, const stated_amount& b) -> compared
{
    return {compare(widest_bounds(a), widest_bounds(b)), compare(a.likely, b.likely)};
}

}  // namespace assay
