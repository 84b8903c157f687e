// SPDX-License-Identifier: BSL-1.0
// stated_side.hpp - one side of a conversion as the values that its print can stand for.
#pragma once

#include <algorithm>  // std::max, std::min

#include <assay/claims/claim.hpp>
#include <assay/decimal.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/stated_interval.hpp>
#include <assay/hedge.hpp>
#include <assay/interval.hpp>
#include <assay/quotient.hpp>

namespace assay {

/// A number, or a range taken whole; all intervals in the unit printed.
struct stated_side {
    interval printed;  // the number itself, or from end to end of a range
    interval strict;   // with at least two digits meant
    interval lenient;  // with only the first digits meant
    interval cut;      // if the last digit was cut instead of rounded
    decimal unit;      // one of the last digit that the strict reading takes as meant
    hedge qualifier = hedge::none;
};

/// Both ends of a range taken whole; their hedge is one.
[[nodiscard]] inline auto hull(const stated_side& low, const stated_side& high) -> stated_side
{
    return {hull(low.printed, high.printed), hull(low.strict, high.strict),
            hull(low.lenient, high.lenient), hull(low.cut, high.cut),
            std::max(low.unit, high.unit),   low.qualifier};
}

/// A side as a source that was printed with its number times `factor`; only its readings change.
[[nodiscard]] inline auto multiplied(stated_side side, const quotient& factor) -> stated_side
{
    side.printed = side.printed * factor;
    side.strict = side.strict * factor;
    side.lenient = side.lenient * factor;
    return side;
}

namespace detail {

[[nodiscard]] inline auto side_of(const stated_number& number, hedge qualifier) -> stated_side
{
    const auto& value = number.value;
    const auto strictly = strict_step(number);
    const auto leniently = lenient_step(number);
    const auto half = half_step(value, strictly);
    const auto unit = half + half;
    const auto strict = interval::around(value, half);
    return {interval::point(value),
            strict,
            leniently == strictly ? strict : around(value, leniently),
            value.is_negative() ? interval::open_closed(value - unit, value)
                                : interval::closed_open(value, value + unit),
            unit,
            qualifier};
}

}  // namespace detail

/// The side that `stated` is of a claim about `end` of its range, or about all of it.
[[nodiscard]] inline auto side_of(const figure& stated, range_end end) -> stated_side
{
    if (!stated.upper || end == range_end::low)
        return detail::side_of(stated.number, stated.qualifier);
    if (end == range_end::high) return detail::side_of(*stated.upper, stated.qualifier);
    return hull(detail::side_of(stated.number, stated.qualifier),
                detail::side_of(*stated.upper, stated.qualifier));
}

/// Whether a hedge lets a number be one unit of its last digit less, or more.
struct hedge_room {
    bool below = false;
    bool above = false;
};
[[nodiscard]] constexpr auto room_of(hedge qualifier) noexcept -> hedge_room
{
    switch (qualifier) {
        case hedge::none:
        case hedge::exactly: return {};
        case hedge::about: return {.below = true, .above = true};
        case hedge::over:
        case hedge::at_least: return {.above = true};
        case hedge::under:
        case hedge::at_most:
        case hedge::nearly:
        case hedge::up_to: return {.below = true};
    }
    return {};
}

/// A side's values once its hedge is taken at its word: one unit of the last digit, no more.
[[nodiscard]] inline auto loosened(const stated_side& side) -> interval
{
    const auto room = room_of(side.qualifier);
    if (!room.below && !room.above) return side.strict;
    return side.strict + interval::closed(room.below ? -side.unit : decimal{0},
                                          room.above ? side.unit : decimal{0});
}

/// Whether words loosen the side's number.
[[nodiscard]] inline auto is_hedged(const stated_side& side) -> bool
{
    return side.qualifier != hedge::none && side.qualifier != hedge::exactly;
}

/// The number of a figure that a claim about `end` is about.
[[nodiscard]] inline auto number_at(const figure& stated, range_end end) -> const stated_number&
{
    return end == range_end::high && stated.upper ? *stated.upper : stated.number;
}

/// A side as a source: sums meant to the last digit have no room around them.
[[nodiscard]] inline auto as_source(const figure& stated, range_end end) -> stated_side
{
    auto side = side_of(stated, end);
    if (is_exact_source(stated, number_at(stated, end))) {
        side.strict = side.printed;
        side.lenient = side.printed;
    }
    return side;
}

}  // namespace assay
