// SPDX-License-Identifier: BSL-1.0
// read_height.hpp - feet and inches by their signs: 6'2", 6' 2", 6′ 2″.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <assay/decimal.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/sentence.hpp>

namespace assay {

/// A height in inches.
struct height_read {
    stated_number number{};
    std::size_t end = 0;  // the token behind
};

namespace detail {

[[nodiscard]] inline auto is_foot_sign(std::string_view sign) -> bool
{
    return sign == "'" || sign == "\u2019" || sign == "\u2032";
}

/// The token behind the sign of inches at token `at`, which may be two signs of feet; `at` where
/// there is none.
[[nodiscard]] inline auto behind_inch_sign(const sentence& in, std::size_t at) -> std::size_t
{
    if (!in.glued(at)) return at;
    const auto sign = in.at(at);
    if (sign == "\"" || sign == "\u201d" || sign == "\u2033") return at + 1;
    return is_foot_sign(sign) && in.glued(at + 1) && in.at(at + 1) == sign ? at + 2 : at;
}

/// "11" of inches; none where it cannot be.
[[nodiscard]] inline auto to_inches(std::string_view digits) -> std::optional<int>
{
    if (digits.empty() || digits.size() > 2) return std::nullopt;
    auto value = 0;
    for (const auto c : digits) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value < 12 ? std::optional{value} : std::nullopt;
}

}  // namespace detail

/// Reads the height whose feet are, or begin, the number at token `at`.
[[nodiscard]] inline auto read_height(const sentence& in, std::size_t at)
    -> std::optional<height_read>
{
    if (!in.is(at, token_kind::number)) return std::nullopt;
    const auto feet = in.at(at);
    if (feet.front() < '1' || feet.front() > '9') return std::nullopt;
    auto inches = std::optional<int>{};
    auto last = at;
    if (feet.size() > 2 && feet[1] == '\'') {  // one token: 6'2
        inches = detail::to_inches(feet.substr(2));
    } else if (feet.size() == 1 && in.glued(at + 1) && detail::is_foot_sign(in.at(at + 1)) &&
               in.is(at + 2, token_kind::number)) {
        last = at + 2;
        inches = detail::to_inches(in.at(last));
    }
    if (!inches) return std::nullopt;
    const auto end = detail::behind_inch_sign(in, last + 1);
    if (end == last + 1) return std::nullopt;
    auto read = height_read{.end = end};
    read.number.value = decimal{(feet.front() - '0') * 12 + *inches};
    read.number.fractional = true;  // its last digit is meant
    read.number.digits = in.span_of(at, last + 1);
    return read;
}

}  // namespace assay
