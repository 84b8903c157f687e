// SPDX-License-Identifier: BSL-1.0
// allocate.hpp - divides money into payable parts that sum exactly to the whole.
//
//     split(money{100, "EUR"}, 3);                                      // 33.34 33.33 33.33
//     allocate(money{100, "EUR"}, {50, 30, 20}, leftover::to_first);    // 50.00 30.00 20.00
//     allocate(money{1, "CHF"}, {2, 1}, leftover::to_first, 0.05_dec);  // 0.70 0.30, in coins
//
// Each part gets the whole steps of its share, cut towards zero; a step is a minor unit unless
// another is given. Fewer steps are left than there are parts: the policy says who gets one each.
// What is finer than a step (half a cent of 0.105 EUR) goes to the first of them, so that nothing
// is lost. Money below zero is divided as its opposite. A ratio of 0 gets nothing.
#pragma once

#include <algorithm>  // std::sort
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <stdexcept>  // std::invalid_argument
#include <utility>    // std::move
#include <vector>

#include <boost/throw_exception.hpp>

#include <assay/decimal.hpp>
#include <assay/money.hpp>
#include <assay/quotient.hpp>
#include <assay/rounding.hpp>

namespace assay {

/// Who gets the steps that are left over; among equals, who stands first.
enum class leftover : std::uint8_t {
    to_first,               // the parts as they stand
    to_largest_remainders,  // those that the cut took most from (Hamilton's method)
    to_largest_ratios
};

/// Ratios of which one is negative, or none above zero, divide nothing; nor do no parts.
class bad_ratios : public std::invalid_argument {
public:
    bad_ratios() : std::invalid_argument("ratios have to be zero or more, and not all zero") {}
};

namespace detail {

/// Money as so many whole steps and a rest finer than one, both without their sign.
struct stepped_money {
    decimal count;
    decimal rest;
    decimal step;
    currency unit;
    bool negative;

    stepped_money(const money& whole, const decimal& of)
        : step(of), unit(whole.unit()), negative(whole.is_negative())
    {
        if (step.is_zero() || step.is_negative()) boost::throw_exception(step_not_positive{});
        const auto size = abs(whole.amount());
        count = (size / step).rounded(0, rounding::down);
        rest = size - count * step;
    }

    [[nodiscard]] auto part(const decimal& steps) const -> money
    {
        return {negative ? -(steps * step) : steps * step, unit};
    }
    void add_rest(money& part) const
    {
        if (!rest.is_zero()) part += money{negative ? -rest : rest, unit};
    }
};

[[nodiscard]] inline auto minor_unit(currency unit) -> decimal
{
    return decimal::scaled(1, -unit.minor_digits());
}

/// A part on its way: the steps that it has, and what `total` ratios of a step it lost in the cut.
struct share {
    std::size_t place;
    decimal ratio;
    decimal steps;
    decimal remainder;
};

[[nodiscard]] inline auto total_of(std::span<const decimal> ratios) -> decimal
{
    auto total = decimal{};
    for (const auto& ratio : ratios) {
        if (ratio.is_negative()) boost::throw_exception(bad_ratios{});
        total += ratio;
    }
    if (total.is_zero()) boost::throw_exception(bad_ratios{});
    return total;
}

/// The shares in the order in which they get what is left over.
inline void put_in_order(std::vector<share>& shares, leftover policy)
{
    const auto comes_first = [policy](const share& a, const share& b) {
        if (a.ratio.is_zero() != b.ratio.is_zero()) return b.ratio.is_zero();
        const auto by_remainder = policy == leftover::to_largest_remainders;
        if (by_remainder && a.remainder != b.remainder) return a.remainder > b.remainder;
        const auto by_ratio = policy == leftover::to_largest_ratios;
        if (by_ratio && a.ratio != b.ratio) return a.ratio > b.ratio;
        return a.place < b.place;
    };
    std::sort(shares.begin(), shares.end(), comes_first);
}

}  // namespace detail

/// The parts, in the order of their ratios. Throws bad_ratios, step_not_positive.
[[nodiscard]] inline auto allocate(const money& whole, std::span<const decimal> ratios,
                                   leftover policy, const decimal& step) -> std::vector<money>
{
    const auto total = detail::total_of(ratios);
    const auto stepped = detail::stepped_money{whole, step};
    auto left = stepped.count;
    auto shares = std::vector<detail::share>{};
    shares.reserve(ratios.size());
    for (std::size_t i = 0; i < ratios.size(); ++i) {
        const auto due = stepped.count * ratios[i];
        const auto steps = (due / total).rounded(0, rounding::down);
        shares.push_back({i, ratios[i], steps, due - steps * total});
        left -= steps;
    }
    detail::put_in_order(shares, policy);
    for (auto& each : shares) {
        if (left.is_zero()) break;
        each.steps += 1;
        left -= 1;
    }
    auto parts = std::vector<money>(ratios.size(), money{0, whole.unit()});
    for (const auto& each : shares) parts[each.place] = stepped.part(each.steps);
    stepped.add_rest(parts[shares.front().place]);
    return parts;
}

/// In minor units.
[[nodiscard]] inline auto allocate(const money& whole, std::span<const decimal> ratios,
                                   leftover policy) -> std::vector<money>
{
    return allocate(whole, ratios, policy, detail::minor_unit(whole.unit()));
}
[[nodiscard]] inline auto allocate(const money& whole, std::initializer_list<decimal> ratios,
                                   leftover policy, const decimal& step) -> std::vector<money>
{
    return allocate(whole, std::span{ratios.begin(), ratios.size()}, policy, step);
}
[[nodiscard]] inline auto allocate(const money& whole, std::initializer_list<decimal> ratios,
                                   leftover policy) -> std::vector<money>
{
    return allocate(whole, std::span{ratios.begin(), ratios.size()}, policy);
}

/// So many equal parts, the first ones a step larger where it does not go even. Throws bad_ratios
/// where `count` is 0.
[[nodiscard]] inline auto split(const money& whole, std::size_t count, const decimal& step)
    -> std::vector<money>
{
    if (count == 0) boost::throw_exception(bad_ratios{});
    const auto stepped = detail::stepped_money{whole, step};
    const auto steps = (stepped.count / decimal{count}).rounded(0, rounding::down);
    const auto larger = stepped.count - steps * count;  // so many
    auto parts = std::vector<money>(count, stepped.part(steps));
    for (std::size_t i = 0; larger > i; ++i) parts[i] = stepped.part(steps + 1);
    stepped.add_rest(parts.front());
    return parts;
}
/// In minor units.
[[nodiscard]] inline auto split(const money& whole, std::size_t count) -> std::vector<money>
{
    return split(whole, count, detail::minor_unit(whole.unit()));
}

}  // namespace assay
