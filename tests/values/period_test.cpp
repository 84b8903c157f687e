// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <assay/period.hpp>

using namespace assay;

TEST_CASE("only days of the calendar are days", "[period]")
{
    CHECK(to_string(*parse_day("2024-02-29")) == "2024-02-29");
    for (const auto* text : {"2023-02-29", "2026-13-01", "2026-00-10", "2026-01-32", "2026-1-1",
                             "06.01.2026", "2026-01-06 ", "-026-01-06", "20a6-01-06", ""}) {
        CAPTURE(text);
        CHECK_FALSE(parse_day(text));
    }
}

TEST_CASE("periods hold both their ends", "[period]")
{
    CHECK(calendar_year(2024).length() == 366);
    CHECK(to_string(calendar_month(2024, 2)) == "2024-02-01/2024-02-29");
    CHECK(to_string(calendar_quarter(2025, 4)) == "2025-10-01/2025-12-31");
    CHECK(calendar_year(2025).contains(*parse_day("2025-12-31")));
    CHECK_FALSE(calendar_year(2025).contains(*parse_day("2026-01-01")));
}
