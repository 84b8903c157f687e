// SPDX-License-Identifier: BSL-1.0
// What has to hold for every table with honest totals, and for every other one.
#include "support/catch.hpp"
#include "support/printed_table.hpp"
#include "support/rates.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include <rapidcheck.h>

#include <assay/decimal.hpp>
#include <assay/rounding.hpp>

#include <compiled/check_document.hpp>

using namespace assay;

namespace {

/// Columns of numbers that are printed to some places, each with its total.
struct drawn_table {
    std::vector<std::vector<decimal>> columns;  // exact
    int places = 0;
    std::string heading;  // a unit, or nothing

    [[nodiscard]] auto printed(const decimal& value) const -> std::string
    {
        return to_string(value.rounded(places, rounding::half_even));
    }
    [[nodiscard]] auto total_of(std::size_t column) const -> decimal
    {
        auto sum = decimal{0};
        for (const auto& value : columns[column]) sum = sum + value;
        return sum;
    }
    /// With one total as it is told, the others honest.
    [[nodiscard]] auto with_total(std::size_t wrong, const decimal& told) const -> std::string
    {
        auto lines = std::string{"Region"};
        for (std::size_t c = 0; c < columns.size(); ++c) lines += " | Cost" + heading;
        for (std::size_t r = 0; r < columns[0].size(); ++r) {
            lines += "\nTown";
            for (const auto& column : columns) lines += " | " + printed(column[r]);
        }
        lines += "\nTotal";
        for (std::size_t c = 0; c < columns.size(); ++c)
            lines += " | " + printed(c == wrong ? told : total_of(c));
        return lines;
    }
};

auto draw_table(bool may_be_plain) -> drawn_table
{
    auto made = drawn_table{};
    const auto width = *rc::gen::inRange<std::size_t>(1, 5);
    const auto height = *rc::gen::inRange<std::size_t>(2, 12);
    made.places = *rc::gen::inRange(0, 3);
    const auto is_plain = may_be_plain && *rc::gen::arbitrary<bool>();
    made.heading = is_plain ? "" : ", $ million";
    made.columns.resize(width);
    for (auto& column : made.columns) {
        for (std::size_t r = 0; r < height; ++r) {
            const auto coefficient = *rc::gen::inRange<std::int64_t>(1'000'000, 99'999'999);
            column.push_back(decimal::scaled(coefficient, -4));
        }
    }
    return made;
}

}  // namespace

TEST_CASE("a table with honestly rounded totals is never inconsistent", "[check][property]")
{
    CHECK(rc::check([] {
        const auto drawn = draw_table(true);
        const auto table = printed_table{drawn.with_total(0, drawn.total_of(0))};
        const auto checked = compiled::check_document(table.checkable(), builtin());
        RC_ASSERT(checked.claims.size() == drawn.columns.size());
        for (const auto& one : checked.claims)
            RC_ASSERT(one.judged.kind != verdict_kind::inconsistent);
    }));
}

TEST_CASE("a total that is off by more than all roundings is inconsistent", "[check][property]")
{
    CHECK(rc::check([] {
        const auto drawn = draw_table(false);
        const auto wrong = *rc::gen::inRange<std::size_t>(0, drawn.columns.size());
        const auto parts = static_cast<std::int64_t>(drawn.columns[0].size());
        const auto step = decimal::scaled(1, -drawn.places);
        const auto off = *rc::gen::inRange<std::int64_t>(parts + 3, 1000 * parts);
        const auto told = drawn.total_of(wrong) + step * decimal{off};
        const auto table = printed_table{drawn.with_total(wrong, told)};
        const auto checked = compiled::check_document(table.checkable(), builtin());
        RC_ASSERT(checked.claims.size() == drawn.columns.size());
        const auto is_wrong = [](const checked_claim& one) {
            return one.judged.kind == verdict_kind::inconsistent;
        };
        RC_ASSERT(std::ranges::count_if(checked.claims, is_wrong) == 1);
    }));
}

namespace {

/// The shares of drawn amounts in all of them, in per cent to `places`; the last is the rest.
auto draw_shares(int places) -> std::vector<decimal>
{
    const auto amounts = *rc::gen::container<std::vector<std::int64_t>>(
        *rc::gen::inRange<std::size_t>(3, 12), rc::gen::inRange<std::int64_t>(1, 100'000));
    auto whole = decimal{0};
    for (const auto amount : amounts) whole = whole + decimal{amount};
    auto shares = std::vector<decimal>{};
    for (const auto amount : amounts)
        shares.push_back((decimal{amount * 100} / whole).rounded(places, rounding::half_even));
    return shares;
}

auto column_of(const std::vector<decimal>& shares) -> printed_table
{
    auto lines = std::string{"Party | Share, %"};
    for (std::size_t i = 0; i < shares.size(); ++i)
        lines += (i + 1 < shares.size() ? "\nParty | " : "\nOthers | ") + to_string(shares[i]);
    return printed_table{lines};
}

}  // namespace

TEST_CASE("honest shares make a whole, and a slip upwards makes more", "[check][tables][property]")
{
    CHECK(rc::check([] {
        const auto places = *rc::gen::inRange(0, 3);
        auto shares = draw_shares(places);
        const auto honest = compiled::check_document(column_of(shares).checkable(), builtin());
        RC_ASSERT(honest.claims.size() == 1U);
        RC_ASSERT(honest.claims[0].said.is_whole);
        RC_ASSERT(honest.claims[0].judged.kind == verdict_kind::consistent);

        const auto wrong = *rc::gen::inRange<std::size_t>(0, shares.size());
        const auto room = decimal{static_cast<std::int64_t>(shares.size())}.shifted(-places);
        RC_PRE(room < decimal{6});
        shares[wrong] = shares[wrong] + decimal{6};
        const auto slipped = compiled::check_document(column_of(shares).checkable(), builtin());
        RC_ASSERT(slipped.claims.size() == 1U);
        RC_ASSERT(slipped.claims[0].judged.kind == verdict_kind::inconsistent);
        RC_ASSERT(slipped.claims[0].judged.severity == severity::warning);
    }));
}
