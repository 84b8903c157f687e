// SPDX-License-Identifier: BSL-1.0
#include "rates_command_line.hpp"

#include <assay/parse_period.hpp>

#include "command_options.hpp"
#include "messages.hpp"

namespace assay::program {

namespace {

constexpr auto show_footer =
    "Examples:\n"
    "  assay rates show AZN USD --from 2014 --to 2017\n"
    "  assay rates show EUR USD --from 2025-Q1 --format svg > euro.svg";

constexpr auto verify_footer =
    "Each table is compared with itself (steps, spikes, parities) and with the other tables.\n"
    "Exit status: 0 nothing found, 1 findings, 2 trouble.";

constexpr auto import_footer =
    "Several files of one publisher become one table. A number that cannot be read, or two rates\n"
    "for one day, refuse them all.\n\n"
    "Examples:\n"
    "  assay rates import 04.09.2026.xml 07.09.2026.xml --output cbar.csv\n"
    "  assay rates import eurofxref-hist.csv --source ecb-2026 > ecb.csv\n"
    "  assay rates import cbar.csv 08.09.2026.xml --output cbar.csv\n"
    "  assay rates import --as list";

constexpr auto update_footer =
    "Tables go where the user's own are ($XDG_DATA_HOME/assay/rates). A table changes only where "
    "an\n"
    "answer is whole, of the days asked for, and keeps every rate that is known.\n\n"
    "Examples:\n"
    "  assay rates update\n"
    "  assay rates update ecb cbar nbg --from 2026-01-01\n"
    "  assay rates update --list\n\n"
    "Exit status: 0 all is up to date, 2 trouble with a source; the others were updated.";

void add_list(CLI::App& rates, list_command& options)
{
    auto* list = rates.add_subcommand("list", "Which tables there are, and what they hold");
    add_choice<report_format>(*list, "--format", options.format,
                              {{"text", report_format::text}, {"json", report_format::json}},
                              "How to report (text)");
    add_rates(*list, options.rates);
}

void add_show(CLI::App& rates, raw_rates& raw)
{
    auto& options = raw.show;
    auto* show = rates.add_subcommand("show", "The rates of a pair, as rows and as a chart");
    show->add_option("BASE", raw.base, "Code of a currency")->required()->type_name("");
    show->add_option("COUNTER", raw.counter, "Code of a currency")->required()->type_name("");
    show->add_option("--from", raw.from, "A day, or a period, of which the first day counts")
        ->option_text("PERIOD");
    show->add_option("--to", raw.to, "Likewise, of which the last day counts")
        ->option_text("PERIOD");
    add_choice<show_format>(*show, "--format", options.format,
                            {{"text", show_format::text},
                             {"csv", show_format::csv},
                             {"json", show_format::json},
                             {"svg", show_format::svg}},
                            "How to show them (text)");
    add_source(*show, options.asked.source);
    add_rates(*show, options.asked.rates);
    show->footer(show_footer);
}

void add_verify(CLI::App& rates, verify_command& options)
{
    auto* verify = rates.add_subcommand("verify", "Look for mistakes in tables of rates");
    verify->add_option("FILE", options.files, "Tables; else all that there are")->type_name("");
    verify->footer(verify_footer);
}

void add_import(CLI::App& rates, rates_import_command& options)
{
    auto* command =
        rates.add_subcommand("import", "Turn files of central banks and others into a table");
    command
        ->add_option("FILE", options.inputs, "Files as they were fetched, or - for standard input")
        ->type_name("");
    command
        ->add_option("--as", options.format, "What the files are, else told by content; list tells")
        ->option_text("FORMAT");
    command->add_option("--output,-o", options.output, "Where the table goes; else standard output")
        ->option_text("FILE");
    command->add_option("--source", options.source, "The short name that verdicts cite")
        ->option_text("NAME");
    command->add_option("--title", options.title, "Whose rates these are")->option_text("TEXT");
    command->add_option("--licence", options.licence, "What may be done with them")
        ->option_text("TEXT");
    command->add_option("--table", options.table, "Which table, where the files hold several")
        ->option_text("N");
    command->footer(import_footer);
}

void add_update(CLI::App& rates, raw_rates& raw)
{
    auto& options = raw.update;
    auto* command = rates.add_subcommand("update", "Fetch new rates from central banks");
    command
        ->add_option("SOURCE", options.sources,
                     "Whose rates; else of those fetched before, at first cbar and ecb; all")
        ->type_name("");
    command->add_flag("--list", options.list, "Tell the sources, and fetch nothing");
    command->add_option("--from", raw.from, "The first day; else the newest that is known")
        ->option_text("YYYY-MM-DD");
    command->add_option("--to", raw.to, "The last day; else today")->option_text("YYYY-MM-DD");
    command->add_flag("--dry-run", options.dry_run, "Tell what would be asked, and fetch nothing");
    command->add_flag("--accept-changes", options.accept_changes,
                      "Take a known day's rate where it is another one now");
    command
        ->add_option("--timeout", options.timeout,
                     "How many seconds a silent source is waited for (30)")
        ->check(CLI::Range(1L, 3600L))
        ->option_text("SECONDS");
    command
        ->add_option("--mirror", options.mirror,
                     "Ask URL/HOST/PATH for what stands at https://HOST/PATH")
        ->take_last()
        ->option_text("URL");
    command->footer(update_footer);
}

auto refuse(const std::string& trouble) -> command
{
    report_trouble(trouble);
    return exit_status::trouble;
}

auto finish_show(raw_rates& raw) -> command
{
    const auto base = currency_of(raw.base);
    if (!base) return refuse(not_a_currency(raw.base));
    const auto counter = currency_of(raw.counter);
    if (!counter) return refuse(not_a_currency(raw.counter));
    if (*base == *counter) return refuse("both currencies are " + raw.base + "; name two");
    raw.show.base = *base;
    raw.show.counter = *counter;
    if (!raw.from.empty()) {
        const auto from = parse_period(raw.from);
        if (!from) return refuse(not_a_period("--from", raw.from, from.error()));
        raw.show.from = from->from;
    }
    if (!raw.to.empty()) {
        const auto to = parse_period(raw.to);
        if (!to) return refuse(not_a_period("--to", raw.to, to.error()));
        raw.show.to = to->to;
    }
    if (raw.show.from && raw.show.to && *raw.show.to < *raw.show.from)
        return refuse("--to is before --from; give the earlier day to --from");
    return raw.show;
}

auto finish_update(raw_rates& raw) -> command
{
    if (!raw.from.empty()) {
        raw.update.from = parse_day(raw.from);
        if (!raw.update.from) return refuse(not_a_day("--from", raw.from));
    }
    if (!raw.to.empty()) {
        raw.update.to = parse_day(raw.to);
        if (!raw.update.to) return refuse(not_a_day("--to", raw.to));
    }
    return raw.update;
}

}  // namespace

auto add_rates_command(CLI::App& app, raw_rates& raw) -> CLI::App*
{
    auto* rates =
        app.add_subcommand("rates", "List, show, import, update or verify tables of rates");
    rates->require_subcommand(1);
    rates->footer("assay rates COMMAND --help tells a command's options.");
    add_list(*rates, raw.list);
    add_show(*rates, raw);
    add_import(*rates, raw.import_files);
    add_update(*rates, raw);
    add_verify(*rates, raw.verify);
    return rates;
}

auto finish_rates(const CLI::App& rates, raw_rates& raw) -> command
{
    if (rates.got_subcommand("list")) return raw.list;
    if (rates.got_subcommand("show")) return finish_show(raw);
    if (rates.got_subcommand("import")) return raw.import_files;
    if (rates.got_subcommand("update")) return finish_update(raw);
    return raw.verify;
}

}  // namespace assay::program
