// SPDX-License-Identifier: BSL-1.0
// aid_stage.hpp - how far aid has come: pledged, committed or delivered, by the verb nearest to it.
#pragma once

#include <algorithm>  // std::max
#include <cstddef>
#include <optional>
#include <span>

#include <assay/figures/figure.hpp>
#include <assay/lexicon/status_word.hpp>
#include <assay/money_status.hpp>
#include <assay/relations/figure_line.hpp>
#include <assay/relations/status_governor.hpp>

namespace assay {

namespace detail {

struct aid_verb {
    money_status meaning = money_status::unknown;
    std::size_t distance = 0;  // tokens
};

class aid_verb_finder {
public:
    aid_verb_finder(const figure_line& line, std::span<const figure> figures)
        : line_(line), figures_(figures)
    {}

    [[nodiscard]] auto before(std::size_t start) const -> std::optional<aid_verb>
    {
        constexpr auto reach = std::size_t{9};  // tokens
        for (auto end = start; end > 0 && start - end < reach;) {
            const auto is_passed = line_.in.is(end - 1, ')');
            if (is_money(end - 1) || (line_.is_sign(end - 1) && !is_passed)) return {};
            const auto word = line_.match_before(line_.in.words.statuses, end);
            if (row_of(word, status_use::stop) != nullptr) return {};
            if (const auto* row = row_of(word, status_use::aid_verb))
                return aid_verb{row->meaning, start - end};
            end -= std::max(word.length, std::size_t{1});
        }
        return {};
    }
    [[nodiscard]] auto behind(std::size_t end) const -> std::optional<aid_verb>
    {
        constexpr auto reach = std::size_t{6};  // tokens
        for (auto i = end; i < end + reach && i < line_.size();) {
            if (is_money(i) || line_.is_sign(i)) return {};
            const auto word = line_.match(line_.in.words.statuses, i);
            if (row_of(word, status_use::stop) != nullptr) return {};
            if (const auto* row = row_of(word, status_use::aid_verb))
                return aid_verb{row->meaning, i - end};
            i += std::max(word.length, std::size_t{1});
        }
        return {};
    }

private:
    const figure_line& line_;
    std::span<const figure> figures_;

    [[nodiscard]] auto is_money(std::size_t i) const -> bool
    {
        const auto* place = line_.at(i);
        return place != nullptr && figures_[place->figure].is_money();
    }
};

}  // namespace detail

/// Of aid that is told by the tokens [begin, end), its sum among them; unknown where no verb says.
[[nodiscard]] inline auto aid_stage(const figure_line& line, std::span<const figure> figures,
                                    std::size_t begin, std::size_t end) -> money_status
{
    const auto verbs = detail::aid_verb_finder{line, figures};
    const auto before = verbs.before(begin);
    const auto behind = verbs.behind(end);
    const auto& nearest =
        before && (!behind || before->distance <= behind->distance) ? before : behind;
    return nearest ? nearest->meaning : money_status::unknown;
}

}  // namespace assay
