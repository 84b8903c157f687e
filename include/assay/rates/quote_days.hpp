// SPDX-License-Identifier: BSL-1.0
// quote_days.hpp - where in a series the quote of a day stands, found in a step or two.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <assay/rates/rate_source.hpp>

namespace assay::detail {

/// How many quotes stand before each 8th day of a series, from its first day on. What is left to
/// look through fits a cache line or two.
class quote_days {
public:
    explicit quote_days(std::span<const quote> quotes)
    {
        if (quotes.empty()) return;
        const auto first = std::int64_t{quotes.front().on};
        before_.reserve(static_cast<std::size_t>((quotes.back().on - first) / length) + 2);
        auto place = std::uint32_t{0};
        for (auto on = first; before_.empty() || before_.back() < quotes.size(); on += length) {
            while (place < quotes.size() && quotes[place].on < on) ++place;
            before_.push_back(place);
        }
    }

    /// The place of the newest quote on or before a day; -1 before the first. Halves without a
    /// branch to guess, for days that follow no order. Precondition: the quotes that it is of.
    [[nodiscard]] auto place_on(std::int32_t on, std::span<const quote> quotes) const
        -> std::ptrdiff_t
    {
        if (quotes.empty() || on < quotes.front().on) return -1;
        const auto number =
            static_cast<std::size_t>((std::int64_t{on} - quotes.front().on) / length);
        if (number + 1 >= before_.size()) return std::ssize(quotes) - 1;
        const auto begin = before_[number] - (number == 0 ? 0U : 1U);
        const auto* found = quotes.data() + begin;
        for (auto left = before_[number + 1] - begin; left > 1;) {
            const auto half = left / 2;
            found += found[half].on <= on ? half : 0;
            left -= half;
        }
        return found - quotes.data();
    }

private:
    static constexpr auto length = std::int64_t{8};

    std::vector<std::uint32_t> before_;
};

}  // namespace assay::detail
