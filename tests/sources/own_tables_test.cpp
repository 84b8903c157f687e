// SPDX-License-Identifier: BSL-1.0
// The tables in rates/ are what the importer writes: one format, one writer.
#include "support/catch.hpp"

#include <cstddef>
#include <sstream>

#include "sources/import_rates.hpp"
#include "sources/sample.hpp"
#include "sources/write_rates.hpp"

using namespace assay;
using namespace assay::program;

namespace {

/// Without a last column that only names each row's source: no reader keeps it.
auto without_source(const std::string& text) -> std::string
{
    auto lines = std::istringstream{text};
    auto line = std::string{};
    auto kept = std::string{};
    auto has_source = false;
    while (std::getline(lines, line)) {
        has_source = has_source || (line.starts_with("date,") && line.ends_with(",source"));
        const auto is_cut = has_source && !line.starts_with('#');
        kept += (is_cut ? line.substr(0, line.rfind(',')) : line) + '\n';
    }
    return kept;
}

}  // namespace

TEST_CASE("the project's own tables are written back byte for byte", "[sources]")
{
    auto count = std::size_t{0};
    for (const auto& entry : std::filesystem::directory_iterator{ASSAY_ROOT "/rates"}) {
        const auto text = read_text(entry.path());
        if (!text.starts_with("# format: assay-rates/")) continue;
        const auto name = entry.path().filename().string();
        CAPTURE(name);
        ++count;
        const auto file = foreign_text{name, text};
        const auto read = import_rates({&file, 1}, find_format("assay"));
        REQUIRE(read);
        REQUIRE(read->tables.size() == 1);
        CHECK(read->notes.empty());
        // Not compared by CHECK, which would print both, megabytes each.
        const auto is_same = write_rates(read->tables[0], read->remarks) == without_source(text);
        CHECK(is_same);
    }
    CHECK(count == 13);
}
