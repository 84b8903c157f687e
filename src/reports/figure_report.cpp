// SPDX-License-Identifier: BSL-1.0
#include "figure_report.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <assay/check/explain_figure.hpp>  // reasons in words
#include <assay/check/explain_rate.hpp>    // periods in words
#include <assay/figures/stated_interval.hpp>
#include <assay/format.hpp>
#include <assay/text/utf8.hpp>

#include "../messages.hpp"
#include "../text_position.hpp"
#include "listed_figures.hpp"
#include "print_text.hpp"

namespace assay::program {

namespace {

constexpr auto widest = std::size_t{40};  // columns that the figures of a document are aligned in

/// A number as printed in full: "1,400,000,000", "1/3".
auto value_of(const stated_number& number) -> std::string
{
    if (number.divisor == 1) return fmt::format("{:,}", number.value.normalized());
    return fmt::format("{:,}", number.value / decimal{number.divisor});
}

template <typename Readings, typename Name>
auto joined(const Readings& readings, const Name& name) -> std::string
{
    auto made = std::string{};
    for (const auto reading : readings)
        made += fmt::format("{}{}", made.empty() ? " " : " or ", name(reading));
    return made;
}

/// With all its readings, likeliest first, and a space before it.
auto unit_of(const figure& stated) -> std::string
{
    switch (stated.kind) {
        case figure_kind::money:
            return joined(stated.currencies, [](currency unit) { return unit.code(); });
        case figure_kind::quantity:
            return joined(stated.units, [](unit measure) { return to_string(measure); });
        case figure_kind::percent: return stated.points ? " pp" : "%";
        case figure_kind::count:
            return stated.pack == package::none ? "" : fmt::format(" {}", to_string(stated.pack));
        case figure_kind::ratio: break;
    }
    return {};
}

/// "[1,350,000..1,450,000]", "(500..": a round bracket leaves its end out.
auto bounds_of(const figure& stated) -> std::string
{
    if (stated.is_range()) return {};
    const auto bounds = hard_bounds(stated);
    const auto* low = bounds.low();
    const auto* high = bounds.high();
    if (low != nullptr && high != nullptr && *low == *high) return {};
    auto made = std::string{low == nullptr || bounds.low_open() ? " (" : " ["};
    if (low != nullptr) made += fmt::format("{:,}", *low);
    made += "..";
    if (high != nullptr) made += fmt::format("{:,}", *high);
    return made + (high == nullptr || bounds.high_open() ? ")" : "]");
}

auto meaning_of(const figure& stated, std::string_view text) -> std::string
{
    auto made = value_of(stated.number);
    if (stated.upper) made += ".." + value_of(*stated.upper);
    made += unit_of(stated) + bounds_of(stated);
    if (stated.qualifier != hedge::none) made += fmt::format(", {}", to_string(stated.qualifier));
    if (stated.when) made += ", " + detail::in_words(stated.when->days);
    if (!stated.item.empty()) made += ", " + harmless(stated.item.in(text));
    if (stated.category != item_class::none)
        made += fmt::format(" ({})", to_string(stated.category));
    return made;
}

class figure_report : public report {
public:
    explicit figure_report(bool colours) : colours_(colours) {}

    void add(const reported_document& one) override
    {
        for (const auto& note : one.checked.notes)
            print_text(fmt::format("{}: note: {}\n", harmless(one.source.id), harmless(note)));
        auto walk = position_walk{one.source.source.text};
        auto lines = std::vector<line>{};
        const auto begin_line = [&](source_span span) {
            const auto place = walk.to(one.source.in_source(span).begin);
            auto where =
                fmt::format("{}:{}:{}:", harmless(one.source.id), place.line, place.column);
            return line{std::move(where), harmless(span.in(one.source.text())), {}, true};
        };
        list_figures(
            one,
            [&](const figure& stated, std::size_t) {
                lines.push_back(begin_line(stated.span));
                lines.back().meaning = meaning_of(stated, one.source.text());
            },
            [&](const unread_number& number) {
                lines.push_back(begin_line(number.span));
                lines.back().meaning = explain(number.reason);
                lines.back().is_read = false;
            });
        print(lines);
    }
    void add_unreadable(const bad_line&) override {}  // told on standard error
    void finish(bool) override {}

private:
    struct line {
        std::string where;
        std::string printed;
        std::string meaning;
        bool is_read = true;
    };

    bool colours_;

    /// The signs of equality of a document stand below each other, where its figures are short.
    void print(const std::vector<line>& lines) const
    {
        auto place_width = std::size_t{0};
        auto text_width = std::size_t{0};
        for (const auto& one : lines) {
            place_width = std::max(place_width, utf8::count(one.where));
            if (one.is_read) text_width = std::max(text_width, utf8::count(one.printed));
        }
        text_width = std::min(text_width, widest);
        for (const auto& one : lines) {
            auto made = one.where;
            made.append(place_width - utf8::count(one.where) + 1, ' ');
            if (one.is_read) {
                made += painted("\x1b[1m", one.printed);
                const auto width = utf8::count(one.printed);
                made.append(text_width - std::min(text_width, width), ' ');
                made += " = " + one.meaning;
            } else {
                made +=
                    painted("\x1b[2m", fmt::format("'{}' not read: {}", one.printed, one.meaning));
            }
            print_text(made + '\n');
        }
    }
    [[nodiscard]] auto painted(std::string_view colour, const std::string& words) const
        -> std::string
    {
        return colours_ ? fmt::format("{}{}\x1b[0m", colour, words) : words;
    }
};

}  // namespace

auto make_figure_report(bool colours) -> std::unique_ptr<report>
{
    return std::make_unique<figure_report>(colours);
}

}  // namespace assay::program
