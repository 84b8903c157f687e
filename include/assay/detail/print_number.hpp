// SPDX-License-Identifier: BSL-1.0
// print_number.hpp - digits and a power of ten put into one of the three notations.
#pragma once

#include <array>
#include <charconv>  // std::to_chars_result
#include <cstddef>
#include <cstdint>
#include <cstring>  // std::memcpy
#include <string>
#include <string_view>
#include <system_error>  // std::errc

#include <assay/detail/integer.hpp>

namespace assay::detail {

inline constexpr auto digit_pairs = [] {
    auto pairs = std::array<char, 200>{};
    for (std::size_t i = 0; i < 100; ++i) {
        pairs[2 * i] = static_cast<char>('0' + i / 10);
        pairs[2 * i + 1] = static_cast<char>('0' + i % 10);
    }
    return pairs;
}();

/// Writes the digits of `value` so that they end before `end`; returns where they begin.
inline auto put_digits_before(char* end, std::uint64_t value) noexcept -> char*
{
    while (value >= 100) {
        end -= 2;
        std::memcpy(end, digit_pairs.data() + 2 * (value % 100), 2);
        value /= 100;
    }
    if (value < 10) {
        *--end = static_cast<char>('0' + value);
        return end;
    }
    end -= 2;
    std::memcpy(end, digit_pairs.data() + 2 * value, 2);
    return end;
}

/// The digits of an integer of up to 128 bits, without a sign.
class digit_row {
public:
    explicit digit_row(uint128 value) noexcept
    {
        constexpr auto chunk = std::uint64_t{10'000'000'000'000'000'000U};  // 10^19
        auto* end = row_.data() + row_.size();
        begin_ = end;
        while ((value >> 64U) != 0) {
            end -= 19;
            begin_ = put_digits_before(end + 19, static_cast<std::uint64_t>(value % chunk));
            value /= chunk;
            while (begin_ != end) *--begin_ = '0';
        }
        if (value != 0 || begin_ == row_.data() + row_.size()) {
            begin_ = put_digits_before(begin_, static_cast<std::uint64_t>(value));
        }
    }
    digit_row(const digit_row&) = delete;
    auto operator=(const digit_row&) -> digit_row& = delete;

    [[nodiscard]] auto view() const noexcept -> std::string_view
    {
        return {begin_, static_cast<std::size_t>(row_.data() + row_.size() - begin_)};
    }

private:
    std::array<char, 40> row_;
    char* begin_;
};

/// "-1234.50" into a buffer: the power of ten is that of the last digit.
inline auto print_plain(char* first, char* last, bool negative, std::string_view digits,
                        std::int64_t exponent) noexcept -> std::to_chars_result
{
    const auto size = static_cast<std::int64_t>(digits.size());
    const auto is_zero = digits == "0";
    const auto zeros_behind = exponent > 0 && !is_zero ? exponent : 0;
    const auto places = exponent < 0 ? -exponent : 0;
    const auto zeros_before = size <= places ? places - size + 1 : 0;
    const auto length = (negative ? 1 : 0) + zeros_before + size + zeros_behind + (places ? 1 : 0);
    if (length > last - first) return {last, std::errc::value_too_large};

    if (negative) *first++ = '-';
    if (zeros_before != 0) {
        *first++ = '0';
        *first++ = '.';
        std::memset(first, '0', static_cast<std::size_t>(zeros_before - 1));
        first += zeros_before - 1;
        std::memcpy(first, digits.data(), digits.size());
        return {first + digits.size(), std::errc{}};
    }
    const auto whole = static_cast<std::size_t>(size - places);
    std::memcpy(first, digits.data(), whole);
    first += whole;
    if (places != 0) {
        *first++ = '.';
        std::memcpy(first, digits.data() + whole, digits.size() - whole);
        return {first + (digits.size() - whole), std::errc{}};
    }
    std::memset(first, '0', static_cast<std::size_t>(zeros_behind));
    return {first + zeros_behind, std::errc{}};
}

[[nodiscard]] inline auto print_plain(bool negative, std::string_view digits, std::int64_t exponent)
    -> std::string
{
    const auto places = static_cast<std::size_t>(exponent < 0 ? -exponent : exponent);
    auto text = std::string(digits.size() + places + 3, '\0');
    const auto end =
        print_plain(text.data(), text.data() + text.size(), negative, digits, exponent).ptr;
    text.resize(static_cast<std::size_t>(end - text.data()));
    return text;
}

/// Puts a point behind the first `whole` digits, zeros where there are too few, and an exponent.
[[nodiscard]] inline auto with_exponent(bool negative, std::string_view digits, std::size_t whole,
                                        std::int64_t power) -> std::string
{
    auto text = std::string{negative ? "-" : ""};
    text += digits.substr(0, whole);
    if (digits.size() < whole) text.append(whole - digits.size(), '0');
    if (digits.size() > whole) {
        text += '.';
        text += digits.substr(whole);
    }
    if (power != 0) text += (power < 0 ? "E" : "E+") + std::to_string(power);
    return text;
}

/// The General Decimal Arithmetic's to-scientific-string: plain where the exponent is not above
/// zero and the first digit not below the sixth place, else one digit before the point.
[[nodiscard]] inline auto print_scientific(bool negative, std::string_view digits,
                                           std::int64_t exponent) -> std::string
{
    const auto first = exponent + static_cast<std::int64_t>(digits.size()) - 1;
    if (exponent <= 0 && first >= -6) return print_plain(negative, digits, exponent);
    return with_exponent(negative, digits, 1, first);
}

/// Its to-engineering-string: powers are multiples of three, one to three digits before the point.
[[nodiscard]] inline auto print_engineering(bool negative, std::string_view digits,
                                            std::int64_t exponent) -> std::string
{
    const auto first = exponent + static_cast<std::int64_t>(digits.size()) - 1;
    if (exponent <= 0 && first >= -6) return print_plain(negative, digits, exponent);
    const auto over = static_cast<std::size_t>((first % 3 + 3) % 3);
    if (digits != "0") {
        return with_exponent(negative, digits, over + 1, first - static_cast<std::int64_t>(over));
    }
    // A zero has no digit to move: 0.00E+3 stands for 0E+1.
    const auto places = over == 0 ? std::size_t{0} : 3 - over;
    const auto power = first + static_cast<std::int64_t>(places);
    return with_exponent(false, "0" + std::string(places, '0'), 1, power);
}

}  // namespace assay::detail
