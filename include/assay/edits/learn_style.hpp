// SPDX-License-Identifier: BSL-1.0
// learn_style.hpp - how an article itself would write a sum in another currency.
//
// Where it has sums of that currency, as it writes most of them; else as it writes the sum that is
// converted: a code beside a code, else the currency's sign. The scale word is that of the sum,
// else that of most sums.
#pragma once

#include <algorithm>  // std::max, std::min, std::ranges::all_of
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>  // std::pair
#include <vector>

#include <assay/check/restate.hpp>  // detail::style_of
#include <assay/currency.hpp>
#include <assay/decimal.hpp>
#include <assay/edits/sum_style.hpp>
#include <assay/figures/figure.hpp>
#include <assay/lexicon/lexicon.hpp>

namespace assay {

/// What stands around the number of a single figure of money: "$" and "", "" and " manats".
struct unit_texts {
    std::string_view before{};
    std::string_view behind{};

    friend auto operator==(const unit_texts&, const unit_texts&) -> bool = default;
};

[[nodiscard]] inline auto unit_texts_of(std::string_view text, const figure& stated) -> unit_texts
{
    const auto end_of = [](const stated_number& number) {
        return std::max(number.digits.end, number.scale_word.end);
    };
    auto begin = stated.number.digits.begin;
    auto end = end_of(stated.number);
    if (stated.upper) {
        begin = std::min(begin, stated.upper->digits.begin);
        end = std::max(end, end_of(*stated.upper));
    }
    const auto& span = stated.span;
    return {source_span{span.begin, std::max(span.begin, begin)}.in(text),
            source_span{std::min(end, span.end), span.end}.in(text)};
}

namespace detail {

/// Counts what is met; few things are.
template <typename Thing>
class tally {
public:
    void add(const Thing& met)
    {
        for (auto& [known, count] : counts_) {
            if (known == met) {
                ++count;
                return;
            }
        }
        if (counts_.size() < most) counts_.emplace_back(met, 1);
    }
    /// What was met most often, the first of equals.
    [[nodiscard]] auto winner() const -> std::optional<Thing>
    {
        auto best = std::optional<std::pair<Thing, std::size_t>>{};
        for (const auto& one : counts_) {
            if (!best || one.second > best->second) best = one;
        }
        return best ? std::optional{best->first} : std::nullopt;
    }

private:
    static constexpr auto most = std::size_t{32};

    std::vector<std::pair<Thing, std::size_t>> counts_{};
};

[[nodiscard]] inline auto trimmed_spaces(std::string_view text) -> std::string_view
{
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

}  // namespace detail

/// What a document shows of its way with sums, for writing those of `target`.
class article_style {
public:
    article_style(std::string_view text, std::span<const figure> figures, currency target,
                  const lexicon& words)
        : text_(text), target_(target), words_(words)
    {
        for (const auto& stated : figures) {
            if (stated.is_money()) meet(stated);
        }
        for (const auto& stated : figures) {
            // A mark that is another currency's here cannot be the target's.
            if (stated.is_money() && stated.unit() != target && learnt_ &&
                unit_texts_of(text, stated) == *learnt_)
                learnt_.reset();
        }
    }

    /// For what `stated` is worth. With `by_code` the currency is told by its code.
    [[nodiscard]] auto for_sum(const figure& stated, bool by_code) const -> sum_style
    {
        auto style = sum_style{};
        set_unit(style, stated, by_code);
        const auto own = scale_of(stated);
        const auto scale = own ? *own : scales_.winner().value_or(scale_habit{0, false});
        set_scales(style, scale);
        set_range(style, stated);
        return style;
    }

private:
    /// A row of the lexicon's scale styles, and whether it is glued to its digits.
    struct scale_habit {
        std::size_t row;
        bool glued;

        friend auto operator==(const scale_habit&, const scale_habit&) -> bool = default;
    };

    std::string_view text_;
    currency target_;
    const lexicon& words_;
    detail::tally<unit_texts> units_{};
    detail::tally<scale_habit> scales_{};
    std::optional<unit_texts> learnt_{};

    void meet(const figure& stated)
    {
        if (const auto scale = scale_of(stated)) scales_.add(*scale);
        const auto around = unit_texts_of(text_, stated);
        const auto is_one_sided = around.before.empty() != around.behind.empty();
        const auto is_singular = around.behind.starts_with('-') ||
                                 (!around.behind.empty() && stated.number.value <= decimal{1});
        if (stated.unit() != target_ || stated.is_range() || !is_one_sided || is_singular) return;
        units_.add(around);
        learnt_ = units_.winner();
    }

    [[nodiscard]] auto scale_of(const figure& stated) const -> std::optional<scale_habit>
    {
        const auto& number =
            stated.upper && stated.number.scale_word.empty() ? *stated.upper : stated.number;
        if (number.scale_word.empty()) return std::nullopt;
        const auto word = number.scale_word.in(text_);
        for (std::size_t row = 0; row < words_.scale_styles.size(); ++row) {
            if (detail::spelling_of(words_.scale_styles[row], number.scale) == word)
                return scale_habit{row, number.digits.end == number.scale_word.begin};
        }
        return std::nullopt;
    }

    void set_unit(sum_style& style, const figure& stated, bool by_code) const
    {
        const auto around = unit_texts_of(text_, stated);
        const auto code = std::string{target_.code()};
        const auto names = [](std::string_view side) {
            return currency::from_code(detail::trimmed_spaces(side)).has_value();
        };
        if (!by_code && learnt_) {
            style.before = learnt_->before;
            style.behind = learnt_->behind;
        } else if (names(around.behind)) {
            style.behind = ' ' + code;
        } else if (names(around.before) && !around.before.ends_with(' ')) {
            style.before = code;
        } else if (by_code || names(around.before) || target_.symbol().empty()) {
            style.before = code + ' ';
        } else {
            style.before = target_.symbol();
        }
    }

    void set_scales(sum_style& style, const scale_habit& habit) const
    {
        const auto& row = words_.scale_styles[habit.row];
        const auto spaced = [&](std::string_view word) {
            return (habit.glued ? "" : " ") + std::string{word};
        };
        style.scales = {spaced(row.thousand), spaced(row.million), spaced(row.billion),
                        spaced(row.trillion)};
    }

    /// A dash stays a dash; else both ends are written out.
    void set_range(sum_style& style, const figure& stated) const
    {
        if (!stated.upper) return;
        const auto& first =
            stated.number.digits.begin < stated.upper->digits.begin ? stated.number : *stated.upper;
        const auto& last = &first == &stated.number ? *stated.upper : stated.number;
        const auto begin = std::max(first.digits.end, first.scale_word.end);
        const auto tie = source_span{begin, std::max(begin, last.digits.begin)}.in(text_);
        for (const auto* dash : {"\u2013", "\u2014", "-"}) {
            if (tie.find(dash) == std::string_view::npos) continue;
            style.range_tie = dash;
            return;
        }
        style.range_tie = words_.range_text;
        style.range_repeats_unit = true;
        style.range_repeats_scale = true;
    }
};

}  // namespace assay
