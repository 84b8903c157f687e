// SPDX-License-Identifier: BSL-1.0
// find_told_twice.hpp - which figures another one holds, or tells again, so that only one of them
// is counted.
//
// A conversion and an alternative stand back wherever the other one is counted, a part only where
// its whole is counted with it: in its group, and of its subject. The same number of the same thing
// is a repetition within a document unless it is of another time, and between documents only where
// it is of the same time.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <assay/algebra/amount_algebra.hpp>
#include <assay/algebra/entry.hpp>
#include <assay/algebra/refusal.hpp>
#include <assay/algebra/subject.hpp>
#include <assay/normalise/record.hpp>  // stated_amount
#include <assay/period.hpp>
#include <assay/quotient.hpp>
#include <assay/relations/relation.hpp>

namespace assay {

struct refused_entry {
    std::size_t entry = 0;
    refusal why = refusal::none;
    std::optional<std::size_t> other{};  // the one that is counted instead
};

/// What is said of entries, by their places.
struct told_twice {
    std::vector<std::optional<refused_entry>> refused{};
    std::map<std::size_t, stated_amount> amounts{};  // of those that another one widens
};

namespace detail {

[[nodiscard]] constexpr auto refusal_of(relation_kind kind) noexcept -> refusal
{
    switch (kind) {
        case relation_kind::conversion: return refusal::conversion;
        case relation_kind::of_which: return refusal::of_which;
        case relation_kind::part_of_cumulative: return refusal::part_of_cumulative;
        case relation_kind::alternative: return refusal::alternative;
        case relation_kind::share: return refusal::share;
    }
    return refusal::none;
}

class told_twice_finder {
public:
    told_twice_finder(std::span<const entry> all, std::span<const std::size_t> groups)
        : all_(all), groups_(groups)
    {
        found_.refused.resize(all.size());
        subjects_.reserve(all.size());
        for (const auto& one : all) subjects_.push_back(subject_of(one));
    }

    [[nodiscard]] auto run() -> told_twice
    {
        for (std::size_t i = 0; i < all_.size(); ++i) {
            const auto why = refuse_alone(all_[i]);
            if (why != refusal::none) found_.refused[i] = refused_entry{i, why};
            meet(i);
        }
        for (std::size_t i = 0; i < all_.size(); ++i) {
            if (!found_.refused[i]) refuse_related(i);
        }
        // What stands back is told again, too: "($820 million)" by a later "$820 million".
        for (std::size_t i = 0; i < all_.size(); ++i) {
            const auto& why = found_.refused[i];
            if (why && why->other && why->why != refusal::repetition)
                told_here_[{all_[i].document, number_of(i)}].push_back(i);
        }
        for (std::size_t i = 0; i < all_.size(); ++i) {
            if (!found_.refused[i]) refuse_repeated(i);
        }
        for (std::size_t i = 0; i < all_.size(); ++i) {
            if (!found_.refused[i]) refuse_overlapping(i);
        }
        return std::move(found_);
    }

private:
    /// One telling of a document: the same file summed twice has two.
    struct telling {
        std::string_view document;
        std::size_t figure = 0;
        std::size_t number = 0;
        friend auto operator<=>(const telling&, const telling&) = default;
    };
    using told_number = std::tuple<std::size_t, subject, std::string>;  // group, of what, how many

    std::span<const entry> all_;
    std::span<const std::size_t> groups_;
    told_twice found_{};
    std::vector<subject> subjects_{};
    std::map<telling, std::size_t> places_{};
    std::map<std::size_t, std::size_t> numbers_{};  // of tellings, of entries not in the first
    std::map<std::pair<std::size_t, subject>, std::size_t> stand_ins_{};
    std::map<std::pair<std::string_view, told_number>, std::vector<std::size_t>> told_here_{};
    std::map<std::tuple<day, day, told_number>, std::size_t> told_anywhere_{};
    std::map<std::pair<std::size_t, subject>, std::size_t> largest_{};

    /// Knows it by its document and place; one that is there already is a repetition.
    void meet(std::size_t i)
    {
        auto here = telling{all_[i].document, all_[i].figure, 0};
        while (true) {
            const auto [place, is_new] = places_.try_emplace(here, i);
            if (is_new) break;
            if (all_[place->second].text == all_[i].text && !found_.refused[i])
                return refuse(i, refusal::repetition, place->second);
            ++here.number;
        }
        if (here.number > 0) numbers_[i] = here.number;
    }

    void refuse(std::size_t i, refusal why, std::size_t other)
    {
        found_.refused[i] = refused_entry{i, why, other};
    }
    [[nodiscard]] auto amount_of(std::size_t i) const -> const stated_amount&
    {
        const auto found = found_.amounts.find(i);
        return found == found_.amounts.end() ? all_[i].amount : found->second;
    }
    /// Lets what stands back for it widen one that is counted.
    void widen(std::size_t i, std::size_t by)
    {
        if (!found_.refused[i])
            found_.amounts.insert_or_assign(i, either_of(amount_of(i), amount_of(by)));
    }

