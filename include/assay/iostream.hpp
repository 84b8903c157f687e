// SPDX-License-Identifier: BSL-1.0
// iostream.hpp - numbers, currencies and money on the standard streams (opt-in).
//
//     std::cout << std::setw(10) << 12.50_dec;     // "     12.50": width, fill and side count
//     std::cout << 1_dec / 3_dec;                  // 1/3
//     std::cout << money{12.50_dec, "AZN"};        // AZN 12.50
//     std::cin >> price;                           // all of a word, or failbit and price as it was
//
// Nothing else of a stream counts: no locale, no precision, no showpos. format.hpp can do more.
#pragma once

#include <istream>
#include <optional>
#include <ostream>
#include <string>
#include <utility>  // std::move

#include <assay/currency.hpp>
#include <assay/decimal.hpp>
#include <assay/money.hpp>
#include <assay/quotient.hpp>
#include <assay/rounding.hpp>

namespace assay {

namespace detail {

/// Reads a word by `parse`, which answers with something that is true where it holds a value.
template <typename T, typename Parse>
auto read_word(std::istream& in, T& value, Parse parse) -> std::istream&
{
    auto word = std::string{};
    if (!(in >> word)) return in;
    if (auto read = parse(word)) {
        value = *std::move(read);
    } else {
        in.setstate(std::ios_base::failbit);
    }
    return in;
}

}  // namespace detail

inline auto operator<<(std::ostream& out, const decimal& value) -> std::ostream&
{
    return out << to_string(value);
}
inline auto operator>>(std::istream& in, decimal& value) -> std::istream&
{
    return detail::read_word(in, value, parse_decimal);
}

inline auto operator<<(std::ostream& out, const quotient& value) -> std::ostream&
{
    return out << to_string(value);
}

inline auto operator<<(std::ostream& out, currency unit) -> std::ostream&
{
    return out << unit.code();
}
inline auto operator>>(std::istream& in, currency& unit) -> std::istream&
{
    return detail::read_word(in, unit, currency::from_code);
}

inline auto operator<<(std::ostream& out, const money& sum) -> std::ostream&
{
    return out << std::string{sum.unit().code()} + ' ' + to_string(sum.amount());
}

inline auto operator<<(std::ostream& out, rounding mode) -> std::ostream&
{
    return out << to_string(mode);
}
inline auto operator>>(std::istream& in, rounding& mode) -> std::istream&
{
    return detail::read_word(in, mode, parse_rounding);
}

}  // namespace assay
