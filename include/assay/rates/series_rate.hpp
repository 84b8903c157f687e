// SPDX-License-Identifier: BSL-1.0
// series_rate.hpp - what one publisher's quotes of one currency say of a day or a period.
#pragma once

#include <algorithm>  // std::min, std::max
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <stdexcept>  // std::domain_error

#include <boost/throw_exception.hpp>

#include <assay/decimal.hpp>
#include <assay/interval.hpp>
#include <assay/period.hpp>
#include <assay/quotient.hpp>
#include <assay/rates/exchange_rate.hpp>
#include <assay/rates/no_rate.hpp>
#include <assay/rates/published_average.hpp>
#include <assay/rates/quote_blocks.hpp>
#include <assay/rates/quote_hold.hpp>
#include <assay/rates/rate_policy.hpp>
#include <assay/rates/rate_source.hpp>
#include <assay/rates/rate_table.hpp>
#include <assay/rates/series_leg.hpp>
#include <assay/rates/weighted_sum.hpp>

namespace assay {

/// Which rate of a period is wanted. A spot rate is of its first day.
enum class rate_sense : std::uint8_t { spot, average, end, range };

namespace detail {

/// Whether a series knows a rate, or only two that it lies between.
enum class knowledge : std::uint8_t { none, between, whole };

/// The rate in force on one day: one quote, or two that the day lies between.
struct rate_in_force {
    const quote* before = nullptr;
    const quote* behind = nullptr;  // only where `before` does not hold any more

    [[nodiscard]] auto low() const -> const quote&
    {
        return behind != nullptr && behind->is_below(*before) ? *behind : *before;
    }
    [[nodiscard]] auto high() const -> const quote&
    {
        return behind != nullptr && before->is_below(*behind) ? *behind : *before;
    }
};

/// Reads one series. Days are numbers from 1970-01-01.
class series_reader {
public:
    series_reader(const rate_table::entry& from, between_quotes between)
        : from_(from),
          source_(*from.source),
          series_(*from.series),
          quotes_(series_.quotes),
          interpolates_(between == between_quotes::interpolate)
    {}

    /// Fills `made`; else why there is nothing.
    [[nodiscard]] auto answer(const period& asked, rate_sense sense, rate_leg& made) const
        -> std::optional<no_rate>
    {
        if (quotes_.empty()) return missing(asked, no_rate::cause::unknown_pair, {});
        switch (sense) {
            case rate_sense::spot:
                return on_day(asked, number_of(asked.from), rate_kind::spot, made);
            case rate_sense::end:
                return on_day(asked, number_of(asked.to), rate_kind::period_end, made);
            case rate_sense::average:
            case rate_sense::range: break;
        }
        return over(asked, sense, made);
    }

    /// What is known of one day, without telling it.
    [[nodiscard]] auto knows(day asked) const -> knowledge
    {
        const auto on = number_of(asked);
        const auto force = in_force(place_on(on), on);
        if (!force) return knowledge::none;
        return force->behind != nullptr ? knowledge::between : knowledge::whole;
    }

private:
    const rate_table::entry& from_;
    const rate_source& source_;
    const rate_series& series_;
    std::span<const quote> quotes_;
    bool interpolates_;

    /// A quarter and a week: what stands between samples further apart is anybody's guess.
    static constexpr auto longest_bracket = 100;

    /// The place of the newest quote on or before a day; -1 before the first.
    [[nodiscard]] auto place_on(std::int32_t on) const -> std::ptrdiff_t
    {
        return from_.days.place_on(on, quotes_);
    }
    [[nodiscard]] auto at(std::ptrdiff_t place) const -> const quote&
    {
        return quotes_[static_cast<std::size_t>(place)];
    }

    [[nodiscard]] auto held_to(std::ptrdiff_t place) const -> std::int32_t
    {
        return last_day_held(source_, series_, static_cast<std::size_t>(place));
    }

    [[nodiscard]] auto missing(const period& asked, no_rate::cause why,
                               std::optional<day> nearest) const -> no_rate
    {
        return missing_in(from_, asked, why, nearest);
    }

