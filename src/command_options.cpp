// SPDX-License-Identifier: BSL-1.0
#include "command_options.hpp"

#include <unistd.h>  // isatty

#include <assay/home_currency.hpp>
#include <assay/parse_money.hpp>
#include <assay/parse_period.hpp>

#include "documents/decode_text.hpp"  // is_encoding
#include "messages.hpp"

namespace assay::program {

auto in_capitals(std::string code) -> std::string
{
    for (auto& c : code) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return code;
}

auto currency_of(const std::string& code) -> std::optional<currency>
{
    return currency::from_code(in_capitals(code));
}

auto named_currency(const std::string& typed) -> std::optional<currency>
{
    const auto one = parse_money("1 " + typed);  // what names a currency behind a number
    const auto is_one = one && one->amount() == decimal{1};
    return is_one ? std::optional{one->unit()} : currency_of(typed);
}

void add_files(CLI::App& to, input_options& options)
{
    to.add_option(
          "FILE", options.paths,
          "Files, folders (text, HTML, Markdown, JSON Lines), tables (CSV) or - for standard "
          "input")
        ->type_name("");
}

void add_inputs(CLI::App& to, input_options& options, raw_inputs& raw)
{
    to.add_option("--published", raw.published,
                  "Day of publication; else the page's own word or its dateline")
        ->option_text("YYYY-MM-DD");
    to.add_option("--lang", options.language, "Language of the text; else the page's own word (en)")
        ->option_text("XX");
    to.add_option("--country", raw.country,
                  "Where it is printed (ISO 3166): what $, dollar or dinar means at home")
        ->option_text("XX");
    add_choice<std::optional<input_format>>(
        to, "--input", options.input,
        {{"text", input_format::text},
         {"html", input_format::html},
         {"markdown", input_format::markdown},
         {"csv", input_format::csv},
         {"jsonl", input_format::jsonl}},
        "What the files are; else told by their names and their first lines");
    to.add_option("--encoding", options.encoding, "Encoding of the files; else told by them")
        ->option_text("NAME");
    to.add_option("--config", options.configured.file,
                  "The configuration; else the nearest .assay.toml at or above a file")
        ->option_text("FILE");
    to.add_flag("--no-config", options.configured.none, "Use no configuration");
}

auto read_inputs(input_options& options, const raw_inputs& raw) -> std::optional<std::string>
{
    if (!raw.published.empty()) {
        options.published = parse_day(raw.published);
        if (!options.published) return not_a_day("--published", raw.published);
    }
    if (raw.country) {
        options.home = home_currency(in_capitals(*raw.country));
        if (!options.home) return not_a_country(*raw.country);
    }
    if (!options.encoding.empty() && !is_encoding(options.encoding))
        return not_an_encoding(options.encoding);
    if (options.configured.none && !options.configured.file.empty())
        return "--config and --no-config; give one of them";
    if (options.paths.empty()) {
        if (isatty(STDIN_FILENO) != 0) return "no input; name a file, or - for standard input";
        options.paths.emplace_back("-");
    }
    return std::nullopt;
}

auto refuse(const std::string& trouble) -> command
{
    report_trouble(trouble);
    return exit_status::trouble;
}

void add_price_tables(CLI::App& to, std::vector<std::string>& files)
{
    to.add_option("--price-table", files,
                  "A file of consumer prices that outranks the built-in; may be repeated")
        ->take_all()
        ->allow_extra_args(false)
        ->option_text("FILE");
}

auto read_prices(const std::string& typed, const std::vector<std::string>& tables,
                 std::optional<period>& prices) -> std::optional<std::string>
{
    if (typed.empty()) {
        if (tables.empty()) return std::nullopt;
        return "--price-table is for --prices; say in the prices of which period";
    }
    const auto period = parse_period(typed);
    if (!period) return not_a_period("--prices", typed, period.error());
    prices = *period;
    return std::nullopt;
}

void add_rates(CLI::App& to, std::vector<std::string>& files)
{
    to.add_option("--rates", files, "A rates file that outranks all other tables; may be repeated")
        ->take_all()
        ->allow_extra_args(false)
        ->option_text("FILE");
}

void add_source(CLI::App& to, std::string& source)
{
    to.add_option("--source", source, "Only from this table")->option_text("ID");
}

void add_question(CLI::App& to, raw_question& raw)
{
    auto* on =
        to.add_option("--on", raw.on, "The rate in force on a day")->option_text("YYYY-MM-DD");
    auto* over = to.add_option("--over", raw.over, "The rate of a period")->option_text("PERIOD");
    on->excludes(over);
    add_choice<std::optional<rate_choice>>(
        to, "--kind", raw.kind,
        {{"spot", rate_choice::spot},
         {"average", rate_choice::average},
         {"end", rate_choice::end},
         {"low", rate_choice::low},
         {"high", rate_choice::high}},
        "Which rate: spot of a day; average, end, low or high of a period (average)");
    to.add_flag("--interpolate", raw.asked.interpolate,
                "On a day between two quotes the point on the line between them, not a range");
    add_source(to, raw.asked.source);
    add_rates(to, raw.asked.rates);
}

auto read_question(raw_question& raw) -> std::optional<std::string>
{
    if (raw.on.empty() == raw.over.empty())
        return "say when: --on YYYY-MM-DD or --over PERIOD, such as 2025";
    auto& asked = raw.asked;
    if (!raw.on.empty()) {
        const auto on = parse_day(raw.on);
        if (!on) return not_a_day("--on", raw.on);
        asked.days = {*on, *on};
    } else {
        const auto over = parse_period(raw.over);
        if (!over) return not_a_period("--over", raw.over, over.error());
        asked.days = *over;
    }
    asked.kind =
        raw.kind.value_or(asked.days.is_one_day() ? rate_choice::spot : rate_choice::average);
    if (asked.kind == rate_choice::spot && !asked.days.is_one_day())
        return "--kind spot is the rate of a day; name one by --on, or ask for average, end, low "
               "or high";
    if (raw.kind && asked.kind != rate_choice::spot && !raw.on.empty())
        return "a day has no average, end, low or high; name a period by --over, or ask for --kind "
               "spot";
    return std::nullopt;
}

}  // namespace assay::program
