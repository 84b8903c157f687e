// SPDX-License-Identifier: BSL-1.0
#include "amount_axis.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include <fmt/format.h>

namespace assay::program {

namespace {

constexpr auto most_marks = 6.0;
constexpr auto wide = 30.0;  // times

/// The step of 1, 2 or 5 times a power of ten that covers a length in few steps.
auto round_step(double length) -> double
{
    const auto raw = length / most_marks;
    const auto power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const auto factor : {1.0, 2.0, 5.0}) {
        if (raw <= factor * power) return factor * power;
    }
    return 10 * power;
}

}  // namespace

amount_axis::amount_axis(std::span<const charted_amount> amounts)
{
    auto ends = std::vector<double>{};
    for (const auto& one : amounts) {
        for (const auto& end : {one.value, one.low, one.high}) {
            if (end && std::isfinite(*end)) ends.push_back(*end);
        }
    }
    if (ends.empty()) return;
    const auto highest = *std::ranges::max_element(ends);
    const auto lowest = *std::ranges::min_element(ends);
    auto above_zero = highest;
    for (const auto end : ends) {
        if (end > 0) above_zero = std::min(above_zero, end);
    }
    by_powers_ = lowest >= 0 && above_zero > 0 && highest / above_zero > wide;
    if (by_powers_) {
        low_ = std::floor(std::log10(above_zero));
        high_ = std::ceil(std::log10(highest));
        step_ = std::max(1.0, std::ceil((high_ - low_) / most_marks));
        return;
    }
    low_ = std::min(0.0, lowest);
    high_ = std::max(0.0, highest);
    if (low_ == high_) high_ = 1;
    step_ = round_step(high_ - low_);
    low_ = std::floor(low_ / step_) * step_;
    high_ = std::ceil(high_ / step_) * step_;
}

auto amount_axis::place_of(double value) const -> double
{
    const auto at = by_powers_ ? (value > 0 ? std::log10(value) : low_) : value;
    return std::clamp((at - low_) / (high_ - low_), 0.0, 1.0);
}

auto amount_axis::marks() const -> std::vector<double>
{
    auto made = std::vector<double>{};
    const auto count = static_cast<int>(std::floor((high_ - low_) / step_ + 1e-9));
    for (auto i = 0; i <= count; ++i) {
        const auto at = low_ + i * step_;
        made.push_back(by_powers_ ? std::pow(10.0, at) : at);
    }
    return made;
}

auto short_amount(double value) -> std::string
{
    struct word {
        double unit;
        std::string_view name;
    };
    constexpr auto words =
        std::array{word{1e12, "tn"}, word{1e9, "bn"}, word{1e6, "m"}, word{1e3, "k"}};
    for (const auto& [unit, name] : words) {
        if (std::abs(value) >= unit * 0.9995) return fmt::format("{:.4g}{}", value / unit, name);
    }
    return fmt::format("{:.4g}", value);
}

}  // namespace assay::program
