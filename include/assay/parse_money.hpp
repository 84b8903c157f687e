// SPDX-License-Identifier: BSL-1.0
// parse_money.hpp - reads money as English print writes it, and guesses nothing.
//
//     parse_money("AZN 1.4 billion")      1400000000 AZN
//     parse_money("-$5.20")               -5.20 USD
//     parse_money("€820m")                820000000 EUR
//     parse_money("1,250 US dollars")     1250 USD
//     parse_money("12,5 EUR")             fails at byte 4, where three digits were expected
//     parse_money("5 dollars")            fails at byte 2: several currencies are called so
//
// Before the number a code or a symbol, behind it those, or a word or name in capitals or not; a
// sign in front of the unit or of the number; commas in groups of three; k, m, mn, mln, bn, tn, trn
// or thousand to trillion. Spaces may be no-break or thin. What to_string prints is read back.
// figures/extract_figures.hpp reads running text.
#pragma once

#include <algorithm>  // std::remove
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <assay/currency.hpp>
#include <assay/decimal.hpp>
#include <assay/detail/ascii.hpp>
#include <assay/detail/scale_notation.hpp>
#include <assay/detail/unit_notation.hpp>
#include <assay/money.hpp>
#include <assay/result.hpp>

namespace assay {

namespace detail {

class money_reader {
public:
    explicit money_reader(std::string_view text) noexcept : text_(text) {}

    [[nodiscard]] auto read() -> result<money, parse_error>
    {
        auto sign = read_sign();
        const auto before = read_unit_before();
        if (before) {
            skip_spaces();
            if (!sign) sign = read_sign();
        }
        const auto begin = at_;
        if (!skip_number()) return unexpected{wrong_};
        const auto number = parse_decimal(without_commas(text_.substr(begin, at_ - begin)));
        if (!number) return unexpected{parse_error{begin, number.error().expected}};
        const auto power = read_scale();
        if (number->exponent() > decimal::max_exponent - power) {
            return unexpected{parse_error{begin, "an exponent within 1,999,999,999"}};
        }
        const auto unit = before ? before : read_unit_behind();
        if (!unit) return unexpected{wrong_};
        if (at_ != text_.size()) return unexpected{parse_error{at_, "the end of the sum"}};
        const auto size = number->shifted(power);
        return money{sign == '-' ? -size : size, *unit};
    }

private:
    std::string_view text_;
    std::size_t at_ = 0;
    parse_error wrong_;

    [[nodiscard]] auto rest() const noexcept -> std::string_view { return text_.substr(at_); }
    [[nodiscard]] auto next_is(auto is_one) const noexcept -> bool
    {
        return at_ < text_.size() && is_one(text_[at_]);
    }
    [[nodiscard]] auto next_is(char c) const noexcept -> bool
    {
        return at_ < text_.size() && text_[at_] == c;
    }
    auto fail(std::string_view expected) noexcept -> bool
    {
        wrong_ = {at_, expected};
        return false;
    }
    auto skip_one_of(const auto& texts) noexcept -> bool
    {
        for (const std::string_view text : texts) {
            if (!rest().starts_with(text)) continue;
            at_ += text.size();
            return true;
        }
        return false;
    }

    void skip_spaces() noexcept
    {
        constexpr auto spaces =
            std::array<std::string_view, 4>{" ", "\u00A0", "\u2009", "\u202F"};  // no-break, thin
        while (skip_one_of(spaces)) {
        }
    }
    auto read_sign() noexcept -> std::optional<char>
    {
        constexpr auto minus = std::array<std::string_view, 2>{"-", "\u2212"};
        if (skip_one_of(minus)) return '-';
        if (!next_is('+')) return std::nullopt;
        ++at_;
        return '+';
    }

    /// A code, or else the longest symbol.
    auto read_unit_before() noexcept -> std::optional<currency>
    {
        const auto code = rest().substr(0, 3);
        const auto goes_on = at_ + 3 < text_.size() && is_letter(text_[at_ + 3]);
        if (const auto coded = currency::from_code(code); coded && !goes_on) {
            at_ += 3;
            return coded;
        }
        const auto symbol = leading_symbol(rest());
        if (!symbol) return std::nullopt;
        at_ += symbol->size;
        return symbol->unit;
    }
    auto read_unit_behind() noexcept -> std::optional<currency>
    {
        skip_spaces();
        const auto unit = unit_of(rest());
        if (unit) {
            at_ = text_.size();
        } else {
            fail(is_shared_name(rest()) ? several_are_called_so
                                        : "a currency's code, symbol or name");
        }
        return unit;
    }

    auto skip_number() noexcept -> bool
    {
        const auto begin = at_;
        skip_digits();
        const auto first = at_ - begin;
        if (first == 0 && !next_is('.')) return fail_at_number();
        if (next_is(',') && (first == 0 || first > 3)) return fail("a point or the end");
        if (next_is(',') && text_[begin] == '0') return fail("a point: no thousands begin with 0");
        while (next_is(',')) {
            ++at_;
            const auto group = at_;
            skip_digits();
            if (at_ - group == 3) continue;
            if (at_ - group > 3) at_ = group + 3;
            return fail(at_ - group < 3 ? "three digits behind a comma" : "a comma or a point");
        }
        if (next_is('.')) {
            ++at_;
            if (!next_is(is_digit)) return fail("a digit behind the point");
            skip_digits();
        }
        skip_exponent();
        return true;
    }
    void skip_digits() noexcept
    {
        while (next_is(is_digit)) ++at_;
    }
    /// Only before digits: 5E3, but 5EUR.
    void skip_exponent() noexcept
    {
        const auto before = at_;
        if (!next_is('E') && !next_is('e')) return;
        ++at_;
        if (next_is('-') || next_is('+')) ++at_;
        if (!next_is(is_digit)) at_ = before;
        skip_digits();
    }
    auto fail_at_number() noexcept -> bool
    {
        auto end = at_;
        while (end < text_.size() && text_[end] != ' ' && !is_digit(text_[end])) ++end;
        if (is_shared_name(text_.substr(at_, end - at_))) return fail(several_are_called_so);
        return fail(at_ == 0 ? "a currency's code, its symbol or a digit" : "a digit");
    }
    [[nodiscard]] static auto without_commas(std::string_view number) -> std::string
    {
        auto digits = std::string{number};
        digits.erase(std::remove(digits.begin(), digits.end(), ','), digits.end());
        return digits;
    }

    /// The power of ten of a scale word; 0 where there is none, and nothing is read.
    auto read_scale() noexcept -> int
    {
        const auto before = at_;
        skip_spaces();
        const auto begin = at_;
        while (next_is(is_letter)) ++at_;
        const auto goes_on = next_is(begins_accented);  // "Kč" is no thousand
        const auto power =
            goes_on ? std::nullopt : power_of_scale(text_.substr(begin, at_ - begin));
        if (!power) at_ = before;
        return power.value_or(0);
    }

    static constexpr auto several_are_called_so =
        std::string_view{"one currency's code or full name: several are called so"};
};

}  // namespace detail

/// All of the text, or the byte where it ceases to be money and what was expected there. Never
/// throws for what it reads; the time is linear but for what a decimal of many digits takes.
[[nodiscard]] inline auto parse_money(std::string_view text) -> result<money, parse_error>
{
    return detail::money_reader{text}.read();
}

}  // namespace assay
