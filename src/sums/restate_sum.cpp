// SPDX-License-Identifier: BSL-1.0
#include "restate_sum.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include <assay/check/restate.hpp>
#include <assay/figures/stated_interval.hpp>

namespace assay::program {

namespace {

auto trimmed(std::string_view text) -> std::string_view
{
    const auto begin = std::min(text.find_first_not_of(' '), text.size());
    const auto end = text.find_last_not_of(' ');
    return end == std::string_view::npos ? std::string_view{} : text.substr(begin, end + 1 - begin);
}

auto is_letter(char c) -> bool { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

auto end_of(const stated_number& number) -> std::size_t
{
    return std::max(number.digits.end, number.scale_word.end);
}

/// A number and the scale word behind it, which may be left to another number.
struct scaled_text {
    std::string digits;
    std::string scale;  // with the space before it, if there is one
};

/// Writes values as one number of the sum was written.
class number_style {
public:
    number_style(const stated_sum& sum, const stated_number& number, currency unit)
        : sum_(sum), number_(number), unit_(unit)
    {}

    [[nodiscard]] auto rounded(const quotient& value) const -> decimal
    {
        if (is_exact_source(sum_.stated, number_)) return payable(value, unit_);
        const auto rounded = value.rounded_to_precision(meant_digits(number_), rounding::half_even);
        return rounded.exponent() < -unit_.minor_digits() ? payable(value, unit_) : rounded;
    }
    [[nodiscard]] auto scale_of(const decimal& value) const -> int
    {
        return detail::kept_scale(value, number_.scale);
    }
    [[nodiscard]] auto write(const decimal& value, int scale) const -> scaled_text
    {
        return {detail::grouped(detail::sum_counted_in(value, scale, unit_), sum_.words->decimals),
                scale_text(scale)};
    }
    /// Whether the number has a scale word of its own.
    [[nodiscard]] auto names_scale() const -> bool { return !number_.scale_word.empty(); }

private:
    const stated_sum& sum_;
    const stated_number& number_;
    currency unit_;

    [[nodiscard]] auto scale_text(int scale) const -> std::string
    {
        if (scale == 0) return {};
        const auto old_word = number_.scale_word.in(sum_.text);
        const auto& style = detail::style_of(*sum_.words, old_word, number_.scale);
        const auto glued = names_scale() && number_.digits.end == number_.scale_word.begin;
        return (glued ? "" : " ") + std::string{detail::spelling_of(style, scale)};
    }
};

/// The units around a sum, and what they become in another currency.
struct unit_texts {
    std::string_view old_before;
    std::string_view old_behind;
    std::string before;
    std::string behind;

    unit_texts(std::string_view before_number, std::string_view behind_number, currency unit)
        : old_before(trimmed(before_number)), old_behind(trimmed(behind_number))
    {
        const auto has_word = !old_behind.empty() && is_letter(old_behind.front());
        const auto code = std::string{unit.code()};
        const auto space = behind_number.starts_with(' ') ? " " : "";
        if (!old_before.empty() && currency::from_code(old_before)) {
            before = code + ' ';
        } else if (old_before.empty() && has_word) {
            const auto named = !currency::from_code(old_behind) && !unit.plural().empty();
            behind = space + (named ? std::string{unit.plural()} : code);
        } else {
            before = unit.symbol().empty() ? code + ' ' : std::string{unit.symbol()};
        }
    }

    /// What ties the ends of a range: units in it are replaced, too.
    [[nodiscard]] auto between(std::string_view tie) const -> std::string
    {
        auto made = std::string{tie};
        replace(made, old_before, trimmed(before));
        replace(made, old_behind, trimmed(behind));
        return made;
    }

private:
    static void replace(std::string& text, std::string_view old, std::string_view made)
    {
        const auto at = old.empty() ? std::string::npos : text.find(old);
        if (at != std::string::npos) text.replace(at, old.size(), made);
    }
};

auto write_range(const stated_sum& sum, const converted_sum& converted, const unit_texts& units)
    -> std::string
{
    const auto* first = &sum.stated.number;
    const auto* last = &*sum.stated.upper;
    auto values = std::pair{converted.low, converted.high};
    if (first->digits.begin > last->digits.begin) {
        std::swap(first, last);
        std::swap(values.first, values.second);
    }
    const auto low_style = number_style{sum, *first, converted.unit};
    const auto high_style = number_style{sum, *last, converted.unit};
    const auto low = low_style.rounded(values.first);
    const auto high = high_style.rounded(values.second);
    const auto high_scale = high_style.scale_of(high);
    const auto is_near = low.is_zero() || low.adjusted_exponent() >= high_scale - 1;
    const auto shares = is_near && !low_style.names_scale();
    const auto low_text =
        shares ? high_style.write(low, high_scale) : high_style.write(low, low_style.scale_of(low));
    const auto high_text = high_style.write(high, high_scale);
    const auto tie =
        std::string_view{sum.text}.substr(end_of(*first), last->digits.begin - end_of(*first));
    return units.before + low_text.digits + (shares ? "" : low_text.scale) + units.between(tie) +
           high_text.digits + high_text.scale + units.behind;
}

}  // namespace

auto payable(const quotient& value, currency unit) -> decimal
{
    const auto rounded = value.rounded(unit.minor_digits(), rounding::half_even);
    const auto is_coarse = abs(rounded) < decimal::scaled(10, -unit.minor_digits());
    return is_coarse ? value.rounded_to_precision(2, rounding::half_even) : rounded;
}

auto restate_sum(const stated_sum& sum, const converted_sum& converted) -> std::string
{
    const auto text = std::string_view{sum.text};
    const auto& stated = sum.stated;
    const auto begin = stated.is_range()
                           ? std::min(stated.number.digits.begin, stated.upper->digits.begin)
                           : stated.number.digits.begin;
    const auto end = stated.is_range() ? std::max(end_of(stated.number), end_of(*stated.upper))
                                       : end_of(stated.number);
    const auto units = unit_texts{text.substr(stated.span.begin, begin - stated.span.begin),
                                  text.substr(end, stated.span.end - end), converted.unit};
    auto made = std::string{text.substr(0, stated.span.begin)};
    if (sum.is_negative) made += '-';
    if (stated.is_range()) {
        made += write_range(sum, converted, units);
    } else {
        const auto style = number_style{sum, stated.number, converted.unit};
        const auto write = [&](const quotient& value) {
            const auto rounded = style.rounded(value);
            const auto number = style.write(rounded, style.scale_of(rounded));
            return units.before + number.digits + number.scale + units.behind;
        };
        made += write(converted.low);
        if (converted.low != converted.high) {
            made += sum.words->range_text;
            made += write(converted.high);
        }
    }
    made += text.substr(stated.span.end);
    return made;
}

}  // namespace assay::program
