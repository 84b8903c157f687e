// SPDX-License-Identifier: BSL-1.0
#include "unit_on_day.hpp"

#include <limits>
#include <optional>
#include <utility>

#include <fmt/format.h>

namespace assay::program {

namespace {

auto day_of(std::int32_t number) -> day { return day{date::days{number}}; }

/// The unit before, where it was the one in use on the day.
auto unit_before(currency unit, std::int32_t on) -> std::optional<currency>
{
    const auto old = unit.old_unit();
    if (!old || *old == unit || on >= old->facts().changeover) return std::nullopt;
    return old;
}

auto refuse(std::string why) -> unexpected<std::string> { return unexpected{std::move(why)}; }

}  // namespace

auto unit_on_day(currency stated, day on, code_habit habit) -> result<dated_unit, std::string>
{
    auto made = dated_unit{stated, decimal{1}};
    if (habit == code_habit::literal) return made;
    const auto number = static_cast<std::int32_t>(on.time_since_epoch().count());
    while (const auto old = unit_before(made.unit, number)) {
        if (habit == code_habit::restated)
            made.per_stated *= parse_decimal(old->facts().ratio).value();
        made.unit = *old;
    }
    const auto& facts = made.unit.facts();
    const auto has_no_end = facts.last_day == std::numeric_limits<std::int32_t>::max();
    if (number < facts.first_day && facts.first_day - number > 31)  // first days are less certain
        return refuse(fmt::format("begins on {}", to_string(day_of(facts.first_day))));
    if (number > facts.last_day)
        return refuse(fmt::format("ended on {}", to_string(day_of(facts.last_day))));
    const auto is_replaced = !facts.successor.empty() && number >= facts.changeover;
    if (!facts.active && is_replaced && (has_no_end || habit == code_habit::of_its_time))
        return refuse(fmt::format("was replaced on {}", to_string(day_of(facts.changeover))));
    if (!facts.active && has_no_end && facts.successor.empty())
        return refuse("is of the past, its days not known");
    return made;
}

}  // namespace assay::program
