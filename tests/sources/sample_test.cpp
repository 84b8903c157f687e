// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <set>

#include <assay/rates/read_rates.hpp>

#include "sources/import_rates.hpp"
#include "sources/sample.hpp"
#include "sources/write_rates.hpp"

using namespace assay;
using namespace assay::program;

TEST_CASE("every sample is told by its content and becomes the tables beside it", "[sources]")
{
    for (const auto& one : all_samples()) {
        CAPTURE(one.format, one.name);
        const auto* guessed = guess_format(one.text);
        REQUIRE(guessed != nullptr);
        CHECK(guessed->name == one.format);
        const auto file = foreign_text{one.name, one.text};
        const auto read = import_rates({&file, 1}, nullptr);
        if (!read) FAIL_CHECK(to_string(read.error()));
        if (!read) continue;
        auto written = std::string{};
        for (const auto& table : read->tables) {
            written += write_rates(table);
            CHECK(read_rates(write_rates(table), "back"));
        }
        for (const auto& note : read->notes) written += "! " + note + '\n';
        CHECK(written == one.expected);
    }
}

TEST_CASE("every format has a sample", "[sources]")
{
    auto seen = std::set<std::string, std::less<>>{};
    for (const auto& one : all_samples()) seen.insert(one.format);
    for (const auto& format : all_formats()) {
        CAPTURE(format.name);
        CHECK(seen.contains(format.name));
    }
    CHECK(seen.size() == all_formats().size());
}

TEST_CASE("a sample cut short anywhere is refused or loses nothing but whole lines", "[sources]")
{
    for (const auto& one : all_samples()) {
        const auto whole = foreign_text{one.name, one.text};
        const auto all = import_rates({&whole, 1}, find_format(one.format));
        REQUIRE(all);
        for (std::size_t size = 0; size < one.text.size(); ++size) {
            const auto cut = foreign_text{one.name, std::string_view{one.text}.substr(0, size)};
            const auto read = import_rates({&cut, 1}, find_format(one.format));
            if (!read) continue;
            CAPTURE(one.format, one.name, size);
            for (const auto& table : read->tables) {
                for (const auto& series : table.series) {
                    const auto of_all = std::ranges::find_if(all->tables, [&](const auto& other) {
                        return other.hub == table.hub && other.way == table.way;
                    });
                    REQUIRE(of_all != all->tables.end());
                    const auto* same = of_all->find(series.counter);
                    REQUIRE(same != nullptr);
                    for (const auto& rate : series.quotes) {
                        CHECK(std::ranges::any_of(same->quotes, [&](const quote& other) {
                            return other.on == rate.on && other.same_value(rate);
                        }));
                    }
                }
            }
        }
    }
}
