// SPDX-License-Identifier: BSL-1.0
#include "group_entries.hpp"

#include <map>
#include <utility>

#include <date/date.h>
#include <fmt/format.h>

#include <assay/algebra/subject.hpp>

#include "../sources/json_text.hpp"

namespace assay::program {

namespace {

auto if_any(std::string_view text) -> std::optional<std::string>
{
    return text.empty() ? std::nullopt : std::optional{std::string{text}};
}

auto unit_of(const entry& one) -> std::optional<std::string>
{
    switch (one.kind) {
        case figure_kind::money: return std::string{one.money.code()};
        case figure_kind::quantity:
            if (one.units.empty()) return std::nullopt;
            return std::string{to_string(one.units.likeliest())};
        case figure_kind::percent: return one.points ? "pp" : "%";
        case figure_kind::count: return if_any(to_string(one.pack));
        case figure_kind::ratio: break;
    }
    return std::nullopt;
}

/// "2025"; of more than one year "2015-2026".
auto years_of(const std::optional<period>& when) -> std::optional<std::string>
{
    if (!when) return std::nullopt;
    const auto year = [](day on) { return static_cast<int>(date::year_month_day{on}.year()); };
    const auto first = year(when->from);
    const auto last = year(when->to);
    return first == last ? fmt::format("{}", first) : fmt::format("{}-{}", first, last);
}

auto value_of(const entry& one, grouping by) -> std::optional<std::string>
{
    switch (by) {
        case grouping::item_class: return if_any(to_string(one.category));
        case grouping::unit: return unit_of(one);
        case grouping::status:
            if (!one.is_money()) return std::nullopt;
            return if_any(to_string(told_status(one.status)));
        case grouping::document: return document_name(one.document);
        case grouping::currency:
            if (!one.is_money()) return std::nullopt;
            return std::string{one.money.code()};
        case grouping::period_year: return years_of(one.when);
        case grouping::kind: return std::string{to_string(one.kind)};
        case grouping::item: return if_any(one.item);
    }
    return std::nullopt;
}

/// The places of things in the order in which they are met.
template <typename Key>
class numbering {
public:
    /// With whether it is new.
    auto of(const Key& key) -> std::pair<std::size_t, bool>
    {
        const auto [place, is_new] = places_.try_emplace(key, places_.size());
        return {place->second, is_new};
    }

private:
    std::map<Key, std::size_t> places_;
};

}  // namespace

auto name_of(grouping by) -> std::string_view
{
    for (const auto& [name, one] : groupings) {
        if (one == by) return name;
    }
    return {};
}

auto group_entries(std::span<const entry> all, std::span<const grouping> by) -> grouped_entries
{
    auto made = grouped_entries{};
    made.groups.reserve(all.size());
    auto keys = numbering<group_key>{};
    auto subjects = numbering<subject>{};
    for (const auto& one : all) {
        auto key = group_key{};
        for (const auto which : by) key.push_back(value_of(one, which));
        const auto [place, is_new] = by.empty() ? subjects.of(subject_of(one)) : keys.of(key);
        if (is_new) made.keys.push_back(std::move(key));
        made.groups.push_back(place);
    }
    return made;
}

auto document_name(std::string_view id) -> std::string
{
    return id.starts_with('"') ? unquoted(id) : std::string{id};
}

}  // namespace assay::program
