// SPDX-License-Identifier: BSL-1.0
// unlike_money.hpp - which kinds of money are not added to each other, and why.
//
//     why_unlike(money_status::licence, money_status::delivery)
//         // "what a licence allows is delivered later: the same goods twice"
//
// Sums of two statuses are never added. Of the pairs that are met most, the table says what would
// be counted twice.
#pragma once

#include <array>
#include <string_view>

#include <assay/money_status.hpp>

namespace assay {

struct unlike_money {
    money_status one;
    money_status other;
    std::string_view why;
};

// clang-format off
inline constexpr auto unlike_money_table = std::to_array<unlike_money>({
    {money_status::licence, money_status::delivery, "what a licence allows is delivered later: the same goods twice"},
    {money_status::order, money_status::delivery, "what is ordered is delivered later: the same goods twice"},
    {money_status::order, money_status::licence, "what is ordered needs a licence: the same goods twice"},
    {money_status::order, money_status::revenue, "a company earns what was ordered of it: the same goods twice"},
    {money_status::order, money_status::spending, "orders are paid out of spending: the same money twice"},
    {money_status::order, money_status::budget, "orders are paid out of a budget: the same money twice"},
    {money_status::order, money_status::production, "what is ordered is produced: the same goods twice"},
    {money_status::delivery, money_status::revenue, "a company earns what it delivers: the same goods twice"},
    {money_status::delivery, money_status::production, "what is produced is delivered: the same goods twice"},
    {money_status::delivery, money_status::trade, "exports and imports are in the total of trade"},
    {money_status::production, money_status::revenue, "what is produced is sold: the same goods twice"},
    {money_status::production, money_status::investment, "what is invested is not what is produced with it"},
    {money_status::budget, money_status::spending, "a budget is what may be spent: the same money twice"},
    {money_status::spending, money_status::investment, "investments may be in what is spent"},
    {money_status::budget, money_status::investment, "investments may be in a budget"},
    {money_status::aid_pledged, money_status::aid_committed, "what is pledged is committed later: the same aid twice"},
    {money_status::aid_pledged, money_status::aid_delivered, "what is pledged is delivered later: the same aid twice"},
    {money_status::aid_committed, money_status::aid_delivered, "what is committed is delivered later: the same aid twice"},
});
// clang-format on

/// That of a sum of which it is not told counts as unknown.
[[nodiscard]] constexpr auto told_status(money_status status) noexcept -> money_status
{
    return status == money_status::none ? money_status::unknown : status;
}

/// Whether sums of the two are never added.
[[nodiscard]] constexpr auto is_unlike(money_status one, money_status other) noexcept -> bool
{
    return told_status(one) != told_status(other);
}

/// Precondition: is_unlike.
[[nodiscard]] constexpr auto why_unlike(money_status one, money_status other) noexcept
    -> std::string_view
{
    for (const auto& row : unlike_money_table) {
        const auto is_pair =
            (row.one == one && row.other == other) || (row.one == other && row.other == one);
        if (is_pair) return row.why;
    }
    const auto is_open =
        told_status(one) == money_status::unknown || told_status(other) == money_status::unknown;
    return is_open ? "of one of them it is not told what kind of money it is"
                   : "they are different kinds of money";
}

}  // namespace assay
