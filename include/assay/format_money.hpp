// SPDX-License-Identifier: BSL-1.0
// format_money.hpp - money, amounts and currencies as arguments of fmt.
//
//     fmt::format("{}", cost)              AZN 1400000000
//     fmt::format("{:,.2}", cost)          AZN 1,400,000,000.00
//     fmt::format("{:.1Esb}", cost)        ₼1.4 billion
//     fmt::format("{:*>14wk}", cost)       ***1.4bn manat
//     fmt::format("{:<5}|{:s}", cost.unit(), cost.unit())      AZN  |₼
//
// Of money and amounts: [[fill]align][width][,][.digits][rounding][unit][scale]
//     align        < left, > right (as it is without one), ^ middle; the fill is one code point
//     width        in code points, at least
//     ,            thousands are grouped; they always are where a scale is asked for
//     .digits      so many after the point; without a rounding letter, format_error is thrown
//                  where digits would go that are not zero
//     rounding     C ceiling, D down, E half_even, F floor, H half_up, L half_down, U up,
//                  Z zero_five_up; only behind .digits
//     unit         c code (as it is without one), s symbol, w word: print_money.hpp
//     scale        b in words ("billion"), k in letters ("bn")
// Of currencies: [[fill]align][width][unit], to the left where nothing is said.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>
#include <boost/throw_exception.hpp>

#include <assay/amount.hpp>
#include <assay/currency.hpp>
#include <assay/decimal.hpp>
#include <assay/detail/ascii.hpp>
#include <assay/money.hpp>
#include <assay/print_money.hpp>
#include <assay/rounding.hpp>

namespace assay::detail {

/// Where a text stands in its field.
struct field {
    std::array<char, 4> fill = {' '};
    std::size_t fill_size = 1;
    char align = '>';
    std::size_t width = 0;

    template <typename Output>
    auto write(std::string_view text, Output out) const -> Output
    {
        auto size = std::size_t{0};
        for (const auto c : text) {
            if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) ++size;
        }
        const auto padding = width > size ? width - size : 0;
        const auto left = align == '<' ? 0 : align == '>' ? padding : padding / 2;
        out = pad(left, out);
        for (const auto c : text) *out++ = c;
        return pad(padding - left, out);
    }

private:
    template <typename Output>
    auto pad(std::size_t count, Output out) const -> Output
    {
        for (; count > 0; --count) {
            for (std::size_t i = 0; i < fill_size; ++i) *out++ = fill[i];
        }
        return out;
    }
};

/// Reads a format specification from its front.
class spec_reader {
public:
    constexpr explicit spec_reader(std::string_view text) noexcept : text_(text) {}

    [[nodiscard]] constexpr auto read_field(char default_align) -> field
    {
        auto read = field{};
        read.align = default_align;
        const auto size = fill_size();
        if (size < text_.size() && is_align(text_[size]) && text_[0] != '{' && text_[0] != '}') {
            for (std::size_t i = 0; i < size; ++i) read.fill[i] = text_[i];
            read.fill_size = size;
            at_ = size;
        }
        if (is_align(next())) read.align = text_[at_++];
        if (next() != '0') read.width = read_count().value_or(0);
        return read;
    }
    [[nodiscard]] constexpr auto read_style() -> money_style
    {
        auto style = money_style{};
        style.grouping = skip(',');
        if (skip('.')) {
            const auto digits = read_count();
            require(digits.has_value(), "a number of digits is missing behind the point");
            style.digits = static_cast<int>(digits.value_or(0));
            style.mode = read_rounding();
        }
        style.unit = read_unit();
        if (skip('b')) {
            style.scale = scale_notation::words;
        } else if (skip('k')) {
            style.scale = scale_notation::letters;
        }
        return style;
    }
    [[nodiscard]] constexpr auto read_unit() noexcept -> unit_notation
    {
        if (skip('s')) return unit_notation::symbol;
        if (skip('w')) return unit_notation::word;
        skip('c');
        return unit_notation::code;
    }
    /// How many bytes were read; nothing may stand behind them.
    [[nodiscard]] constexpr auto end() const -> std::size_t
    {
        require(at_ == text_.size() || text_[at_] == '}', "an unknown format of money");
        return at_;
    }

private:
    std::string_view text_;
    std::size_t at_ = 0;

