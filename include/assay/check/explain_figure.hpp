// SPDX-License-Identifier: BSL-1.0
// explain_figure.hpp - how a figure was read, step by step, in words (opt-in).
#pragma once

#include <algorithm>  // std::ranges::find
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <assay/check/explain_rate.hpp>
#include <assay/check/restate.hpp>  // grouped
#include <assay/figures/figure.hpp>
#include <assay/figures/stated_interval.hpp>
#include <assay/figures/unread_number.hpp>
#include <assay/quotient.hpp>
#include <assay/rounding.hpp>
#include <assay/unit.hpp>

namespace assay {

/// What the document says that bears on its units.
struct reading_evidence {
    std::string_view text;
    std::span<const currency> named;  // those of the places in the document
    std::optional<currency> home;
};

/// Why a number was not taken for a figure.
[[nodiscard]] inline auto explain(unread_reason reason) -> std::string_view
{
    switch (reason) {
        case unread_reason::none: break;
        case unread_reason::not_an_amount: return "not written as an amount is";
        case unread_reason::part_of_a_name: return "part of a name";
        case unread_reason::date_or_time: return "a date or a time";
        case unread_reason::year: return "a year";
        case unread_reason::no_unit: return "no unit or noun that is understood stands by it";
        case unread_reason::unsure_unit: return "the word beside it is an ordinary one too";
        case unread_reason::needs_money: return "without a currency its letter may be a unit";
        case unread_reason::unclear_point: return "its point may be one of thousands";
        case unread_reason::unclear_range: return "its ends do not make a range";
        case unread_reason::negative: return "a minus or a dash stands before it";
        case unread_reason::rate: return "part of a rate that the text states";
    }
    return "";
}

namespace detail {

/// "823,529,411.765", long ones rounded to twelve digits.
[[nodiscard]] inline auto grouped_value(const quotient& value) -> std::string
{
    constexpr auto longest = 12;
    const auto exact = value.to_decimal();
    if (exact && exact->digits() <= longest) return grouped(exact->normalized());
    return grouped(value.rounded_to_precision(longest, rounding::half_even).normalized());
}

/// "1,350,000,000 to 1,450,000,000", "more than 500", "any value".
[[nodiscard]] inline auto in_words(const interval& values) -> std::string
{
    const auto* low = values.low();
    const auto* high = values.high();
    if (low == nullptr && high == nullptr) return "any value";
    if (low == nullptr)
        return (values.high_open() ? "less than " : "at most ") + grouped_value(*high);
    if (high == nullptr)
        return (values.low_open() ? "more than " : "at least ") + grouped_value(*low);
    if (*low == *high) return grouped_value(*low);
    const auto from = (values.low_open() ? "more than " : "") + grouped_value(*low);
    return from + (values.high_open() ? " up to, not including, " : " to ") + grouped_value(*high);
}

/// Writes the steps of one figure.
class figure_explainer {
public:
    figure_explainer(const figure& stated, const reading_evidence& evidence)
        : stated_(stated), evidence_(evidence)
    {}

    [[nodiscard]] auto run() -> std::vector<std::string>
    {
        add_number("value", stated_.number);
        if (stated_.upper) add_number("high end", *stated_.upper);
        add_unit();
        add_item();
        add_bounds();
        if (stated_.exact) add("a fine, a wage or a price: converted, it stands for itself alone");
        if (stated_.when) {
            add("period: \"" + std::string{stated_.when->text.in(evidence_.text)} + "\" is " +
                in_words(stated_.when->days));
        }
        return std::move(steps_);
    }

private:
    const figure& stated_;
    const reading_evidence& evidence_;
    std::vector<std::string> steps_;

    void add(std::string step) { steps_.push_back(std::move(step)); }

    /// "value: 1.4 with "billion" (10^9) is 1,400,000,000; its last digit counts 100,000,000"
    void add_number(const std::string& name, const stated_number& number)
    {
        auto step = name + ": \"" + std::string{number.digits.in(evidence_.text)} + '"';
        if (!number.scale_word.empty()) {
            step += " with \"" + std::string{number.scale_word.in(evidence_.text)} + "\" (10^" +
                    std::to_string(number.scale) + ")";
        }
        step += " is " + grouped(number.value.normalized());
        if (number.divisor != 1) step += " of " + std::to_string(number.divisor) + " parts";
        if (!number.value.is_zero()) {
            step += "; its last digit that is not zero counts " +
                    grouped(decimal{1}.shifted(number.coarsest));
        }
        add(std::move(step));
    }

    void add_unit()
    {
        switch (stated_.kind) {
            case figure_kind::money: return add_currency();
            case figure_kind::quantity: return add_measure();
            case figure_kind::percent:
                return add(stated_.points ? "unit: percentage points" : "unit: per cent");
            case figure_kind::count: return add("a count");
            case figure_kind::ratio: return add("a ratio");
        }
    }
    void add_currency()
    {
        auto step = "currency: " + std::string{stated_.unit().code()} + ", " +
                    std::string{stated_.unit().name()} + ": " + reason_for(stated_.unit());
        if (stated_.currencies.size() > 1) {
            step += "; may also be";
            for (const auto other : stated_.currencies) {
                if (other != stated_.unit()) step += ' ' + std::string{other.code()};
            }
        }
        add(std::move(step));
    }
    [[nodiscard]] auto reason_for(currency unit) const -> std::string
    {
        const auto is_named = std::ranges::find(evidence_.named, unit) != evidence_.named.end();
        if (stated_.open_unit) return "no reading is likelier than the others";
        if (stated_.use == unit_use::plain && stated_.currencies.size() == 1)
            return "what its mark or word means";
        if (is_named) return "the text names a country or city that pays in it";
        if (evidence_.home == unit) return "what it means where the text is printed";
        return "what its mark or word mostly means";
    }
    void add_measure()
    {
        auto step = std::string{"unit: "};
        for (const auto reading : stated_.units) {
            if (reading != stated_.units.likeliest()) step += ", or else ";
            step += to_string(reading);
        }
        add(std::move(step));
    }
    void add_item()
    {
        if (stated_.item.empty()) return;
        add("of: \"" + std::string{stated_.item.in(evidence_.text)} + '"');
    }
    void add_bounds()
    {
        auto step = std::string{};
        if (stated_.qualifier != hedge::none)
            step = "hedge: " + std::string{to_string(stated_.qualifier)} + "; ";
        const auto bounds = hard_bounds(stated_);
        add(step + "stands for " + in_words(bounds) + (bounds.is_point() ? " alone" : ""));
    }
};

}  // namespace detail

/// The steps by which a figure was read: its number, its unit and why that one, what it counts,
/// the values that it stands for, its period. A line each, without a full stop.
[[nodiscard]] inline auto explain_figure(const figure& stated, const reading_evidence& evidence)
    -> std::vector<std::string>
{
    return detail::figure_explainer{stated, evidence}.run();
}

}  // namespace assay
