// SPDX-License-Identifier: BSL-1.0
#include "explain_command.hpp"

#include <cstddef>

#include <fmt/format.h>

#include "documents/loaded_document.hpp"
#include "load_rates.hpp"
#include "messages.hpp"
#include "reports/explanation.hpp"
#include "walk_inputs.hpp"

namespace assay::program {

namespace {

/// What was asked for cannot be shown: told, with what would do.
auto tell_nothing(const explain_command& options) -> exit_status
{
    if (options.sentence) {
        report_trouble("the sentence has no words");
    } else if (options.place.line == 0) {
        report_trouble(fmt::format("{}: no number in it", options.place.path));
    } else {
        report_trouble(fmt::format("{}:{}: no sentence there; name a line of the text",
                                   options.place.path, options.place.line));
    }
    return exit_status::trouble;
}

}  // namespace

auto run_explain(const explain_command& options) -> exit_status
{
    const auto rates = load_rates(options.rates);
    const auto& from = options.from;
    auto status = rates.complete ? exit_status::ok : exit_status::trouble;  // told by load_rates
    auto printed = std::size_t{0};
    if (options.sentence) {
        const auto typed = loaded_document{.id = "sentence", .source = {*options.sentence, {}}};
        const auto language = from.language.value_or("en");
        printed = print_explanation(typed, {from.published, language, from.home}, rates.table, {1});
        return printed != 0 ? status : tell_nothing(options);
    }
    const auto walked = walk_inputs(
        from, {.document =
                   [&](const met_document& met) {
                       const auto is_line = met.line != nullptr;  // of an archive: one document
                       if (is_line && options.place.line != 0 && options.place.line != met.number)
                           return;
                       const auto place =
                           is_line ? explained_place{}
                                   : explained_place{options.place.line, options.place.column};
                       printed +=
                           print_explanation(met.loaded, {met.published, met.language, from.home},
                                             rates.table, place);
                   },
               .unreadable_line = [](const bad_line&) {}});  // told on standard error
    status = worse(status, walked.status);
    if (printed == 0 && walked.status == exit_status::ok) return tell_nothing(options);
    return status;
}

}  // namespace assay::program
