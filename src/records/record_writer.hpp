// SPDX-License-Identifier: BSL-1.0
// record_writer.hpp - where records go: one implementation a format, chosen once.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include <assay/figures/figure.hpp>
#include <assay/normalise/record.hpp>

#include "../command_line.hpp"
#include "../documents/json_line.hpp"
#include "../documents/loaded_document.hpp"

namespace assay::program {

/// The records of one document, one for each of its figures.
struct recorded_document {
    const loaded_document& source;
    std::span<const figure> figures;
    std::span<const record> records;
    const std::vector<std::string>& notes;
    const json_line* line = nullptr;  // the line of an archive that it stood on
};

class record_writer {
public:
    record_writer() = default;
    record_writer(const record_writer&) = delete;
    auto operator=(const record_writer&) -> record_writer& = delete;
    virtual ~record_writer() = default;

    virtual void add(const recorded_document& one) = 0;
    /// A line of an archive that is no document.
    virtual void add_unreadable(const bad_line& line) = 0;
    /// Once, behind all documents; false where they could not be written, which has been told.
    [[nodiscard]] virtual auto finish() -> bool { return true; }
};

/// `output` is the file of a database; other formats are printed.
[[nodiscard]] auto make_record_writer(record_format format, const std::string& output)
    -> std::unique_ptr<record_writer>;

}  // namespace assay::program
