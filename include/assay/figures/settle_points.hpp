// SPDX-License-Identifier: BSL-1.0
// settle_points.hpp - whether the point in "5.000 euros" is a decimal one or marks off thousands.
//
// Three digits behind a single point are either. What the sentence speaks of settles it ("$3.459 a
// gallon", a currency of three decimals), else how the document writes its other numbers: "12,500"
// and "3.5" against "1.250.000" and "3,5". But nobody prints two idle zeros of a cent: "5.000
// euros" is never 5 euros for that reason. What nothing settles is no figure.
#pragma once

#include <algorithm>  // std::ranges::any_of, sort
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <assay/figures/figure.hpp>
#include <assay/figures/read_digits.hpp>
#include <assay/figures/unread_number.hpp>

namespace assay {

namespace detail {

/// How a document writes the numbers that can be read in one way only.
struct point_use {
    bool decimal = false;
    bool thousands = false;
};

inline void note_point(std::string_view number, point_use& use)
{
    constexpr auto none = std::string_view::npos;
    const auto last = number.find_last_of(".,");
    if (last == none) return;
    const auto places = number.size() - last - 1;
    const auto is_grouped = groups_thousands(number, number[last]);
    const auto is_single = number.find_first_of(".,") == last;
    if (number[last] == ',') {
        if (is_grouped) use.decimal = true;
        if (!is_grouped && places < 3) use.thousands = true;
    } else {
        if (is_grouped && !is_single) use.thousands = true;
        if (is_single && places < 3) use.decimal = true;
        if (!is_single && places < 3 && groups_thousands(number.substr(0, last), ','))
            use.decimal = true;
    }
}

[[nodiscard]] inline auto read_point_use(std::string_view text) -> point_use
{
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    auto use = point_use{};
    for (std::size_t at = 0; at < text.size();) {
        if (!is_digit(text[at])) {
            ++at;
            continue;
        }
        auto end = at;
        while (end < text.size() &&
               (is_digit(text[end]) || ((text[end] == '.' || text[end] == ',') &&
                                        end + 1 < text.size() && is_digit(text[end + 1]))))
            ++end;
        note_point(text.substr(at, end - at), use);
        at = end;
    }
    return use;
}

[[nodiscard]] inline auto has_open_point(const figure& stated) -> bool
{
    return stated.number.open_point || (stated.upper && stated.upper->open_point);
}

/// "5.000", "12.500": no cent is printed so.
[[nodiscard]] inline auto ends_in_zeros(const stated_number& number) -> bool
{
    return number.coarsest > number.finest + 1;
}

inline void read_as_thousands(stated_number& number)
{
    if (!number.open_point) return;
    number.value = number.value.shifted(3);
    number.finest += 3;
    number.coarsest += 3;
    number.fractional = false;
    number.open_point = false;
}

/// Whether a figure's point is settled, and its value with it.
[[nodiscard]] inline auto settle_point(figure& stated, point_use use) -> bool
{
    if (!has_open_point(stated)) return true;
    if (use.thousands && !use.decimal) {
        read_as_thousands(stated.number);
        if (stated.upper) read_as_thousands(*stated.upper);
        return true;
    }
    const auto is_idle = [](const stated_number& number) {
        return number.open_point && ends_in_zeros(number);
    };
    const auto idle = is_idle(stated.number) || (stated.upper && is_idle(*stated.upper));
    if (use.thousands || !use.decimal || idle) return false;
    stated.number.open_point = false;
    if (stated.upper) stated.upper->open_point = false;
    return true;
}

}  // namespace detail

/// Leaves a point open only where a figure's number can hardly be one of three decimals.
/// `tells_price` where its sentence speaks of prices by the litre or rates.
inline void close_sure_points(figure& stated, bool tells_price)
{
    if (!detail::has_open_point(stated)) return;
    auto sure = tells_price;
    if (stated.is_money()) {
        sure = sure || stated.unit().minor_digits() == 3;
    } else {
        const auto idle = detail::ends_in_zeros(stated.number) ||
                          (stated.upper && detail::ends_in_zeros(*stated.upper));
        sure = sure || stated.kind != figure_kind::quantity || !idle;
    }
    if (!sure) return;
    stated.number.open_point = false;
    if (stated.upper) stated.upper->open_point = false;
}

/// Settles the points of all figures of a document, or takes them from the figures into `unread`.
inline void settle_points(std::string_view text, std::vector<figure>& figures,
                          std::vector<unread_number>& unread)
{
    if (!std::ranges::any_of(figures, detail::has_open_point)) return;
    const auto use = detail::read_point_use(text);
    const auto read = unread.size();
    std::erase_if(figures, [&](figure& stated) {
        if (detail::settle_point(stated, use)) return false;
        unread.push_back({stated.span, unread_reason::unclear_point});
        return true;
    });
    if (unread.size() == read) return;
    std::ranges::sort(unread, {}, [](const unread_number& one) { return one.span.begin; });
}

}  // namespace assay
