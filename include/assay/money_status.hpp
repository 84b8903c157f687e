// SPDX-License-Identifier: BSL-1.0
// money_status.hpp - what a sum of money is said to be: adopted, ordered, delivered, earned. Sums
// of two statuses may be of the same goods, told twice.
#pragma once

#include <cstdint>
#include <string_view>

namespace assay {

enum class money_status : std::uint8_t {
    none,  // no money
    unknown,
    budget,
    spending,
    order,
    licence,
    delivery,  // exports and imports that have taken place, too
    revenue,
    production,
    aid_pledged,
    aid_committed,
    aid_delivered,
    investment,
    price,
    fine,
    trade,  // exports and imports together
};

/// Empty for none.
[[nodiscard]] constexpr auto to_string(money_status status) noexcept -> std::string_view
{
    using namespace std::string_view_literals;
    switch (status) {
        case money_status::none: return ""sv;
        case money_status::unknown: return "unknown"sv;
        case money_status::budget: return "budget"sv;
        case money_status::spending: return "spending"sv;
        case money_status::order: return "order"sv;
        case money_status::licence: return "licence"sv;
        case money_status::delivery: return "delivery"sv;
        case money_status::revenue: return "revenue"sv;
        case money_status::production: return "production"sv;
        case money_status::aid_pledged: return "aid-pledged"sv;
        case money_status::aid_committed: return "aid-committed"sv;
        case money_status::aid_delivered: return "aid-delivered"sv;
        case money_status::investment: return "investment"sv;
        case money_status::price: return "price"sv;
        case money_status::fine: return "fine"sv;
        case money_status::trade: return "trade"sv;
    }
    return ""sv;
}

}  // namespace assay
