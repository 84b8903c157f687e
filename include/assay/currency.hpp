// SPDX-License-Identifier: BSL-1.0
// currency.hpp - one of the currencies of ISO 4217, those of the past included.
//
//     constexpr auto manat = currency{"AZN"};      // a misspelt code does not compile
//     manat.minor_digits();                        // 2
//     manat.symbol();                              // "₼"
//     currency::from_code("AZM")->successor();     // AZN, since 2006-01-01, 5000 to 1
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>  // and std::hash

namespace assay {

/// What is known of one currency. Days count from 1970-01-01 and are inclusive; an end that is
/// open, or not known, is the least or greatest number.
struct currency_facts {
    std::string_view code;
    std::string_view name;
    std::uint16_t number = 0;  // ISO 4217's, 0 where there is none
    bool active = false;
    std::uint8_t minor_digits = 0;
    std::int32_t first_day = std::numeric_limits<std::int32_t>::min();
    std::int32_t last_day = std::numeric_limits<std::int32_t>::max();
    std::string_view successor;   // empty where there is none
    std::string_view ratio;       // old units for one new unit, as a decimal
    std::int32_t changeover = 0;  // the successor's first day
    std::string_view symbol;      // in English print; empty where it has none of its own alone
    std::string_view word;        // what one is called: "manat", "US dollar"; likewise
    std::string_view plural;
};

namespace generated {
#include <assay/generated/currencies.hpp>
}  // namespace generated

namespace detail {

/// Called only where a code is wrong, so that its name stands in the compiler's message.
inline void this_code_is_not_in_iso_4217() {}

/// Three letters as one number, in the same order.
[[nodiscard]] constexpr auto pack_code(std::string_view code) noexcept -> std::uint32_t
{
    auto packed = std::uint32_t{0};
    for (const auto c : code) packed = packed << 8U | static_cast<unsigned char>(c);
    return packed;
}

[[nodiscard]] constexpr auto find_currency(std::string_view code) noexcept
    -> std::optional<std::uint16_t>
{
    if (code.size() != 3) return std::nullopt;
    const auto& table = generated::currencies;
    const auto wanted = pack_code(code);
    auto first = std::size_t{0};
    for (auto count = table.size(); count > 0;) {  // <algorithm> would cost 15,000 lines
        const auto half = count / 2;
        if (pack_code(table[first + half].code) < wanted) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    if (first == table.size() || table[first].code != code) return std::nullopt;
    return static_cast<std::uint16_t>(first);
}

}  // namespace detail

class currency {
public:
    consteval currency(const char (&code)[4]) : place_(0)
    {
        const auto found = detail::find_currency({code, 3});
        if (!found) detail::this_code_is_not_in_iso_4217();
        place_ = *found;
    }

    /// The currency of a code in capitals; none where ISO 4217 never had it.
    [[nodiscard]] static constexpr auto from_code(std::string_view code) noexcept
        -> std::optional<currency>
    {
        const auto found = detail::find_currency(code);
        if (!found) return std::nullopt;
        return currency{*found};
    }

    [[nodiscard]] constexpr auto facts() const noexcept -> const currency_facts&
    {
        return generated::currencies[place_];
    }
    [[nodiscard]] constexpr auto code() const noexcept -> std::string_view { return facts().code; }
    [[nodiscard]] constexpr auto name() const noexcept -> std::string_view { return facts().name; }
    /// "$", "₼", "CA$": of this currency and no other; empty where there is none.
    [[nodiscard]] constexpr auto symbol() const noexcept -> std::string_view
    {
        return facts().symbol;
    }
    /// "manat", "US dollar": likewise.
    [[nodiscard]] constexpr auto word() const noexcept -> std::string_view { return facts().word; }
    [[nodiscard]] constexpr auto plural() const noexcept -> std::string_view
    {
        return facts().plural;
    }
    [[nodiscard]] constexpr auto minor_digits() const noexcept -> int
    {
        return facts().minor_digits;
    }
    [[nodiscard]] constexpr auto is_active() const noexcept -> bool { return facts().active; }

    /// The currency that took over, at facts().ratio old units for one, on facts().changeover.
    [[nodiscard]] constexpr auto successor() const noexcept -> std::optional<currency>
    {
        return from_code(facts().successor);
    }

    /// The unit that this one replaced in its own country: AZM for AZN; none for the euro.
    [[nodiscard]] constexpr auto old_unit() const noexcept -> std::optional<currency>
    {
        const auto old = old_units_[place_];
        return old == place_ ? std::nullopt : std::optional{currency{old}};
    }

    /// Codes begin with their country's: AZM and AZN, RUR and RUB.
    [[nodiscard]] friend constexpr auto shares_country(currency a, currency b) noexcept -> bool
    {
        return a.code().substr(0, 2) == b.code().substr(0, 2);
    }

    /// How many there are; `nth` gives them in the order of their codes.
    [[nodiscard]] static constexpr auto count() noexcept -> std::size_t
    {
        return generated::currencies.size();
    }
    /// Precondition: n < count().
    [[nodiscard]] static constexpr auto nth(std::size_t n) noexcept -> currency
    {
        return currency{static_cast<std::uint16_t>(n)};
    }
    /// Its place in the order of codes: what `nth` takes.
    [[nodiscard]] constexpr auto place() const noexcept -> std::size_t { return place_; }

    friend constexpr auto operator==(currency, currency) -> bool = default;
    /// In the order of the codes.
    friend constexpr auto operator<=>(currency, currency) -> std::strong_ordering = default;

private:
    std::uint16_t place_;

    constexpr explicit currency(std::uint16_t place) noexcept : place_(place) {}

    /// For each place that of the old unit, or itself where there is none.
    static const std::array<std::uint16_t, generated::currencies.size()> old_units_;
};

inline constexpr std::array<std::uint16_t, generated::currencies.size()> currency::old_units_ = [] {
    auto places = std::array<std::uint16_t, generated::currencies.size()>{};
    for (std::uint16_t i = 0; i < places.size(); ++i) places[i] = i;
    // From the last to the first: of several old units the first one in the order of codes stays.
    for (auto i = places.size(); i-- > 0;) {
        const auto old = currency::nth(i);
        const auto unit = old.successor();
        if (unit && shares_country(old, *unit))
            places[unit->place()] = static_cast<std::uint16_t>(i);
    }
    return places;
}();

/// ISO 4217's own code for where there is no currency: what stands in until one is known.
inline constexpr auto no_currency = currency{"XXX"};

}  // namespace assay

template <>
struct std::hash<assay::currency> {
    [[nodiscard]] auto operator()(assay::currency unit) const noexcept -> std::size_t
    {
        return unit.place();
    }
};
