// SPDX-License-Identifier: BSL-1.0
// walk_inputs.hpp - every document of the files, folders and archives that a command was given.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>

#include <assay/currency.hpp>
#include <assay/period.hpp>

#include "command_line.hpp"
#include "configuration/configuration.hpp"
#include "documents/json_line.hpp"
#include "documents/loaded_document.hpp"
#include "exit_status.hpp"

namespace assay::program {

/// One document with what the command line, its archive, itself or its house says about it.
struct met_document {
    const loaded_document& loaded;
    std::optional<day> published;
    std::string_view language;
    std::optional<currency> home;
    const configuration& settings;
    const json_line* line = nullptr;  // the line of an archive that it stood on
    std::size_t number = 0;           // of that line, from 1
};

/// What a command does with what is met.
struct input_visitor {
    std::function<void(const met_document&)> document;
    std::function<void(const bad_line&)> unreadable_line;
};

struct walked_inputs {
    exit_status status = exit_status::ok;  // trouble: something could not be read, and was told
    bool several = false;                  // inputs were named, however many could be read
};

/// One after the other, in the order of the command line; none is kept.
[[nodiscard]] auto walk_inputs(const input_options& options, const input_visitor& visitor)
    -> walked_inputs;

}  // namespace assay::program
