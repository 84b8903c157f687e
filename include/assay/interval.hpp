// SPDX-License-Identifier: BSL-1.0
// interval.hpp - all values between two ends, each open, closed or absent.
//
//     const auto stated = interval::closed(1350_dec, 1450_dec);
//     stated / quotient{1.7_dec};                       // what it is worth, exactly
//     intersects(stated, interval::above(1449_dec));    // true
//
// An interval holds at least one value: ends the wrong way round are a mistake in the program.
#pragma once

#include <array>
#include <concepts>  // std::same_as
#include <cstdint>
#include <optional>
#include <stdexcept>  // std::domain_error
#include <utility>

#include <boost/throw_exception.hpp>

#include <assay/quotient.hpp>

namespace assay {

class empty_interval : public std::domain_error {
public:
    empty_interval() : std::domain_error("an interval without values") {}
};

/// The answer to a question about two values of which only intervals are known.
enum class truth : std::uint8_t { no, yes, undetermined };

class interval {
public:
    struct end {
        quotient value;
        bool open = false;
    };
    using bound = std::optional<end>;  // none: unbounded

    interval(bound low, bound high) : low_(std::move(low)), high_(std::move(high))
    {
        if (is_empty(low_, high_)) boost::throw_exception(empty_interval{});
    }

    [[nodiscard]] static auto closed(const quotient& a, const quotient& b) -> interval
    {
        return {end{a, false}, end{b, false}};
    }
    [[nodiscard]] static auto open(const quotient& a, const quotient& b) -> interval
    {
        return {end{a, true}, end{b, true}};
    }
    [[nodiscard]] static auto closed_open(const quotient& a, const quotient& b) -> interval
    {
        return {end{a, false}, end{b, true}};
    }
    [[nodiscard]] static auto open_closed(const quotient& a, const quotient& b) -> interval
    {
        return {end{a, true}, end{b, false}};
    }
    [[nodiscard]] static auto point(const quotient& a) -> interval
    {
        return {in_order{}, end{a, false}, end{a, false}};
    }
    /// Closed, as far to either side. Precondition: `reach` is not below zero.
    [[nodiscard]] static auto around(const decimal& middle, const decimal& reach) -> interval
    {
        return {in_order{}, end{middle - reach, false}, end{middle + reach, false}};
    }
    [[nodiscard]] static auto at_least(const quotient& a) -> interval
    {
        return {end{a, false}, {}};
    }
    [[nodiscard]] static auto above(const quotient& a) -> interval { return {end{a, true}, {}}; }
    [[nodiscard]] static auto at_most(const quotient& a) -> interval { return {{}, end{a, false}}; }
    [[nodiscard]] static auto below(const quotient& a) -> interval { return {{}, end{a, true}}; }
    [[nodiscard]] static auto everything() -> interval { return {{}, {}}; }

    /// The ends' values; nullptr where there is none.
    [[nodiscard]] auto low() const noexcept -> const quotient*
    {
        return low_ ? &low_->value : nullptr;
    }
    [[nodiscard]] auto high() const noexcept -> const quotient*
    {
        return high_ ? &high_->value : nullptr;
    }
    [[nodiscard]] auto low_open() const noexcept -> bool { return low_ && low_->open; }
    [[nodiscard]] auto high_open() const noexcept -> bool { return high_ && high_->open; }
    [[nodiscard]] auto is_point() const -> bool
    {
        return low_ && high_ && low_->value == high_->value;
    }

    [[nodiscard]] auto contains(const quotient& value) const -> bool
    {
        if (low_ && (low_->open ? value <= low_->value : value < low_->value)) return false;
        return !high_ || (high_->open ? value < high_->value : value <= high_->value);
    }

    friend auto intersection(const interval& a, const interval& b) -> std::optional<interval>
    {
        const auto low = higher_low(a.low_, b.low_);
        const auto high = lower_high(a.high_, b.high_);
        if (is_empty(low, high)) return std::nullopt;
        return interval{in_order{}, low, high};
    }
    friend auto intersects(const interval& a, const interval& b) -> bool
    {
        return !is_empty(a.low_, b.high_) && !is_empty(b.low_, a.high_);
    }
    /// The smallest interval that holds all.
    template <std::same_as<interval>... Intervals>
    friend auto hull(const interval& first, const Intervals&... more) -> interval
    {
        const auto* low = &first.low_;
        const auto* high = &first.high_;
        ((low = &lower_low(*low, more.low_), high = &higher_high(*high, more.high_)), ...);
        return {in_order{}, *low, *high};
    }

