// SPDX-License-Identifier: BSL-1.0
// Checks a string from another project: exit 0 where the conversion in it holds.
#include <assay/assay.hpp>
#include <assay/rates/builtin.hpp>

auto main() -> int
{
    const auto rates = assay::make_builtin_rates();
    const auto checked =
        assay::check_document({"letter", "It made ₼1.4 billion ($820 million)."}, rates,
                              {.published = assay::parse_day("2026-01-06")});
    const auto holds = checked.claims.size() == 1 &&
                       checked.claims[0].judged.kind == assay::verdict_kind::consistent;
    return holds ? 0 : 1;
}
