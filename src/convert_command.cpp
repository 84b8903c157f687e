// SPDX-License-Identifier: BSL-1.0
#include "convert_command.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <assay/check/explain_rate.hpp>
#include <assay/check/restate.hpp>  // grouped
#include <assay/figures/stated_interval.hpp>
#include <assay/prices/deflate.hpp>
#include <assay/rates/convert.hpp>

#include "asked_rate.hpp"
#include "messages.hpp"
#include "rate_command.hpp"
#include "reports/rate_report.hpp"
#include "reports/write_json.hpp"
#include "sums/constant_prices.hpp"
#include "sums/read_sum.hpp"
#include "sums/restate_sum.hpp"

namespace assay::program {

namespace {

/// What a sum was restated by; at least one of the two is there.
struct restatement {
    std::optional<price_change> prices;
    std::optional<exchange_rate> rate;
    rate_question asked;  // what the rate was found for
};

auto convert_sum(const figure& stated, currency to, const restatement& by) -> converted_sum
{
    const auto& first = stated.number.value;
    const auto& last = stated.upper ? stated.upper->value : first;
    auto sums = interval::closed(first, last);
    if (by.prices) sums = deflate(sums, *by.prices);
    if (by.rate) sums = convert(sums, stated.unit(), *by.rate);
    return {*sums.low(), *sums.high(), to};
}

/// To the minor unit; to two digits where that would leave one or none.
auto exact_text(const quotient& value, const converted_sum& converted, bool grouped) -> std::string
{
    const auto shown = payable(value, converted.unit);
    return grouped ? assay::detail::grouped(shown) : assay::to_string(shown);
}

/// Five digits, zeros included: 1.7000, 0.86055. A parity as it is.
auto short_value(const quotient& value) -> std::string
{
    const auto rounded = value.rounded_to_precision(5, rounding::half_even);
    const auto exponent = rounded.adjusted_exponent() - 4;
    return assay::to_string(exponent > 0 ? rounded.quantized(0, rounding::half_even)
                                         : rounded.quantized(exponent, rounding::half_even));
}

auto short_rate(const exchange_rate& rate) -> std::string
{
    auto words = rate.kind == rate_kind::fixed ? assay::detail::shown_value(rate.value)
                 : rate.range
                     ? short_value(*rate.range->low()) + " to " + short_value(*rate.range->high())
                     : short_value(rate.value);
    words += ' ' + assay::detail::kind_in_words(rate);
    return rate.kind == rate_kind::fixed ? words : words + ", " + sources_of(rate);
}

/// "$820 million (823,529,411.76; 1.7000 average of 2025, cbar)"
auto answer_line(const stated_sum& sum, const converted_sum& converted, const restatement& by)
    -> std::string
{
    const auto* sign = sum.is_negative ? "-" : "";
    auto exact = sign + exact_text(converted.low, converted, true);
    if (converted.low != converted.high)
        exact += " to " + exact_text(converted.high, converted, true);
    if (by.rate) exact += "; " + short_rate(*by.rate);
    if (by.prices) exact += "; prices of " + assay::detail::in_words(by.prices->to.used);
    return fmt::format("{} ({})", restate_sum(sum, converted), exact);
}

auto evidence_lines(const restatement& by) -> std::string
{
    auto lines = std::string{};
    if (by.prices) lines += "  " + in_words(*by.prices) + '\n';
    if (by.rate) lines += "  " + evidence_of(*by.rate, by.asked);
    return lines;
}

/// What else the mark or word may mean, for those who did not write a code.
auto reading_line(const stated_sum& sum) -> std::string
{
    auto others = std::vector<std::string_view>{};
    for (const auto unit : sum.readings) {
        if (unit != sum.stated.unit()) others.push_back(unit.code());
    }
    if (others.empty()) return {};
    return fmt::format("  read as {}; it may also be {}: write a code to be sure\n",
                       sum.stated.unit().code(), fmt::join(others, ", "));
}

auto signed_text(const stated_sum& sum, const decimal& value) -> std::string
{
    return (sum.is_negative ? "-" : "") + assay::to_string(value.normalized());
}

auto hedge_of(const figure& stated) -> json_value
{
    if (stated.is_range()) return "range";
    if (stated.qualifier == hedge::none) return nullptr;
    return json_value(to_string(stated.qualifier));
}

auto to_report(const stated_sum& sum, const converted_sum& converted, const restatement& by)
    -> json_object
{
    const auto& stated = sum.stated;
    const auto* sign = sum.is_negative ? "-" : "";
    auto candidates = json_array({stated.unit().code()});
    for (const auto unit : sum.readings) {
        if (unit != stated.unit()) candidates.emplace_back(unit.code());
    }
    const auto low = sign + exact_text(converted.low, converted, false);
    const auto high = sign + exact_text(converted.high, converted, false);
    const auto is_point = converted.low == converted.high;
    return {{"schema", "assay.conversion/1"},
            {"value", signed_text(sum, stated.number.value)},
            {"upper", stated.is_range() ? json_value(signed_text(sum, stated.upper->value))
                                        : json_value(nullptr)},
            {"unit", stated.unit().code()},
            {"candidates", std::move(candidates)},
            {"hedge", hedge_of(stated)},
            {"to", converted.unit.code()},
            {"text", restate_sum(sum, converted)},
            {"expected", is_point ? json_value(low) : json_value(nullptr)},
            {"low", is_point ? json_value(nullptr) : json_value(low)},
            {"high", is_point ? json_value(nullptr) : json_value(high)},
            {"prices", by.prices ? json_value(to_json(*by.prices)) : json_value(nullptr)},
            {"rate", by.rate ? json_value(rate_to_json(*by.rate, by.asked)) : json_value(nullptr)}};
}

void tell(const convert_command& options, const stated_sum& sum, const restatement& by)
{
    const auto converted = convert_sum(sum.stated, options.to, by);
    if (options.format == report_format::json) {
        fmt::print("{}\n", write_json(to_report(sum, converted, by), json_layout::indented));
    } else {
        fmt::print("{}\n{}{}", answer_line(sum, converted, by), reading_line(sum),
                   evidence_lines(by));
    }
}

auto tell_no_prices(const std::string& why, report_format format) -> exit_status
{
    if (format == report_format::json) {
        const auto told = json_object({{"error", why}, {"reason", "no-prices"}});
        fmt::print("{}\n", write_json(told, json_layout::indented));
    }
    report_trouble(why);
    return exit_status::trouble;
}

/// A sum in the prices of another time is converted at the rate of that time.
auto question_of(const convert_command& options) -> rate_question
{
    auto asked = options.asked;
    if (!options.prices) return asked;
    asked.days = *options.prices;
    asked.kind = asked.days.is_one_day() ? rate_choice::spot : rate_choice::average;
    return asked;
}

}  // namespace

auto run_convert(const convert_command& options) -> exit_status
{
    const auto sum = read_sum(options.amount, options.asked.days.to);
    if (!sum) {
        report_trouble(sum.error());
        return exit_status::trouble;
    }
    const auto from = sum->stated.unit();
    if (from == options.to && !options.prices) {
        report_trouble(fmt::format("'{}' is {} already; name another currency", options.amount,
                                   options.to.code()));
        return exit_status::trouble;
    }
    auto by = restatement{{}, {}, question_of(options)};
    auto prices = std::optional<loaded_prices>{};
    if (options.prices) {
        auto found = find_asked_prices(options, from);
        if (!found) return tell_no_prices(found.error(), options.format);
        prices = *std::move(found);
        by.prices = prices->change;
    }
    if (from == options.to) {
        tell(options, *sum, by);
        return exit_status::ok;
    }
    const auto rates = load_asked(by.asked);
    if (!rates) return exit_status::trouble;
    auto rate = find_asked(rates->table, from, options.to, by.asked);
    if (!rate) return tell_no_rate(rate.error(), by.asked, options.format);
    by.rate = *std::move(rate);
    tell(options, *sum, by);
    return rates->complete ? exit_status::ok : exit_status::trouble;  // told by load_asked
}

}  // namespace assay::program
