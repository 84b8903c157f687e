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

auto plain(const decimal& value) -> std::string { return to_string(value.normalized()); }

auto power_of_ten(int exponent) -> std::string { return to_string(decimal{1}.shifted(exponent)); }

auto end_of(const quotient* value) -> json_value
{
    return value == nullptr ? json_value(nullptr) : json_value(to_string(*value));
}

auto period_of(const figure& stated, std::string_view text, const json_storage& storage)
    -> json_value
{
    if (!stated.when) return nullptr;
    return json_object({{"from", to_string(stated.when->days.from)},
                        {"to", to_string(stated.when->days.to)},
                        {"text", stated.when->text.in(text)}},
                       storage);
}

auto hedge_of(const figure& stated) -> json_value
{
    if (stated.is_range()) return "range";
    if (stated.qualifier == hedge::none) return nullptr;
    return json_value(to_string(stated.qualifier));
}

auto class_of(const figure& stated) -> json_value
{
    if (stated.category == item_class::none) return nullptr;
    return json_value(to_string(stated.category));
}

/// A fraction without a finite decimal is told as one: "1/3".
auto value_of(const figure& stated) -> json_value
{
    if (stated.is_range()) return nullptr;
    const auto& number = stated.number;
    if (number.divisor == 1) return json_value(plain(number.value));
    return json_value(to_string(number.value / decimal{number.divisor}));
}

/// The readings of a figure's unit, likeliest first: of a count its package; none of a ratio.
auto units_of(const figure& stated, json_storage storage = {}) -> json_array
{
    auto units = json_array(std::move(storage));
    switch (stated.kind) {
        case figure_kind::money:
            for (const auto unit : stated.currencies) units.emplace_back(unit.code());
            break;
        case figure_kind::quantity:
            for (const auto unit : stated.units) units.emplace_back(to_string(unit));
            break;
        case figure_kind::percent: units.emplace_back(stated.points ? "pp" : "%"); break;
        case figure_kind::count:
            if (stated.pack != package::none) units.emplace_back(to_string(stated.pack));
            break;
        case figure_kind::ratio: break;
    }
    return units;
}

auto likeliest_of(const json_array& units) -> json_value
{
    return units.empty() ? json_value(nullptr) : units.front();
}

auto status_of(money_status status) -> json_value
{
    return status == money_status::none ? json_value(nullptr) : json_value(to_string(status));
}

/// What a share comes to is told in its parent's unit.
auto relation_of(std::span<const figure> figures, const std::optional<relation>& to_other,
                 const json_storage& storage) -> json_value
{
    if (!to_other) return nullptr;
    auto share = json_value(nullptr, storage);
    if (const auto& derived = to_other->derived) {
        share = json_object({{"value", end_of(derived->value ? &*derived->value : nullptr)},
                             {"unit", likeliest_of(units_of(figures[to_other->parent]))},
                             {"low", end_of(derived->bounds.low())},
                             {"high", end_of(derived->bounds.high())}},
                            storage);
    }
    return json_object({{"kind", to_string(to_other->kind)},
                        {"parent", to_other->parent},
                        {"derived", std::move(share)}},
                       storage);
}

struct detail_as_json {
    auto operator()(std::monostate) const -> json_value { return nullptr; }
    auto operator()(const decimal& factor) const -> json_value { return json_value(plain(factor)); }
    auto operator()(currency unit) const -> json_value { return json_value(unit.code()); }
    auto operator()(unit other) const -> json_value { return json_value(to_string(other)); }
    auto operator()(misused_factor factor) const -> json_value
    {
        return json_value(to_string(factor));
    }
    auto operator()(const period& days) const -> json_value
    {
        return json_value(to_string(days.from) + '/' + to_string(days.to));
    }
};

auto slip_to_json(const slip& likely) -> json_object
{
    return {{"kind", to_string(likely.kind)},
            {"detail", std::visit(detail_as_json{}, likely.detail)}};
}

template <typename T>
auto or_null(const std::optional<T>& value) -> json_value
{
    return value ? json_value(*value) : json_value(nullptr);
}

/// The units of a conversion as they were read; no other claim has any.
auto units_of(const checked_claim& one) -> json_array
{
    if (one.said.kind != claim_kind::conversion) return {};
    if (const auto& how = one.judged.definition) return {to_string(how->from), to_string(how->to)};
    return {one.judged.units[0].code(), one.judged.units[1].code()};
}

/// What a unit is in another one; none between scales of temperature, which no factor converts.
auto definition_to_json(const unit_conversion& how) -> json_value
{
    if (!how.shift.is_zero()) return nullptr;
    const auto told = factor_of(how);
    return {{"base", to_string(told.base)},
            {"counter", to_string(told.counter)},
            {"value", detail::shown_value(told.value)},
            {"kind", to_string(rate_kind::definition)}};
}

auto rate_of(const verdict& found, const json_storage& storage) -> json_value
{
    if (found.definition) return definition_to_json(*found.definition);
    return found.rate ? json_value(program::to_json(*found.rate, storage)) : json_value(nullptr);
}

/// What each figure is, of claims that leave some out.
void add_roles(json_object& made, const claim& said)
{
    const auto has_roles = said.kind != claim_kind::conversion &&
                           said.kind != claim_kind::rates_disagree &&
                           said.kind != claim_kind::repetition;
    if (!has_roles) return;
    auto roles = json_array(made.storage());
    for (const auto role : said.roles) roles.emplace_back(to_string(role));
    made["roles"] = std::move(roles);
    if (said.kind == claim_kind::sum) made["partial"] = said.is_partial;
    if (said.is_tabular) made["tabular"] = true;
    if (said.is_whole) made["whole"] = true;
    if (said.told != told_share::none)
        made["told"] = said.told == told_share::vast ? "vast-majority" : "most";
}

