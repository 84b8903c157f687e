// SPDX-License-Identifier: BSL-1.0
#include "comparison_report.hpp"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <assay/algebra/amount_algebra.hpp>
#include <assay/algebra/explain_refusal.hpp>
#include <assay/check/explain_rate.hpp>

#include "../messages.hpp"
#include "../reports/rate_report.hpp"
#include "../reports/write_json.hpp"
#include "../totals/amount_json.hpp"
#include "../totals/bounds_in_words.hpp"

namespace assay::program {

namespace {

auto name_of(comparison_verdict verdict) -> std::string_view
{
    switch (verdict) {
        case comparison_verdict::same: return "same";
        case comparison_verdict::less: return "less";
        case comparison_verdict::more: return "more";
        case comparison_verdict::likely_less: return "likely-less";
        case comparison_verdict::likely_more: return "likely-more";
        case comparison_verdict::overlap: return "overlap";
        case comparison_verdict::incomparable: return "incomparable";
    }
    return {};
}

auto is_less(comparison_verdict verdict) -> bool
{
    return verdict == comparison_verdict::less || verdict == comparison_verdict::likely_less;
}

auto is_more(comparison_verdict verdict) -> bool
{
    return verdict == comparison_verdict::more || verdict == comparison_verdict::likely_more;
}

auto quoted(const typed_figure& one) -> std::string { return '"' + one.text + '"'; }

auto explain(const compared_figures& both) -> std::string
{
    const auto a = quoted(both.first);
    const auto b = quoted(both.second);
    switch (both.verdict()) {
        case comparison_verdict::same: return a + " is the same as " + b;
        case comparison_verdict::less: return a + " is less than " + b;
        case comparison_verdict::more: return a + " is more than " + b;
        case comparison_verdict::likely_less: return a + " is likely less than " + b;
        case comparison_verdict::likely_more: return a + " is likely more than " + b;
        case comparison_verdict::overlap:
            return a + " and " + b + " may be the same, or either the larger";
        case comparison_verdict::incomparable: break;
    }
    return assay::explain(both.why, both.first.told, both.second.told);
}

/// What both count, where it is not the same.
auto thing_of(const entry& one) -> std::string
{
    if (one.category == item_class::none) return one.item.empty() ? "nothing told" : one.item;
    return fmt::format("{} ({})", to_string(one.category), facts_of(one.category).name);
}

auto notes_of(const compared_figures& both) -> std::vector<std::string>
{
    const auto& a = both.first.told;
    const auto& b = both.second.told;
    auto notes = std::vector<std::string>{};
    const auto why = unlike(subject_of(a), subject_of(b));
    const auto is_other_thing = why == refusal::unlike_class || why == refusal::unlike_item;
    if (is_other_thing && both.why == refusal::none)
        notes.push_back(
            fmt::format("they are of different things: {} and {}", thing_of(a), thing_of(b)));
    if (a.when && b.when && *a.when != *b.when)
        notes.push_back(fmt::format("they are of different times: {} and {}",
                                    assay::detail::in_words(*a.when),
                                    assay::detail::in_words(*b.when)));
    return notes;
}

/// From the smaller to the larger; of two that overlap from the second to the first.
auto distance_of(const compared_figures& both) -> stated_amount
{
    const auto& a = both.first.told.amount;
    const auto& b = both.second.told.amount;
    return is_less(both.verdict()) ? difference_of(b, a) : difference_of(a, b);
}

auto percent_of(const compared_figures& both) -> std::optional<std::string>
{
    const auto& a = both.first.told.amount.value;
    const auto& b = both.second.told.amount.value;
    if (!a || !b || b->is_zero()) return std::nullopt;
    const auto gap = (*a - *b) / *b * quotient{100};
    return to_string(gap.rounded(2, rounding::half_even));
}

auto with_unit(const std::string& words, const std::string& unit) -> std::string
{
    return unit.empty() ? words : words + ' ' + unit;
}

auto amount_line(const typed_figure& one, const std::string& unit) -> std::string
{
    const auto& amount = one.told.amount;
    const auto widest = widest_bounds(amount);
    auto line = with_unit(bounds_in_words(widest), unit);
    if (amount.likely != widest) line += ", likely " + bounds_in_words(amount.likely);
    return fmt::format("  {}: {}\n", harmless(one.text), line);
}

auto apart_line(const compared_figures& both) -> std::string
{
    const auto verdict = both.verdict();
    if (!is_less(verdict) && !is_more(verdict)) return {};
    const auto distance = distance_of(both);
    const auto widest = widest_bounds(distance);
    const auto is_sure = verdict == comparison_verdict::less || verdict == comparison_verdict::more;
    auto words = is_sure ? with_unit(bounds_in_words(widest), both.unit) : std::string{};
    if (!is_sure || distance.likely != widest) {
        words += is_sure ? ", likely " : "likely ";
        words += bounds_in_words(distance.likely);
        if (!is_sure) words = with_unit(words, both.unit);
    }
    return fmt::format("  apart by {}\n", words);
}

auto printed_line(const compared_figures& both) -> std::string
{
    const auto percent = percent_of(both);
    if (!percent || both.verdict() == comparison_verdict::same) return {};
    const auto& a = *both.first.told.amount.value;
    const auto& b = *both.second.told.amount.value;
    const auto shown = [](const quotient& value) { return grouped_value(value); };
    return fmt::format("  as printed {} against {}: {} %\n", shown(a),
                       with_unit(shown(b), both.unit), *percent);
}

auto figure_to_json(const typed_figure& one) -> json_object
{
    const auto& told = one.told;
    auto made = json_object({{"text", one.text},
                             {"kind", to_string(told.kind)},
                             {"hedge", text_or_null(to_string(told.qualifier))},
                             {"item", text_or_null(told.item)},
                             {"class", text_or_null(to_string(told.category))}});
    const auto amount = to_json(told.amount);
    made.insert(amount.begin(), amount.end());
    return made;
}

auto ratio_to_json(const compared_figures& both) -> json_value
{
    const auto ratio = factor_between(widest_bounds(both.first.told.amount),
                                      widest_bounds(both.second.told.amount));
    if (!ratio) return nullptr;
    return {{"low", number_or_null(ratio->low())}, {"high", number_or_null(ratio->high())}};
}

}  // namespace

auto comparison_in_words(const compared_figures& both) -> std::string
{
    if (both.why != refusal::none)
        return fmt::format("cannot be compared: {}\n", harmless(explain(both)));
    auto name = std::string{name_of(both.verdict())};
    for (auto& letter : name) letter = letter == '-' ? ' ' : letter;
    auto words = fmt::format("{}: {}\n", name, harmless(explain(both)));
    words += amount_line(both.first, both.unit) + amount_line(both.second, both.unit);
    words += apart_line(both) + printed_line(both);
    if (both.rate) words += fmt::format("  at {}\n", assay::explain(*both.rate));
    for (const auto& note : notes_of(both)) words += fmt::format("  note: {}\n", harmless(note));
    return words;
}

auto comparison_to_json(const compared_figures& both, const std::optional<rate_question>& asked)
    -> std::string
{
    const auto is_compared = both.why == refusal::none;
    auto distance = json_value(nullptr);
    if (is_compared) {
        auto told = to_json(difference_of(both.first.told.amount, both.second.told.amount));
        const auto percent = percent_of(both);
        told["percent"] = percent ? json_value(*percent) : json_value(nullptr);
        distance = std::move(told);
    }
    const auto made = json_object(
        {{"schema", "assay.comparison/1"},
         {"verdict", name_of(both.verdict())},
         {"sure", is_compared ? json_value(to_string(both.found.sure)) : json_value(nullptr)},
         {"likely", is_compared ? json_value(to_string(both.found.likely)) : json_value(nullptr)},
         {"reason", text_or_null(to_string(both.why))},
         {"unit", text_or_null(both.unit)},
         {"figures", json_array({figure_to_json(both.first), figure_to_json(both.second)})},
         {"difference", std::move(distance)},
         {"ratio", is_compared ? ratio_to_json(both) : json_value(nullptr)},
         {"rate",
          both.rate && asked ? json_value(rate_to_json(*both.rate, *asked)) : json_value(nullptr)},
         {"notes", list_of(notes_of(both))},
         {"explanation", explain(both)}});
    return write_json(made, json_layout::indented) + '\n';
}

}  // namespace assay::program
