// SPDX-License-Identifier: BSL-1.0
#include "compare_figures.hpp"

#include <utility>

#include <fmt/format.h>

#include <assay/algebra/why_not_compared.hpp>
#include <assay/lexicon/en.hpp>
#include <assay/normalise/amount_in_si.hpp>
#include <assay/normalise/normalise.hpp>  // amount_of
#include <assay/text/utf8.hpp>
#include <assay/unit_conversion.hpp>

#include "../compiled/extract_figures.hpp"
#include "../sums/read_sum.hpp"

namespace assay::program {

namespace {

/// Whether there is no number around a figure but that of its period.
auto is_whole(std::string_view text, const figure& stated) -> bool
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto is_within = [at](source_span span) { return span.begin <= at && at < span.end; };
        const auto is_digit = text[at] >= '0' && text[at] <= '9';
        if (is_digit && !is_within(stated.span) && !is_within(stated.item) &&
            !(stated.when && is_within(stated.when->text)))
            return false;
    }
    return true;
}

auto told_of(std::string_view text, const figure& stated) -> entry
{
    auto one = record{0, amount_of(stated), {}, {}, restating_trouble::none, {}, {}};
    if (stated.kind == figure_kind::quantity) one.si = to_si(one.printed, stated.units);
    return make_entry("", text, stated, one);
}

auto to_unit(const stated_amount& amount, const unit_conversion& how) -> stated_amount
{
    auto made = stated_amount{{}, convert(amount.bounds, how), convert(amount.likely, how)};
    if (amount.value) made.value = convert(*amount.value, how);
    return made;
}

/// Both in the second's unit; precondition: they can be compared.
void tell_in_one_unit(compared_figures& both)
{
    auto& first = both.first.told;
    auto& second = both.second.told;
    if (second.is_money()) {
        both.unit = second.money.code();
    } else if (second.kind == figure_kind::quantity) {
        const auto shown = second.units.likeliest();
        both.unit = to_string(shown);
        if (facts_of(shown).measures == dimension::temperature) {
            const auto how = unit_conversion_between(first.units.likeliest(), shown);
            first.amount = to_unit(first.amount, *how);
        } else {
            const auto factor = detail::factor_to_si(shown).reciprocal();
            first.amount = detail::times(first.amount, factor);
            second.amount = detail::times(second.amount, factor);
        }
    } else if (second.kind == figure_kind::count) {
        both.unit = to_string(second.pack);
    } else if (first.kind == second.kind) {
        both.unit = second.points ? "pp" : second.kind == figure_kind::percent ? "%" : "";
    } else {  // half, and 45 per cent
        auto& percent = first.kind == figure_kind::percent ? first : second;
        percent.amount = detail::times(percent.amount, quotient{1} / quotient{100});
    }
}

}  // namespace

auto read_typed_figure(std::string_view name, std::string_view text, day spoken)
    -> result<typed_figure, std::string>
{
    if (const auto bad = utf8::find_invalid(text))
        return unexpected{fmt::format("{}: byte {} is not UTF-8", name, *bad + 1)};
    const auto found = compiled::extract_figures(text, english(), spoken).figures;
    if (found.size() > 1)
        return unexpected{fmt::format("{}: '{}' holds {} figures; compare one with one", name, text,
                                      found.size())};
    const auto is_read = !found.empty() && is_whole(text, found.front());
    if (is_read && !found.front().open_unit)
        return typed_figure{std::string{text}, told_of(text, found.front())};
    if (auto sum = read_sum(text, spoken); sum && !sum->is_negative)
        return typed_figure{std::string{text}, told_of(sum->text, sum->stated)};
    if (!is_read)
        return unexpected{
            fmt::format("{}: '{}' is not understood as one figure; write it as "
                        "'about 20 countries', 'over 500 tonnes' or '₼1.4 billion'",
                        name, text)};
    auto codes = std::string{};
    for (const auto unit : found.front().currencies)
        codes += fmt::format("{}{}", codes.empty() ? "" : ", ", unit.code());
    return unexpected{
        fmt::format("{}: the currency of '{}' is open; write its code: {}", name, text, codes)};
}

auto compared_figures::verdict() const -> comparison_verdict
{
    if (why != refusal::none) return comparison_verdict::incomparable;
    const auto& a = first.told.amount;
    const auto& b = second.told.amount;
    const auto is_same_print = a.value && b.value && *a.value == *b.value && a.bounds == b.bounds;
    if (found.sure == comparison::equal || is_same_print) return comparison_verdict::same;
    if (found.sure == comparison::less) return comparison_verdict::less;
    if (found.sure == comparison::greater) return comparison_verdict::more;
    if (found.likely == comparison::less) return comparison_verdict::likely_less;
    if (found.likely == comparison::greater) return comparison_verdict::likely_more;
    return comparison_verdict::overlap;
}

auto compare_figures(typed_figure first, typed_figure second,
                     const std::optional<exchange_rate>& rate) -> compared_figures
{
    auto both = compared_figures{std::move(first), std::move(second)};
    auto& told = both.first.told;
    if (rate) {
        told.amount = detail::converted(told.amount, told.money, *rate);
        told.money = both.second.told.money;
        both.rate = rate;
    }
    both.why = why_not_compared(told, both.second.told);
    if (both.why != refusal::none) return both;
    tell_in_one_unit(both);
    both.found = compare(told.amount, both.second.told.amount);
    return both;
}

}  // namespace assay::program
