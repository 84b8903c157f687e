// SPDX-License-Identifier: BSL-1.0
// explain_arithmetic.hpp - changes, shares and sums in plain words, as they are typed into a pocket
// calculator: "(230 - 210) / 210 is 9.52 %; more than 9.52 percent agrees".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <assay/check/checked_document.hpp>
#include <assay/check/restate.hpp>  // grouped
#include <assay/check/verdict.hpp>
#include <assay/check/verdict_words.hpp>
#include <assay/claims/claim.hpp>
#include <assay/figures/figure.hpp>
#include <assay/hedge.hpp>
#include <assay/text/document.hpp>

namespace assay::detail {

/// "at least ", or nothing.
[[nodiscard]] inline auto hedge_in_words(hedge meaning) -> std::string
{
    auto words = std::string{};
    for (const auto c : to_string(meaning)) words += c == '-' ? ' ' : c;
    if (!words.empty()) words += ' ';
    return words;
}

/// The figures of one claim as the explanations name them.
class arithmetic_words {
public:
    arithmetic_words(const document& source, const checked_document& checked,
                     const checked_claim& judged)
        : text_(source.text), checked_(checked), said_(judged.said), found_(judged.judged)
    {}

    [[nodiscard]] auto explain() const -> std::string
    {
        switch (said_.kind) {
            case claim_kind::change: return change();
            case claim_kind::share: return share();
            case claim_kind::sum: return sum();
            case claim_kind::price: return price();
            case claim_kind::conversion:
            case claim_kind::rates_disagree:
            case claim_kind::repetition: break;
        }
        return {};
    }

private:
    std::string_view text_;
    const checked_document& checked_;
    const claim& said_;
    const verdict& found_;

    [[nodiscard]] auto figure_at(std::size_t i) const -> const figure&
    {
        return checked_.figures[said_.figures[i]];
    }
    [[nodiscard]] auto figure_of(claim_role role) const -> const figure&
    {
        return checked_.figures[*said_.find(role)];
    }
    [[nodiscard]] auto has(claim_role role) const -> bool { return said_.find(role).has_value(); }

    /// As printed, with its hedge.
    [[nodiscard]] auto printed(const figure& stated) const -> std::string
    {
        return hedge_in_words(stated.qualifier) + std::string{stated.span.in(text_)};
    }
    [[nodiscard]] auto value(const figure& stated) const -> std::string
    {
        auto words = plain(stated.number.value);
        if (stated.upper) words += " to " + plain(stated.upper->value);
        return words;
    }
    [[nodiscard]] auto value(claim_role role) const -> std::string
    {
        return value(figure_of(role));
    }
    [[nodiscard]] static auto plain(const decimal& number) -> std::string
    {
        auto shown = number.normalized();
        if (shown.exponent() > 0) shown = shown.quantized(0, rounding::half_even);
        return grouped(shown);
    }

    /// "is 9.52 %", "is 1.9 times", "is 0.33": what the arithmetic makes, in the words of `judged`.
    [[nodiscard]] auto result(const figure& judged) const -> std::string
    {
        if (!found_.expected) return "cannot be told";
        const auto number = plain(*found_.expected);
        if (judged.kind == figure_kind::percent && !judged.points) return number + " %";
        if (judged.kind == figure_kind::percent) return number + " points";
        return number;
    }
    [[nodiscard]] auto judgement(const figure& judged) const -> std::string
    {
        const auto is_plain = found_.reason == verdict_reason::exact ||
                              found_.reason == verdict_reason::other_reading;
        auto words = "; " + printed(judged) + ' ' +
                     std::string{is_plain ? "agrees" : agreement(found_.reason)};
        if (found_.kind != verdict_kind::inconsistent) return words;
        if (found_.reason == verdict_reason::scale) {
            words += found_.source_suggestion ? "; it would with " + *found_.source_suggestion
                                              : "; a scale word looks wrong";
        }
        return words;
    }

    [[nodiscard]] auto price() const -> std::string
    {
        const auto& judged = figure_of(claim_role::price);
        return value(claim_role::total) + " / " + value(claim_role::quantity) + " is " +
               result(judged) + judgement(judged);
    }