    /// `place` is that of `on`.
    [[nodiscard]] auto in_force(std::ptrdiff_t place, std::int32_t on) const
        -> std::optional<rate_in_force>
    {
        if (place < 0) return std::nullopt;
        if (on <= held_to(place)) return rate_in_force{&at(place), nullptr};
        if (place + 1 == std::ssize(quotes_)) return std::nullopt;
        if (!source_.samples && !interpolates_) return std::nullopt;
        if (at(place + 1).on - at(place).on > longest_bracket) return std::nullopt;
        return rate_in_force{&at(place), &at(place + 1)};
    }

    [[nodiscard]] auto why_not(const period& asked, std::int32_t on) const -> no_rate
    {
        const auto place = place_on(on);
        if (place < 0)
            return missing(asked, no_rate::cause::before_first, day_of(quotes_.front().on));
        const auto nearest = day_of(at(place).on);
        const auto is_last = place + 1 == std::ssize(quotes_);
        return missing(asked, is_last ? no_rate::cause::too_old : no_rate::cause::gap, nearest);
    }

    [[nodiscard]] auto on_day(const period& asked, std::int32_t on, rate_kind kind,
                              rate_leg& made) const -> std::optional<no_rate>
    {
        const auto place = place_on(on);
        const auto force = in_force(place, on);
        if (!force) return why_not(asked, on);
        begin_leg(made, from_, kind);
        made.used = {day_of(force->before->on), day_of(force->before->on)};
        made.floats = moves_before(place, on);
        if (force->before->kind == quote_kind::fixed) set_fixed(made, asked);
        if (force->behind == nullptr) {
            made.value = quotient{force->before->value()};
        } else {
            made.used.to = day_of(force->behind->on);
            set_between(made, *force, on);
        }
        return std::nullopt;
    }

    void set_between(rate_leg& made, const rate_in_force& force, std::int32_t on) const
    {
        made.sampled = true;
        if (interpolates_) {
            made.how = provenance::interpolated;
            made.value = line_sum(force, on, on);
        } else {
            set_range(made, force.low().value(), force.high().value());
        }
    }

    /// The days from one to another on the straight line between two quotes, summed.
    [[nodiscard]] static auto line_sum(const rate_in_force& force, std::int64_t first,
                                       std::int64_t last) -> quotient
    {
        const auto length = std::int64_t{force.behind->on} - force.before->on;
        const auto days = last - first + 1;
        const auto passed = (first - force.before->on + last - force.before->on) * days / 2;
        const auto sum = force.before->value() * decimal{length * days - passed} +
                         force.behind->value() * decimal{passed};
        return quotient{sum} / quotient{length};
    }

    static void set_fixed(rate_leg& made, const period& asked)
    {
        made.kind = rate_kind::fixed;
        made.how = provenance::fixed;
        made.used = asked;
        made.floats = false;
    }

    static void set_range(rate_leg& made, const decimal& low, const decimal& high)
    {
        made.range = interval::closed(low, high);
        made.value = quotient{low + high} / quotient{2};
    }

    /// Whether any quote that held in the 90 days before differs: a peg does not.
    [[nodiscard]] auto moves_before(std::ptrdiff_t place, std::int32_t on) const -> bool
    {
        constexpr auto quarter = 90;
        const auto first = std::ptrdiff_t{from_.run_starts[static_cast<std::size_t>(place)]};
        return first > 0 && held_to(first - 1) >= on - quarter;
    }

    /// What the days of a period come to.
    struct tally {
        weighted_sum certain;  // of days with one rate
        weighted_sum low_sum;  // of days between two
        weighted_sum high_sum;
        std::optional<quotient> line;  // of days on a straight line
        const quote* lowest = nullptr;
        const quote* highest = nullptr;
        bool sampled = false;

        void add(const rate_in_force& force, std::int64_t days)
        {
            const auto& low = force.low();
            const auto& high = force.high();
            if (&low == &high) {
                certain.add(low, days);
            } else {
                low_sum.add(low, days);
                high_sum.add(high, days);
                sampled = true;
            }
            reach(low, high);
        }
        void add_line(const rate_in_force& force, const quotient& days)
        {
            line = line ? *line + days : days;
            reach(force.low(), force.high());
        }
        void add(const weighted_sum& days, const quote& low, const quote& high)
        {
            certain.add(days);
            reach(low, high);
        }
        void reach(const quote& low, const quote& high)
        {
            if (lowest == nullptr || low.is_below(*lowest)) lowest = &low;
            if (highest == nullptr || highest->is_below(high)) highest = &high;
        }
    };

