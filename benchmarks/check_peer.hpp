// SPDX-License-Identifier: BSL-1.0
// check_peer.hpp - a peer whose answers are wrong is not worth measuring.
//
// The answers are worked out on Boost's fractions, which no peer is made of.
#pragma once

#include <array>
#include <cstddef>
#include <cstdio>
#include <cstdlib>  // std::exit
#include <string>
#include <string_view>
#include <tuple>  // std::tie

#include <boost/multiprecision/cpp_int.hpp>

#include "peers/priced.hpp"
#include "sample.hpp"

namespace exact {

using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;

[[nodiscard]] inline auto read(std::string text) -> cpp_rational
{
    const auto point = text.find('.');
    const auto places = point == std::string::npos ? 0 : text.size() - point - 1;
    if (point != std::string::npos) text.erase(point, 1);
    const auto negative = text.starts_with('-');
    const auto digits = text.find_first_not_of("-0");
    const auto size = digits == std::string::npos ? cpp_int{0} : cpp_int{text.substr(digits)};
    const auto value = cpp_rational{
        size, cpp_int{boost::multiprecision::pow(cpp_int{10}, static_cast<unsigned>(places))}};
    return negative ? cpp_rational{-value} : value;
}

[[nodiscard]] inline auto to_cents(const cpp_rational& value) -> cpp_rational
{
    const auto cents = cpp_rational{value * 100};
    auto below = cpp_int{numerator(cents) / denominator(cents)};
    if (cents < below) below -= 1;
    const auto rest = cpp_rational{cents - below};
    const auto half = cpp_rational{1, 2};
    if (rest > half || (rest == half && below % 2 != 0)) below += 1;
    return cpp_rational{below, 100};
}

}  // namespace exact

/// Ends the program, saying where, if any of the peer's answers is not the exact one.
template <typename Peer>
void check_peer(const sample& texts)
{
    const auto require = [](const auto& found, const exact::cpp_rational& expected,
                            std::string_view question) {
        auto buffer = std::array<char, 128>{};
        const auto* end = Peer::print(buffer.data(), buffer.data() + buffer.size(), found);
        const auto printed =
            std::string(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
        if (exact::read(printed) == expected) return;
        std::fprintf(stderr, "%s: %.*s gave %s\n", Peer::name, static_cast<int>(question.size()),
                     question.data(), printed.c_str());
        std::exit(EXIT_FAILURE);
    };
    for (auto i = std::size_t{0}; i < sample::size; ++i) {
        const auto& [x, y, z] = std::tie(texts.amounts[i], texts.others[i], texts.rates[i]);
        const auto a = Peer::parse_amount(x);
        const auto b = Peer::parse_amount(y);
        const auto r = Peer::parse_rate(z);
        const auto one = exact::read(x);
        const auto other = exact::read(y);
        const auto rate = exact::read(z);
        require(a, one, x);
        require(Peer::add(a, b), one + other, x + " + " + y);
        require(Peer::add(a, r), one + rate, x + " + " + z);
        require(Peer::multiply(a, r), one * rate, x + " * " + z);
        require(Peer::divide_to_cents(a, r), exact::to_cents(one / rate), x + " / " + z);
        const auto by = peers::conversion<typename Peer::rate>{"USD", "AZN", r};
        const auto converted = Peer::convert(typename Peer::sum{a, "USD"}, by);
        require(Peer::amount_of(converted), exact::to_cents(one * rate), x + " at " + z);
        if (Peer::less(a, b) != (one < other)) require(a, other, x + " < " + y);
    }
}
