// SPDX-License-Identifier: BSL-1.0
// subject.hpp - what an entry is a number of. Only entries of one subject are added.
//
//     subject_of(over_500_tonnes_of_weapons)    // the mass of arms
//     unlike(licences, deliveries)              // refusal::unlike_status
#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <assay/algebra/entry.hpp>
#include <assay/algebra/refusal.hpp>
#include <assay/algebra/unlike_money.hpp>
#include <assay/currency.hpp>
#include <assay/figures/figure.hpp>
#include <assay/item_class.hpp>
#include <assay/money_status.hpp>
#include <assay/package.hpp>
#include <assay/period.hpp>
#include <assay/text/fold_case.hpp>
#include <assay/text/utf8.hpp>
#include <assay/unit.hpp>

namespace assay {

struct subject {
    figure_kind kind = figure_kind::count;
    std::optional<dimension> measures{};  // of a quantity
    currency money = no_currency;
    std::string prices{};  // those that money is in; empty: of its own time
    money_status status = money_status::none;
    item_class category = item_class::none;
    /// In small letters, and only where the class does not say all that is counted.
    std::u32string noun{};
    package pack = package::none;

    friend auto operator==(const subject&, const subject&) -> bool = default;
    friend auto operator<=>(const subject&, const subject&) = default;
};

namespace detail {

[[nodiscard]] inline auto in_small_letters(std::string_view text) -> std::u32string
{
    auto made = std::u32string{};
    for (std::size_t at = 0; at < text.size();) {
        const auto here = utf8::decode(text, at);
        made += fold_case(here.value);
        at += here.length;
    }
    return made;
}

/// Whether a class tells all that its members have to share. Of the killed and the wounded it does
/// not.
[[nodiscard]] constexpr auto says_enough(item_class category) noexcept -> bool
{
    return category != item_class::none && category != item_class::casualties;
}

}  // namespace detail

[[nodiscard]] inline auto subject_of(const entry& one) -> subject
{
    auto made = subject{.kind = one.kind};
    if (one.is_money()) {
        made.money = one.money;
        if (one.prices) made.prices = to_string(*one.prices);
        made.status = told_status(one.status);
        return made;
    }
    made.measures = one.measures();
    made.category = one.category;
    made.pack = one.pack;
    if (!detail::says_enough(one.category)) made.noun = detail::in_small_letters(one.item);
    return made;
}

/// Why entries of two subjects are not added: the first thing in which they differ; none where
/// they do not.
[[nodiscard]] inline auto unlike(const subject& a, const subject& b) -> refusal
{
    if (a.kind != b.kind) return refusal::unlike_kind;
    if (a.measures != b.measures) return refusal::unlike_dimension;
    if (a.money != b.money) return refusal::unlike_currency;
    if (a.prices != b.prices) return refusal::unlike_prices;
    if (a.status != b.status) return refusal::unlike_status;
    if (a.category != b.category) return refusal::unlike_class;
    if (a.noun != b.noun) return refusal::unlike_item;
    if (a.pack != b.pack) return refusal::unlike_package;
    return refusal::none;
}

/// Why an entry is added to nothing; none where nothing is against it.
[[nodiscard]] inline auto refuse_alone(const entry& one) -> refusal
{
    if (one.kind == figure_kind::percent || one.kind == figure_kind::ratio) return refusal::ratio;
    if (one.open_unit) return refusal::open_unit;
    if (one.status == money_status::price) return refusal::price;
    if (!one.measures()) return refusal::none;
    switch (*one.measures()) {
        case dimension::speed:
        case dimension::temperature:
        case dimension::pressure:
        case dimension::frequency:
        case dimension::data_rate:
        case dimension::torque:
        case dimension::force: return refusal::no_sum;
        case dimension::mass:
        case dimension::length:
        case dimension::area:
        case dimension::volume:
        case dimension::energy:
        case dimension::power:
        case dimension::data:
        case dimension::explosive: break;
    }
    return refusal::none;
}

/// Whether entries of a class may tell of the same ones: 20 countries and 30 countries are 30
/// to 50.
[[nodiscard]] constexpr auto may_overlap(item_class category) noexcept -> bool
{
    return category == item_class::countries || category == item_class::companies;
}

}  // namespace assay
