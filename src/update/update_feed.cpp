// SPDX-License-Identifier: BSL-1.0
#include "update_feed.hpp"

#include <algorithm>  // std::max
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <set>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <assay/rates/builtin.hpp>

#include "../messages.hpp"
#include "own_tables.hpp"
#include "read_answer.hpp"

namespace assay::program {

namespace {

auto refuse(const std::string& trouble) -> exit_status
{
    report_trouble(trouble);
    return exit_status::trouble;
}

/// What is compiled in of the same publisher's days.
auto newest_builtin_day(const rate_feed& feed) -> std::optional<day>
{
    const auto table = make_builtin_rates();
    auto newest = std::optional<day>{};
    for (const auto& source : table.sources()) {
        if (source.id != feed.name || is_average(source.series.front().quotes.front().kind))
            continue;
        newest = std::max(newest.value_or(source.complete_to), source.complete_to);
    }
    return newest;
}

auto first_day(const rate_feed& feed, const own_tables& tables, const update_options& options)
    -> day
{
    constexpr auto where_nothing_is_known = date::days{92};
    if (options.from) return *options.from;
    if (const auto newest = tables.newest_day()) return *newest;
    return newest_builtin_day(feed).value_or(options.to - where_nothing_is_known);
}

auto address_of(const rate_feed& feed, const feed_request& request, const std::string& mirror)
    -> std::string
{
    constexpr auto scheme = std::string_view{"https://"};
    if (mirror.empty()) return std::string{feed.site} + request.path;
    const auto before = mirror.substr(0, mirror.find_last_not_of('/') + 1);
    return fmt::format("{}/{}{}", before, feed.site.substr(scheme.size()), request.path);
}

auto change_in_words(const changed_rate& change) -> std::string
{
    const auto others = change.others == 0
                            ? std::string{}
                            : fmt::format(", and {} others changed, too", change.others);
    return fmt::format("{} on {} is {}, and was {} until now{}; --accept-changes takes it",
                       change.counter.code(), to_string(change.on), to_string(change.after.value()),
                       to_string(change.before.value()), others);
}

class feed_update {
public:
    feed_update(const rate_feed& feed, const update_options& options, own_tables tables,
                progress_line& line)
        : feed_(feed),
          options_(options),
          tables_(std::move(tables)),
          line_(line),
          folder_(options.cache_folder + '/' + std::string{feed.name}),
          web_(with_progress(options.rules))
    {}

    [[nodiscard]] auto run(const std::vector<feed_request>& requests) -> exit_status
    {
        how_far_ = {feed_.name, 0, requests.size()};
        auto status = exit_status::ok;
        for (const auto& request : requests) {
            line_.show(how_far_);
            if (const auto trouble = take(request)) {
                line_.clear();
                status = refuse(*trouble);
                break;
            }
            ++how_far_.done;
        }
        line_.clear();
        if (status == exit_status::ok && looks_moved(requests.size())) {
            status = refuse(fmt::format("{}: {} has none of {} bulletins; has the address moved?",
                                        feed_.name, feed_.site, requests.size()));
        }
        return finish(status);
    }

private:
    const rate_feed& feed_;
    const update_options& options_;
    own_tables tables_;
    progress_line& line_;
    std::string folder_;
    progress how_far_;
    web web_;
    std::size_t missing_ = 0;
    std::set<std::string> notes_;

    [[nodiscard]] auto with_progress(web_rules rules) -> web_rules
    {
        rules.tick = [this](std::uint64_t bytes) {
            how_far_.bytes = bytes;
            line_.show(how_far_);
        };
        return rules;
    }
    [[nodiscard]] auto looks_moved(std::size_t requests) const -> bool
    {
        constexpr auto too_many = std::size_t{8};  // more than the longest holidays
        return missing_ == requests && missing_ >= too_many;
    }

    /// Else the trouble, told in full.
    [[nodiscard]] auto take(const feed_request& request) -> std::optional<std::string>
    {
        const auto address = address_of(feed_, request, options_.mirror);
        auto kept = kept_answer{folder_, request.key, address};
        const auto is_over = feed_.step != feed_step::history && request.days.to < options_.today;
        if (!is_over || !kept.whole()) {
            const auto fetched = web_.fetch(address, kept);
            if (!fetched) return fmt::format("{}: {}", address, fetched.error());
            if (*fetched == web_outcome::missing) return take_missing(address);
        }
        auto trouble = merge(request, address, kept.whole().value_or(""));
        if (trouble) kept.forget();  // so that it is asked for anew
        return trouble;
    }
    [[nodiscard]] auto take_missing(const std::string& address) -> std::optional<std::string>
    {
        ++missing_;
        if (feed_.missing_is_empty) return std::nullopt;
        return fmt::format("{}: there is nothing (HTTP status 404); has the address moved?",
                           address);
    }
    [[nodiscard]] auto merge(const feed_request& request, const std::string& address,
                             const std::string& bytes) -> std::optional<std::string>
    {
        const auto read = read_answer(feed_, request, address, bytes, options_.today);
        if (!read) return read.error();
        for (const auto& table : read->tables) {
            const auto change = tables_.find_change(table);
            if (change && !options_.accept_changes)
                return fmt::format("{}: {}", address, change_in_words(*change));
        }
        for (const auto& table : read->tables) tables_.merge(table);
        for (const auto& note : read->notes) notes_.insert(note);
        return std::nullopt;
    }

    [[nodiscard]] auto finish(exit_status status) -> exit_status
    {
        for (const auto& note : notes_) report_trouble(fmt::format("{}: {}", feed_.name, note));
        if (const auto trouble = tables_.write()) return refuse(*trouble);
        if (status == exit_status::ok) forget_answers(folder_);
        const auto newest = tables_.newest_day();
        const auto up_to = newest ? " up to " + to_string(*newest) : std::string{};
        const auto count = tables_.new_quotes();
        if (count == 0) {
            fmt::print("{}: nothing new{}\n", feed_.name, up_to);
        } else {
            fmt::print("{}: {} {} new{}, in {}\n", feed_.name, count, count == 1 ? "rate" : "rates",
                       up_to, harmless(tables_.path()));
        }
        std::fflush(stdout);
        return status;
    }
};

auto tell_plan(const rate_feed& feed, const update_options& options, const own_tables& tables,
               const std::vector<feed_request>& requests) -> exit_status
{
    fmt::print("{}: {} {} for {}\n", feed.name, requests.size(),
               requests.size() == 1 ? "request" : "requests", harmless(tables.path()));
    for (const auto& request : requests)
        fmt::print("  {}\n", harmless(address_of(feed, request, options.mirror)));
    return exit_status::ok;
}

}  // namespace

auto update_feed(const rate_feed& feed, const update_options& options, progress_line& line)
    -> exit_status
{
    auto tables = own_tables::open(feed, options.tables_folder);
    if (!tables) return refuse(tables.error());
    const auto from = first_day(feed, *tables, options);
    const auto requests = plan_requests(feed, {from, options.to}, options.today);
    if (options.dry_run) return tell_plan(feed, options, *tables, requests);
    return feed_update{feed, options, *std::move(tables), line}.run(requests);
}

}  // namespace assay::program
