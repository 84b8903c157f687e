// SPDX-License-Identifier: BSL-1.0
// entry.hpp - a record that stands by itself, as a row of a table: what it is a number of, how
// much, and to which figure it belongs.
//
//     make_entry("story.txt", text, figures[3], records[3])
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <assay/currency.hpp>
#include <assay/figures/figure.hpp>
#include <assay/hedge.hpp>
#include <assay/interval.hpp>
#include <assay/item_class.hpp>
#include <assay/money_status.hpp>
#include <assay/normalise/record.hpp>
#include <assay/package.hpp>
#include <assay/period.hpp>
#include <assay/relations/relation.hpp>
#include <assay/unit.hpp>

namespace assay {

/// Owns all that it tells.
struct entry {
    /// To the figure of its document that holds it, or that it tells once more.
    struct tie {
        relation_kind kind = relation_kind::conversion;
        std::size_t parent = 0;  // its place in the document's list of figures
    };

    std::string document{};  // what its document is called
    std::size_t figure = 0;  // its place in the document's list of figures
    std::string text{};      // as it was printed, without its hedge
    hedge qualifier = hedge::none;
    figure_kind kind = figure_kind::count;
    item_class category = item_class::none;
    package pack = package::none;
    std::string item{};              // the noun counted or measured; empty where none is said
    unit_readings units{};           // of a quantity, likeliest first
    currency money = no_currency;    // the currency of `amount`
    std::optional<period> prices{};  // those that a sum of money is in; none: of its own time
    money_status status = money_status::none;
    bool open_unit = false;  // no reading of its currency is likelier than the others
    bool points = false;     // percentage points
    std::optional<period> when{};
    std::optional<tie> related{};
    /// Money in the currency asked for where it could be told in it; a quantity in the SI unit of
    /// its dimension, but for temperatures.
    stated_amount amount{{}, interval::everything(), interval::everything()};

    [[nodiscard]] auto is_money() const noexcept -> bool { return kind == figure_kind::money; }
    /// The dimension of a quantity.
    [[nodiscard]] auto measures() const noexcept -> std::optional<dimension>
    {
        if (units.empty()) return std::nullopt;
        return facts_of(units.likeliest()).measures;
    }
};

namespace detail {

/// In the likeliest currency: whose is open is refused by it.
inline void set_money(entry& made, const figure& stated, const record& from)
{
    made.money = stated.unit();
    made.open_unit = stated.open_unit;
    if (!from.money) return;
    made.money = from.money->unit;
    made.amount = from.money->amount;
    if (from.money->prices) made.prices = from.money->prices->to.used;
}

}  // namespace detail

/// Of a figure of `text`, and its record.
[[nodiscard]] inline auto make_entry(std::string_view document, std::string_view text,
                                     const figure& stated, const record& from) -> entry
{
    auto made = entry{.document = std::string{document},
                      .figure = from.figure,
                      .text = std::string{stated.span.in(text)},
                      .qualifier = stated.qualifier,
                      .kind = stated.kind,
                      .category = stated.category,
                      .pack = stated.pack,
                      .item = std::string{stated.item.in(text)},
                      .units = stated.units,
                      .status = from.status,
                      .points = stated.points,
                      .amount = from.si ? from.si->amount : from.printed};
    if (stated.when) made.when = stated.when->days;
    if (from.relation) made.related = entry::tie{from.relation->kind, from.relation->parent};
    if (stated.is_money()) detail::set_money(made, stated, from);
    return made;
}

}  // namespace assay