    friend auto operator-(const interval& a) -> interval
    {
        return {in_order{}, negated(a.high_), negated(a.low_)};
    }
    friend auto operator+(const interval& a, const interval& b) -> interval
    {
        return {in_order{}, sum(a.low_, b.low_), sum(a.high_, b.high_)};
    }
    friend auto operator-(const interval& a, const interval& b) -> interval { return a + -b; }

    friend auto operator+(const interval& a, const quotient& shift) -> interval
    {
        return a + point(shift);
    }
    friend auto operator-(const interval& a, const quotient& shift) -> interval
    {
        return a + point(-shift);
    }

    friend auto operator*(const interval& a, const quotient& factor) -> interval
    {
        if (factor.is_zero()) return point(0);
        if (factor.is_negative())
            return {in_order{}, scaled(a.high_, factor), scaled(a.low_, factor)};
        return {in_order{}, scaled(a.low_, factor), scaled(a.high_, factor)};
    }
    friend auto operator/(const interval& a, const quotient& divisor) -> interval
    {
        return a * divisor.reciprocal();
    }

    /// All products.
    friend auto operator*(const interval& a, const interval& b) -> interval
    {
        if (a.is_positive() && b.is_positive())
            return {in_order{}, product(a.low_, b.low_), product(a.high_, b.high_)};
        const auto [a_low, a_high] = a.limits();
        const auto [b_low, b_high] = b.limits();
        const auto products = std::array{product(a_low, b_low), product(a_low, b_high),
                                         product(a_high, b_low), product(a_high, b_high)};
        const auto* low = &products[0];
        const auto* high = &products[0];
        for (const auto& p : products) {
            const auto least = p.beyond <=> low->beyond;
            if (least < 0 || (least == 0 && comes_first(p.at, low->at))) low = &p;
            const auto most = p.beyond <=> high->beyond;
            if (most > 0 || (most == 0 && ends_first(high->at, p.at))) high = &p;
        }
        return {in_order{}, low->to_bound(), high->to_bound()};
    }
    /// One over each value. Throws division_by_zero where zero is among them.
    [[nodiscard]] auto reciprocal() const -> interval
    {
        if (contains(0)) boost::throw_exception(division_by_zero{});
        return {in_order{}, inverted(high_), inverted(low_)};
    }
    /// All quotients. Throws division_by_zero like reciprocal().
    friend auto operator/(const interval& a, const interval& divisor) -> interval
    {
        return a * divisor.reciprocal();
    }

    /// The same values: [1, 2) and [1.0, 2) are equal.
    friend auto operator==(const interval& a, const interval& b) -> bool
    {
        return same_end(a.low_, b.low_) && same_end(a.high_, b.high_);
    }

    /// Is every value of `a` below every value of `b`, or none?
    friend auto less(const interval& a, const interval& b) -> truth
    {
        if (a.high_ && b.low_) {
            const auto touches = a.high_->open || b.low_->open;
            if (a.high_->value < b.low_->value || (touches && a.high_->value == b.low_->value)) {
                return truth::yes;
            }
        }
        if (a.low_ && b.high_ && a.low_->value >= b.high_->value) return truth::no;
        return truth::undetermined;
    }
    friend auto equal(const interval& a, const interval& b) -> truth
    {
        if (a.is_point() && b.is_point())
            return a.low_->value == b.low_->value ? truth::yes : truth::no;
        return intersects(a, b) ? truth::undetermined : truth::no;
    }

private:
    bound low_;
    bound high_;

    /// Of ends that are known to stand the right way round.
    struct in_order {};
    interval(in_order, bound low, bound high) : low_(std::move(low)), high_(std::move(high)) {}

