// SPDX-License-Identifier: BSL-1.0
#include "bulletin.hpp"

#include <cstdint>

#include <fmt/format.h>

namespace assay::program {

namespace {

auto in_capitals(std::string_view code) -> std::string
{
    auto made = std::string{code};
    for (auto& c : made) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return made;
}

auto make_quote(const decimal& price, day on, quote_kind kind) -> quote
{
    return {price.shifted(-price.exponent()).to_integer<std::int64_t>(),
            static_cast<std::int32_t>(on.time_since_epoch().count()),
            static_cast<std::int8_t>(price.exponent()), kind};
}

}  // namespace

void bulletin::omission::note(std::string_view code)
{
    const auto found = counts.find(code);
    if (found != counts.end()) {
        ++found->second;
    } else {
        counts.emplace(code, 1);
    }
}

auto bulletin::fail(std::size_t at, std::string_view found, std::string expected) -> bool
{
    return refuse(error_at(text_, at, found, std::move(expected)));
}

auto bulletin::add(const foreign_quote& found) -> bool
{
    const auto value = trimmed(found.value);
    if (is_no_quote(value)) return true;
    const auto code = in_capitals(trimmed(found.code));
    const auto stated = currency::from_code(code);
    if (!stated) {
        leave_out(code, "no currency of ISO 4217");
        return true;
    }
    const auto hub = unit_on_day(whose_.hub, found.on, whose_.codes);
    if (!hub)
        return fail(found.at, whose_.hub.code(),
                    fmt::format("{}, so it cannot be what rates of {} are against", hub.error(),
                                to_string(found.on)));
    const auto unit = unit_on_day(*stated, found.on, whose_.codes);
    if (!unit) {
        leave_out(code, "it " + unit.error());
        return true;
    }
    if (unit->unit == hub->unit) return true;  // one dollar is one dollar

    const auto number = read_number(value, whose_.notation);
    if (!number) return fail(found.at, value, number.error());
    if (number->is_zero()) {
        leave_out(code, "0 is no rate");
        return true;
    }
    const auto price = per_unit(*number, found.nominal);
    if (!price) return fail(found.at, value, price.error());
    // The past in today's unit: so many more of the old one for 1 of the hub.
    const auto of_its_time = per_unit(*price * unit->per_stated, decimal{1});
    if (!of_its_time) return fail(found.at, value, of_its_time.error());
    listings_.push_back({hub->unit, whose_.way, unit->unit,
                         make_quote(*of_its_time, found.on, whose_.kind), found.at});
    return true;
}

auto bulletin::notes() const -> std::vector<std::string>
{
    constexpr auto most_codes = std::size_t{8};
    auto made = std::vector<std::string>{};
    for (const auto& note : told_) made.push_back(fmt::format("{}: {}", text_.name, note));
    for (const auto& [why, what] : left_out_) {
        auto total = std::size_t{0};
        auto shown = std::size_t{0};
        auto codes = std::string{};
        for (const auto& [code, count] : what.counts) {
            total += count;
            if (++shown > most_codes) continue;
            if (!codes.empty()) codes += ", ";
            codes += code.substr(0, 20);
        }
        if (shown > most_codes) codes += fmt::format(" and {} more", shown - most_codes);
        made.push_back(fmt::format("{}: {} {} left out: {}: {}", text_.name, total,
                                   total == 1 ? "quote" : "quotes", codes, why));
    }
    return made;
}

}  // namespace assay::program
