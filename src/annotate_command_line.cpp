// SPDX-License-Identifier: BSL-1.0
#include "annotate_command_line.hpp"

#include <map>
#include <optional>

#include <assay/parse_period.hpp>

#include "houses.hpp"
#include "messages.hpp"

namespace assay::program {

namespace {

constexpr auto footer =
    "Examples:\n"
    "  assay annotate story.txt --to USD --dry-run\n"
    "  assay annotate story.html --to USD --style guardian\n"
    "  assay annotate - --to EUR --published 2026-01-06 < story.txt > annotated.txt\n\n"
    "Files are changed in place; standard input goes to standard output. Sums that cannot be\n"
    "converted for certain are left, and told on standard error.\n\n"
    "Exit status: 0, or 2 where something could not be read or written.\n\n";

}  // namespace

auto add_annotate(CLI::App& app, raw_annotate& raw) -> CLI::App*
{
    auto& options = raw.options;
    auto* annotate =
        app.add_subcommand("annotate", "Write the conversions into an article that it lacks");
    add_files(*annotate, options.from);
    annotate->add_option("--to", raw.to, "Code, symbol or name of the currency to convert into")
        ->required()
        ->option_text("CURRENCY");
    auto styles =
        std::map<std::string, std::optional<std::optional<house>>>{{"own", std::optional<house>{}}};
    for (const auto& [name, which] : houses) styles[std::string{name}] = std::optional{which};
    add_choice(*annotate, "--style", options.style, styles,
               "In a newsroom's manner, or in the article's own; else as the configuration has it, "
               "which without it is the article's own");
    add_choice<std::optional<mentions>>(*annotate, "--mentions", options.asked.which,
                                        {{"every", mentions::every},
                                         {"sum", mentions::of_sum},
                                         {"currency", mentions::of_currency}},
                                        "Each sum, each at its first mention, or one of each "
                                        "currency; else as the style has it (sum)");
    annotate
        ->add_option("--over", raw.over,
                     "At the average rate of this period; else of the one that the text speaks of")
        ->option_text("PERIOD");
    add_inputs(*annotate, options.from, raw.from);
    add_rates(*annotate, options.rates);
    annotate->add_flag("--dry-run", options.dry_run, "Write nothing, print a diff");
    annotate->footer(std::string{footer} + period_footer);
    return annotate;
}

auto finish_annotate(raw_annotate& raw) -> command
{
    auto& options = raw.options;
    const auto to = named_currency(raw.to);
    if (!to) return refuse(not_one_currency(raw.to));
    options.asked.to = *to;
    if (!raw.over.empty()) {
        const auto over = parse_period(raw.over);
        if (!over) return refuse(not_a_period("--over", raw.over, over.error()));
        options.asked.over = *over;
    }
    if (const auto trouble = read_inputs(options.from, raw.from)) return refuse(*trouble);
    return options;
}

}  // namespace assay::program
