// SPDX-License-Identifier: BSL-1.0
// exact_money.cpp - adds, splits and rounds money without losing a cent.
#include <fmt/core.h>

#include <assay/format.hpp>
#include <assay/money.hpp>

using namespace assay::literals;
using assay::money;
using assay::rounding;

auto main() -> int
{
    // What is written is what is meant: in binary floating point this is 0.30000000000000004.
    const auto ticket = money{0.10_dec, "EUR"};
    const auto tickets = ticket + ticket + ticket;
    fmt::print("three tickets: {}\n", tickets);

    // A product keeps all of its digits; rounding is asked for by name and goes to minor units.
    const auto price = money{1234.50_dec, "EUR"};
    const auto tax = price * 0.0725_dec;
    const auto payable = tax.rounded(rounding::half_even);
    fmt::print("tax of 7.25% on {:,}: {}, payable {:s}\n", price, tax.amount(), payable);

    // A division is a fraction. It is equal to what it was made from, and compares exactly.
    const auto bill = money{100.00_dec, "EUR"};
    const auto third = bill.amount() / 3;
    fmt::print("a third of {}: {}, about {:.4N}\n", bill.amount(), third, third);
    fmt::print("three thirds are {} again: {}\n", bill.amount(), third * 3 == bill.amount());

    // A split that loses nothing: two pay the share rounded down, the last pays what is left.
    const auto share = money{third.rounded(2, rounding::down), "EUR"};
    const auto rest = bill - share - share;
    fmt::print("the bill: {0:s} + {0:s} + {1:s}\n", share, rest);

    // A format string never drops a digit either, unless a letter says how it is to be rounded.
    const auto budget = money{39'216'000'000, "AZN"};
    fmt::print("the budget: {:,.2}, or {:.1Hsb}\n", budget, budget);
}