    [[nodiscard]] auto change() const -> std::string
    {
        const auto falls = said_.direction == change_direction::down;
        if (!has(claim_role::growth) && !has(claim_role::difference)) {
            const auto way = falls ? " is lower than " : " is higher than ";
            const auto other = falls ? " is not lower than " : " is not higher than ";
            const auto agrees = found_.kind == verdict_kind::consistent;
            return printed(figure_of(claim_role::new_value)) + (agrees ? way : other) +
                   printed(figure_of(claim_role::old_value)) +
                   (agrees
                        ? ", as the text says"
                        : std::string{", but the text says that it "} + (falls ? "fell" : "rose"));
        }
        const auto& judged =
            figure_of(has(claim_role::growth) ? claim_role::growth : claim_role::difference);
        auto words = change_formula(falls) + " is " + result(judged) + judgement(judged);
        if (found_.reason == verdict_reason::wrong_unit) {
            words += "; it is " + std::string{judged.number.digits.in(text_)} +
                     " percentage points, and percentage points are not per cent";
        } else if (found_.kind == verdict_kind::inconsistent && goes_other_way()) {
            words += std::string{"; the figures "} + (falls ? "rise" : "fall") +
                     ", the text says the reverse";
        }
        return words;
    }

    [[nodiscard]] auto goes_other_way() const -> bool
    {
        if (!has(claim_role::old_value) || !has(claim_role::new_value)) return false;
        const auto& before = figure_of(claim_role::old_value).number.value;
        const auto& after = figure_of(claim_role::new_value).number.value;
        return (said_.direction == change_direction::up && after < before) ||
               (said_.direction == change_direction::down && after > before);
    }

    [[nodiscard]] auto change_formula(bool falls) const -> std::string
    {
        const auto is_factor = has(claim_role::growth) &&
                               figure_of(claim_role::growth).kind == figure_kind::ratio &&
                               figure_of(claim_role::growth).number.divisor == 1;
        if (has(claim_role::old_value) && has(claim_role::new_value)) {
            const auto before = value(claim_role::old_value);
            const auto after = value(claim_role::new_value);
            const auto is_down = falls || (said_.direction != change_direction::up &&
                                           figure_of(claim_role::new_value).number.value <
                                               figure_of(claim_role::old_value).number.value);
            const auto is_other = found_.reason == verdict_reason::other_reading;
            if (is_other && said_.direction == change_direction::weaker)
                return "1 - " + (is_down ? after + " / " + before : before + " / " + after);
            if (is_factor && is_other) return after + " / " + before + " - 1";
            if (is_factor) return falls ? before + " / " + after : after + " / " + before;
            const auto gap = is_down ? before + " - " + after : after + " - " + before;
            return has(claim_role::growth) ? "(" + gap + ") / " + before : gap;
        }
        const auto by = value(claim_role::difference);
        if (has(claim_role::old_value)) return by + " / " + value(claim_role::old_value);
        if (is_factor) {
            const auto after = value(claim_role::new_value);
            return after + " / (" + after + (falls ? " + " : " - ") + by + ")";
        }
        return by + " / (" + value(claim_role::new_value) + (falls ? " + " : " - ") + by + ")";
    }

    /// "112 / 120 is 93.33 %, a vast majority".
    [[nodiscard]] auto told(const figure& part, const figure& whole) const -> std::string
    {
        const auto percent = part.number.value * decimal{100} / whole.number.value;
        const auto is_vast = said_.told == told_share::vast;
        const auto shown = plain(percent.rounded(2, rounding::half_even).normalized());
        const auto agrees = found_.kind == verdict_kind::consistent;
        return value(part) + " / " + value(whole) + " is " + shown + " %, " +
               (agrees ? "" : "not ") + (is_vast ? "a vast majority" : "more than half");
    }

