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
    [[nodiscard]] static auto point(const quotient& a) -> interval { return closed(a, a); }
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
        return interval{low, high};
    }
    friend auto intersects(const interval& a, const interval& b) -> bool
    {
        return !is_empty(higher_low(a.low_, b.low_), lower_high(a.high_, b.high_));
    }
    /// The smallest interval that holds both.
    friend auto hull(const interval& a, const interval& b) -> interval
    {
        const auto a_low_first = !a.low_ || (b.low_ && comes_first(*a.low_, *b.low_));
        const auto b_high_first = !a.high_ || (b.high_ && ends_first(*b.high_, *a.high_));
        return {a_low_first ? a.low_ : b.low_, b_high_first ? a.high_ : b.high_};
    }

    friend auto operator-(const interval& a) -> interval
    {
        return {negated(a.high_), negated(a.low_)};
    }
    friend auto operator+(const interval& a, const interval& b) -> interval
    {
        return {sum(a.low_, b.low_), sum(a.high_, b.high_)};
    }
    friend auto operator-(const interval& a, const interval& b) -> interval { return a + -b; }

    friend auto operator*(const interval& a, const quotient& factor) -> interval
    {
        if (factor.is_zero()) return point(0);
        const auto low = scaled(a.low_, factor);
        const auto high = scaled(a.high_, factor);
        return factor.is_negative() ? interval{high, low} : interval{low, high};
    }
    friend auto operator/(const interval& a, const quotient& divisor) -> interval
    {
        return a * divisor.reciprocal();
    }

    /// All products; unbounded where a factor is.
    friend auto operator*(const interval& a, const interval& b) -> interval
    {
        if (!a.low_ || !a.high_ || !b.low_ || !b.high_) return everything();
        const auto products = std::array{product(*a.low_, *b.low_), product(*a.low_, *b.high_),
                                         product(*a.high_, *b.low_), product(*a.high_, *b.high_)};
        auto low = products[0];
        auto high = products[0];
        for (const auto& p : products) {
            if (comes_first(p, low)) low = p;
            if (ends_first(high, p)) high = p;
        }
        return {low, high};
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
    [[nodiscard]] static auto negated(const bound& a) -> bound
    {
        return a ? bound{end{-a->value, a->open}} : bound{};
    }
    [[nodiscard]] static auto sum(const bound& a, const bound& b) -> bound
    {
        return a && b ? bound{end{a->value + b->value, a->open || b->open}} : bound{};
    }
    [[nodiscard]] static auto scaled(const bound& a, const quotient& factor) -> bound
    {
        return a ? bound{end{a->value * factor, a->open}} : bound{};
    }
    /// An end at zero that is closed keeps the product closed whatever the other end is.
    [[nodiscard]] static auto product(const end& a, const end& b) -> end
    {
        const auto closed_zero = (a.value.is_zero() && !a.open) || (b.value.is_zero() && !b.open);
        return {a.value * b.value, !closed_zero && (a.open || b.open)};
    }
};

}  // namespace assay
