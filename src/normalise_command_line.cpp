// SPDX-License-Identifier: BSL-1.0
#include "normalise_command_line.hpp"

#include "messages.hpp"

namespace assay::program {

namespace {

constexpr auto footer =
    "Examples:\n"
    "  assay normalise story.txt --to USD\n"
    "  assay normalise archive.jsonl --to EUR --prices 2024 --format jsonl > records.jsonl\n"
    "  assay normalise reports/ --to USD > records.csv\n"
    "  assay normalise story.txt --to USD --source imf\n"
    "  assay normalise archive.jsonl --to USD --format html > figures.html\n"
    "  assay normalise archive.jsonl --to USD --format sqlite --output figures.db\n\n"
    "One record a figure. A sum that cannot be told in the currency or the prices asked for keeps\n"
    "its own and says why.\n\n"
    "Exit status: 0, or 2 where something could not be read.\n\n";

}  // namespace

auto add_normalise(CLI::App& app, raw_normalise& raw) -> CLI::App*
{
    auto& options = raw.options;
    auto* normalise = app.add_subcommand(
        "normalise", "Tell figures in units that can be compared, one record each");
    add_files(*normalise, options.from);
    normalise->add_option("--to", raw.to, "Code, symbol or name of the currency for all sums")
        ->option_text("CURRENCY");
    normalise
        ->add_option("--prices", raw.prices,
                     "All sums in the consumer prices of this period, and at its average rate")
        ->option_text("PERIOD");
    add_price_tables(*normalise, options.price_tables);
    add_inputs(*normalise, options.from, raw.from);
    add_source(*normalise, options.source);
    add_rates(*normalise, options.rates);
    add_choice<record_format>(*normalise, "--format", options.format,
                              {{"csv", record_format::csv},
                               {"jsonl", record_format::jsonl},
                               {"html", record_format::html},
                               {"sqlite", record_format::sqlite}},
                              "How to write them (csv)");
    normalise->add_option("--output", options.output, "The database that --format sqlite writes")
        ->option_text("FILE");
    normalise->footer(std::string{footer} + period_footer);
    return normalise;
}

auto finish_normalise(raw_normalise& raw) -> command
{
    auto& options = raw.options;
    if (!raw.to.empty()) {
        options.to = named_currency(raw.to);
        if (!options.to) return refuse(not_one_currency(raw.to));
    }
    if (const auto trouble = read_prices(raw.prices, options.price_tables, options.prices))
        return refuse(*trouble);
    const auto is_database = options.format == record_format::sqlite;
    if (is_database == options.output.empty())
        return refuse(is_database ? "--format sqlite needs --output FILE"
                                  : "--output FILE is for --format sqlite; others are printed");
    if (const auto trouble = read_inputs(options.from, raw.from)) return refuse(*trouble);
    return options;
}

}  // namespace assay::program