    [[nodiscard]] auto share() const -> std::string
    {
        const auto& whole = figure_of(claim_role::whole);
        if (!has(claim_role::part)) {
            const auto& judged = figure_of(claim_role::fraction);
            if (found_.kind == verdict_kind::consistent)
                return printed(judged) + " of " + printed(whole) + " is a whole number of them";
            return "no whole number of " + printed(whole) + " is " + printed(judged) +
                   "; the nearest share is " + result(judged);
        }
        const auto& part = figure_of(claim_role::part);
        if (!has(claim_role::fraction)) {
            const auto agrees = found_.kind == verdict_kind::consistent;
            if (said_.told != told_share::none && part.number.value <= whole.number.value)
                return told(part, whole);
            return printed(part) + (agrees ? " is no more than " : " is more than ") +
                   printed(whole) + (agrees ? "" : ", of which it is said to be a part");
        }
        const auto& judged = figure_of(claim_role::fraction);
        return value(part) + " / " + value(whole) + " is " + result(judged) + judgement(judged);
    }

    /// In the table's own units: "1,234 + 2,345 is 3,579; the total is 3,580".
    [[nodiscard]] auto table_sum(const figure& total) const -> std::string
    {
        constexpr auto most_shown = std::size_t{12};
        const auto parts = said_.figures.size() - 1;
        auto printed_sum = decimal{0};
        auto words = std::string{};
        for (std::size_t i = 0; i < parts; ++i) {
            const auto& part = figure_at(i);
            printed_sum = printed_sum + part.number.value;
            if (parts > most_shown) continue;
            if (i > 0) words += " + ";
            words += part.span.in(text_);
        }
        if (parts > most_shown) words = "the sum of " + std::to_string(parts) + " cells";
        const auto scale = total.number.scale_word.empty() ? total.number.scale : 0;
        words += " is " + plain(printed_sum.shifted(-scale));
        const auto exceeds = said_.is_partial && found_.kind == verdict_kind::inconsistent;
        if (exceeds) {
            words += ", more than the total of " + printed(total) + " and all roundings";
        } else {
            words += "; the total of " + printed(total) + " ";
            words += found_.kind == verdict_kind::consistent ? "agrees"
                     : found_.kind == verdict_kind::loose    ? "agrees if the parts are rounded"
                                                             : "does not agree";
        }
        if (found_.kind == verdict_kind::inconsistent)
            words += ", unless rows or columns overlap or are left out";
        return words;
    }

    /// "60 + 25 + 25 is 110 percent, more than a whole".
    [[nodiscard]] auto whole() const -> std::string
    {
        auto words = std::string{};
        auto sum = decimal{0};
        for (std::size_t i = 0; i < said_.figures.size(); ++i) {
            if (i > 0) words += " + ";
            words += value(figure_at(i));
            sum = sum + figure_at(i).number.value;
        }
        words += " is " + plain(sum) + " percent, ";
        const auto is_short = sum < decimal{100};
        switch (found_.kind) {
            case verdict_kind::consistent:
                return words + (sum == decimal{100} ? "a whole" : "a whole but for roundings");
            case verdict_kind::loose: return words + "a whole if the parts are coarsely rounded";
            case verdict_kind::inconsistent:
            case verdict_kind::unverifiable: break;
        }
        words += is_short ? "less than a whole" : "more than a whole";
        if (said_.is_tabular) words += ", unless rows or columns overlap or are left out";
        return words;
    }

    [[nodiscard]] auto sum() const -> std::string
    {
        if (said_.is_whole) return whole();
        const auto& total = figure_at(said_.figures.size() - 1);
        if (said_.is_tabular) return table_sum(total);
        if (said_.is_difference) {
            const auto& gap = figure_at(1);
            const auto taken = total.number.value - figure_at(0).number.value;
            return value(total) + " - " + value(figure_at(0)) + " is " + plain(taken) +
                   judgement(gap);
        }
        auto words = std::string{};
        auto printed_sum = decimal{0};
        for (std::size_t i = 0; i + 1 < said_.figures.size(); ++i) {
            if (i > 0) words += " + ";
            words += value(figure_at(i));
            printed_sum = printed_sum + figure_at(i).number.value;
        }
        if (said_.figures.size() > 2) words += " is " + plain(printed_sum);
        const auto fits = found_.kind == verdict_kind::consistent && !found_.expected;
        if (fits)
            return words + (said_.figures.size() > 2 ? ", no more than " : " is no more than ") +
                   printed(total);
        if (said_.figures.size() == 2 && said_.is_partial &&
            found_.kind == verdict_kind::inconsistent)
            return words + " is more than " + printed(total) + ", which is said to include it";
        return words + judgement(total);
    }
};

}  // namespace assay::detail
