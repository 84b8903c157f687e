// SPDX-License-Identifier: BSL-1.0
#include "normalise_command.hpp"

#include <vector>

#include <assay/rates/known_rates.hpp>

#include "compiled/extract_document.hpp"
#include "compiled/normalise.hpp"
#include "compiled/relate_figures.hpp"
#include "load_rates.hpp"
#include "messages.hpp"
#include "records/record_writer.hpp"
#include "sums/constant_prices.hpp"
#include "walk_inputs.hpp"

namespace assay::program {

auto run_normalise(const normalise_command& options) -> exit_status
{
    const auto prices = load_prices(options.price_tables);
    if (!prices) {
        report_trouble(prices.error());
        return exit_status::trouble;
    }
    const auto wanted = money_wanted{options.to, options.prices, *prices};
    const auto to = make_record_writer(options.format, options.output);
    auto tables = house_rates{options.rates, options.source};
    auto status = exit_status::ok;
    const auto visit = [&](const met_document& met) {
        const auto& loaded = tables.with(met.settings.rates);
        if (!loaded.complete || !loaded.has_named) status = exit_status::trouble;  // has been told
        if (!options.source.empty() && !loaded.has_named) return;
        const auto read = compiled::extract_document(met.loaded.checkable(),
                                                     {met.published, met.language, met.home});
        auto rates = known_rates{loaded.table};
        const auto& figures = read.found.figures;
        const auto related = read.words == nullptr ? related_figures{}  // there are no figures then
                                                   : compiled::relate_figures(met.loaded.text(),
                                                                              figures, *read.words);
        const auto records = compiled::normalise(figures, related, read.published, rates, wanted);
        to->add({met.loaded, figures, records, read.notes, met.line});
    };
    const auto walked = walk_inputs(
        options.from, {.document = visit,
                       .unreadable_line = [&](const bad_line& line) { to->add_unreadable(line); }});
    if (!to->finish()) status = exit_status::trouble;
    return worse(status, walked.status);
}

}  // namespace assay::program
