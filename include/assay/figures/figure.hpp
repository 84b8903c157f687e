// SPDX-License-Identifier: BSL-1.0
// figure.hpp - a number with a unit as a text states it: "over ₼1.4 billion", "6-7 billion
// manat", "775 mortar shells".
//
// A figure is what was printed, not what was meant: the exact value of the digits, how far those
// digits can carry (resolution), the words that loosen them (hedge), and every reading of the unit
// that the text leaves open. Intervals are derived from it by stated_interval.hpp.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>  // std::index_sequence

#include <assay/currency.hpp>
#include <assay/decimal.hpp>
#include <assay/hedge.hpp>
#include <assay/item_class.hpp>
#include <assay/lexicon/lexicon.hpp>  // unit_use
#include <assay/package.hpp>
#include <assay/period.hpp>
#include <assay/text/source_span.hpp>
#include <assay/unit.hpp>

namespace assay {

enum class figure_kind : std::uint8_t { money, quantity, count, percent, ratio };

[[nodiscard]] constexpr auto to_string(figure_kind kind) noexcept -> std::string_view
{
    using namespace std::string_view_literals;
    switch (kind) {
        case figure_kind::money: return "money"sv;
        case figure_kind::quantity: return "quantity"sv;
        case figure_kind::count: return "count"sv;
        case figure_kind::percent: return "percent"sv;
        case figure_kind::ratio: return "ratio"sv;
    }
    return ""sv;
}

/// One printed number, its scale word applied. The exponents are powers of ten: 1.40 billion has
/// finest 7 (the last written digit) and coarsest 8 (the last that is not zero).
struct stated_number {
    decimal value;
    std::int32_t finest = 0;
    std::int32_t coarsest = 0;
    std::int32_t scale = 0;     // power of ten of the scale word, 0 without one ("million": 6)
    std::int32_t part = 0;      // power of ten of the part of a unit that is counted ("cents": -2)
    bool fractional = false;    // digits were written after a decimal point
    bool open_point = false;    // that may mark off thousands, until settled: "5.000"
    std::uint16_t divisor = 1;  // of a fraction in words: "two thirds" is 2 / 3
    source_span digits{};       // the numeral without its scale word
    source_span scale_word{};   // empty where there is none

    [[nodiscard]] auto is_scaled() const noexcept -> bool { return scale != 0; }
    /// Whether it is printed in letters: "half", "doubled", "seven". Precondition: has `digits`.
    [[nodiscard]] auto is_in_letters(std::string_view text) const -> bool
    {
        const auto first = digits.in(text).front();
        return (first < '0' || first > '9') && first != '.';
    }
};

namespace detail {

/// What fills a reading_list's free places; never seen.
template <typename Reading>
inline constexpr auto no_reading = Reading{};
template <>
inline constexpr auto no_reading<currency> = no_currency;

}  // namespace detail

/// What a mark or word may stand for, likeliest first.
template <typename Reading, std::size_t Capacity>
class reading_list {
public:
    static constexpr auto capacity = Capacity;

    reading_list() = default;
    explicit reading_list(Reading only) { add(only); }

    /// Appends a reading unless it is there already or the list is full.
    void add(Reading reading)
    {
        if (size_ == Capacity || contains(reading)) return;
        readings_[size_++] = reading;
    }
    [[nodiscard]] auto contains(Reading reading) const -> bool
    {
        for (const auto other : *this) {
            if (other == reading) return true;
        }
        return false;
    }
    [[nodiscard]] auto empty() const noexcept -> bool { return size_ == 0; }
    [[nodiscard]] auto size() const noexcept -> std::size_t { return size_; }
    [[nodiscard]] auto likeliest() const noexcept -> Reading { return readings_.front(); }
    [[nodiscard]] auto begin() const noexcept -> const Reading* { return readings_.data(); }
    [[nodiscard]] auto end() const noexcept -> const Reading* { return readings_.data() + size_; }

private:
    std::array<Reading, Capacity> readings_ = filled(std::make_index_sequence<Capacity>{});
    std::uint8_t size_ = 0;

    template <std::size_t... Places>
    [[nodiscard]] static constexpr auto filled(std::index_sequence<Places...>)
        -> std::array<Reading, Capacity>
    {
        return {((void)Places, detail::no_reading<Reading>)...};
    }
};

using currency_readings = reading_list<currency, 16>;
using unit_readings = reading_list<assay::unit, 3>;

/// The days that a figure speaks of, with the words that say so.
struct stated_period {
    period days;
    source_span text;
};

struct figure {
    source_span span;  // number, scale, unit or mark, and the noun counted; not the hedge
    figure_kind kind = figure_kind::money;
    hedge qualifier = hedge::none;
    unit_use use = unit_use::plain;  // how far the word itself settles its currency
    bool open_unit = false;          // no reading is likelier than the others
    bool exact = false;   // a fine, a wage, a price per piece: not rounded, however round it looks
    bool points = false;  // percentage points, not per cent
    bool multiple = false;  // a ratio, but to none of the figures beside it: "12 times earnings"
    package pack = package::none;            // of a count: what it counts holds or groups the item
    item_class category = item_class::none;  // of the item; none where the text does not settle it
    bool unsharp = false;  // "more than about 100": its hedge's bound is itself no sharp one
    bool tabular = false;  // a cell of a table, its unit perhaps that of a row or column
    stated_number number;  // of a range: its low end
    std::optional<stated_number> upper;  // of a range: its high end
    currency_readings currencies;        // of money
    unit_readings units;                 // of a quantity
    source_span item;                    // the noun counted or measured; empty where none is said
    std::optional<stated_period> when;
    source_span sentence;

    [[nodiscard]] auto is_range() const noexcept -> bool { return upper.has_value(); }
    [[nodiscard]] auto is_money() const noexcept -> bool { return kind == figure_kind::money; }
    /// The likeliest currency of money; of no other figure.
    [[nodiscard]] auto unit() const noexcept -> currency { return currencies.likeliest(); }
};

}  // namespace assay
