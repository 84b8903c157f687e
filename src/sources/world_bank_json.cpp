// SPDX-License-Identifier: BSL-1.0
// world_bank_json.cpp - the World Bank's PA.NUS.FCRF, official exchange rates in averages of years,
// as its API answers: country/AZE/indicator/PA.NUS.FCRF?format=json.
//
// It names countries; what each pays in is ours to know (country_unit.hpp). The past is told in
// today's unit and put back into that of its time (0.945421 manat for a dollar of 2005 is 4727.105
// AZM); who took over the euro or the dollar is told in its own money before. A number that does
// not fit its neighbour across such a change refuses the file. Of countries that share a currency
// the issuer's number is taken, else the one that most of them have.
#include "formats.hpp"

#include <algorithm>  // std::ranges::sort, count_if
#include <charconv>   // std::from_chars
#include <optional>
#include <span>
#include <tuple>
#include <vector>

#include <fmt/format.h>

#include <assay/quotient.hpp>

#include "country_unit.hpp"
#include "json_tree.hpp"

namespace assay::program {

namespace {

constexpr auto indicator = std::string_view{"PA.NUS.FCRF"};

constexpr auto bank =
    publisher{.id = "world-bank",
              .title = "World Bank, official exchange rates, averages of the year (PA.NUS.FCRF)",
              .licence = "CC-BY-4.0",
              .hub = currency{"USD"},
              .way = quoting::per_hub,
              .codes = code_habit::restated,
              .kind = quote_kind::year_average};

/// What a row says, with the unit that it says it in.
struct country_year {
    std::string_view country;
    int year = 0;
    currency unit = no_currency;
    std::string_view written;
    std::size_t at = 0;
    decimal value;
};

auto read_year(std::string_view text) -> std::optional<int>
{
    auto year = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
    const auto is_whole = error == std::errc{} && end == text.data() + text.size();
    if (!is_whole || text.size() != 4 || year < 1900) return std::nullopt;
    return year;
}

/// A member of an object inside a row: indicator.id, country.id.
auto inner(const json_node& row, std::string_view outer, std::string_view name) -> std::string_view
{
    const auto* found = row.find(outer);
    return found != nullptr ? found->text_of(name) : std::string_view{};
}

auto read_row(bulletin& to, const json_node& row, std::vector<country_year>& rows) -> bool
{
    const auto what = inner(row, "indicator", "id");
    if (what != indicator)
        return to.fail(row.at, what,
                       fmt::format("is not the indicator {}; ask for that", indicator));
    const auto written = row.text_of("date");
    const auto year = read_year(written);
    if (!year) return to.fail(row.at, written, "is not a year; ask for the indicator by year");
    const auto value = need_plain(to, row, "value");
    if (!value) return false;
    if (is_no_quote(*value)) return true;
    const auto country = inner(row, "country", "id");
    const auto unit = country_unit(country, *year);
    if (!unit) {
        to.leave_out(country, "it " + unit.error());
        return true;
    }
    const auto at = row.find("value")->at;
    const auto number = read_number(*value, bank.notation);
    if (!number) return to.fail(at, *value, number.error());
    if (number->is_zero()) {
        to.leave_out(country, "0 is no rate");
    } else if (*unit == bank.hub) {
        if (*number != decimal{1}) to.leave_out(country, "it pays in dollars, which cost 1");
    } else {
        rows.push_back({country, *year, *unit, *value, at, *number});
    }
    return true;
}

/// How many of the unit of a year one of the later year's unit is, where another took over.
struct takeover {
    decimal ratio{1};
    bool restated = true;  // and whether the earlier number is told in the later unit all the same
};

auto takeover_between(const country_year& before, const country_year& behind) -> takeover
{
    if (before.unit != behind.unit)
        return {parse_decimal(before.unit.facts().ratio).value(), false};
    const auto then = unit_on_day(before.unit, calendar_year(before.year).to, bank.codes);
    const auto later = unit_on_day(behind.unit, calendar_year(behind.year).to, bank.codes);
    if (!then || !later || then->unit == later->unit) return {};
    return {(then->per_stated / later->per_stated).to_decimal().value_or(decimal{1}), true};
}

/// Whether the step between two years is nearer to none than to the ratio, or the other way round,
/// as it has to be: the square of the step against the ratio, since their halfway is a root.
auto fits(const country_year& before, const country_year& behind, const takeover& by) -> bool
{
    if (by.ratio == decimal{1}) return true;
    const auto grown = behind.value * behind.value * by.ratio;
    const auto was = before.value * before.value;
    const auto is_none = by.ratio > decimal{1} ? grown > was : grown < was;
    return is_none == by.restated;
}

/// Each country's years in their order: none told twice, none in another unit than it must be.
auto check_country_years(bulletin& to, std::vector<country_year>& rows) -> bool
{
    std::ranges::sort(rows, {}, [](const country_year& one) {
        return std::tuple{one.country, one.year, one.at};
    });
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto& before = rows[i - 1];
        const auto& behind = rows[i];
        if (before.country != behind.country) continue;
        if (before.year == behind.year && before.value != behind.value)
            return to.fail(behind.at, behind.written,
                           fmt::format("of {} in {} is not what {} says, {}; leave one of them out",
                                       behind.country, behind.year, place_of(to.text(), before.at),
                                       before.written));
        const auto is_near = behind.year - before.year <= 2;
        if (is_near && !fits(before, behind, takeover_between(before, behind)))
            return to.fail(
                before.at, before.written,
                fmt::format("of {} does not fit {} beside {} of {}; is it told in "
                            "another unit?",
                            before.year, before.unit.code(), behind.written, behind.year));
    }
    return true;
}

/// Of rows of one currency and year the one to take; null where that cannot be told.
auto choose(std::span<const country_year> rows) -> const country_year*
{
    const country_year* best = nullptr;
    auto most = std::ptrdiff_t{0};
    auto is_tie = false;
    for (const auto& one : rows) {
        if (issues(one.country, one.unit)) return &one;
        const auto count = std::ranges::count(rows, one.value, &country_year::value);
        const auto is_other = best != nullptr && best->value != one.value;
        if (is_other && count == most) is_tie = true;
        if (count > most) {
            best = &one;
            most = count;
            is_tie = false;
        }
    }
    return is_tie ? nullptr : best;
}

auto add_shared(bulletin& to, std::span<const country_year> rows) -> bool
{
    const auto* chosen = choose(rows);
    for (const auto& one : rows) {
        if (chosen == nullptr)
            to.leave_out(one.country, "countries that share a currency have different numbers");
        else if (one.value != chosen->value)
            to.leave_out(one.country, "others that share its currency have another number");
    }
    if (chosen == nullptr) return true;
    return to.add(
        {chosen->at, calendar_year(chosen->year).to, chosen->unit.code(), chosen->written});
}

auto add_all(bulletin& to, std::vector<country_year>& rows) -> bool
{
    const auto key = [](const country_year& one) { return std::tuple{one.unit, one.year}; };
    std::ranges::sort(rows, {}, [](const country_year& one) {
        return std::tuple{one.unit, one.year, one.country, one.at};
    });
    for (auto begin = rows.begin(); begin != rows.end();) {
        const auto end = std::ranges::find_if(
            begin, rows.end(), [&](const auto& one) { return key(one) != key(*begin); });
        if (!add_shared(to, {begin, end})) return false;
        begin = end;
    }
    return true;
}

}  // namespace

auto read_world_bank_json(bulletin& to) -> bool
{
    to.set_publisher(bank);
    const auto tree = parse_json(to);
    if (!tree) return false;
    const auto* head = tree->is_array() && !tree->children.empty() ? &tree->children[0] : nullptr;
    if (const auto* told = head != nullptr ? head->find("message") : nullptr)
        return to.fail(told->at, told->children.empty() ? "" : told->children[0].text_of("value"),
                       "is the World Bank's answer; ask for another address");
    if (head == nullptr || head->find("page") == nullptr || tree->children.size() != 2)
        return to.fail(tree->at, tree->written,
                       "begins no answer of the World Bank's; fetch it with format=json");
    auto rows = std::vector<country_year>{};
    for (const auto& row : tree->children[1].children) {
        if (!read_row(to, row, rows)) return false;
    }
    if (!check_country_years(to, rows)) return false;
    if (!add_all(to, rows)) return false;
    const auto pages = head->text_of("pages");
    if (pages != "1" && !pages.empty())
        to.tell(fmt::format("page {} of {}; ask for all with per_page=20000", head->text_of("page"),
                            pages));
    return true;
}

}  // namespace assay::program
