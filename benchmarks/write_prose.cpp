// SPDX-License-Identifier: BSL-1.0
// write_prose.cpp - writes the news on which checking is measured, for other programs to read.
//
//     benchmark-write-prose BYTES [SEED] > prose.txt
#include <cstdio>
#include <cstdlib>

#include <assay/rates/builtin.hpp>

#include "news_prose.hpp"

auto main(int argc, char** argv) -> int
{
    if (argc < 2) {
        std::fputs("usage: benchmark-write-prose BYTES [SEED]\n", stderr);
        return EXIT_FAILURE;
    }
    const auto bytes = std::strtoull(argv[1], nullptr, 10);
    const auto seed = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 42;
    const auto rates = assay::make_builtin_rates();
    const auto text = make_news_prose(bytes, seed, rates, *assay::parse_day("2026-01-06"));
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() ? EXIT_SUCCESS
                                                                           : EXIT_FAILURE;
}
