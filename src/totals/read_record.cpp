// SPDX-License-Identifier: BSL-1.0
#include "read_record.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <stdexcept>
#include <utility>

#include <fmt/format.h>
#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parse.hpp>

#include <assay/decimal.hpp>
#include <assay/normalise/amount_in_si.hpp>
#include <assay/text/utf8.hpp>

#include "../documents/json_members.hpp"
#include "../json.hpp"
#include "../reports/write_json.hpp"
#include "../sources/json_text.hpp"

namespace assay::program {

namespace {

/// Ends the reading of a line; never leaves this file.
class no_record : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

constexpr auto deepest = std::size_t{64};
constexpr auto what_would_do = "write records as assay normalise --format jsonl prints them";

auto shortened(const json_value& value) -> std::string
{
    constexpr auto longest = std::size_t{40};
    auto text = write_json(value, json_layout::line);
    if (text.size() <= longest) return text;
    auto end = longest;
    while (utf8::is_continuation(text[end])) --end;
    return text.substr(0, end) + "…";
}

[[noreturn]] void refuse(std::string_view member, const json_value& found, std::string_view wanted)
{
    throw no_record{fmt::format("\"{}\" is {}; it has to be {}", member, shortened(found), wanted)};
}

/// Of a line, or of an object in it; a member that is missing is null.
class members {
public:
    explicit members(const json_object& object) : object_(object) {}

