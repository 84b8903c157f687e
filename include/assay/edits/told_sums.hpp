// SPDX-License-Identifier: BSL-1.0
// told_sums.hpp - which values a document tells in which currency or unit.
#pragma once

#include <algorithm>  // std::ranges::sort, binary_search
#include <compare>    // std::strong_ordering
#include <cstddef>
#include <vector>

#include <assay/decimal.hpp>
#include <assay/figures/figure.hpp>

namespace assay {

/// Values of single figures of money or of quantities, by the likeliest reading of their units.
class told_sums {
public:
    void add(const figure& stated)
    {
        if (!stated.is_range() && is_told_in_units(stated))
            sums_.push_back({unit_of(stated), stated.number.value});
    }
    /// To be called when all have been added.
    void close() { std::ranges::sort(sums_); }

    /// Whether `value` was added in the unit of `like`. O(log figures).
    [[nodiscard]] auto has(const figure& like, const decimal& value) const -> bool
    {
        return is_told_in_units(like) &&
               std::ranges::binary_search(sums_, sum{unit_of(like), value});
    }

private:
    struct sum {
        std::size_t unit;
        decimal value;

        friend auto operator<=>(const sum& a, const sum& b) -> std::weak_ordering
        {
            if (a.unit != b.unit) return a.unit <=> b.unit;
            return a.value <=> b.value;
        }
        friend auto operator==(const sum& a, const sum& b) -> bool
        {
            return a.unit == b.unit && a.value == b.value;
        }
    };
    std::vector<sum> sums_{};

    [[nodiscard]] static auto is_told_in_units(const figure& stated) -> bool
    {
        return stated.is_money() || stated.kind == figure_kind::quantity;
    }
    [[nodiscard]] static auto unit_of(const figure& stated) -> std::size_t
    {
        constexpr auto beyond_currencies = std::size_t{1} << 16U;
        return stated.is_money()
                   ? stated.unit().place()
                   : beyond_currencies + static_cast<std::size_t>(stated.units.likeliest());
    }
};

}  // namespace assay
