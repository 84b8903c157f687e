// SPDX-License-Identifier: BSL-1.0
// command_options.hpp - the options that several commands have, and how each is read.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "command_line.hpp"

namespace assay::program {

/// An option that takes one of a few words.
template <typename Choice>
auto add_choice(CLI::App& to, const std::string& name, Choice& chosen,
                const std::map<std::string, Choice>& words, const std::string& help) -> CLI::Option*
{
    auto names = std::vector<std::string>{};
    for (const auto& [word, meaning] : words) names.push_back(word);
    return to
        .add_option_function<std::string>(
            name, [&chosen, words](const std::string& word) { chosen = words.at(word); }, help)
        ->check(CLI::IsMember(names))
        ->option_text(fmt::format("{}", fmt::join(names, "|")));
}

[[nodiscard]] auto in_capitals(std::string code) -> std::string;
/// Of a code as it was typed, in capitals or not.
[[nodiscard]] auto currency_of(const std::string& code) -> std::optional<currency>;

/// What names one currency alone: a code, a symbol, a name.
[[nodiscard]] auto named_currency(const std::string& typed) -> std::optional<currency>;

/// Of the options of inputs, those that are to be read yet.
struct raw_inputs {
    std::string published;
    std::optional<std::string> country;
};
void add_files(CLI::App& to, input_options& options);
void add_inputs(CLI::App& to, input_options& options, raw_inputs& raw);

/// Fills `options`; else why that cannot be done.
[[nodiscard]] auto read_inputs(input_options& options, const raw_inputs& raw)
    -> std::optional<std::string>;

/// Tells the trouble.
[[nodiscard]] auto refuse(const std::string& trouble) -> command;

void add_rates(CLI::App& to, std::vector<std::string>& files);
void add_price_tables(CLI::App& to, std::vector<std::string>& files);

/// Fills `prices` where a period was typed behind --prices; else why that cannot be done.
[[nodiscard]] auto read_prices(const std::string& typed, const std::vector<std::string>& tables,
                               std::optional<period>& prices) -> std::optional<std::string>;

/// --on, --over, --kind, --interpolate, --source and --rates as they were typed.
struct raw_question {
    std::string on;
    std::string over;
    std::optional<rate_choice> kind;
    rate_question asked;
};
void add_question(CLI::App& to, raw_question& raw);
void add_source(CLI::App& to, std::string& source);

/// Fills raw.asked; else why that cannot be done.
[[nodiscard]] auto read_question(raw_question& raw) -> std::optional<std::string>;

/// How a period is written, for the foot of a help text.
inline constexpr auto period_footer =
    "A PERIOD is 2025, 2025-03, 2025-Q1, 2024-2025, 2015..2025-03, 2025-01-01..2025-03-31\n"
    "or a fiscal year: FY2025:us, FY2024-25:uk (in, jp, au, pk, eg).";

}  // namespace assay::program
