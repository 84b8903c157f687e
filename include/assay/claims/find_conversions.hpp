// SPDX-License-Identifier: BSL-1.0
// find_conversions.hpp - which figures of a document are said to be one and the same: a sum in two
// currencies, a quantity in two units.
//
//     ₼1.4 billion ($820 million)                    a bracket behind the source
//     (up to 23.2 billion manat, or $13.6 billion)   both in one bracket
//     from 2,000 to 3,000 manat (from $1,176 to $1,764)   end by end
//     2.3 cm x 2.3 cm (0.9 in x 0.9 in)              one by one
//
// Two figures in one unit are never a conversion, nor are lists, differences and deals.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <assay/claims/claim.hpp>
#include <assay/claims/convertible.hpp>
#include <assay/claims/gap.hpp>
#include <assay/figures/figure.hpp>
#include <assay/lexicon/lexicon.hpp>

namespace assay {

namespace detail {

class conversion_finder {
public:
    conversion_finder(std::string_view text, std::span<const figure> figures, const lexicon& words)
        : figures_(figures), gaps_(text, words)
    {}

    [[nodiscard]] auto run() -> std::vector<claim>
    {
        for (std::size_t i = 0; i + 1 < figures_.size();) i = read(i);
        return std::move(claims_);
    }

private:
    std::span<const figure> figures_;
    gap_reader gaps_;
    std::vector<claim> claims_;

    [[nodiscard]] auto gap_behind(std::size_t i) -> gap_kind
    {
        const auto follows = i + 1 < figures_.size() && has_unit(figures_[i]) &&
                             figures_[i].kind == figures_[i + 1].kind &&
                             figures_[i].sentence == figures_[i + 1].sentence;
        return follows ? gaps_.between(figures_[i], figures_[i + 1]) : gap_kind::unrelated;
    }

    [[nodiscard]] auto can_convert(std::size_t i, std::size_t k) const -> bool
    {
        return are_convertible(figures_[i], figures_[k]);
    }

    /// Whether what stands behind `reported` in its bracket leaves it the same as `source`.
    [[nodiscard]] auto closes(std::size_t source, std::size_t reported) -> bool
    {
        const auto& last = figures_[reported];
        if (gaps_.divides(figures_[source], last, true)) return false;
        return gaps_.closes(last, gaps_.is_of_each(figures_[source])) &&
               (last.is_money() || gaps_.restates(figures_[source], last));
    }

    void add(std::size_t source, std::size_t reported, range_end end = range_end::none)
    {
        claims_.push_back(
            {claim_kind::conversion,
             {static_cast<std::uint32_t>(source), static_cast<std::uint32_t>(reported)},
             end,
             {claim_role::source, claim_role::reported}});
        if (figures_[source].is_money())
            claims_.back().rate_of = gaps_.rate_time_of(figures_[source], figures_[reported]);
    }

    /// Two figures, each perhaps a range: end by end where both are.
    void add_ends(std::size_t source, std::size_t reported)
    {
        if (figures_[source].is_range() && figures_[reported].is_range()) {
            add(source, reported, range_end::low);
            add(source, reported, range_end::high);
        } else {
            add(source, reported);
        }
    }

    /// Reads the pair that starts at figure `i`; the figure to go on with.
    [[nodiscard]] auto read(std::size_t i) -> std::size_t
    {
        switch (gap_behind(i)) {
            case gap_kind::bracket: return read_bracket(i);
            case gap_kind::noun_bracket:
                return are_near(figures_[i], figures_[i + 1]) ? read_bracket(i) : i + 1;
            case gap_kind::equated: return read_equation(i);
            case gap_kind::either:
                return are_near(figures_[i], figures_[i + 1]) ? read_equation(i) : i + 1;
            case gap_kind::apposed: return read_apposition(i);
            case gap_kind::restated: return read_restatement(i);
            case gap_kind::listed:
            case gap_kind::joined:
            case gap_kind::next_bracket: break;
            case gap_kind::unrelated: read_next_sentence(i); break;
        }
        return i + 1;
    }

