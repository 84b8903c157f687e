// SPDX-License-Identifier: BSL-1.0
#include "class_report.hpp"

#include <string_view>

#include <fmt/format.h>

#include <assay/decimal.hpp>
#include <assay/format.hpp>
#include <assay/item_class.hpp>
#include <assay/package.hpp>

#include "../messages.hpp"
#include "../totals/bounds_in_words.hpp"

namespace assay::program {

namespace {

auto marked(const stated_fact& fact) -> std::string
{
    return fmt::format("{}{}", fact.text, fact.verified ? "" : ", unverified");
}

auto fact_line(std::string_view label, const stated_fact& fact) -> std::string
{
    return fact.text.empty() ? std::string{} : fmt::format("    {}: {}\n", label, marked(fact));
}

auto register_in_words(const item_class_facts& facts) -> std::string
{
    if (facts.by_range) return "none; category VII from 25 km of range on, unverified";
    if (facts.un_register.empty()) return "none, not reportable under I-VII";
    return fmt::format("category {}", facts.un_register);
}

auto lines_of(item_class which) -> std::string
{
    const auto& facts = facts_of(which);
    auto lines = fmt::format("  {}  {}\n", facts.code, facts.name);
    if (!is_arms(which)) return lines;
    lines += fact_line("if", facts.boundary);
    lines += fmt::format("    UN Register: {}\n", register_in_words(facts));
    return lines + fact_line("EU Military List", facts.military_list) +
           fact_line("Harmonised System", facts.harmonised_system);
}

/// What the words leave open.
auto standing_of(const item_reading& read) -> std::string_view
{
    if (read.classes.empty()) return "what is in the packages is not said";
    if (!read.is_told) return "not settled: the words have other senses too";
    return read.classes.size() == 1 ? "" : "open: more would have to be said";
}

auto calibre_of(const item_reading& read) -> std::string
{
    return to_string(decimal{static_cast<std::int64_t>(read.calibre)}.shifted(-2).normalized());
}

auto number_in_package(const packing_profile& profile) -> std::string
{
    if (profile.least == profile.most) return to_string(profile.least);
    return fmt::format("{} to {}", profile.least, profile.most);
}

auto packing_lines(const named_item& item, const packing_answer& packing) -> std::string
{
    if (item.pack == package::none) return {};
    const auto pack = to_string(item.pack);
    if (const auto& by = packing.counted) {
        const auto source = by->by.source.empty() ? std::string{} : "; " + by->by.source;
        const auto likely = by->likely == by->things
                                ? std::string{}
                                : fmt::format(" (likely {})", bounds_in_words(by->likely));
        return fmt::format("  contents: {}{}: {}, {} a {}\n    profile {}, {}{}\n",
                           bounds_in_words(by->things), likely, harmless(by->by.item),
                           number_in_package(by->by), to_string(by->by.pack), harmless(by->by.name),
                           by->by.verified ? "seen" : "unverified", harmless(source));
    }
    auto lines = fmt::format("  contents: how many are in a {} is not said", pack);
    auto names = std::string{};
    for (const auto& one : packing.fitting)
        names += fmt::format("    {}  {}, {} a {}{}\n", one.name, one.item, number_in_package(one),
                             to_string(one.pack), one.verified ? "" : ", unverified");
    return lines + (names.empty() ? "\n" : "; --profile takes one of\n" + names);
}

auto fact_to_json(const stated_fact& fact) -> json_value
{
    if (fact.text.empty()) return nullptr;
    return {{"text", fact.text}, {"verified", fact.verified}};
}

auto class_to_json(item_class which) -> json_object
{
    const auto& facts = facts_of(which);
    const auto in_register = !facts.un_register.empty();
    return {{"code", facts.code},
            {"name", facts.name},
            {"boundary", fact_to_json(facts.boundary)},
            {"un_register", in_register ? json_value(facts.un_register) : json_value(nullptr)},
            {"reportable",
             is_arms(which) && !facts.by_range ? json_value(in_register) : json_value(nullptr)},
            {"military_list", fact_to_json(facts.military_list)},
            {"harmonised_system", fact_to_json(facts.harmonised_system)}};
}

auto end_of(const quotient* value) -> json_value
{
    return value == nullptr ? json_value(nullptr) : json_value(to_string(*value));
}

auto contents_to_json(const counted_contents& counted) -> json_object
{
    const auto& by = counted.by;
    return {{"profile", by.name},
            {"item", by.item},
            {"class", to_string(by.content)},
            {"package", to_string(by.pack)},
            {"least", to_string(by.least)},
            {"most", to_string(by.most)},
            {"verified", by.verified},
            {"source", by.source.empty() ? json_value(nullptr) : json_value(by.source)},
            {"low", end_of(counted.things.low())},
            {"high", end_of(counted.things.high())},
            {"low_open", counted.things.low_open()},
            {"high_open", counted.things.high_open()},
            {"likely_low", end_of(counted.likely.low())},
            {"likely_high", end_of(counted.likely.high())}};
}

}  // namespace

auto class_in_words(const named_item& item, const packing_answer& packing) -> std::string
{
    const auto standing = standing_of(item.read);
    auto words =
        fmt::format("{}{}{}\n", harmless(item.text), standing.empty() ? "" : ": ", standing);
    for (const auto which : item.read.classes) words += lines_of(which);
    if (!item.read.model.empty())
        words += fmt::format("  model: {}\n", harmless(item.read.model.in(item.text)));
    if (item.read.calibre != 0) words += fmt::format("  calibre: {} mm\n", calibre_of(item.read));
    return words + packing_lines(item, packing);
}

auto class_as_json(const named_item& item, const packing_answer& packing) -> json_object
{
    auto classes = json_array();
    for (const auto which : item.read.classes) classes.push_back(class_to_json(which));
    auto fitting = json_array();
    for (const auto& one : packing.fitting) fitting.emplace_back(one.name);
    const auto settled = item.read.settled();
    const auto& model = item.read.model;
    return {{"schema", "assay.class/1"},
            {"text", item.text},
            {"item", item.name.in(item.text)},
            {"class",
             settled == item_class::none ? json_value(nullptr) : json_value(to_string(settled))},
            {"told", item.read.is_told},
            {"classes", std::move(classes)},
            {"model", model.empty() ? json_value(nullptr) : json_value(model.in(item.text))},
            {"calibre_mm",
             item.read.calibre == 0 ? json_value(nullptr) : json_value(calibre_of(item.read))},
            {"package",
             item.pack == package::none ? json_value(nullptr) : json_value(to_string(item.pack))},
            {"profiles", std::move(fitting)},
            {"contents", packing.counted ? json_value(contents_to_json(*packing.counted))
                                         : json_value(nullptr)}};
}

}  // namespace assay::program
