// SPDX-License-Identifier: BSL-1.0
#include "command_line.hpp"

#include <iostream>
#include <map>

#include <unistd.h>  // isatty

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <assay/rates/builtin.hpp>
#include <assay/version.hpp>

#include "messages.hpp"

namespace assay::program {

namespace {

constexpr auto check_footer =
    "Examples:\n"
    "  assay check story.txt --published 2026-01-06\n"
    "  assay check --format jsonl --input jsonl - < archive.jsonl\n\n"
    "Exit status: 0 nothing at or above --fail-on, 1 findings, 2 trouble.";

constexpr auto rate_footer =
    "Examples:\n"
    "  assay rate AZN USD --on 2015-02-20\n"
    "  assay rate AZN USD --over 2025\n"
    "  assay rate EUR AZN --over 2025-01-01..2025-03-31";

/// What the options hold before they are checked.
struct raw_options {
    check_command check;
    rate_command rate;
    rates_import_command rates_import;
    std::string published;
    std::string base;
    std::string counter;
    std::string on;
    std::string over;
};

/// An option that takes one of a few words.
template <typename Choice>
void add_choice(CLI::App& command, const std::string& name, Choice& chosen,
                const std::map<std::string, Choice>& words, const std::string& help)
{
    auto names = std::vector<std::string>{};
    for (const auto& [word, meaning] : words) names.push_back(word);
    command
        .add_option_function<std::string>(
            name, [&chosen, words](const std::string& word) { chosen = words.at(word); }, help)
        ->check(CLI::IsMember(names))
        ->option_text(fmt::format("{}", fmt::join(names, "|")));
}

void add_rates(CLI::App& command, std::vector<std::string>& files)
{
    command
        .add_option("--rates", files,
                    "A rates file that outranks the built-in tables; may be repeated")
        ->take_all()
        ->allow_extra_args(false)
        ->option_text("FILE");
}

auto add_check(CLI::App& app, raw_options& raw) -> CLI::App*
{
    auto& options = raw.check;
    auto* check = app.add_subcommand("check", "Say which figures of an article do not add up");
    check
        ->add_option(
            "FILE", options.inputs,
            "Files, folders (their .txt, .jsonl and .ndjson files) or - for standard input")
        ->type_name("");
    check->add_option("--published", raw.published, "Day of publication; else the dateline's")
        ->option_text("YYYY-MM-DD");
    add_choice<report_format>(*check, "--format", options.format,
                              {{"text", report_format::text},
                               {"json", report_format::json},
                               {"jsonl", report_format::jsonl}},
                              "How to report (text)");
    add_choice<input_format>(*check, "--input", options.input,
                             {{"text", input_format::text}, {"jsonl", input_format::jsonl}},
                             "What the files are; else told by their names and their first lines");
    add_choice<fail_threshold>(*check, "--fail-on", options.fail_on,
                               {{"error", fail_threshold::error},
                                {"warning", fail_threshold::warning},
                                {"never", fail_threshold::never}},
                               "Least severity that makes the exit status 1 (error)");
    add_rates(*check, options.rates);
    check->add_option("--lang", options.language, "Language of the text (en)")->option_text("XX");
    check->add_flag("--quiet,-q", options.quiet,
                    "Only findings at or above --fail-on, and the summary");
    check->footer(check_footer);
    return check;
}

auto add_rate(CLI::App& app, raw_options& raw) -> CLI::App*
{
    auto* rate = app.add_subcommand("rate", "Tell a rate and the evidence for it");
    rate->add_option("BASE", raw.base, "Code of a currency")->required()->type_name("");
    rate->add_option("COUNTER", raw.counter, "Code of a currency")->required()->type_name("");
    auto* on =
        rate->add_option("--on", raw.on, "The rate in force on a day")->option_text("YYYY-MM-DD");
    auto* over = rate->add_option("--over", raw.over, "The average of a period")
                     ->option_text("YYYY|YYYY-MM|FROM..TO");
    on->excludes(over);
    add_choice<report_format>(*rate, "--format", raw.rate.format,
                              {{"text", report_format::text}, {"json", report_format::json}},
                              "How to report (text)");
    add_rates(*rate, raw.rate.rates);
    rate->footer(rate_footer);
    return rate;
}

/// "2025", "2025-03" or "2025-01-01..2025-03-31".
auto parse_period(const std::string& text) -> std::optional<period>
{
    if (const auto dots = text.find(".."); dots != std::string::npos) {
        const auto from = parse_day(text.substr(0, dots));
        const auto to = parse_day(text.substr(dots + 2));
        if (!from || !to || *to < *from) return std::nullopt;
        return period{*from, *to};
    }
    if (text.size() == 4) {
        const auto first = parse_day(text + "-01-01");
        const auto last = parse_day(text + "-12-31");
        return first && last ? std::optional{period{*first, *last}} : std::nullopt;
    }
    const auto first = parse_day(text + "-01");
    if (text.size() != 7 || !first) return std::nullopt;
    const auto civil = date::year_month_day{*first};
    return calendar_month(static_cast<int>(civil.year()), static_cast<unsigned>(civil.month()));
}

auto refuse(const std::string& trouble) -> command
{
    report_trouble(trouble);
    return exit_status::trouble;
}

auto finish_check(raw_options& raw) -> command
{
    if (!raw.published.empty()) {
        raw.check.published = parse_day(raw.published);
        if (!raw.check.published) return refuse(not_a_day("--published", raw.published));
    }
    if (raw.check.inputs.empty()) {
        if (isatty(STDIN_FILENO) != 0)
            return refuse("no input; name a file, or - for standard input");
        raw.check.inputs.emplace_back("-");
    }
    return raw.check;
}

auto finish_rate(raw_options& raw) -> command
{
    const auto base = currency::from_code(raw.base);
    if (!base) return refuse(not_a_currency(raw.base));
    const auto counter = currency::from_code(raw.counter);
    if (!counter) return refuse(not_a_currency(raw.counter));
    if (*base == *counter) return refuse("both currencies are " + raw.base + "; name two");
    raw.rate.base = *base;
    raw.rate.counter = *counter;
    if (raw.on.empty() == raw.over.empty())
        return refuse("say when: --on YYYY-MM-DD or --over YYYY");
    if (!raw.on.empty()) {
        const auto on = parse_day(raw.on);
        if (!on) return refuse(not_a_day("--on", raw.on));
        raw.rate.asked = {*on, *on};
        return raw.rate;
    }
    const auto over = parse_period(raw.over);
    if (!over) return refuse(not_a_period(raw.over));
    raw.rate.asked = *over;
    raw.rate.average = !over->is_one_day();
    return raw.rate;
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
    add_rate(app, raw);
    const auto* rates = add_rates_commands(app, raw.rates_import);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& stop) {
        if (stop.get_exit_code() == 0) {
            app.exit(stop, std::cout, std::cerr);
            return exit_status::ok;
        }
        const auto chosen = app.get_subcommands();
        if (chosen.empty()) return refuse(not_a_command(app.remaining()));
        return refuse(fmt::format("{}; see assay {} --help", stop.what(), chosen[0]->get_name()));
    }
    if (rates->parsed()) return raw.rates_import;
    return check->parsed() ? finish_check(raw) : finish_rate(raw);
}

}  // namespace assay::program
