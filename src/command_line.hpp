// SPDX-License-Identifier: BSL-1.0
// command_line.hpp - the command line as plain options: nothing behind it knows argv.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <assay/currency.hpp>
#include <assay/edits/annotate_options.hpp>
#include <assay/period.hpp>

#include "configuration/configurations.hpp"
#include "documents/input_format.hpp"
#include "exit_status.hpp"
#include "fail_threshold.hpp"
#include "text_place.hpp"

namespace assay::program {

enum class report_format { text, json, jsonl, sarif, html, markdown };

/// Which documents a command reads, and as what.
struct input_options {
    std::vector<std::string> paths;  // files, folders, "-"
    std::optional<day> published;
    std::optional<input_format> input;    // none: told by name and content
    std::string encoding;                 // empty: told by the bytes
    std::optional<std::string> language;  // none: the document's own, else English
    std::optional<currency> home;         // what "$" or "dinar" means where they are printed
    configuration_choice configured;      // outranked by all of these
};

struct check_command {
    input_options from;
    report_format format = report_format::text;
    std::optional<fail_threshold> fail_on;  // none: as configured, else error
    std::vector<std::string> rates;
    bool quiet = false;
    bool fix = false;      // mend what is certain
    bool dry_run = false;  // but write nothing: tell the difference
};

struct annotate_command {
    input_options from;
    annotate_options asked;
    /// None: as the configuration has it; no house in it: the article's own.
    std::optional<std::optional<house>> style{};
    std::vector<std::string> rates;
    bool dry_run = false;  // write nothing: tell the difference
};

enum class extract_format { text, json, jsonl, csv };

struct extract_command {
    input_options from;
    extract_format format = extract_format::text;
    bool unread = false;  // also the numbers that are no figures
};

struct explain_command {
    input_options from;  // of one input at most
    text_place place;
    std::optional<std::string> sentence;  // instead of a place
    std::vector<std::string> rates;
};

/// Which rate of a day or a period.
enum class rate_choice { spot, average, end, low, high };

struct rate_question {
    period days;
    rate_choice kind = rate_choice::spot;
    std::string source;  // a table's id; empty for all
    bool interpolate = false;
    std::vector<std::string> rates;
};

struct rate_command {
    currency base = no_currency;
    currency counter = no_currency;
    rate_question asked;
    report_format format = report_format::text;
};

struct convert_command {
    std::string amount;  // as it was typed
    currency to = no_currency;
    rate_question asked;
    std::optional<period> prices;  // in whose prices, and at whose rate
    std::vector<std::string> price_tables;
    report_format format = report_format::text;
};

enum class class_format { text, json, jsonl, csv };

struct classify_command {
    std::optional<std::string> text{};   // as it was typed; none: of documents
    std::optional<std::string> profile;  // NAME or FILE:NAME of a packing profile
    class_format format = class_format::text;
    input_options from;
};

struct compare_command {
    std::string first;  // both as they were typed
    std::string second;
    std::optional<rate_question> asked;  // for money of two currencies
    report_format format = report_format::text;
};

enum class record_format { csv, jsonl, html, sqlite };

struct normalise_command {
    input_options from;
    std::optional<currency> to;    // none: each sum in its own
    std::optional<period> prices;  // none: those of its own time
    std::vector<std::string> price_tables;
    std::string source;  // empty: all tables
    std::vector<std::string> rates;
    record_format format = record_format::csv;
    std::string output;  // the file of a database
};

/// What records are summed apart by.
enum class grouping { item_class, unit, status, document, currency, period_year, kind, item };

inline constexpr auto groupings = std::to_array<std::pair<std::string_view, grouping>>({
    {"class", grouping::item_class},
    {"unit", grouping::unit},
    {"status", grouping::status},
    {"document", grouping::document},
    {"currency", grouping::currency},
    {"period-year", grouping::period_year},
    {"kind", grouping::kind},
    {"item", grouping::item},
});

enum class sum_format { text, json, csv };

struct sum_command {
    std::vector<std::string> paths;  // of records; "-"
    std::vector<grouping> by;        // none: each subject
    sum_format format = sum_format::text;
};

enum class show_format { text, csv, json, svg };

struct list_command {
    report_format format = report_format::text;
    std::vector<std::string> rates;
};

struct show_command {
    currency base = no_currency;
    currency counter = no_currency;
    std::optional<day> from;  // else a year before the last day shown
    std::optional<day> to;    // else the newest that there is
    rate_question asked;      // its tables alone count
    show_format format = show_format::text;
};

struct verify_command {
    std::vector<std::string> files;  // none: all tables that there are
};

struct rates_import_command {
    std::vector<std::string> inputs;  // files, "-"
    std::string format;               // empty: told by content; "list": tell the formats
    std::string output;               // empty: standard output
    std::string source;               // these three replace the publisher's where they are given
    std::string title;
    std::string licence;
    std::size_t table = 0;  // which one, from 1, where a file holds several
};

struct rates_update_command {
    std::vector<std::string> sources;  // none: those that were fetched before; "all": all
    bool list = false;
    bool dry_run = false;
    bool accept_changes = false;
    std::optional<day> from;  // else each source's newest day that is known
    std::optional<day> to;    // else today
    std::string mirror;       // stands in front of each source's host; empty: none
    long timeout = 30;        // seconds
};

/// Nothing more to do: help or version was asked for, or the command line was wrong.
using command =
    std::variant<exit_status, check_command, annotate_command, extract_command, explain_command,
                 convert_command, classify_command, compare_command, normalise_command, sum_command,
                 rate_command, list_command, show_command, verify_command, rates_import_command,
                 rates_update_command>;

/// Reads the command line; prints help and version to standard output, errors to standard error.
[[nodiscard]] auto read_command_line(int argc, char** argv) -> command;

}  // namespace assay::program
