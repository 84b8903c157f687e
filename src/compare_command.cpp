// SPDX-License-Identifier: BSL-1.0
#include "compare_command.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <utility>

#include <date/date.h>
#include <fmt/format.h>

#include "asked_rate.hpp"
#include "comparisons/compare_figures.hpp"
#include "comparisons/comparison_report.hpp"
#include "messages.hpp"
#include "rate_command.hpp"
#include "reports/print_text.hpp"
#include "reports/write_json.hpp"

namespace assay::program {

namespace {

/// As `classify` does: the reason on standard error, and in JSON where that is asked for.
auto tell_trouble(const std::string& why, std::string_view reason, report_format format)
    -> exit_status
{
    if (format == report_format::json) {
        const auto told = json_object({{"error", why}, {"reason", reason}});
        print_text(write_json(told, json_layout::indented) + '\n');
    }
    report_trouble(why);
    return exit_status::trouble;
}

auto today() -> day { return date::floor<date::days>(std::chrono::system_clock::now()); }

}  // namespace

auto run_compare(const compare_command& options) -> exit_status
{
    const auto spoken = options.asked ? options.asked->days.to : today();
    auto first = read_typed_figure("FIRST", options.first, spoken);
    if (!first) return tell_trouble(first.error(), "no-figure", options.format);
    auto second = read_typed_figure("SECOND", options.second, spoken);
    if (!second) return tell_trouble(second.error(), "no-figure", options.format);
    auto status = exit_status::ok;
    auto rates = std::optional<loaded_rates>{};  // what a rate views
    auto rate = std::optional<exchange_rate>{};
    const auto& a = first->told;
    const auto& b = second->told;
    if (a.is_money() && b.is_money() && a.money != b.money) {
        if (!options.asked)
            return tell_trouble(
                fmt::format("'{}' is in {} and '{}' in {}; say at the rate of when: --on "
                            "YYYY-MM-DD or --over PERIOD",
                            options.first, a.money.code(), options.second, b.money.code()),
                "no-date", options.format);
        rates = load_asked(*options.asked);
        if (!rates) return exit_status::trouble;
        auto found = find_asked(rates->table, a.money, b.money, *options.asked);
        if (!found) return tell_no_rate(found.error(), *options.asked, options.format);
        rate = *std::move(found);
        if (!rates->complete) status = exit_status::trouble;  // told by load_asked
    }
    const auto both = compare_figures(*std::move(first), *std::move(second), rate);
    print_text(options.format == report_format::json ? comparison_to_json(both, options.asked)
                                                     : comparison_in_words(both));
    return status;
}

}  // namespace assay::program