auto claim_to_json(const document& source, const checked_document& checked,
                   const checked_claim& one, const json_storage& storage) -> json_object
{
    const auto& found = one.judged;
    auto notes = json_array(storage);
    for (const auto note : found.notes) notes.emplace_back(to_string(note));
    const auto ends = std::array<json_value, 3>{nullptr, "low", "high"};
    const auto error =
        found.error
            ? json_value(to_string((*found.error * quotient{100}).rounded(2, rounding::half_even)))
            : json_value(nullptr);
    auto made = json_object(
        {{"kind", to_string(one.said.kind)},
         {"figures", list_of(one.said.figures, storage)},
         {"end", ends[static_cast<std::size_t>(one.said.end)]},
         {"verdict", to_string(found.kind)},
         {"reason", to_string(found.reason)},
         {"severity", to_string(found.severity)},
         {"units", units_of(one)},
         {"expected",
          found.expected ? json_value(to_string(*found.expected)) : json_value(nullptr)},
         {"error_percent", error},
         {"rate", rate_of(found, storage)},
         {"slip", found.slip ? json_value(slip_to_json(*found.slip)) : json_value(nullptr)},
         {"suggestion", or_null(found.suggestion)},
         {"source_suggestion", or_null(found.source_suggestion)},
         {"notes", std::move(notes)},
         {"explanation", compiled::explain(source, checked, one)}},
        storage);
    add_roles(made, one.said);
    return made;
}

}  // namespace

auto to_json(const rate_leg& rate, json_storage storage) -> json_object
{
    auto made = json_object(
        {{"base", rate.base.code()},
         {"counter", rate.counter.code()},
         {"value", rate.range ? json_value(nullptr) : json_value(detail::shown_value(rate.value))},
         {"kind", to_string(rate.kind)},
         {"from", to_string(rate.used.from)},
         {"to", to_string(rate.used.to)},
         {"source", rate.source},
         {"provenance", to_string(rate.how)}},
        std::move(storage));
    if (rate.free_market) made["market"] = "free";
    return made;
}

auto to_json(const exchange_rate& rate, json_storage storage) -> json_object
{
    auto made = to_json(static_cast<const rate_leg&>(rate), std::move(storage));
    made["source"] = sources_of(rate);
    return made;
}

auto relate(const loaded_document& source, const checked_document& checked) -> related_figures
{
    const auto* words = find_lexicon(checked.language);
    if (words == nullptr) return {};  // there are no figures then
    return compiled::relate_figures(source.text(), checked.figures, *words);
}

void add_figure(json_object& to, std::span<const figure> figures, std::size_t id,
                const figure_standing& standing, const loaded_document& source)
{
    const auto storage = to.storage();
    const auto& stated = figures[id];
    const auto place = source.in_input(stated.span);
    const auto text = source.text();
    auto units = units_of(stated, storage);
    auto likeliest = likeliest_of(units);
    const auto bounds = hard_bounds(stated);
    const auto likely = likely_bounds(stated);
    to.insert(
        {{"begin", place.begin},
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
         {"period", period_of(stated, text, storage)},
         {"item", stated.item.empty() ? json_value(nullptr) : json_value(stated.item.in(text))},
         {"class", class_of(stated)},
         {"status", status_of(standing.status)},
         {"relation", relation_of(figures, standing.to_other, storage)},
         {"likely_low", end_of(likely.low())},
         {"likely_high", end_of(likely.high())}});
}

auto to_json(std::span<const figure> figures, std::size_t id, const figure_standing& standing,
             const loaded_document& source, json_storage storage) -> json_object
{
    constexpr auto members = std::size_t{22};
    auto made = json_object(members, std::move(storage));
    made["id"] = id;
    add_figure(made, figures, id, standing, source);
    return made;
}

auto to_json(const unread_number& number, const loaded_document& source, json_storage storage)
    -> json_object
{
    const auto place = source.in_input(number.span);
    return json_object({{"begin", place.begin},
                        {"end", place.end},
                        {"text", number.span.in(source.text())},
                        {"reason", to_string(number.reason)}},
                       std::move(storage));
}

auto to_json(const loaded_document& source, const checked_document& checked, json_storage storage)
    -> json_object
{
    auto figures = json_array(storage);
    figures.reserve(checked.figures.size());
    const auto related = relate(source, checked);
    for (std::size_t id = 0; id < checked.figures.size(); ++id)
        figures.push_back(to_json(checked.figures, id,
                                  {related.statuses[id], related.relations[id]}, source, storage));
    auto claims = json_array(storage);
    claims.reserve(checked.claims.size());
    for (const auto& one : checked.claims)
        claims.push_back(claim_to_json(source.checkable(), checked, one, storage));
    return json_object({{"schema", "assay.report/1"},
                        {"assay", assay::version},
                        {"tables", builtin_rates_version},
                        {"id", source.id},
                        {"published", checked.published ? json_value(to_string(*checked.published))
                                                        : json_value(nullptr)},
                        {"language", checked.language},
                        {"notes", list_of(checked.notes, storage)},
                        {"figures", std::move(figures)},
                        {"claims", std::move(claims)}},
                       storage);
}

}  // namespace assay::program
