// SPDX-License-Identifier: BSL-1.0
#include "rates_import_command.hpp"

#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "documents/input.hpp"
#include "messages.hpp"
#include "sources/import_rates.hpp"
#include "sources/write_rates.hpp"
#include "write_file.hpp"

namespace assay::program {

namespace {

auto refuse(const std::string& trouble) -> exit_status
{
    report_trouble(trouble);
    return exit_status::trouble;
}

auto list_formats() -> exit_status
{
    for (const auto& one : all_formats()) fmt::print("{:<18} {}\n", one.name, one.what);
    return exit_status::ok;
}

auto days_of(const rate_source& table) -> period
{
    auto days = period{table.complete_to, table.complete_to};
    for (const auto& series : table.series) {
        const auto first = day{date::days{series.quotes.front().on}};
        if (first < days.from) days.from = first;
    }
    return days;
}

/// "1: counter AZM, 2005-12-29/2005-12-30; 2: counter AZN, 2006-01-04"
auto in_words(const std::vector<rate_source>& tables) -> std::string
{
    auto text = std::string{};
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const auto& one = tables[i];
        text += fmt::format("{}{}: {} {}, {}", i == 0 ? "" : "; ", i + 1,
                            one.way == quoting::per_hub ? "base" : "counter", one.hub.code(),
                            to_string(days_of(one)));
    }
    return text;
}

auto choose(const std::vector<rate_source>& tables, std::size_t asked)
    -> result<rate_source, std::string>
{
    if (asked == 0 && tables.size() == 1) return tables.front();
    if (asked >= 1 && asked <= tables.size()) return tables[asked - 1];
    if (asked == 0)
        return unexpected{fmt::format("the files hold {} tables ({}); choose one with --table",
                                      tables.size(), in_words(tables))};
    return unexpected{
        fmt::format("--table: there is no table {}; there are {}", asked, in_words(tables))};
}

auto write(const std::string& path, const std::string& text) -> exit_status
{
    if (path.empty() || path == "-") {
        std::fwrite(text.data(), 1, text.size(), stdout);
        return exit_status::ok;
    }
    if (const auto trouble = write_file(path, text)) return refuse(cannot_write(path, *trouble));
    return exit_status::ok;
}

}  // namespace

auto run_rates_import(const rates_import_command& options) -> exit_status
{
    if (options.format == "list") return list_formats();
    const auto* const format = find_format(options.format);
    if (format == nullptr && !options.format.empty())
        return refuse(
            fmt::format("--as: '{}' is not a format; assay rates import --as list tells "
                        "them",
                        options.format));
    if (options.inputs.empty()) return refuse("no input; name a file, or - for standard input");

    auto texts = std::vector<std::string>{};
    for (const auto& path : options.inputs) {
        auto read = read_file(path);
        if (!read) return refuse(cannot_read(path, read.error()));
        texts.push_back(*std::move(read));
    }
    auto files = std::vector<foreign_text>{};
    for (std::size_t i = 0; i < texts.size(); ++i) files.push_back({options.inputs[i], texts[i]});
    const auto imported = import_rates(files, format);
    if (!imported) return refuse(to_string(imported.error()));
    for (const auto& note : imported->notes) report_trouble(note);
    auto table = choose(imported->tables, options.table);
    if (!table) return refuse(table.error());
    if (!options.source.empty()) table->id = options.source;
    if (!options.title.empty()) table->title = options.title;
    if (!options.licence.empty()) table->licence = options.licence;
    return write(options.output, write_rates(*table, imported->remarks));
}

}  // namespace assay::program
