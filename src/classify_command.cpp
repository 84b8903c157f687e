// SPDX-License-Identifier: BSL-1.0
#include "classify_command.hpp"

#include <optional>
#include <string>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "items/class_report.hpp"
#include "items/find_packing.hpp"
#include "items/read_named_item.hpp"
#include "messages.hpp"
#include "reports/print_text.hpp"

namespace assay::program {

namespace {

/// As `rate` does where there is none: the reason on standard error, and in JSON where that is
/// asked for.
auto tell_nothing(const std::string& why, std::string_view reason, report_format format)
    -> exit_status
{
    if (format == report_format::json) {
        const auto told = nlohmann::ordered_json{{"error", why}, {"reason", reason}};
        print_text(told.dump(2) + '\n');
    }
    report_trouble(why);
    return exit_status::trouble;
}

}  // namespace

auto run_classify(const classify_command& options) -> exit_status
{
    const auto item = read_named_item(options.text);
    if (!item) return tell_nothing(item.error(), "no-class", options.format);
    auto packing = packing_answer{};
    if (item->pack != package::none) packing.fitting = find_fitting(*item);
    if (options.profile) {
        auto counted = count_contents(*item, *options.profile);
        if (!counted) return tell_nothing(counted.error(), "no-profile", options.format);
        packing.counted = *std::move(counted);
    }
    print_text(options.format == report_format::json ? class_to_json(*item, packing)
                                                     : class_in_words(*item, packing));
    return exit_status::ok;
}

}  // namespace assay::program
