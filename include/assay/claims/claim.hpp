// SPDX-License-Identifier: BSL-1.0
// claim.hpp - two or more figures of a document that the text says stand in a relation.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace assay {

enum class claim_kind : std::uint8_t {
    conversion,
    change,
    share,
    sum,
    price,
    rates_disagree,
    repetition,
};

[[nodiscard]] constexpr auto to_string(claim_kind kind) noexcept -> std::string_view
{
    using namespace std::string_view_literals;
    switch (kind) {
        case claim_kind::conversion: return "conversion"sv;
        case claim_kind::change: return "change"sv;
        case claim_kind::share: return "share"sv;
        case claim_kind::sum: return "sum"sv;
        case claim_kind::price: return "price"sv;
        case claim_kind::rates_disagree: return "rates-disagree"sv;
        case claim_kind::repetition: return "repetition"sv;
    }
    return ""sv;
}

/// Which ends of two ranges a claim is about; a range converted by a range makes two claims.
enum class range_end : std::uint8_t { none, low, high };

/// What a figure is in its claim.
enum class claim_role : std::uint8_t {
    source,      // of a conversion
    reported,    // of a conversion: the source in another unit
    old_value,   // of a change
    new_value,   // of a change
    difference,  // of a change: new - old
    growth,      // of a change: per cent or factor
    part,        // of a share or a sum
    fraction,    // of a share: per cent or fraction
    whole,       // of a share
    total,       // of a sum; of a price: what all of them cost
    quantity,    // of a price: how many, or how much
    price,       // of a price: what one costs
};

[[nodiscard]] constexpr auto to_string(claim_role role) noexcept -> std::string_view
{
    using namespace std::string_view_literals;
    switch (role) {
        case claim_role::source: return "source"sv;
        case claim_role::reported: return "reported"sv;
        case claim_role::old_value: return "old"sv;
        case claim_role::new_value: return "new"sv;
        case claim_role::difference: return "difference"sv;
        case claim_role::growth: return "growth"sv;
        case claim_role::part: return "part"sv;
        case claim_role::fraction: return "fraction"sv;
        case claim_role::whole: return "whole"sv;
        case claim_role::total: return "total"sv;
        case claim_role::quantity: return "quantity"sv;
        case claim_role::price: return "price"sv;
    }
    return ""sv;
}

/// Whether the text says that something rose or fell; open where it says neither. Money that
/// weakened is told by its own value or by the price of the other money.
enum class change_direction : std::uint8_t { open, up, down, weaker };

/// A share that a word tells instead of a figure: more than half, three quarters or more.
enum class told_share : std::uint8_t { none, most, vast };

/// Of which time the rate of a conversion is said to be: of an earlier day ("at the time"), of the
/// day of publication ("at the current rate").
enum class rate_time : std::uint8_t { untold, past, present };

/// `figures` are places in the document's list of figures, in the order that the kind asks for,
/// absent ones left out, and `roles` says what each is:
///
///     conversion      source, reported; the source is printed first
///     change          old_value, new_value, difference, growth
///     share           part, fraction, whole
///     sum             part ..., total; a part said to stand for several is there as often;
///                     no total where the parts are per cents that make a whole
///     price           quantity, price, total
///     rates-disagree  source, reported, source, reported
///     repetition      source, reported: what the article and what its headline says
struct claim {
    claim_kind kind = claim_kind::conversion;
    std::vector<std::uint32_t> figures{};
    range_end end = range_end::none;
    std::vector<claim_role> roles{};
    change_direction direction = change_direction::open;
    bool is_partial = false;     // a sum of some parts ("including"): they may not exceed the total
    bool is_difference = false;  // a sum told as a difference: its last part is total less first
    bool is_tabular = false;     // a sum of a row or column of a table
    bool is_whole = false;       // a sum of per cents whose total, 100, is not printed
    told_share told = told_share::none;     // of a share without a fraction
    rate_time rate_of = rate_time::untold;  // of a conversion of money

    /// The place of the first figure in a role; none where no figure has it.
    [[nodiscard]] auto find(claim_role role) const -> std::optional<std::uint32_t>
    {
        for (std::size_t i = 0; i < roles.size(); ++i) {
            if (roles[i] == role) return figures[i];
        }
        return std::nullopt;
    }
};

/// The figure that the others are held against: a per cent, a factor or a fraction where there is
/// one, a difference, else the last.
[[nodiscard]] inline auto judged_figure(const claim& said) -> std::uint32_t
{
    if (said.is_difference) return said.figures[said.figures.size() - 2];
    if (const auto growth = said.find(claim_role::growth)) return *growth;
    if (const auto fraction = said.find(claim_role::fraction)) return *fraction;
    if (const auto price = said.find(claim_role::price)) return *price;
    return said.figures.back();
}

}  // namespace assay
