// SPDX-License-Identifier: BSL-1.0
#include "edited_output.hpp"

#include <cstdio>
#include <string_view>

#include <fmt/format.h>

#include "../messages.hpp"
#include "../write_file.hpp"
#include "unified_diff.hpp"

namespace assay::program {

namespace {

void print(std::string_view bytes) { std::fwrite(bytes.data(), 1, bytes.size(), stdout); }

}  // namespace

auto is_from_stdin(const loaded_document& original) -> bool { return original.id == "-"; }

auto put_edited(const loaded_document& original, const edited_document& edited, edit_target target)
    -> exit_status
{
    if (target == edit_target::diff) {
        print(unified_diff(original.id, original.source.text, edited.in_source));
    } else if (is_from_stdin(original)) {
        print(edited.read.input());
    } else if (!edited.in_source.empty()) {
        if (const auto trouble = write_file(original.id, edited.read.input())) {
            report_trouble(cannot_write(original.id, *trouble));
            return exit_status::trouble;
        }
    }
    return exit_status::ok;
}

void put_unedited(const loaded_document& original, edit_target target)
{
    if (target == edit_target::file && is_from_stdin(original)) print(original.input());
}

}  // namespace assay::program