    [[nodiscard]] auto at(const char* name) const -> const json_value&
    {
        return member_of(object_, name);
    }
    [[nodiscard]] auto text(const char* name) const -> std::string
    {
        const auto& found = at(name);
        if (found.is_null()) return {};
        if (!found.is_string()) refuse(name, found, "a string or null");
        return std::string{text_of(found)};
    }
    [[nodiscard]] auto flag(const char* name) const -> bool
    {
        const auto& found = at(name);
        if (!found.is_null() && !found.is_bool()) refuse(name, found, "true or false");
        return found.is_bool() && found.get_bool();
    }
    [[nodiscard]] auto place(const char* name) const -> std::size_t
    {
        const auto& found = at(name);
        const auto* number = found.if_int64();
        if (number == nullptr || *number < 0) refuse(name, found, "the number of a figure");
        return static_cast<std::size_t>(*number);
    }
    /// "12.5", "1/3" or null.
    [[nodiscard]] auto number(const char* name) const -> std::optional<quotient>
    {
        const auto& found = at(name);
        if (found.is_null()) return std::nullopt;
        constexpr auto wanted = R"(a number in quotes such as "12.5", or null)";
        if (!found.is_string()) refuse(name, found, wanted);
        const auto printed = text_of(found);
        const auto slash = printed.find('/');
        const auto above = parse_decimal(printed.substr(0, slash));
        if (!above) refuse(name, found, wanted);
        if (slash == std::string_view::npos) return quotient{*above};
        const auto below = parse_decimal(printed.substr(slash + 1));
        if (!below || below->is_zero()) refuse(name, found, wanted);
        return *above / *below;
    }
    [[nodiscard]] auto object(const char* name) const -> std::optional<members>
    {
        const auto& found = at(name);
        if (found.is_null()) return std::nullopt;
        if (!found.is_object()) refuse(name, found, "an object or null");
        return members{found.get_object()};
    }

private:
    const json_object& object_;
};

/// The one of an enumeration whose name stands there; the last is named.
template <typename Enum>
auto named(const members& of, const char* name, Enum last, Enum none) -> Enum
{
    const auto found = of.text(name);
    if (found.empty()) return none;
    auto names = std::string{};
    for (auto i = 0; i <= static_cast<int>(last); ++i) {
        const auto one = static_cast<Enum>(i);
        if (to_string(one) == found) return one;
        if (!to_string(one).empty())
            names += (names.empty() ? "" : ", ") + std::string{to_string(one)};
    }
    refuse(name, of.at(name), "one of " + names);
}

auto end_at(const std::optional<quotient>& value, bool open) -> interval::bound
{
    return value ? interval::bound{interval::end{*value, open}} : interval::bound{};
}

auto bounds_of(const char* name, const json_value& shown, const interval::bound& low,
               const interval::bound& high) -> interval
{
    const auto is_wrong =
        low && high &&
        (low->value > high->value || (low->value == high->value && (low->open || high->open)));
    if (is_wrong) refuse(name, shown, "below the high end");
    return {low, high};
}

/// What the members of a figure, of si or of money say; whether ends are open stands with the
/// figure. The ends of what is likely are open where they are those of what is proved.
auto amount_of(const members& of, const members& figure) -> stated_amount
{
    const auto low = end_at(of.number("low"), figure.flag("low_open"));
    const auto high = end_at(of.number("high"), figure.flag("high_open"));
    const auto likely = [](const interval::bound& proved, const std::optional<quotient>& value) {
        return end_at(value, proved && value && proved->open && proved->value == *value);
    };
    return {of.number("value"), bounds_of("low", of.at("low"), low, high),
            bounds_of("likely_low", of.at("likely_low"), likely(low, of.number("likely_low")),
                      likely(high, of.number("likely_high")))};
}

auto day_of(const members& of, const char* name) -> day
{
    const auto read = parse_day(of.text(name));
    if (!read) refuse(name, of.at(name), R"(a day such as "2026-01-31")");
    return *read;
}

auto period_of(const members& of) -> period
{
    const auto days = period{day_of(of, "from"), day_of(of, "to")};
    if (days.to < days.from) refuse("to", of.at("to"), "no day before \"from\"");
    return days;
}

auto currency_at(const members& of, const char* name) -> currency
{
    const auto read = currency::from_code(of.text(name));
    if (!read) refuse(name, of.at(name), "the code of a currency");
    return *read;
}

void read_money(entry& made, const members& of)
{
    made.open_unit = of.text("trouble") == "open-unit";
    const auto told = of.object("money");
    if (!told) {
        made.money = currency_at(of, "unit");
        made.amount = amount_of(of, of);
        return;
    }
    made.money = currency_at(*told, "unit");
    made.amount = amount_of(*told, of);
    const auto prices = told->object("prices");
    if (!prices) return;
    const auto of_time = prices->object("to");
    if (!of_time) refuse("prices", told->at("prices"), "an object with the time \"to\"");
    made.prices = period_of(*of_time);
}

void read_quantity(entry& made, const members& of)
{
    constexpr auto wanted = "a list of units such as [\"kg\"]";
    const auto& candidates = of.at("candidates");
    if (!candidates.is_array()) refuse("candidates", candidates, wanted);
    for (const auto& one : candidates.get_array()) {
        const auto read = one.is_string() ? unit_from_symbol(text_of(one)) : std::nullopt;
        if (!read) refuse("candidates", candidates, wanted);
        made.units.add(*read);
    }
    if (made.units.empty()) refuse("candidates", candidates, wanted);
    made.amount = amount_of(of, of);
    if (auto in_si = to_si(made.amount, made.units)) made.amount = std::move(in_si->amount);
}

void read_unit(entry& made, const members& of)
{
    if (made.kind == figure_kind::money) return read_money(made, of);
    if (made.kind == figure_kind::quantity) return read_quantity(made, of);
    made.amount = amount_of(of, of);
    const auto name = of.text("unit");
    made.points = name == "pp";
    if (made.kind != figure_kind::count || name.empty()) return;
    const auto pack = package_from_name(name);
    if (!pack) refuse("unit", of.at("unit"), "a package such as \"case\", or null");
    made.pack = *pack;
}

auto class_of(const members& of) -> item_class
{
    const auto code = of.text("class");
    if (code.empty()) return item_class::none;
    const auto read = item_class_from_code(code);
    if (!read) refuse("class", of.at("class"), "one of the classes of assay classify, or null");
    return *read;
}

auto tie_of(const members& of) -> std::optional<entry::tie>
{
    const auto told = of.object("relation");
    if (!told) return std::nullopt;
    if (told->text("kind").empty()) refuse("relation", of.at("relation"), "one with a \"kind\"");
    return entry::tie{named(*told, "kind", relation_kind::share, relation_kind::share),
                      told->place("parent")};
}

/// As it was written: a long number keeps its digits.
auto document_of(std::span<const member_text> written) -> std::string
{
    auto found = std::string{"null"};
    for (const auto& one : written) {
        if (unquoted(one.name) == "document") found = one.value;
    }
    return found;
}

auto entry_of(const members& of, std::span<const member_text> written) -> entry
{
    const auto schema = of.text("schema");
    if (schema.empty()) throw no_record{fmt::format("has no \"schema\"; {}", what_would_do)};
    if (schema != "assay.record/1")
        throw no_record{fmt::format("is of the schema {}; {}", schema, what_would_do)};
    if (of.text("kind").empty()) throw no_record{fmt::format("has no \"kind\"; {}", what_would_do)};
    auto made = entry{.document = document_of(written),
                      .figure = of.place("figure"),
                      .text = of.text("text"),
                      .kind = named(of, "kind", figure_kind::ratio, figure_kind::count),
                      .category = class_of(of),
                      .item = of.text("item"),
                      .status = named(of, "status", money_status::trade, money_status::none),
                      .related = tie_of(of)};
    if (of.text("hedge") != "range")
        made.qualifier = named(of, "hedge", hedge::exactly, hedge::none);
    if (const auto when = of.object("period")) made.when = period_of(*when);
    read_unit(made, of);
    return made;
}

}  // namespace

auto read_record(std::string_view line) -> result<entry, std::string>
{
    const auto written = split_members(line);
    if (!written) {
        const auto why = why_no_object(line, written.error());
        return unexpected{written.error().is_json ? fmt::format("{}; {}", why, what_would_do)
                                                  : why};
    }
    auto pool = boost::json::monotonic_resource{};
    auto too_deep = boost::json::error_code{};  // nothing else can be wrong any more
    const auto read = boost::json::parse(line, too_deep, &pool, {.max_depth = deepest});
    if (too_deep) return unexpected{fmt::format("nests deeper than any record; {}", what_would_do)};
    try {
        return entry_of(members{read.get_object()}, *written);
    } catch (const no_record& trouble) {
        return unexpected{std::string{trouble.what()}};
    }
}

}  // namespace assay::program