    [[nodiscard]] auto read_equation(std::size_t i) -> std::size_t
    {
        const auto& reported = figures_[i + 1];
        if (!can_convert(i, i + 1) || !gaps_.closes(reported)) return i + 1;
        if (gaps_.divides(figures_[i], reported, false)) return i + 1;
        if (gap_behind(i + 1) == gap_kind::joined) {
            // "24 by 36 inches, or 61 by 91 centimetres"
            const auto end = end_of_group(i + 1);
            const auto count = end - (i + 1);
            const auto start = start_of_group(i);
            if (count > 1 && i + 1 - start != count) return i + 1;
            for (std::size_t k = 0; k < count; ++k) add_ends(start + k, i + 1 + k);
            return end;
        }
        add_ends(i, i + 1);
        const auto next = gap_behind(i + 1);
        const auto goes_on = next == gap_kind::bracket || next == gap_kind::either;
        return goes_on ? read_further_targets(i, i + 2) : i + 2;
    }

    /// "17 million manats last year, or $10 million": one sum only where nothing goes on behind it.
    [[nodiscard]] auto read_restatement(std::size_t i) -> std::size_t
    {
        if (!are_near(figures_[i], figures_[i + 1]) || !gaps_.ends_apposition(figures_[i + 1]))
            return i + 1;
        return read_equation(i);
    }

    /// "It cost ₼17 million. That is about $10 million.": the one sum of the sentence before.
    void read_next_sentence(std::size_t i)
    {
        constexpr auto farthest = std::size_t{2};  // bytes between two sentences
        const auto& reported = figures_[i + 1];
        const auto& last = figures_[i];
        if (!has_unit(reported) || reported.tabular || last.sentence == reported.sentence ||
            reported.sentence.begin > last.sentence.end + farthest)
            return;
        auto source = figures_.size();
        for (auto k = i + 1; k > 0 && figures_[k - 1].sentence == last.sentence; --k) {
            if (figures_[k - 1].kind != reported.kind) continue;
            if (source != figures_.size()) return;
            source = k - 1;
        }
        if (source == figures_.size() || !can_convert(source, i + 1)) return;
        if (!are_near(figures_[source], reported) || !gaps_.refers_back(reported)) return;
        if (!gaps_.ends_apposition(reported) || !gaps_.closes(reported)) return;
        if (!gaps_.divides(figures_[source], reported, false)) add_ends(source, i + 1);
    }

    /// "A, B" is a conversion where both are alone: in a list every second pair would be one.
    [[nodiscard]] auto read_apposition(std::size_t i) -> std::size_t
    {
        const auto before = i > 0 ? gap_behind(i - 1) : gap_kind::unrelated;
        const auto behind = gap_behind(i + 1);
        const auto is_list = before == gap_kind::apposed || before == gap_kind::joined ||
                             behind == gap_kind::apposed || behind == gap_kind::joined;
        const auto& reported = figures_[i + 1];
        if (is_list || !can_convert(i, i + 1) || !gaps_.ends_apposition(reported) ||
            !gaps_.closes(reported) || !are_near(figures_[i], reported) ||
            adds_to(figures_[i], reported) || gaps_.divides(figures_[i], reported, false)) {
            return i + 1;
        }
        add_ends(i, i + 1);
        return i + 2;
    }

    [[nodiscard]] auto is_joined_behind(std::size_t i) -> bool
    {
        const auto gap = gap_behind(i);
        if (gap == gap_kind::either) return are_counted_alike(figures_[i], figures_[i + 1]);
        return gap == gap_kind::joined || gap == gap_kind::apposed;
    }

    /// The figures of one unit that a bracket's first figure begins: [first, end).
    [[nodiscard]] auto end_of_group(std::size_t first) -> std::size_t
    {
        auto end = first + 1;
        while (end < figures_.size() && are_counted_alike(figures_[end], figures_[first]) &&
               is_joined_behind(end - 1))
            ++end;
        return end;
    }

    [[nodiscard]] auto start_of_group(std::size_t last) -> std::size_t
    {
        auto first = last;
        while (first > 0 && are_counted_alike(figures_[first - 1], figures_[last]) &&
               is_joined_behind(first - 1))
            --first;
        return first;
    }

    /// "from 130 to 180 manat ($77 to $106)": what became what, converted by a range.
    [[nodiscard]] auto is_change_to(std::size_t i, std::size_t reported) -> bool
    {
        return figures_[reported].is_range() && !figures_[i].is_range() &&
               start_of_group(i) + 1 == i;
    }

