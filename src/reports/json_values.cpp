// SPDX-License-Identifier: BSL-1.0
#include "json_values.hpp"

#include <array>
#include <string>
#include <variant>

#include <assay/check/explain_rate.hpp>
#include <assay/check/explain_units.hpp>  // factor_of
#include <assay/figures/likely_bounds.hpp>
#include <assay/figures/stated_interval.hpp>
#include <assay/lexicon/all.hpp>
#include <assay/rates/builtin.hpp>
#include <assay/version.hpp>

#include "../compiled/explain.hpp"
#include "../compiled/relate_figures.hpp"

namespace assay::program {

namespace {

using json = nlohmann::ordered_json;

auto plain(const decimal& value) -> std::string { return to_string(value.normalized()); }

auto power_of_ten(int exponent) -> std::string { return to_string(decimal{1}.shifted(exponent)); }

auto end_of(const quotient* value) -> json
{
    return value == nullptr ? json(nullptr) : json(to_string(*value));
}

auto period_of(const figure& stated, std::string_view text) -> json
{
    if (!stated.when) return nullptr;
    return {{"from", to_string(stated.when->days.from)},
            {"to", to_string(stated.when->days.to)},
            {"text", stated.when->text.in(text)}};
}

auto hedge_of(const figure& stated) -> json
{
    if (stated.is_range()) return "range";
    if (stated.qualifier == hedge::none) return nullptr;
    return to_string(stated.qualifier);
}

auto class_of(const figure& stated) -> json
{
    if (stated.category == item_class::none) return nullptr;
    return to_string(stated.category);
}

/// A fraction without a finite decimal is told as one: "1/3".
auto value_of(const figure& stated) -> json
{
    if (stated.is_range()) return nullptr;
    const auto& number = stated.number;
    if (number.divisor == 1) return plain(number.value);
    return to_string(number.value / decimal{number.divisor});
}

/// The readings of a figure's unit, likeliest first: of a count its package; none of a ratio.
auto units_of(const figure& stated) -> json
{
    auto units = json::array();
    switch (stated.kind) {
        case figure_kind::money:
            for (const auto unit : stated.currencies) units.push_back(unit.code());
            break;
        case figure_kind::quantity:
            for (const auto unit : stated.units) units.push_back(to_string(unit));
            break;
        case figure_kind::percent: units.push_back(stated.points ? "pp" : "%"); break;
        case figure_kind::count:
            if (stated.pack != package::none) units.push_back(to_string(stated.pack));
            break;
        case figure_kind::ratio: break;
    }
    return units;
}

auto status_of(money_status status) -> json
{
    return status == money_status::none ? json(nullptr) : json(to_string(status));
}

/// What a share comes to is told in its parent's unit.
auto relation_of(std::span<const figure> figures, const std::optional<relation>& to_other) -> json
{
    if (!to_other) return nullptr;
    auto made = json{
        {"kind", to_string(to_other->kind)}, {"parent", to_other->parent}, {"derived", nullptr}};
    if (const auto& derived = to_other->derived) {
        const auto units = units_of(figures[to_other->parent]);
        made["derived"] = {{"value", end_of(derived->value ? &*derived->value : nullptr)},
                           {"unit", units.empty() ? json(nullptr) : units.front()},
                           {"low", end_of(derived->bounds.low())},
                           {"high", end_of(derived->bounds.high())}};
    }
    return made;
}

struct detail_as_json {
    auto operator()(std::monostate) const -> json { return nullptr; }
    auto operator()(const decimal& factor) const -> json { return plain(factor); }
    auto operator()(currency unit) const -> json { return unit.code(); }
    auto operator()(unit other) const -> json { return to_string(other); }
    auto operator()(misused_factor factor) const -> json { return to_string(factor); }
    auto operator()(const period& days) const -> json
    {
        return to_string(days.from) + '/' + to_string(days.to);
    }
};

auto slip_to_json(const slip& likely) -> json
{
    return {{"kind", to_string(likely.kind)},
            {"detail", std::visit(detail_as_json{}, likely.detail)}};
}

template <typename T>
auto or_null(const std::optional<T>& value) -> json
{
    return value ? json(*value) : json(nullptr);
}

/// The units of a conversion as they were read; no other claim has any.
auto units_of(const checked_claim& one) -> json
{
    if (one.said.kind != claim_kind::conversion) return json::array();
    if (const auto& how = one.judged.definition) return {to_string(how->from), to_string(how->to)};
    return {one.judged.units[0].code(), one.judged.units[1].code()};
}

/// What a unit is in another one; none between scales of temperature, which no factor converts.
auto definition_to_json(const unit_conversion& how) -> json
{
    if (!how.shift.is_zero()) return nullptr;
    const auto told = factor_of(how);
    return {{"base", to_string(told.base)},
            {"counter", to_string(told.counter)},
            {"value", detail::shown_value(told.value)},
            {"kind", to_string(rate_kind::definition)}};
}

auto rate_of(const verdict& found) -> json
{
    if (found.definition) return definition_to_json(*found.definition);
    return found.rate ? program::to_json(*found.rate) : json(nullptr);
}

/// What each figure is, of claims that leave some out.
void add_roles(json& made, const claim& said)
{
    const auto has_roles = said.kind != claim_kind::conversion &&
                           said.kind != claim_kind::rates_disagree &&
                           said.kind != claim_kind::repetition;
    if (!has_roles) return;
    auto roles = json::array();
    for (const auto role : said.roles) roles.push_back(to_string(role));
    made["roles"] = std::move(roles);
    if (said.kind == claim_kind::sum) made["partial"] = said.is_partial;
    if (said.is_tabular) made["tabular"] = true;
    if (said.told != told_share::none)
        made["told"] = said.told == told_share::vast ? "vast-majority" : "most";
}

auto claim_to_json(const document& source, const checked_document& checked,
                   const checked_claim& one) -> json
{
    const auto& found = one.judged;
    auto notes = json::array();
    for (const auto note : found.notes) notes.push_back(to_string(note));
    const auto ends = std::array<json, 3>{nullptr, "low", "high"};
    const auto error =
        found.error
            ? json(to_string((*found.error * quotient{100}).rounded(2, rounding::half_even)))
            : json(nullptr);
    auto made =
        json{{"kind", to_string(one.said.kind)},
             {"figures", one.said.figures},
             {"end", ends[static_cast<std::size_t>(one.said.end)]},
             {"verdict", to_string(found.kind)},
             {"reason", to_string(found.reason)},
             {"severity", to_string(found.severity)},
             {"units", units_of(one)},
             {"expected", found.expected ? json(to_string(*found.expected)) : json(nullptr)},
             {"error_percent", error},
             {"rate", rate_of(found)},
             {"slip", found.slip ? slip_to_json(*found.slip) : json(nullptr)},
             {"suggestion", or_null(found.suggestion)},
             {"source_suggestion", or_null(found.source_suggestion)},
             {"notes", std::move(notes)},
             {"explanation", compiled::explain(source, checked, one)}};
    add_roles(made, one.said);
    return made;
}

}  // namespace

auto to_json(const rate_leg& rate) -> json
{
    auto made = json{{"base", rate.base.code()},
                     {"counter", rate.counter.code()},
                     {"value", rate.range ? json(nullptr) : json(detail::shown_value(rate.value))},
                     {"kind", to_string(rate.kind)},
                     {"from", to_string(rate.used.from)},
                     {"to", to_string(rate.used.to)},
                     {"source", rate.source},
                     {"provenance", to_string(rate.how)}};
    if (rate.free_market) made["market"] = "free";
    return made;
}

auto to_json(const exchange_rate& rate) -> json
{
    auto made = to_json(static_cast<const rate_leg&>(rate));
    made["source"] = sources_of(rate);
    return made;
}

auto relate(const loaded_document& source, const checked_document& checked) -> related_figures
{
    const auto* words = find_lexicon(checked.language);
    if (words == nullptr) return {};  // there are no figures then
    return compiled::relate_figures(source.text(), checked.figures, *words);
}

auto to_json(std::span<const figure> figures, std::size_t id, const figure_standing& standing,
             const loaded_document& source) -> json
{
    const auto& stated = figures[id];
    const auto place = source.in_input(stated.span);
    const auto text = source.text();
    auto units = units_of(stated);
    auto likeliest = units.empty() ? json(nullptr) : units.front();
    const auto bounds = hard_bounds(stated);
    const auto likely = likely_bounds(stated);
    return {{"id", id},
            {"begin", place.begin},
            {"end", place.end},
            {"text", stated.span.in(text)},
            {"kind", to_string(stated.kind)},
            {"value", value_of(stated)},
            {"unit", std::move(likeliest)},
            {"candidates", std::move(units)},
            {"low", end_of(bounds.low())},
            {"high", end_of(bounds.high())},
            {"low_open", bounds.low_open()},
            {"high_open", bounds.high_open()},
            {"finest", power_of_ten(stated.number.finest)},
            {"coarsest", power_of_ten(stated.number.coarsest)},
            {"hedge", hedge_of(stated)},
            {"period", period_of(stated, text)},
            {"item", stated.item.empty() ? json(nullptr) : json(stated.item.in(text))},
            {"class", class_of(stated)},
            {"status", status_of(standing.status)},
            {"relation", relation_of(figures, standing.to_other)},
            {"likely_low", end_of(likely.low())},
            {"likely_high", end_of(likely.high())}};
}

auto to_json(const unread_number& number, const loaded_document& source) -> json
{
    const auto place = source.in_input(number.span);
    return {{"begin", place.begin},
            {"end", place.end},
            {"text", number.span.in(source.text())},
            {"reason", to_string(number.reason)}};
}

auto to_json(const loaded_document& source, const checked_document& checked) -> json
{
    auto figures = json::array();
    const auto related = relate(source, checked);
    for (std::size_t id = 0; id < checked.figures.size(); ++id)
        figures.push_back(
            to_json(checked.figures, id, {related.statuses[id], related.relations[id]}, source));
    auto claims = json::array();
    for (const auto& one : checked.claims)
        claims.push_back(claim_to_json(source.checkable(), checked, one));
    return {{"schema", "assay.report/1"},
            {"assay", assay::version},
            {"tables", builtin_rates_version},
            {"id", source.id},
            {"published", checked.published ? json(to_string(*checked.published)) : json(nullptr)},
            {"language", checked.language},
            {"notes", checked.notes},
            {"figures", std::move(figures)},
            {"claims", std::move(claims)}};
}

}  // namespace assay::program