    /// The block that begins with the quote at `place`, if all its days from `on` are asked for.
    [[nodiscard]] auto block_at(std::ptrdiff_t place, std::int32_t on, std::int32_t last) const
        -> const quote_block*
    {
        constexpr auto length = std::ptrdiff_t{quote_block::length};
        if (place < 0 || place % length != 0 || at(place).on != on) return nullptr;
        const auto number = static_cast<std::size_t>(place / length);
        if (number >= from_.blocks.size() || !from_.blocks[number].whole) return nullptr;
        return at(place + length).on - 1 <= last ? &from_.blocks[number] : nullptr;
    }

    /// Average and range, each calendar day with the rate in force on it.
    [[nodiscard]] auto over(const period& asked, rate_sense sense, rate_leg& made) const
        -> std::optional<no_rate>
    {
        if (asked.to < asked.from)
            boost::throw_exception(std::domain_error{"a period ends before it begins"});
        const auto last = number_of(asked.to);
        auto counted = tally{};
        auto place = place_on(number_of(asked.from));
        for (auto on = number_of(asked.from); on <= last;) {
            if (const auto* block = block_at(place, on, last)) {
                counted.add(block->sum, quotes_[block->lowest], quotes_[block->highest]);
                place += std::ptrdiff_t{quote_block::length};
                on = at(place).on;
                continue;
            }
            const auto force = in_force(place, on);
            if (!force) return why_not(asked, on);
            const auto held = force->behind != nullptr ? force->behind->on - 1 : held_to(place);
            const auto until = std::min(last, held);
            if (force->behind != nullptr && interpolates_)
                counted.add_line(*force, line_sum(*force, on, until));
            else
                counted.add(*force, until - on + 1);
            on = until + 1;
            if (place + 1 < std::ssize(quotes_) && at(place + 1).on <= on) ++place;
        }
        begin_leg(made, from_, rate_kind::period_average);
        if (sense == rate_sense::range)
            set_range_of(made, asked, counted);
        else
            set_average_of(made, asked, counted);
        return std::nullopt;
    }

    static void set_range_of(rate_leg& made, const period& asked, const tally& counted)
    {
        made.used = asked;
        made.floats = counted.lowest->is_below(*counted.highest);
        set_range(made, counted.lowest->value(), counted.highest->value());
    }

    static void set_average_of(rate_leg& made, const period& asked, const tally& counted)
    {
        const auto lowest = counted.lowest->value();
        const auto highest = counted.highest->value();
        const auto days = quotient{asked.length()};
        made.used = asked;
        made.floats = lowest != highest;
        made.value = quotient{counted.certain.total() + counted.low_sum.total()} / days;
        if (counted.line) {
            made.sampled = true;
            made.how = provenance::interpolated;
            made.value = made.value + *counted.line / days;
        }
        if (counted.sampled) {
            const auto high = quotient{counted.certain.total() + counted.high_sum.total()} / days;
            made.sampled = true;
            made.range = interval::closed(made.value, high);
            made.value = (made.value + high) / quotient{2};
        }
        const auto is_one = counted.lowest == counted.highest;
        if (is_one && counted.lowest->kind == quote_kind::fixed) set_fixed(made, asked);
        if (has_regimes(asked, lowest, highest)) {
            made.multi_regime = true;
            made.range = interval::closed(lowest, highest);
        }
    }
};

}  // namespace detail

/// Fills `made` with what a series says of a period, told the way round its source quotes; else
/// says why there is nothing, and leaves it in any state.
[[nodiscard]] inline auto read_series(const rate_table::entry& from, const period& asked,
                                      rate_sense sense, between_quotes between, rate_leg& made)
    -> std::optional<no_rate>
{
    if (!from.holds_averages())
        return detail::series_reader{from, between}.answer(asked, sense, made);
    if (sense == rate_sense::average) return detail::average_reader{from}.answer(asked, made);
    return detail::missing_in(from, asked, no_rate::cause::unknown_pair, {});
}

}  // namespace assay
