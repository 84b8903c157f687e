// SPDX-License-Identifier: BSL-1.0
#include "command_line.hpp"

#include <iostream>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <assay/rates/builtin.hpp>
#include <assay/version.hpp>

#include "annotate_command_line.hpp"
#include "classify_command_line.hpp"
#include "command_options.hpp"
#include "compare_command_line.hpp"
#include "messages.hpp"
#include "normalise_command_line.hpp"
#include "rates_command_line.hpp"
#include "sum_command_line.hpp"

namespace assay::program {

namespace {

constexpr auto check_footer =
    "Examples:\n"
    "  assay check story.html\n"
    "  assay check story.txt --published 2026-01-06\n"
    "  assay check drafts/ --format html > report.html\n"
    "  assay check story.md --fix --dry-run\n"
    "  assay check --format jsonl --input jsonl - < archive.jsonl\n\n"
    "Exit status: 0 nothing at or above --fail-on, 1 findings, 2 trouble.";

constexpr auto extract_footer =
    "Examples:\n"
    "  assay extract story.html\n"
    "  assay extract story.txt --unread\n"
    "  assay extract --format csv archive/ > figures.csv\n\n"
    "Exit status: 0, or 2 where something could not be read.";

constexpr auto explain_footer =
    "Examples:\n"
    "  assay explain story.txt:12\n"
    "  assay explain story.txt:12:40 --published 2026-01-06\n"
    "  assay explain -e \"It made ₼1.4 billion ($820 million) last year.\"\n\n"
    "Exit status: 0, or 2 where there is nothing to explain.";

constexpr auto rate_footer =
    "Examples:\n"
    "  assay rate AZN USD --on 2015-02-20\n"
    "  assay rate AZN USD --over 2025\n"
    "  assay rate EUR AZN --over 2025-01-01..2025-03-31\n"
    "  assay rate AZN USD --over 2015 --kind high\n\n";

constexpr auto convert_footer =
    "Examples:\n"
    "  assay convert \"₼1.4 billion\" USD --over 2025\n"
    "  assay convert \"over AZN 500m\" EUR --on 2015-02-20\n"
    "  assay convert \"₼1.4 billion\" USD --over 2015 --prices 2024\n"
    "  assay convert \"6-7 billion manat\" USD --over FY2024-25:uk --kind end\n\n";

/// What the options hold before they are checked.
struct raw_options {
    check_command check;
    raw_annotate annotate;
    extract_command extract;
    explain_command explain;
    convert_command convert;
    raw_classify classify;
    raw_compare compare;
    std::string to;
    std::string prices;
    raw_normalise normalise;
    raw_sum sum;
    rate_command rate;
    std::string place;
    raw_inputs from;  // of check, extract and explain: a command line has one of them
    std::string base;
    std::string counter;
    raw_question asked;
    raw_rates rates;
};

auto add_check(CLI::App& app, raw_options& raw) -> CLI::App*
{
    auto& options = raw.check;
    auto* check = app.add_subcommand("check", "Say which figures of an article do not add up");
    add_files(*check, options.from);
    add_inputs(*check, options.from, raw.from);
    add_choice<report_format>(*check, "--format", options.format,
                              {{"text", report_format::text},
                               {"json", report_format::json},
                               {"jsonl", report_format::jsonl},
                               {"sarif", report_format::sarif},
                               {"html", report_format::html},
                               {"markdown", report_format::markdown}},
                              "How to report (text)");
    add_choice<std::optional<fail_threshold>>(
        *check, "--fail-on", options.fail_on, {fail_thresholds.begin(), fail_thresholds.end()},
        "Least severity that makes the exit status 1 (error)");
    add_rates(*check, options.rates);
    check->add_flag("--quiet,-q", options.quiet,
                    "Only findings at or above --fail-on, and the summary");
    auto* fix = check->add_flag("--fix", options.fix,
                                "Mend, in the files, the wrong figures whose slip is certain");
    check->add_flag("--dry-run", options.dry_run, "With --fix: write nothing, print a diff")
        ->needs(fix);
    check->footer(check_footer);
    return check;
}

auto add_extract(CLI::App& app, raw_options& raw) -> CLI::App*
{
    auto& options = raw.extract;
    auto* extract =
        app.add_subcommand("extract", "List the figures of an article as they are read");
    add_files(*extract, options.from);
    add_inputs(*extract, options.from, raw.from);
    add_choice<extract_format>(*extract, "--format", options.format,
                               {{"text", extract_format::text},
                                {"json", extract_format::json},
                                {"jsonl", extract_format::jsonl},
                                {"csv", extract_format::csv}},
                               "How to list them (text)");
    extract->add_flag("--unread", options.unread,
                      "Also the numbers that were not taken for figures, and why");
    extract->footer(extract_footer);
    return extract;
}

auto add_explain(CLI::App& app, raw_options& raw) -> CLI::App*
{
    auto& options = raw.explain;
    auto* explain =
        app.add_subcommand("explain", "Tell step by step how a sentence was read and judged");
    explain
        ->add_option("PLACE", raw.place,
                     "FILE, FILE:LINE or FILE:LINE:COLUMN; of JSON Lines, a line's document")
        ->type_name("");
    explain->add_option("-e,--sentence", options.sentence, "Explain this text instead of a file's")
        ->option_text("TEXT");
    add_inputs(*explain, options.from, raw.from);
    add_rates(*explain, options.rates);
    explain->footer(explain_footer);
    return explain;
}

auto add_rate(CLI::App& app, raw_options& raw) -> CLI::App*
{
    auto* rate = app.add_subcommand("rate", "Tell a rate and the evidence for it");
    rate->add_option("BASE", raw.base, "Code of a currency")->required()->type_name("");
    rate->add_option("COUNTER", raw.counter, "Code of a currency")->required()->type_name("");
    add_question(*rate, raw.asked);
    add_choice<report_format>(*rate, "--format", raw.rate.format,
                              {{"text", report_format::text}, {"json", report_format::json}},
                              "How to report (text)");
    rate->footer(std::string{rate_footer} + period_footer);
    return rate;
}

auto add_convert(CLI::App& app, raw_options& raw) -> CLI::App*
{
    auto* convert = app.add_subcommand("convert", "Convert a sum at the rate of its day or period");
    convert->add_option("AMOUNT", raw.convert.amount, "A sum as an article prints it, in quotes")
        ->required()
        ->type_name("");
    convert->add_option("TO", raw.to, "Code, symbol or name of a currency")
        ->required()
        ->type_name("");
    add_question(*convert, raw.asked);
    convert
        ->add_option("--prices", raw.prices,
                     "In the consumer prices of this period, and at its average rate")
        ->option_text("PERIOD");
    add_price_tables(*convert, raw.convert.price_tables);
    add_choice<report_format>(*convert, "--format", raw.convert.format,
                              {{"text", report_format::text}, {"json", report_format::json}},
                              "How to report (text)");
    convert->footer(std::string{convert_footer} + period_footer);
    return convert;
}

auto finish_check(raw_options& raw) -> command
{
    if (const auto trouble = read_inputs(raw.check.from, raw.from)) return refuse(*trouble);
    return raw.check;
}

auto finish_extract(raw_options& raw) -> command
{
    if (const auto trouble = read_inputs(raw.extract.from, raw.from)) return refuse(*trouble);
    return raw.extract;
}

auto finish_explain(raw_options& raw) -> command
{
    auto& options = raw.explain;
    if (options.sentence && !raw.place.empty())
        return refuse("a place and a sentence; explain takes one of them");
    if (options.sentence) {
        options.from.paths = {"-"};  // unread, but standard input is not asked for either
    } else if (!raw.place.empty()) {
        options.place = read_text_place(raw.place);
        options.from.paths = {options.place.path};
    }
    if (const auto trouble = read_inputs(options.from, raw.from)) return refuse(*trouble);
    if (!options.sentence) options.place.path = options.from.paths.front();
    return options;
}

auto finish_rate(raw_options& raw) -> command
{
    const auto base = currency_of(raw.base);
    if (!base) return refuse(not_a_currency(raw.base));
    const auto counter = currency_of(raw.counter);
    if (!counter) return refuse(not_a_currency(raw.counter));
    if (*base == *counter) return refuse("both currencies are " + raw.base + "; name two");
    raw.rate.base = *base;
    raw.rate.counter = *counter;
    if (const auto trouble = read_question(raw.asked)) return refuse(*trouble);
    raw.rate.asked = raw.asked.asked;
    return raw.rate;
}

auto finish_convert(raw_options& raw) -> command
{
    const auto to = named_currency(raw.to);
    if (!to) return refuse(not_one_currency(raw.to));
    raw.convert.to = *to;
    if (const auto trouble = read_question(raw.asked)) return refuse(*trouble);
    raw.convert.asked = raw.asked.asked;
    if (!raw.prices.empty() && raw.asked.kind)
        return refuse("--prices converts at the average of its own period; leave --kind out");
    auto& options = raw.convert;
    if (const auto trouble = read_prices(raw.prices, options.price_tables, options.prices))
        return refuse(*trouble);
    return raw.convert;
}

auto commands_of(const CLI::App& app) -> std::vector<std::string>
{
    auto names = std::vector<std::string>{};
    for (const auto* one : app.get_subcommands([](const CLI::App*) { return true; }))
        names.push_back(one->get_name());
    return names;
}

}  // namespace

auto read_command_line(int argc, char** argv) -> command
{
    auto raw = raw_options{};
    auto app =
        CLI::App{"Assay reads an article and says which of its figures do not add up.", "assay"};
    const auto version = fmt::format("assay {}, tables {}", assay::version, builtin_rates_version);
    app.set_version_flag("--version", version, "Print the versions of the program and its tables");
    app.require_subcommand(1);
    app.footer("assay COMMAND --help tells a command's options, with examples.");
    const auto* check = add_check(app, raw);
    const auto* annotate = add_annotate(app, raw.annotate);
    const auto* extract = add_extract(app, raw);
    const auto* explain = add_explain(app, raw);
    const auto* convert = add_convert(app, raw);
    const auto* classify = add_classify(app, raw.classify);
    const auto* compare = add_compare(app, raw.compare);
    const auto* normalise = add_normalise(app, raw.normalise);
    const auto* sum = add_sum(app, raw.sum);
    const auto* rate = add_rate(app, raw);
    const auto* rates = add_rates_command(app, raw.rates);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& stop) {
        if (stop.get_exit_code() == 0) {
            app.exit(stop, std::cout, std::cerr);
            return exit_status::ok;
        }
        const auto chosen = app.get_subcommands();
        if (chosen.empty()) return refuse(not_a_command("", app.remaining(), commands_of(app)));
        const auto names_none = chosen[0] == rates && rates->get_subcommands().empty();
        if (names_none)
            return refuse(not_a_command("rates", rates->remaining(), commands_of(*rates)));
        return refuse(fmt::format("{}; see assay {} --help", stop.what(), chosen[0]->get_name()));
    }
    if (check->parsed()) return finish_check(raw);
    if (annotate->parsed()) return finish_annotate(raw.annotate);
    if (extract->parsed()) return finish_extract(raw);
    if (explain->parsed()) return finish_explain(raw);
    if (convert->parsed()) return finish_convert(raw);
    if (classify->parsed()) return finish_classify(raw.classify);
    if (compare->parsed()) return finish_compare(raw.compare);
    if (normalise->parsed()) return finish_normalise(raw.normalise);
    if (sum->parsed()) return finish_sum(raw.sum);
    return rate->parsed() ? finish_rate(raw) : finish_rates(*rates, raw.rates);
}

}  // namespace assay::program
