// SPDX-License-Identifier: BSL-1.0
// What has to hold of all bounds and of all tables of figures.
#include "support/catch.hpp"

#include <string>
#include <vector>

#include <rapidcheck.h>

#include <assay/algebra/add_up.hpp>
#include <assay/algebra/amount_algebra.hpp>
#include <assay/algebra/comparison.hpp>

using namespace assay;

namespace {

/// Bounds, and a value that is within them.
struct sample {
    interval bounds;
    quotient inside;
};

auto some_number() -> quotient
{
    return decimal{*rc::gen::inRange(-50, 50)} / decimal{*rc::gen::inRange(1, 8)};
}

/// Few numbers, so that ends often meet.
auto some_sample() -> sample
{
    const auto inside = some_number();
    const auto reach = [] { return quotient{*rc::gen::inRange(0, 4)}; };
    const auto end = [&](const quotient& at) -> interval::bound {
        if (*rc::gen::inRange(0, 5) == 0) return {};
        return interval::end{at, at != inside && *rc::gen::arbitrary<bool>()};
    };
    const auto low = end(inside - reach());
    return {interval{low, end(inside + reach())}, inside};
}

auto turned(comparison found) -> comparison
{
    if (found == comparison::less) return comparison::greater;
    if (found == comparison::greater) return comparison::less;
    return found;
}

auto amount_of(const interval& bounds) -> stated_amount { return {{}, bounds, bounds}; }

}  // namespace

TEST_CASE("comparing is antisymmetric", "[algebra][property]")
{
    CHECK(rc::check([] {
        const auto a = some_sample().bounds;
        const auto b = some_sample().bounds;
        RC_ASSERT(compare(a, b) == turned(compare(b, a)));
    }));
}

TEST_CASE("a comparison is certain only where it holds of all values", "[algebra][property]")
{
    CHECK(rc::check([] {
        const auto a = some_sample();
        const auto b = some_sample();
        const auto found = compare(a.bounds, b.bounds);
        if (intersects(a.bounds, b.bounds) && !(a.bounds.is_point() && b.bounds.is_point()))
            RC_ASSERT(found == comparison::undetermined);
        if (found == comparison::less) RC_ASSERT(a.inside < b.inside);
        if (found == comparison::greater) RC_ASSERT(a.inside > b.inside);
        if (found == comparison::equal) RC_ASSERT(a.inside == b.inside);
    }));
}

TEST_CASE("what is sure is likely, too", "[algebra][property]")
{
    CHECK(rc::check([] {
        const auto amount = [] {
            const auto likely = some_sample();
            return stated_amount{
                {}, hull(likely.bounds, interval::point(likely.inside)), likely.bounds};
        };
        const auto found = compare(amount(), amount());
        RC_ASSERT(found.sure == comparison::undetermined || found.sure == found.likely);
    }));
}

TEST_CASE("bounds of sums, differences and ratios hold those of the values", "[algebra][property]")
{
    CHECK(rc::check([] {
        const auto a = some_sample();
        const auto b = some_sample();
        const auto one = amount_of(a.bounds);
        const auto other = amount_of(b.bounds);
        RC_ASSERT(sum_of(one, other).bounds.contains(a.inside + b.inside));
        RC_ASSERT(difference_of(one, other).bounds.contains(a.inside - b.inside));
        RC_ASSERT(either_of(one, other).bounds.contains(a.inside));
        RC_ASSERT(either_of(one, other).bounds.contains(b.inside));
        if (const auto ratio = factor_between(a.bounds, b.bounds))
            RC_ASSERT(ratio->contains(a.inside / b.inside));
    }));
}

TEST_CASE("subtotals hold the sum of what is in them, and every figure is told",
          "[algebra][property]")
{
    CHECK(rc::check([] {
        const auto count = *rc::gen::inRange<std::size_t>(1, 12);
        auto all = std::vector<entry>{};
        auto inside = std::vector<quotient>{};
        auto groups = std::vector<std::size_t>{};
        for (std::size_t i = 0; i < count; ++i) {
            const auto drawn = some_sample();
            auto one =
                entry{.document = *rc::gen::element<std::string>("a", "b"),
                      .figure = *rc::gen::inRange<std::size_t>(0, 6),
                      .text = *rc::gen::element<std::string>("x", "y"),
                      .category = *rc::gen::element(item_class::shell, item_class::countries),
                      .amount = amount_of(drawn.bounds)};
            if (*rc::gen::arbitrary<bool>())
                one.related =
                    entry::tie{*rc::gen::element(relation_kind::conversion, relation_kind::of_which,
                                                 relation_kind::alternative),
                               *rc::gen::inRange<std::size_t>(0, 6)};
            all.push_back(one);
            inside.push_back(drawn.inside);
            groups.push_back(*rc::gen::inRange<std::size_t>(0, 2));
        }
        const auto found = add_up(all, groups);
        auto counted = found.refused.size();
        for (const auto& one : found.subtotals) counted += one.count;
        RC_ASSERT(counted == count);
        for (const auto& total : found.subtotals) {
            auto sum = quotient{0};
            for (std::size_t i = 0; i < count; ++i) {
                auto is_in = groups[i] == total.group && subject_of(all[i]) == total.of;
                for (const auto& one : found.refused) is_in = is_in && one.entry != i;
                if (is_in) sum = sum + inside[i];
            }
            RC_ASSERT(total.amount.bounds.contains(sum));
        }
        // What stands back does so for one that is counted, in the end.
        for (const auto& one : found.refused) {
            auto at = one;
            for (std::size_t steps = 0; at.other && steps <= count; ++steps) {
                const auto* next = &at;
                for (const auto& other : found.refused) {
                    if (other.entry == *at.other) next = &other;
                }
                if (next == &at) break;
                at = *next;
                RC_ASSERT(steps < count);
            }
        }
    }));
}
