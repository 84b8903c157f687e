// SPDX-License-Identifier: BSL-1.0
#include "sum_command_line.hpp"

#include <algorithm>  // std::ranges::find

#include <unistd.h>  // isatty

#include <fmt/format.h>

#include "command_options.hpp"

namespace assay::program {

namespace {

constexpr auto footer =
    "Examples:\n"
    "  assay normalise archive.jsonl --to USD --format jsonl | assay sum\n"
    "  assay sum records.jsonl --by class\n"
    "  assay sum records.jsonl --by status,period-year --format csv > table.csv\n\n"
    "Reads records as assay normalise --format jsonl prints them. Only what is of one subject is\n"
    "added: counts of one class, masses, money of one kind in one currency. What is told twice (a\n"
    "part and its whole, a conversion, a repetition) is counted once, and told with the reason.\n\n"
    "Exit status: 0, or 2 where something could not be read.";

}  // namespace

auto add_sum(CLI::App& app, raw_sum& raw) -> CLI::App*
{
    auto* sum = app.add_subcommand("sum", "Add up records as far as they may be added");
    sum->add_option("FILE", raw.options.paths, "Files of records, or - for standard input")
        ->type_name("");
    auto names = std::vector<std::string>{};
    for (const auto& [name, by] : groupings) names.emplace_back(name);
    sum->add_option("--by", raw.by,
                    "Sum these apart, and tell in each group what is not added to what")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->take_all()
        ->check(CLI::IsMember(names))
        ->option_text(fmt::format("{}", fmt::join(names, "|")));
    add_choice<sum_format>(
        *sum, "--format", raw.options.format,
        {{"text", sum_format::text}, {"json", sum_format::json}, {"csv", sum_format::csv}},
        "How to report (text)");
    sum->footer(footer);
    return sum;
}

auto finish_sum(raw_sum& raw) -> command
{
    auto& options = raw.options;
    for (const auto& typed : raw.by) {
        for (const auto& [name, by] : groupings) {
            if (name != typed) continue;
            if (std::ranges::find(options.by, by) != options.by.end())
                return refuse(fmt::format("--by: {} is there twice; name it once", name));
            options.by.push_back(by);
        }
    }
    if (options.paths.empty()) {
        if (isatty(STDIN_FILENO) != 0)
            return refuse("no input; name a file, or - for standard input");
        options.paths.emplace_back("-");
    }
    return options;
}

}  // namespace assay::program
