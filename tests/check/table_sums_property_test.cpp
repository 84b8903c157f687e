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
