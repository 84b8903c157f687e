// SPDX-License-Identifier: BSL-1.0
// sum_report.hpp - subtotals of records with what was not added: for people, as assay.sum/1, as a
// table.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <assay/algebra/add_up.hpp>
#include <assay/algebra/entry.hpp>
#include <assay/algebra/refusal.hpp>

#include "../command_line.hpp"
#include "group_entries.hpp"

namespace assay::program {

/// Entries by their places.
struct told_refusal {
    std::size_t one = 0;
    refusal why = refusal::none;
    std::optional<std::size_t> other{};
};

struct group_total {
    group_key key{};
    std::vector<subtotal> subtotals{};
    std::vector<told_refusal> refusals{};
};

struct sum_report {
    std::span<const grouping> by{};
    std::span<const entry> entries{};
    std::vector<group_total> groups{};
};

[[nodiscard]] auto make_sum_report(std::span<const entry> entries, std::span<const grouping> by)
    -> sum_report;

/// A refusal in one sentence.
[[nodiscard]] auto explain(const told_refusal& told, std::span<const entry> entries) -> std::string;

/// The symbol or code that a subtotal is told in; empty for a plain count.
[[nodiscard]] auto unit_of(const subtotal& total) -> std::string;

/// Quantities that were all printed in one unit are told in it, others in the SI unit.
[[nodiscard]] auto shown_amount(const subtotal& total) -> stated_amount;

[[nodiscard]] auto sum_in_words(const sum_report& report) -> std::string;
[[nodiscard]] auto sum_to_json(const sum_report& report) -> std::string;
[[nodiscard]] auto sum_to_csv(const sum_report& report) -> std::string;

}  // namespace assay::program
