// SPDX-License-Identifier: BSL-1.0
#include "command_options.hpp"

#include <assay/parse_period.hpp>

#include "messages.hpp"

namespace assay::program {

auto in_capitals(std::string code) -> std::string
{
    for (auto& c : code) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return code;
}

auto currency_of(const std::string& code) -> std::optional<currency>
{
    return currency::from_code(in_capitals(code));
}

void add_rates(CLI::App& to, std::vector<std::string>& files)
{
    to.add_option("--rates", files, "A rates file that outranks all other tables; may be repeated")
        ->take_all()
        ->allow_extra_args(false)
        ->option_text("FILE");
}

void add_question(CLI::App& to, raw_question& raw)
{
    auto* on =
        to.add_option("--on", raw.on, "The rate in force on a day")->option_text("YYYY-MM-DD");
    auto* over = to.add_option("--over", raw.over, "The rate of a period")->option_text("PERIOD");
    on->excludes(over);
    add_choice<std::optional<rate_choice>>(
        to, "--kind", raw.kind,
        {{"spot", rate_choice::spot},
         {"average", rate_choice::average},
         {"end", rate_choice::end},
         {"low", rate_choice::low},
         {"high", rate_choice::high}},
        "Which rate: spot of a day; average, end, low or high of a period (average)");
    to.add_flag("--interpolate", raw.asked.interpolate,
                "On a day between two quotes the point on the line between them, not a range");
    to.add_option("--source", raw.asked.source, "Only from this table")->option_text("ID");
    add_rates(to, raw.asked.rates);
}

auto read_question(raw_question& raw) -> std::optional<std::string>
{
    if (raw.on.empty() == raw.over.empty())
        return "say when: --on YYYY-MM-DD or --over PERIOD, such as 2025";
    auto& asked = raw.asked;
    if (!raw.on.empty()) {
        const auto on = parse_day(raw.on);
        if (!on) return not_a_day("--on", raw.on);
        asked.days = {*on, *on};
    } else {
        const auto over = parse_period(raw.over);
        if (!over) return not_a_period("--over", raw.over, over.error());
        asked.days = *over;
    }
    asked.kind =
        raw.kind.value_or(asked.days.is_one_day() ? rate_choice::spot : rate_choice::average);
    if (asked.kind == rate_choice::spot && !asked.days.is_one_day())
        return "--kind spot is the rate of a day; name one by --on, or ask for average, end, low "
               "or high";
    if (raw.kind && asked.kind != rate_choice::spot && !raw.on.empty())
        return "a day has no average, end, low or high; name a period by --over, or ask for --kind "
               "spot";
    return std::nullopt;
}

}  // namespace assay::program
