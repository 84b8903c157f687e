// SPDX-License-Identifier: BSL-1.0
// note_chains.hpp - conversions that were reckoned from another figure of the article, already
// rounded, instead of from their source (note chain-rounding).
//
//     ₼1 billion ($590 million), half of it, ₼500 million ($295 million)      295 is half of
//     590,
//                                                                  ₼500 million are 294 million
//     €29 million (₼57 million, or $34 million)     34 is 57 / 1.7; €29 million are 33
//     million
//
// It is said only of figures that agree, but not as the nearest rounding of their source.
#pragma once

#include <algorithm>  // std::min
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <assay/check/check_claim.hpp>
#include <assay/check/checked_claim.hpp>
#include <assay/check/claim_context.hpp>
#include <assay/check/stated_side.hpp>
#include <assay/check/verdict.hpp>
#include <assay/claims/claim.hpp>
#include <assay/decimal.hpp>
#include <assay/figures/figure.hpp>
#include <assay/interval.hpp>
#include <assay/quotient.hpp>

namespace assay {

namespace detail {

class chain_noter {
public:
    chain_noter(const claim_context& context, std::span<checked_claim> claims)
        : context_(context), claims_(claims)
    {}

    void run()
    {
        for (std::size_t i = 0; i < claims_.size(); ++i) {
            auto& one = claims_[i];
            if (!is_plain_conversion(one.said)) continue;
            if (may_be_chain(one.judged) && has_link(one))
                one.judged.notes.push_back(verdict_note::chain_rounding);
            if (is_sound(one.judged)) before_.push_back(i);
        }
    }

private:
    static constexpr auto farthest = std::size_t{12};  // conversions back

    const claim_context& context_;
    std::span<checked_claim> claims_;
    std::vector<std::size_t> before_;  // those that hold

    [[nodiscard]] auto source_of(const claim& said) const -> const figure&
    {
        return context_.figures[said.figures[0]];
    }
    [[nodiscard]] auto reported_of(const claim& said) const -> const figure&
    {
        return context_.figures[said.figures[1]];
    }
    [[nodiscard]] auto is_plain_conversion(const claim& said) const -> bool
    {
        return said.kind == claim_kind::conversion && !source_of(said).is_range() &&
               !reported_of(said).is_range() && !source_of(said).number.value.is_zero();
    }
    [[nodiscard]] static auto is_sound(const verdict& found) -> bool
    {
        return found.reason == verdict_reason::exact || found.reason == verdict_reason::rounded ||
               found.reason == verdict_reason::source_rounded;
    }
    /// Whether a figure agrees, but not because it is its source's nearest rounding.
    [[nodiscard]] static auto may_be_chain(const verdict& found) -> bool
    {
        return found.reason == verdict_reason::source_rounded ||
               found.reason == verdict_reason::truncated ||
               found.reason == verdict_reason::other_rate ||
               found.reason == verdict_reason::hedged || found.reason == verdict_reason::coarse;
    }

    [[nodiscard]] auto has_link(const checked_claim& one) const -> bool
    {
        const auto count = std::min(before_.size(), farthest);
        for (const auto place : std::span{before_}.last(count)) {
            const auto& other = claims_[place];
            if (other.said.figures[0] == one.said.figures[0]) {
                if (is_reckoned_from(other.said, one.said)) return true;
            } else if (is_same_pair(other.judged, one.judged) && is_part_of(other.said, one.said)) {
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] static auto is_same_pair(const verdict& a, const verdict& b) -> bool
    {
        if (a.definition || b.definition) {
            return a.definition && b.definition && a.definition->from == b.definition->from &&
                   a.definition->to == b.definition->to &&
                   a.definition->shift == quotient{0};  // half of 20 °C is not half of 68 °F
        }
        return a.units == b.units;
    }

    /// One source told in two units: the second may have been reckoned from the first.
    [[nodiscard]] auto is_reckoned_from(const claim& other, const claim& one) const -> bool
    {
        const auto& first = reported_of(other);
        const auto& second = reported_of(one);
        const auto is_conversion =
            first.kind == second.kind &&
            (first.is_money() ? first.unit() != second.unit()
                              : first.units.likeliest() != second.units.likeliest());
        if (!is_conversion) return false;
        auto link = claim{};
        link.figures = {other.figures[1], one.figures[1]};
        link.roles = {claim_role::source, claim_role::reported};
        const auto found = check_claim(context_, link);
        return found.reason == verdict_reason::exact || found.reason == verdict_reason::rounded;
    }

    /// A half, a third, three times the source: the report may be that of the other report.
    [[nodiscard]] auto is_part_of(const claim& other, const claim& one) const -> bool
    {
        constexpr auto largest = 10;
        const auto ratio = source_of(one).number.value / source_of(other).number.value;
        if (!is_simple(ratio, largest)) return false;
        const auto reckoned = quotient{reported_of(other).number.value} * ratio;
        return side_of(reported_of(one), range_end::none).strict.contains(reckoned);
    }
    /// Whether a ratio is 1 / n or n, from 2 on.
    [[nodiscard]] static auto is_simple(const quotient& ratio, int largest) -> bool
    {
        for (auto n = 2; n <= largest; ++n) {
            const auto times = quotient{decimal{n}};
            if (ratio == times || ratio * times == quotient{1}) return true;
        }
        return false;
    }
};

}  // namespace detail

/// Adds the note chain-rounding to the verdicts of a document's claims, which are in the order of
/// the text.
inline void note_chains(const claim_context& context, std::span<checked_claim> claims)
{
    detail::chain_noter{context, claims}.run();
}

}  // namespace assay
