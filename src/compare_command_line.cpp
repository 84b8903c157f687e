// SPDX-License-Identifier: BSL-1.0
#include "compare_command_line.hpp"

namespace assay::program {

namespace {

constexpr auto footer =
    "Examples:\n"
    "  assay compare \"about 20 countries\" \"more than 30 countries\"\n"
    "  assay compare \"over 500 tonnes\" \"1.2 million lb\"\n"
    "  assay compare \"₼1.4 billion\" \"$820 million\" --over 2025\n\n"
    "Sure is what holds for all values that the words prove or suggest, likely what holds for "
    "those\n"
    "that they suggest. Money of two currencies is compared at the rate of --on or --over.\n\n"
    "Exit status: 0, or 2 where a figure is not understood or there is no rate.\n\n";

}  // namespace

auto add_compare(CLI::App& app, raw_compare& raw) -> CLI::App*
{
    auto* compare =
        app.add_subcommand("compare", "Tell which of two figures is more, and by how much");
    compare->add_option("FIRST", raw.options.first, "A figure as an article prints it, in quotes")
        ->required()
        ->type_name("");
    compare->add_option("SECOND", raw.options.second, "Another one")->required()->type_name("");
    add_question(*compare, raw.asked);
    add_choice<report_format>(*compare, "--format", raw.options.format,
                              {{"text", report_format::text}, {"json", report_format::json}},
                              "How to report (text)");
    compare->footer(std::string{footer} + period_footer);
    return compare;
}

auto finish_compare(raw_compare& raw) -> command
{
    auto& asked = raw.asked;
    const auto asks_for_rate = !asked.on.empty() || !asked.over.empty() || asked.kind ||
                               asked.asked.interpolate || !asked.asked.source.empty() ||
                               !asked.asked.rates.empty();
    if (asks_for_rate) {
        if (const auto trouble = read_question(asked)) return refuse(*trouble);
        raw.options.asked = asked.asked;
    }
    return raw.options;
}

}  // namespace assay::program
