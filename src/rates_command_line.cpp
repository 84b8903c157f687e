// SPDX-License-Identifier: BSL-1.0
#include "rates_command_line.hpp"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "sources/formats.hpp"

namespace assay::program {

namespace {

constexpr auto import_footer =
    "Several files of one publisher become one table. A number that cannot be read, or two rates\n"
    "for one day, refuse them all.\n\n"
    "Examples:\n"
    "  assay rates import 04.09.2026.xml 07.09.2026.xml --output cbar.csv\n"
    "  assay rates import eurofxref-hist.csv --source ecb-2026 > ecb.csv\n"
    "  assay rates import cbar.csv 08.09.2026.xml --output cbar.csv\n"
    "  assay rates import --as list";

}  // namespace

auto add_rates_commands(CLI::App& app, rates_import_command& import) -> CLI::App*
{
    auto* rates = app.add_subcommand("rates", "Tables of rates");
    rates->require_subcommand(1);
    auto* command =
        rates->add_subcommand("import", "Turn files of central banks and others into a table");
    command
        ->add_option("FILE", import.inputs, "Files as they were fetched, or - for standard input")
        ->type_name("");
    command
        ->add_option("--as", import.format, "What the files are, else told by content; list tells")
        ->option_text("FORMAT");
    command->add_option("--output,-o", import.output, "Where the table goes; else standard output")
        ->option_text("FILE");
    command->add_option("--source", import.source, "The short name that verdicts cite")
        ->option_text("NAME");
    command->add_option("--title", import.title, "Whose rates these are")->option_text("TEXT");
    command->add_option("--licence", import.licence, "What may be done with them")
        ->option_text("TEXT");
    command->add_option("--table", import.table, "Which table, where the files hold several")
        ->option_text("N");
    command->footer(import_footer);
    return rates;
}

}  // namespace assay::program