    [[nodiscard]] auto parent_of(std::size_t i) const -> std::optional<std::size_t>
    {
        if (!all_[i].related) return std::nullopt;
        const auto number = numbers_.find(i);
        const auto found = places_.find({all_[i].document, all_[i].related->parent,
                                         number == numbers_.end() ? 0 : number->second});
        if (found == places_.end() || found->second == i) return std::nullopt;
        return found->second;
    }
    [[nodiscard]] auto is_alike(std::size_t i, std::size_t other) const -> bool
    {
        return groups_[i] == groups_[other] && subjects_[i] == subjects_[other];
    }
    /// Whether an entry is counted, by itself or in the one that it stands back for, and not for
    /// the sake of `besides`.
    [[nodiscard]] auto is_counted(std::size_t i, std::size_t besides) const -> bool
    {
        for (std::size_t steps = 0; steps <= all_.size(); ++steps) {
            if (i == besides) return false;
            const auto& why = found_.refused[i];
            if (!why) return true;
            if (!why->other) return false;
            i = *why->other;
        }
        return false;
    }

    void refuse_related(std::size_t i)
    {
        const auto parent = parent_of(i);
        if (!parent) return;
        const auto kind = all_[i].related->kind;
        const auto is_instead =
            kind == relation_kind::conversion || kind == relation_kind::alternative;
        if (is_instead && is_counted(*parent, i)) {
            if (kind == relation_kind::alternative && is_alike(i, *parent)) widen(*parent, i);
            return refuse(i, refusal_of(kind), *parent);
        }
        const auto holder = holder_of(i, *parent);
        if (holder) return refuse(i, refusal_of(kind), *holder);
        if (kind == relation_kind::conversion) stand_ins_.try_emplace({*parent, subjects_[i]}, i);
    }

    /// The nearest of what holds an entry that is counted with it.
    [[nodiscard]] auto holder_of(std::size_t i, std::size_t parent) const
        -> std::optional<std::size_t>
    {
        auto at = std::optional{parent};
        for (std::size_t steps = 0; at && *at != i && steps <= all_.size(); ++steps) {
            if (is_alike(i, *at) && is_counted(*at, i)) return at;
            const auto instead = stand_ins_.find({*at, subjects_[i]});
            if (instead != stand_ins_.end() && is_alike(i, instead->second)) return instead->second;
            at = parent_of(*at);
        }
        return std::nullopt;
    }

    [[nodiscard]] auto number_of(std::size_t i) const -> told_number
    {
        const auto end = [](const quotient* value) { return value ? to_string(*value) : "-"; };
        const auto& amount = all_[i].amount;
        auto number = amount.value ? to_string(*amount.value)
                                   : end(amount.bounds.low()) + ".." + end(amount.bounds.high());
        return {groups_[i], subjects_[i], std::move(number)};
    }
    void refuse_repeated(std::size_t i)
    {
        const auto number = number_of(i);
        const auto& when = all_[i].when;
        auto& here = told_here_[{all_[i].document, number}];
        for (const auto other : here) {
            const auto& then = all_[other].when;
            if ((when && then && *when != *then) || !is_counted(other, i)) continue;
            widen(other, i);
            return refuse(i, refusal::repetition, other);
        }
        if (when) {
            const auto [place, is_new] =
                told_anywhere_.try_emplace({when->from, when->to, number}, i);
            if (!is_new) {
                widen(place->second, i);
                return refuse(i, refusal::repetition, place->second);
            }
        }
        here.push_back(i);
    }

    /// Of those that may hold each other the one that is surely most is counted.
    void refuse_overlapping(std::size_t i)
    {
        if (!may_overlap(all_[i].category) || all_[i].pack != package::none) return;
        const auto [place, is_new] = largest_.try_emplace({groups_[i], subjects_[i]}, i);
        if (is_new) return;
        const auto other = place->second;
        if (least_of(i) > least_of(other)) {
            refuse(other, refusal::may_overlap, i);
            place->second = i;
        } else {
            refuse(i, refusal::may_overlap, other);
        }
    }
    [[nodiscard]] auto least_of(std::size_t i) const -> quotient
    {
        const auto* low = all_[i].amount.bounds.low();
        return low ? *low : quotient{0};
    }
};

}  // namespace detail

/// `groups` says of each entry in which group it is counted.
[[nodiscard]] inline auto find_told_twice(std::span<const entry> all,
                                          std::span<const std::size_t> groups) -> told_twice
{
    return detail::told_twice_finder{all, groups}.run();
}

}  // namespace assay
