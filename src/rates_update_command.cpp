// SPDX-License-Identifier: BSL-1.0
#include "rates_update_command.hpp"

#include <chrono>
#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

#include <fmt/format.h>

#include "messages.hpp"
#include "update/rate_feeds.hpp"
#include "update/update_feed.hpp"
#include "update/update_lock.hpp"
#include "update/web_address.hpp"
#include "user_folders.hpp"

namespace assay::program {

namespace {

using chosen_feeds = std::vector<const rate_feed*>;

auto refuse(const std::string& trouble) -> exit_status
{
    report_trouble(trouble);
    return exit_status::trouble;
}

auto list_feeds() -> exit_status
{
    for (const auto& feed : all_feeds())
        fmt::print("{:<5} {}, from {}, since {}\n", feed.name, feed.what, feed.site,
                   to_string(feed.first));
    return exit_status::ok;
}

/// Those that were fetched before; the first time the two without which a manat has no euro.
auto usual_feeds(const std::string& folder) -> chosen_feeds
{
    auto chosen = chosen_feeds{};
    for (const auto& feed : all_feeds()) {
        auto ignored = std::error_code{};
        const auto path = fmt::format("{}/{}.csv", folder, feed.name);
        if (std::filesystem::exists(path, ignored)) chosen.push_back(&feed);
    }
    if (chosen.empty()) chosen = {find_feed("cbar"), find_feed("ecb")};
    return chosen;
}

auto choose_feeds(const std::vector<std::string>& names, const std::string& folder)
    -> result<chosen_feeds, std::string>
{
    if (names.empty()) return usual_feeds(folder);
    auto chosen = chosen_feeds{};
    for (const auto& feed : all_feeds()) {
        if (names == std::vector<std::string>{"all"}) chosen.push_back(&feed);
    }
    if (!chosen.empty()) return chosen;
    for (const auto& name : names) {
        const auto* const feed = find_feed(name);
        if (feed == nullptr)
            return unexpected{fmt::format(
                "'{}' is no source of rates; assay rates update --list tells them", name)};
        chosen.push_back(feed);
    }
    return chosen;
}

auto today() -> day { return std::chrono::floor<date::days>(std::chrono::system_clock::now()); }

auto made_of(const rates_update_command& asked, const std::string& folder) -> update_options
{
    auto options = update_options{};
    options.from = asked.from;
    options.today = today();
    options.to = asked.to.value_or(options.today);
    options.mirror = asked.mirror;
    options.accept_changes = asked.accept_changes;
    options.dry_run = asked.dry_run;
    options.rules.timeout_seconds = asked.timeout;
    options.tables_folder = folder;
    options.cache_folder = own_cache_folder();
    return options;
}

}  // namespace

auto run_rates_update(const rates_update_command& asked) -> exit_status
{
    if (asked.list) return list_feeds();
    const auto is_mirror = kind_of_address(asked.mirror) != address_kind::refused;
    if (!asked.mirror.empty() && !is_mirror)
        return refuse(
            fmt::format("--mirror: '{}' is no https address; plain http does for "
                        "127.0.0.1 and localhost alone",
                        asked.mirror));
    const auto folder = own_rates_folder();
    if (folder.empty()) return refuse("there is no home to keep tables in; set XDG_DATA_HOME");
    const auto chosen = choose_feeds(asked.sources, folder);
    if (!chosen) return refuse(chosen.error());
    const auto options = made_of(asked, folder);
    if (options.cache_folder.empty())
        return refuse("there is no home to keep answers in; set XDG_CACHE_HOME");
    if (options.from && options.to < *options.from)
        return refuse("--from is behind the last day; give an earlier one, or another --to");
    const auto lock = update_lock{options.cache_folder};
    if (!lock.trouble().empty()) return refuse(lock.trouble());
    auto status = exit_status::ok;
    auto line = progress_line{};
    for (const auto* const feed : *chosen)
        status = worse(status, update_feed(*feed, options, line));
    return status;
}

}  // namespace assay::program
