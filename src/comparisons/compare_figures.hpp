// SPDX-License-Identifier: BSL-1.0
// compare_figures.hpp - two figures of a command line, read by the reader of articles and put into
// one unit.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <assay/algebra/comparison.hpp>
#include <assay/algebra/entry.hpp>
#include <assay/algebra/refusal.hpp>
#include <assay/period.hpp>
#include <assay/rates/exchange_rate.hpp>
#include <assay/result.hpp>

namespace assay::program {

struct typed_figure {
    std::string text;  // as it was typed
    entry told;
};

/// One figure, or why there is none; `name` is what the argument is called. `spoken` is the day
/// that it is of: the manat of 2003 is the old one.
[[nodiscard]] auto read_typed_figure(std::string_view name, std::string_view text, day spoken)
    -> result<typed_figure, std::string>;

enum class comparison_verdict { same, less, more, likely_less, likely_more, overlap, incomparable };

struct compared_figures {
    typed_figure first;
    typed_figure second;
    std::string unit{};           // of both amounts: the second's; empty where there is none
    refusal why = refusal::none;  // none: they are compared
    std::optional<exchange_rate> rate{};  // where the first was converted
    compared found{};

    [[nodiscard]] auto verdict() const -> comparison_verdict;
};

/// With the first one converted at `rate` where that is needed.
[[nodiscard]] auto compare_figures(typed_figure first, typed_figure second,
                                   const std::optional<exchange_rate>& rate) -> compared_figures;

}  // namespace assay::program
