// SPDX-License-Identifier: BSL-1.0
// add_up.hpp - what figures come to together, as far as they may be added, and why others may not.
//
//     const auto found = add_up(entries, groups);
//     found.subtotals[0].amount.bounds;             // (600, unbounded)
//     explain(found.refused[0].why, entries[3], entries[0]);
//
// The subtotals are safe: nothing is in one twice, as far as the records tell. A figure that is
// part of another, or tells it again, is left out and the other one stays. What may be an
// alternative, or told again with another bound, widens the one that stays.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

#include <assay/algebra/amount_algebra.hpp>
#include <assay/algebra/entry.hpp>
#include <assay/algebra/find_told_twice.hpp>
#include <assay/algebra/refusal.hpp>
#include <assay/algebra/subject.hpp>
#include <assay/normalise/record.hpp>  // stated_amount
#include <assay/unit.hpp>

namespace assay {

/// The entries of one group and subject together.
struct subtotal {
    std::size_t group = 0;
    subject of;
    stated_amount amount;
    std::size_t first = 0;  // of the entries that are in it
    std::size_t count = 0;
    std::optional<unit> printed{};  // of quantities that were all told in one unit
};

/// Two subtotals of one group that are not added to each other. Each but the first has one, with
/// the one before it that is most alike.
struct unlike_subtotals {
    std::size_t one = 0;
    std::size_t other = 0;  // which stands before it
    refusal why = refusal::none;
};

struct summed_entries {
    std::vector<subtotal> subtotals{};     // in the order of their first entries
    std::vector<refused_entry> refused{};  // in the order of the entries
    std::vector<unlike_subtotals> unlike{};
};

namespace detail {

/// Without the printed number where that is an end of what it proves: "up to 3 million" is no
/// amount of 3 million.
[[nodiscard]] inline auto with_middle(stated_amount amount) -> stated_amount
{
    const auto* low = amount.bounds.low();
    const auto* high = amount.bounds.high();
    const auto is_within = low && high && amount.value &&
                           (*low == *high || (*low < *amount.value && *amount.value < *high));
    if (!is_within) amount.value.reset();
    return amount;
}

/// The unit that an entry was printed in, where that is known.
[[nodiscard]] inline auto printed_unit(const entry& one) -> std::optional<unit>
{
    return one.units.size() == 1 ? std::optional{one.units.likeliest()} : std::nullopt;
}

class entry_adder {
public:
    entry_adder(std::span<const entry> all, std::span<const std::size_t> groups)
        : all_(all), groups_(groups)
    {}

    [[nodiscard]] auto run() -> summed_entries
    {
        const auto told = find_told_twice(all_, groups_);
        auto found = summed_entries{};
        for (std::size_t i = 0; i < all_.size(); ++i) {
            if (const auto& why = told.refused[i]) {
                found.refused.push_back(*why);
            } else {
                add(found, i, told.amounts.contains(i) ? told.amounts.at(i) : all_[i].amount);
            }
        }
        compare_subtotals(found);
        return found;
    }

private:
    std::span<const entry> all_;
    std::span<const std::size_t> groups_;
    std::map<std::pair<std::size_t, subject>, std::size_t> places_{};  // of subtotals

    void add(summed_entries& found, std::size_t i, const stated_amount& stated)
    {
        const auto amount = with_middle(stated);
        auto of = subject_of(all_[i]);
        const auto [place, is_new] = places_.try_emplace({groups_[i], of}, found.subtotals.size());
        if (is_new) {
            found.subtotals.push_back(
                {groups_[i], std::move(of), amount, i, 1, printed_unit(all_[i])});
            return;
        }
        auto& total = found.subtotals[place->second];
        total.amount = sum_of(total.amount, amount);
        ++total.count;
        if (total.printed != printed_unit(all_[i])) total.printed.reset();
    }

    static void compare_subtotals(summed_entries& found)
    {
        auto of_group = std::map<std::size_t, std::vector<std::size_t>>{};
        for (std::size_t i = 0; i < found.subtotals.size(); ++i) {
            auto& before = of_group[found.subtotals[i].group];
            auto most = unlike_subtotals{.one = i};
            for (const auto other : before) {
                const auto why = unlike(found.subtotals[other].of, found.subtotals[i].of);
                if (why > most.why) most = {i, other, why};
            }
            if (!before.empty()) found.unlike.push_back(most);
            before.push_back(i);
        }
    }
};

}  // namespace detail

/// `groups` says of each entry in which group it is; only entries of one group are added.
[[nodiscard]] inline auto add_up(std::span<const entry> all, std::span<const std::size_t> groups)
    -> summed_entries
{
    return detail::entry_adder{all, groups}.run();
}

/// Why two entries are not added to each other; none where nothing is against it.
[[nodiscard]] inline auto why_not_added(const entry& a, const entry& b) -> refusal
{
    const auto pair = std::vector<entry>{a, b};
    const auto found = add_up(pair, std::vector<std::size_t>{0, 0});
    if (!found.refused.empty()) return found.refused.front().why;
    return found.unlike.empty() ? refusal::none : found.unlike.front().why;
}

}  // namespace assay
