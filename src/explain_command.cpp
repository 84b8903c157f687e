// SPDX-License-Identifier: BSL-1.0
#include "explain_command.hpp"

#include <cstddef>
#include <string_view>

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
    auto rates = house_rates{options.rates};
    const auto& from = options.from;
    auto status = exit_status::ok;
    auto printed = std::size_t{0};
    const auto print = [&](const met_document& met, explained_place place) {
        const auto& loaded = rates.with(met.settings.rates);
        if (!loaded.complete) status = exit_status::trouble;  // told by load_rates
        const auto asked =
            check_options{met.published, met.language, met.home, met.settings.policy};
        printed += print_explanation(met.loaded, asked, loaded.table, place);
    };
    if (options.sentence) {
        auto configured = configurations{from.configured};
        const auto* settings = configured.of("-");
        if (settings == nullptr) return exit_status::trouble;  // told by configurations
        const auto typed = loaded_document{.id = "sentence", .source = {*options.sentence, {}}};
        const auto& language = from.language ? from.language : settings->language;
        print({typed, from.published, language ? std::string_view{*language} : "en",
               from.home ? from.home : settings->home, *settings},
              {1});
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
                       print(met, place);
                   },
               .unreadable_line = [](const bad_line&) {}});  // told on standard error
    status = worse(status, walked.status);
    if (printed == 0 && walked.status == exit_status::ok) return tell_nothing(options);
    return status;
}

}  // namespace assay::program
