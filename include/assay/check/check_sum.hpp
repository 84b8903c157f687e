// SPDX-License-Identifier: BSL-1.0
// check_sum.hpp - judges whether parts add up to their total.
//
// Parts that are only some of those there are may not exceed it. A difference is a sum whose total
// is what is taken from; how far it is off counts against the difference. In a table all numbers of
// a row or column are printed to one digit, and an error is never certain: rows may overlap.
#pragma once

#include <algorithm>  // std::max, std::min
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <assay/check/add_sides.hpp>
#include <assay/check/claim_context.hpp>
#include <assay/check/judge_implied.hpp>
#include <assay/check/printed_side.hpp>
#include <assay/check/restate.hpp>  // grouped
#include <assay/check/restated_figures.hpp>
#include <assay/check/severity_of.hpp>
#include <assay/check/stated_side.hpp>
#include <assay/check/table_side.hpp>
#include <assay/check/verdict.hpp>
#include <assay/claims/claim.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/table_step.hpp>
#include <assay/interval.hpp>
#include <assay/quotient.hpp>
#include <assay/rounding.hpp>

namespace assay {

namespace detail {

class sum_judge {
public:
    sum_judge(const claim_context& context, const claim& said)
        : context_(context), said_(said), total_(context.figures[said.figures.back()])
    {
        if (said.is_tabular) step_ = table_step(context.figures, said.figures);
        for (std::size_t i = 0; i + 1 < said.figures.size(); ++i) {
            const auto& part = context.figures[said.figures[i]];
            parts_.push_back(side(part));
            finest_ = std::min(finest_, part.number.finest);
        }
    }

    [[nodiscard]] auto judge() const -> verdict
    {
        const auto sum = add_sides(parts_);
        const auto total = side(total_);
        auto found = judge_implied(sum, total, places());
        if (said_.is_partial && *sum.printed.low() < *total.printed.low()) {
            found = plainly_right();
        }
        if (found.kind == verdict_kind::inconsistent) find_slip_in_part(total, found);
        found.severity = said_.is_difference ? severity_of_difference(found) : severity_of(found);
        if (said_.is_tabular && found.severity == severity::error)
            found.severity = severity::warning;
        if (found.kind == verdict_kind::inconsistent) suggest(found);
        return found;
    }

private:
    const claim_context& context_;
    const claim& said_;
    const figure& total_;
    std::vector<stated_side> parts_;
    int finest_ = total_.number.finest;
    std::int32_t step_ = 0;  // of a table

    [[nodiscard]] auto side(const figure& stated) const -> stated_side
    {
        return said_.is_tabular ? table_side(stated, step_) : printed_side(stated, context_.text);
    }
    [[nodiscard]] auto places() const -> int { return std::max(0, -finest_); }

    [[nodiscard]] auto part_figure(std::size_t i) const -> const figure&
    {
        return context_.figures[said_.figures[i]];
    }

    /// A scale word too much or too few in one part, which alone makes the sum right.
    void find_slip_in_part(const stated_side& total, verdict& found) const
    {
        constexpr auto most_parts = std::size_t{12};
        if (found.slip || said_.is_partial || said_.is_tabular || parts_.size() > most_parts)
            return;
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            for (const auto power : {3, -3, 6, -6}) {
                auto parts = parts_;
                parts[i] = multiplied(parts[i], quotient{decimal{1}.shifted(power)});
                const auto sum = add_sides(parts);
                if (!intersects(sum.printed, total.strict) && !intersects(sum.strict, total.strict))
                    continue;
                if (is_lost_in(total, parts[i])) continue;
                found.reason = verdict_reason::scale;
                found.slip = slip{slip_kind::scale, decimal{1}.shifted(-power)};
                found.source_suggestion = restated(
                    context_, part_figure(i), quotient{part_figure(i).number.value.shifted(power)});
                return;
            }
        }
    }
    /// Whether a part is so small beside the total that its size proves nothing.
    [[nodiscard]] static auto is_lost_in(const stated_side& total, const stated_side& part) -> bool
    {
        return *part.printed.high() * quotient{50} < *total.printed.low();
    }

    [[nodiscard]] auto severity_of_difference(verdict found) const -> severity
    {
        if (found.expected) {
            const auto off = quotient{total_.number.value} - quotient{*found.expected};
            found.error = off / quotient{part_figure(1).number.value};
        }
        return severity_of(found);
    }

    /// The total's cell with what its parts make, printed as they are.
    [[nodiscard]] auto reprinted() const -> std::optional<std::string>
    {
        auto sum = decimal{0};
        for (std::size_t i = 0; i < parts_.size(); ++i) sum = sum + part_figure(i).number.value;
        const auto& number = total_.number;
        if (sum <= decimal{0} || number.value <= decimal{0}) return std::nullopt;
        const auto digits = number.digits.in(context_.text);
        const auto shown = sum.shifted(-number.scale)
                               .quantized(std::min(step_ - number.scale, 0), rounding::half_even);
        const auto groups = digits.find(',') != std::string_view::npos ||
                            number.value.shifted(-number.scale) < decimal{1000};
        auto cell = std::string{total_.span.in(context_.text)};
        cell.replace(number.digits.begin - total_.span.begin, digits.size(),
                     groups ? grouped(shown, context_.words.decimals) : to_string(shown));
        return cell;
    }

    void suggest(verdict& found) const
    {
        if (said_.is_difference) {
            const auto gap = quotient{total_.number.value} - quotient{part_figure(0).number.value};
            found.suggestion = restated(context_, part_figure(1), gap, finest_);
            return;
        }
        if (!found.expected) return;
        if (said_.is_tabular) {
            if (!said_.is_partial) found.suggestion = reprinted();
            return;
        }
        if (!said_.is_partial && !found.slip)
            found.suggestion = restated(context_, total_, quotient{*found.expected}, finest_);
    }
};

}  // namespace detail

/// Judges a sum: its total by what the parts make.
[[nodiscard]] inline auto check_sum(const claim_context& context, const claim& said) -> verdict
{
    return detail::sum_judge{context, said}.judge();
}

}  // namespace assay
