// SPDX-License-Identifier: BSL-1.0
#include "classify_command_line.hpp"

#include <filesystem>
#include <system_error>

#include <fmt/format.h>

namespace assay::program {

namespace {

constexpr auto footer =
    "Examples:\n"
    "  assay classify \"775 mortar shells\"\n"
    "  assay classify \"82mm mortars\" --format json\n"
    "  assay classify \"over 400 cases of rockets\" --profile grad122\n"
    "  assay classify story.html\n"
    "  assay classify archive.jsonl --format csv > classes.csv\n\n"
    "One argument that names no file is an item; what names one is read, and each of its figures\n"
    "of arms, people of war or deals is told with its place.\n\n"
    "Exit status: 0, or 2 where nothing is known of an item or something could not be read.";

/// Whether an argument is a file's: one that is there, or is named as files of articles are.
auto names_file(const std::string& argument) -> bool
{
    auto trouble = std::error_code{};
    return argument == "-" || std::filesystem::exists(argument, trouble) ||
           format_of_name(argument).has_value();
}

}  // namespace

auto add_classify(CLI::App& app, raw_classify& raw) -> CLI::App*
{
    auto* classify =
        app.add_subcommand("classify", "Tell the class of what is counted, and where lists put it");
    classify
        ->add_option("TEXT|FILE", raw.arguments,
                     "An item, with its number or without, in quotes; or files, folders, -")
        ->type_name("");
    classify
        ->add_option("--profile", raw.options.profile,
                     "Count what is in the packages of TEXT by this packing profile")
        ->option_text("NAME|FILE:NAME");
    add_inputs(*classify, raw.options.from, raw.from);
    add_choice<class_format>(*classify, "--format", raw.options.format,
                             {{"text", class_format::text},
                              {"json", class_format::json},
                              {"jsonl", class_format::jsonl},
                              {"csv", class_format::csv}},
                             "How to report (text); csv of files alone");
    classify->footer(footer);
    return classify;
}

auto finish_classify(raw_classify& raw) -> command
{
    auto& options = raw.options;
    if (raw.arguments.size() == 1 && !names_file(raw.arguments.front())) {
        options.text = raw.arguments.front();
        if (options.format == class_format::csv)
            return refuse("--format csv is for files; of one item ask for text, json or jsonl");
        return options;
    }
    options.from.paths = raw.arguments;
    if (options.profile)
        return refuse("--profile counts the packages of one TEXT; leave it out for files");
    if (const auto trouble = read_inputs(options.from, raw.from)) return refuse(*trouble);
    return options;
}

}  // namespace assay::program