    /// A bracket opens behind figure `i`: the figures in it convert `i`, or one by one the figures
    /// that `i` closes.
    [[nodiscard]] auto read_bracket(std::size_t i) -> std::size_t
    {
        const auto first = i + 1;
        if (!can_convert(i, first)) return read_mixed_bracket(i);
        const auto end = end_of_group(first);
        if (!closes(i, end - 1)) return first;
        const auto count = end - first;
        if (count == 1 && !figures_[first].is_range() && gaps_.is_led_by_from(figures_[first]) &&
            !gaps_.is_led_by_from(figures_[i]))
            return first;  // "$30,000 (from €25,000)" was more before
        if (count == 1) {
            if (is_change_to(i, first)) {
                add(i - 1, first, range_end::low);
                add(i, first, range_end::high);
                return end;
            }
            add_ends(i, first);
            return read_further_targets(i, end);
        }
        if (count == 2 && figures_[i].is_range()) {
            add(i, first, range_end::low);
            add(i, first + 1, range_end::high);
            return end;
        }
        const auto start = start_of_group(i);
        if (i + 1 - start == count) {
            for (std::size_t k = 0; k < count; ++k) add_ends(start + k, first + k);
        } else if (start == i && gaps_.ends_bracket(figures_[end - 1])) {
            add_scattered(i, first, count);
        }
        return end;
    }

    /// "Imports cost $2 million and exports $3 million (₼3.4 million and ₼5.1 million)": as
    /// many sums of one currency before the bracket as in it, and no other figures between.
    void add_scattered(std::size_t i, std::size_t first, std::size_t count)
    {
        if (count > first) return;
        const auto start = first - count;
        for (auto k = start; k < i; ++k) {
            const auto is_alike = are_counted_alike(figures_[k], figures_[i]) &&
                                  figures_[k].sentence == figures_[i].sentence;
            if (!is_alike || gaps_.has_bracket(figures_[k], figures_[k + 1])) return;
        }
        if (start > 0 && figures_[start - 1].sentence == figures_[i].sentence &&
            are_counted_alike(figures_[start - 1], figures_[i]))
            return;
        for (std::size_t k = 0; k < count; ++k) add_ends(start + k, first + k);
    }

    /// "6-foot-5, 240-pound (1.96 m, 109 kg)": as many figures in the bracket as before it, of
    /// several dimensions.
    [[nodiscard]] auto read_mixed_bracket(std::size_t i) -> std::size_t
    {
        const auto first = i + 1;
        auto end = first + 1;
        while (end < figures_.size() && is_joined_behind(end - 1)) ++end;
        const auto count = end - first;
        if (count < 2 || count > first || !closes(i, end - 1)) return first;
        const auto start = first - count;
        for (std::size_t k = 0; k < count; ++k) {
            if (!can_convert(start + k, first + k)) return first;
            if (k + 1 < count && !is_joined_behind(start + k)) return first;
        }
        for (std::size_t k = 0; k < count; ++k) add_ends(start + k, first + k);
        return end;
    }

    /// "($820 million or €700 million)", "(37 km; 23 mi)": several targets convert the same source.
    [[nodiscard]] auto read_further_targets(std::size_t source, std::size_t next) -> std::size_t
    {
        while (next < figures_.size() && can_convert(source, next) && can_convert(next - 1, next)) {
            const auto gap = gap_behind(next - 1);
            const auto goes_on = gap == gap_kind::equated || gap == gap_kind::either ||
                                 gap == gap_kind::apposed || gap == gap_kind::listed ||
                                 gap == gap_kind::joined || gap == gap_kind::next_bracket ||
                                 gap == gap_kind::bracket;
            if (!goes_on || (!figures_[next].is_money() && !closes(source, next))) break;
            add_ends(source, next);
            ++next;
        }
        return next;
    }
};

}  // namespace detail

/// Finds the conversions of a document, in the order of their sources.
[[nodiscard]] inline auto find_conversions(std::string_view text, std::span<const figure> figures,
                                           const lexicon& words) -> std::vector<claim>
{
    return detail::conversion_finder{text, figures, words}.run();
}

}  // namespace assay
