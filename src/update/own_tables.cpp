// SPDX-License-Identifier: BSL-1.0
#include "own_tables.hpp"

#include <filesystem>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include <assay/rates/read_rates.hpp>

#include "../documents/input.hpp"
#include "../messages.hpp"
#include "../sources/write_rates.hpp"
#include "../write_file.hpp"

namespace assay::program {

namespace {

namespace fs = std::filesystem;

auto is_alike(const rate_source& a, const rate_source& b) -> bool
{
    return a.hub == b.hub && a.way == b.way;
}

auto in_small(std::string_view code) -> std::string
{
    auto made = std::string{code};
    for (auto& c : made) c = static_cast<char>(c | 0x20);
    return made;
}

}  // namespace

auto own_tables::path_of(currency hub, quoting way) const -> std::string
{
    const auto path = folder_ + '/' + std::string{feed_->name};
    if (hub == feed_->hub && way == feed_->way) return path + ".csv";
    const auto* const word = way == quoting::in_hub ? "in" : "per";
    return fmt::format("{}-{}-{}.csv", path, word, in_small(hub.code()));
}

auto own_tables::read(const std::string& path) -> std::optional<std::string>
{
    const auto text = read_file(path);
    if (!text) return cannot_read(path, text.error());
    auto source = read_rates(*text, path);
    if (!source) return to_string(source.error());
    if (source->id != feed_->name || path_of(source->hub, source->way) != path)
        return fmt::format("{}: is a table of another source ('{}'); give it another name", path,
                           source->id);
    tables_.push_back({*std::move(source)});
    return std::nullopt;
}

auto own_tables::open(const rate_feed& feed, const std::string& folder)
    -> result<own_tables, std::string>
{
    auto opened = own_tables{feed, folder};
    const auto beside = std::string{feed.name} + '-';
    auto error = std::error_code{};
    for (auto at = fs::directory_iterator{folder, error}; at != fs::directory_iterator{};
         at.increment(error)) {
        const auto name = at->path().filename().string();
        const auto is_own = name == std::string{feed.name} + ".csv" ||
                            name.starts_with(beside + "in-") || name.starts_with(beside + "per-");
        if (!is_own || !name.ends_with(".csv")) continue;
        if (auto trouble = opened.read(folder + '/' + name)) return unexpected{*std::move(trouble)};
    }
    if (error && error != std::errc::no_such_file_or_directory)
        return unexpected{cannot_read(folder, error.message())};
    return opened;
}

auto own_tables::newest_day() const -> std::optional<day>
{
    for (const auto& one : tables_) {
        if (one.source.hub == feed_->hub && one.source.way == feed_->way)
            return one.source.complete_to;
    }
    return std::nullopt;
}

auto own_tables::find_change(const rate_source& fetched) const -> std::optional<changed_rate>
{
    for (const auto& one : tables_) {
        if (is_alike(one.source, fetched)) return program::find_change(one.source, fetched);
    }
    return std::nullopt;
}

void own_tables::merge(const rate_source& fetched)
{
    for (auto& one : tables_) {
        if (!is_alike(one.source, fetched)) continue;
        const auto count = merge_rates(one.source, fetched);
        one.is_changed = one.is_changed || count != 0;
        new_quotes_ += count;
        return;
    }
    for (const auto& series : fetched.series) new_quotes_ += series.quotes.size();
    tables_.push_back({fetched, true});
}

auto own_tables::write() -> std::optional<std::string>
{
    auto error = std::error_code{};
    fs::create_directories(folder_, error);
    for (auto& one : tables_) {
        if (!one.is_changed) continue;
        const auto path = path_of(one.source.hub, one.source.way);
        if (const auto trouble = write_file(path, write_rates(one.source)))
            return fmt::format("{}: cannot be written: {}", path, *trouble);
        one.is_changed = false;
    }
    return std::nullopt;
}

}  // namespace assay::program
