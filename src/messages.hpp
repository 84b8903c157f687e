// SPDX-License-Identifier: BSL-1.0
// messages.hpp - the only prose about trouble: what, where, what was found, what would do.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <assay/parse_error.hpp>

namespace assay::program {

/// Prints "assay: " and one line on standard error; control characters are made visible. Where
/// standard error is closed there is nobody to tell.
void report_trouble(std::string_view what);

[[nodiscard]] auto not_a_day(std::string_view option, std::string_view found) -> std::string;
[[nodiscard]] auto not_a_period(std::string_view option, std::string_view found,
                                const parse_error& wrong) -> std::string;
[[nodiscard]] auto not_a_currency(std::string_view found) -> std::string;
[[nodiscard]] auto not_one_currency(std::string_view found) -> std::string;
[[nodiscard]] auto not_a_country(std::string_view found) -> std::string;
[[nodiscard]] auto not_a_table(std::string_view found, const std::vector<std::string_view>& known)
    -> std::string;
[[nodiscard]] auto cannot_read(std::string_view path, std::string_view reason) -> std::string;
[[nodiscard]] auto cannot_write() -> std::string;
[[nodiscard]] auto cannot_write(std::string_view path, std::string_view reason) -> std::string;
/// A document of JSON Lines was to be changed.
[[nodiscard]] auto no_lines_edited(std::string_view id) -> std::string;
/// `words` stood where one of the `known` commands was to stand, behind the command `of` if it is
/// not empty; there may be none.
[[nodiscard]] auto not_a_command(std::string_view of, const std::vector<std::string>& words,
                                 const std::vector<std::string>& known) -> std::string;

/// Why a file is not read, with line and column from 1 where byte `at` of its text is to blame.
[[nodiscard]] auto cannot_use(std::string_view path, std::string_view text,
                              std::optional<std::size_t> at, std::string_view why) -> std::string;
/// `found` was to be the name of an encoding.
[[nodiscard]] auto not_an_encoding(std::string_view found) -> std::string;

/// The text on one line, with control characters written as \xNN, and those that turn the
/// direction of writing as \uNNNN: it neither drives a terminal nor shows other than it holds.
[[nodiscard]] auto harmless(std::string_view text) -> std::string;

}  // namespace assay::program
