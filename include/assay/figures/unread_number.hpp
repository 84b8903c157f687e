// SPDX-License-Identifier: BSL-1.0
// unread_number.hpp - a number that was seen and not taken for a figure, and why.
#pragma once

#include <cstdint>
#include <string_view>

#include <assay/text/source_span.hpp>

namespace assay {

enum class unread_reason : std::uint8_t {
    none,
    not_an_amount,   // separators that no amount has, or too many digits: "12.05.2020"
    part_of_a_name,  // "S-300", "Article 5", "Boeing 737"
    date_or_time,    // "5 January", "10:30", "7 p.m."
    year,
    no_unit,        // no currency, measure or noun that is understood stands by it
    unsure_unit,    // the word beside it is an ordinary one too
    needs_money,    // "5m" without a currency: millions or metres
    unclear_range,  // "500-1 million"
    unclear_point,  // "5.000 euros": thousands, or decimals
    negative,       // a hyphen before it is as often a dash
    rate,           // part of a rate that the text states
};

[[nodiscard]] constexpr auto to_string(unread_reason reason) noexcept -> std::string_view
{
    using namespace std::string_view_literals;
    switch (reason) {
        case unread_reason::none: return ""sv;
        case unread_reason::not_an_amount: return "not-an-amount"sv;
        case unread_reason::part_of_a_name: return "part-of-a-name"sv;
        case unread_reason::date_or_time: return "date-or-time"sv;
        case unread_reason::year: return "year"sv;
        case unread_reason::no_unit: return "no-unit"sv;
        case unread_reason::unsure_unit: return "unsure-unit"sv;
        case unread_reason::needs_money: return "needs-money"sv;
        case unread_reason::unclear_range: return "unclear-range"sv;
        case unread_reason::unclear_point: return "unclear-point"sv;
        case unread_reason::negative: return "negative"sv;
        case unread_reason::rate: return "rate"sv;
    }
    return ""sv;
}

struct unread_number {
    source_span span;
    unread_reason reason = unread_reason::none;
};

}  // namespace assay