    static constexpr void require(bool held, const char* otherwise)
    {
        if (!held) boost::throw_exception(fmt::format_error{otherwise});
    }
    [[nodiscard]] static constexpr auto is_align(char c) noexcept -> bool
    {
        return c == '<' || c == '>' || c == '^';
    }
    [[nodiscard]] constexpr auto next() const noexcept -> char
    {
        return at_ < text_.size() ? text_[at_] : '\0';
    }
    constexpr auto skip(char c) noexcept -> bool
    {
        if (next() != c) return false;
        ++at_;
        return true;
    }
    /// Bytes of the first code point.
    [[nodiscard]] constexpr auto fill_size() const noexcept -> std::size_t
    {
        const auto lead = text_.empty() ? 0U : static_cast<unsigned char>(text_[0]);
        return lead < 0xC0U ? 1 : lead < 0xE0U ? 2 : lead < 0xF0U ? 3 : 4;
    }
    [[nodiscard]] constexpr auto read_count() -> std::optional<std::size_t>
    {
        constexpr auto most = std::size_t{decimal::max_digits};
        if (!is_digit(next())) return std::nullopt;
        auto count = std::size_t{0};
        for (; is_digit(next()); ++at_) {
            count = count * 10 + static_cast<std::size_t>(next() - '0');
            require(count <= most, "a width or number of digits over 100,000");
        }
        return count;
    }
    [[nodiscard]] constexpr auto read_rounding() noexcept -> std::optional<rounding>
    {
        const auto letter = next();
        constexpr auto letters = std::string_view{"CDFLEHUZ"};  // in the order of the modes
        const auto place = letter == '\0' ? letters.npos : letters.find(letter);
        if (place == letters.npos) return std::nullopt;
        ++at_;
        return static_cast<rounding>(place);
    }
};

}  // namespace assay::detail

template <>
struct fmt::formatter<assay::currency> {
    constexpr auto parse(fmt::format_parse_context& context)
    {
        const auto size = static_cast<std::size_t>(context.end() - context.begin());
        auto spec = assay::detail::spec_reader{{context.begin(), size}};
        field_ = spec.read_field('<');
        unit_ = spec.read_unit();
        return context.begin() + spec.end();
    }

    template <typename Context>
    auto format(assay::currency unit, Context& context) const -> decltype(context.out())
    {
        auto text = unit.code();
        if (unit_ == assay::unit_notation::symbol && !unit.symbol().empty()) text = unit.symbol();
        if (unit_ == assay::unit_notation::word && !unit.word().empty()) text = unit.word();
        return field_.write(text, context.out());
    }

private:
    assay::detail::field field_;
    assay::unit_notation unit_ = assay::unit_notation::code;
};

template <>
struct fmt::formatter<assay::money> {
    constexpr auto parse(fmt::format_parse_context& context)
    {
        const auto size = static_cast<std::size_t>(context.end() - context.begin());
        auto spec = assay::detail::spec_reader{{context.begin(), size}};
        field_ = spec.read_field('>');
        style_ = spec.read_style();
        return context.begin() + spec.end();
    }

    template <typename Context>
    auto format(const assay::money& sum, Context& context) const -> decltype(context.out())
    {
        if (style_.digits && !style_.mode) {
            const auto shown = assay::detail::scaled(sum.amount(), style_).number;
            if (shown.exponent() < -*style_.digits) {
                boost::throw_exception(fmt::format_error{"digits would go: say how to round"});
            }
        }
        return field_.write(to_string(sum, style_), context.out());
    }

private:
    assay::detail::field field_;
    assay::money_style style_;
};

template <assay::currency_code Code>
struct fmt::formatter<assay::amount<Code>> : fmt::formatter<assay::money> {};
