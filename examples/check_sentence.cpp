// SPDX-License-Identifier: BSL-1.0
// check_sentence.cpp - checks the conversions of one sentence against the built-in rates.
#include <iostream>
#include <string>

#include <assay/assay.hpp>
#include <assay/check/explain.hpp>
#include <assay/rates/builtin.hpp>

auto main() -> int
{
    const auto rates = assay::make_builtin_rates();
    const auto text = std::string{
        "Last year it made ₼1.4 billion ($820 million) and spent ₼200,000 ($340,000) on "
        "fines."};
    const auto source = assay::document{"letter", text};
    const auto checked =
        assay::check_document(source, rates, {.published = assay::parse_day("2026-01-06")});
    for (const auto& claim : checked.claims) {
        std::cout << to_string(claim.judged.kind) << ": " << explain(source, checked, claim)
                  << '\n';
    }
}