    [[nodiscard]] static auto is_empty(const bound& low, const bound& high) -> bool
    {
        if (!low || !high) return false;
        const auto order = low->value <=> high->value;
        return order > 0 || (order == 0 && (low->open || high->open));
    }
    /// Whether `a` lets in values before `b` does, as low ends.
    [[nodiscard]] static auto comes_first(const end& a, const end& b) -> bool
    {
        const auto order = a.value <=> b.value;
        return order < 0 || (order == 0 && !a.open && b.open);
    }
    /// Whether `a` shuts values out before `b` does, as high ends.
    [[nodiscard]] static auto ends_first(const end& a, const end& b) -> bool
    {
        const auto order = a.value <=> b.value;
        return order < 0 || (order == 0 && a.open && !b.open);
    }
    [[nodiscard]] static auto higher_low(const bound& a, const bound& b) -> const bound&
    {
        if (!a || !b) return a ? a : b;
        return comes_first(*a, *b) ? b : a;
    }
    [[nodiscard]] static auto lower_high(const bound& a, const bound& b) -> const bound&
    {
        if (!a || !b) return a ? a : b;
        return ends_first(*a, *b) ? a : b;
    }
    [[nodiscard]] static auto lower_low(const bound& a, const bound& b) -> const bound&
    {
        return !a || (b && comes_first(*a, *b)) ? a : b;
    }
    [[nodiscard]] static auto higher_high(const bound& a, const bound& b) -> const bound&
    {
        return !a || (b && ends_first(*b, *a)) ? a : b;
    }
    [[nodiscard]] static auto same_end(const bound& a, const bound& b) -> bool
    {
        if (!a || !b) return !a && !b;
        return a->value == b->value && a->open == b->open;
    }
    /// Of an unbounded end: zero, open; of zero: none.
    [[nodiscard]] static auto inverted(const bound& a) -> bound
    {
        if (!a) return end{quotient{}, true};
        if (a->value.is_zero()) return {};
        return end{a->value.reciprocal(), a->open};
    }
    [[nodiscard]] static auto negated(const bound& a) -> bound
    {
        return a ? bound{end{-a->value, a->open}} : bound{};
    }
    [[nodiscard]] static auto sum(const bound& a, const bound& b) -> bound
    {
        return a && b ? bound{end{a->value + b->value, a->open || b->open}} : bound{};
    }
    /// Whether it has both ends and lies above zero.
    [[nodiscard]] auto is_positive() const -> bool
    {
        return low_ && high_ && !low_->value.is_zero() && !low_->value.is_negative();
    }
    [[nodiscard]] static auto product(const bound& a, const bound& b) -> bound
    {
        return end{a->value * b->value, a->open || b->open};
    }
    [[nodiscard]] static auto scaled(const bound& a, const quotient& factor) -> bound
    {
        return a ? bound{end{a->value * factor, a->open}} : bound{};
    }
    /// An end, or what there is where there is none: -1 or 1 times infinity.
    struct limit {
        end at;
        int beyond = 0;

        [[nodiscard]] auto sign() const -> int
        {
            return beyond != 0 ? beyond : at.value.is_zero() ? 0 : at.value.is_negative() ? -1 : 1;
        }
        [[nodiscard]] auto to_bound() const -> bound { return beyond != 0 ? bound{} : bound{at}; }
    };
    [[nodiscard]] auto limits() const -> std::pair<limit, limit>
    {
        return {low_ ? limit{*low_, 0} : limit{{}, -1}, high_ ? limit{*high_, 0} : limit{{}, 1}};
    }
    /// Zero times anything is zero, and closed where the zero is, whatever the other end.
    [[nodiscard]] static auto product(const limit& a, const limit& b) -> limit
    {
        const auto is_zero = a.sign() == 0 || b.sign() == 0;
        const auto closed = (a.sign() == 0 && !a.at.open) || (b.sign() == 0 && !b.at.open);
        if (is_zero) return {end{quotient{}, !closed}, 0};
        if (a.beyond != 0 || b.beyond != 0) return {{}, a.sign() * b.sign()};
        return {end{a.at.value * b.at.value, a.at.open || b.at.open}, 0};
    }
};

}  // namespace assay
