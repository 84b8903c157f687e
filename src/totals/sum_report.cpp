// SPDX-License-Identifier: BSL-1.0
#include "sum_report.hpp"

#include <string_view>
#include <utility>

#include <fmt/format.h>

#include <assay/algebra/comparison.hpp>  // widest_bounds
#include <assay/algebra/explain_refusal.hpp>
#include <assay/normalise/amount_in_si.hpp>

#include "../messages.hpp"
#include "bounds_in_words.hpp"

namespace assay::program {

namespace {

/// "AM-MO (mortar bomb)", or the noun where there is no class.
auto thing_of(const subtotal& total, const entry& first) -> std::string
{
    const auto& of = total.of;
    if (of.category == item_class::none) return harmless(first.item);
    const auto& facts = facts_of(of.category);
    const auto noun = of.noun.empty() ? "" : ", " + harmless(first.item);
    return fmt::format("{} ({}{})", facts.code, facts.name, noun);
}

auto subject_in_words(const subtotal& total, const entry& first) -> std::string
{
    const auto& of = total.of;
    if (of.kind == figure_kind::money) {
        const auto status = of.status == money_status::unknown
                                ? std::string{}
                                : fmt::format(", {}", to_string(of.status));
        const auto prices = of.prices.empty() ? "" : ", prices of " + of.prices;
        return fmt::format("money in {}{}{}", of.money.code(), status, prices);
    }
    const auto thing = thing_of(total, first);
    const auto of_thing = thing.empty() ? "" : " of " + thing;
    if (of.measures) return std::string{detail::words_of(*of.measures)} + of_thing;
    if (of.pack != package::none)
        return fmt::format("count by the {}{}", to_string(of.pack), of_thing);
    return thing.empty() ? "count" : thing;
}

auto amount_in_words(const subtotal& total) -> std::string
{
    const auto amount = shown_amount(total);
    // That it is counted by the case is said before.
    const auto unit = total.of.kind == figure_kind::count ? std::string{} : unit_of(total);
    const auto* space = unit.empty() ? "" : " ";
    const auto widest = widest_bounds(amount);
    const auto bounds = bounds_in_words(widest);
    const auto is_middle = amount.value && !widest.is_point();
    auto made = (is_middle ? grouped_value(*amount.value) : bounds) + space + unit;
    if (is_middle) made += fmt::format(" ({})", bounds);
    if (amount.likely != widest) made += fmt::format(", likely {}", bounds_in_words(amount.likely));
    return made;
}

auto counted(std::size_t number) -> std::string
{
    return fmt::format("{} figure{}", number, number == 1 ? "" : "s");
}

/// "class AW, period-year 2025"
auto key_in_words(const group_key& key, std::span<const grouping> by) -> std::string
{
    auto words = std::string{};
    for (std::size_t i = 0; i < key.size(); ++i) {
        words += words.empty() ? "" : ", ";
        words += key[i] ? fmt::format("{} {}", name_of(by[i]), harmless(*key[i]))
                        : fmt::format("no {}", name_of(by[i]));
    }
    return words;
}

/// "story.txt", and that of the other figure where it is another one.
auto documents_of(const told_refusal& told, std::span<const entry> entries) -> std::string
{
    auto names = harmless(document_name(entries[told.one].document));
    if (told.other && entries[*told.other].document != entries[told.one].document)
        names += ", " + harmless(document_name(entries[*told.other].document));
    return names;
}

}  // namespace

auto make_sum_report(std::span<const entry> entries, std::span<const grouping> by) -> sum_report
{
    auto grouped = group_entries(entries, by);
    auto found = add_up(entries, grouped.groups);
    auto made = sum_report{by, entries, {}};
    for (auto& key : grouped.keys) made.groups.push_back({std::move(key), {}, {}});
    for (const auto& one : found.refused)
        made.groups[grouped.groups[one.entry]].refusals.push_back({one.entry, one.why, one.other});
    for (const auto& one : found.unlike) {
        const auto& total = found.subtotals[one.one];
        made.groups[total.group].refusals.push_back(
            {total.first, one.why, found.subtotals[one.other].first});
    }
    for (auto& one : found.subtotals) made.groups[one.group].subtotals.push_back(std::move(one));
    return made;
}

auto explain(const told_refusal& told, std::span<const entry> entries) -> std::string
{
    const auto& one = entries[told.one];
    return told.other ? assay::explain(told.why, one, entries[*told.other])
                      : assay::explain(told.why, one);
}

auto unit_of(const subtotal& total) -> std::string
{
    if (total.of.kind == figure_kind::money) return std::string{total.of.money.code()};
    if (total.printed) return std::string{to_string(*total.printed)};
    if (total.of.measures) return std::string{si_symbol(*total.of.measures)};
    return std::string{to_string(total.of.pack)};
}

auto shown_amount(const subtotal& total) -> stated_amount
{
    if (!total.printed) return total.amount;
    return detail::times(total.amount, detail::factor_to_si(*total.printed).reciprocal());
}

auto sum_in_words(const sum_report& report) -> std::string
{
    auto words = std::string{};
    auto added = std::size_t{0};
    for (const auto& group : report.groups) {
        const auto* indent = group.key.empty() ? "" : "  ";
        if (!group.key.empty()) words += key_in_words(group.key, report.by) + '\n';
        for (const auto& total : group.subtotals) {
            added += total.count;
            words += fmt::format("{}{}: {}; {}\n", indent,
                                 subject_in_words(total, report.entries[total.first]),
                                 amount_in_words(total), counted(total.count));
        }
        for (const auto& told : group.refusals)
            words += fmt::format("  not added: {} [{}]\n", harmless(explain(told, report.entries)),
                                 documents_of(told, report.entries));
    }
    return words + fmt::format("{} of {} added\n", added, counted(report.entries.size()));
}

}  // namespace assay::program
