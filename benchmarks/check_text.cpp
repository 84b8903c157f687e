// SPDX-License-Identifier: BSL-1.0
// check_text.cpp - how fast articles are checked from memory, beside a plain pass over their bytes.
//
//     benchmark-check-text FILE [ROUNDS]
//
// Prints the medians of both and their ratio, which holds when the machine's speed does not.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <numeric>
#include <string>
#include <vector>

#include <assay/assay.hpp>
#include <assay/rates/builtin.hpp>

namespace {

template <typename Work>
auto seconds_of(Work&& work) -> double
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

auto median(std::vector<double> values) -> double
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

}  // namespace

auto main(int argc, char** argv) -> int
{
    if (argc < 2) return EXIT_FAILURE;
    auto file = std::ifstream{argv[1], std::ios::binary};
    const auto text = std::string{std::istreambuf_iterator<char>{file}, {}};
    const auto rounds = argc > 2 ? std::atoi(argv[2]) : 5;
    const auto rates = assay::make_builtin_rates();
    const auto options = assay::check_options{.published = assay::parse_day("2026-01-06")};
    auto figures = std::size_t{0};
    auto claims = std::size_t{0};
    auto sum = 0U;
    auto reading = std::vector<double>{};
    auto summing = std::vector<double>{};
    auto checking = std::vector<double>{};
    for (auto round = 0; round < rounds; ++round) {
        summing.push_back(seconds_of([&] {
            sum += std::accumulate(text.begin(), text.end(), 0U, [](unsigned total, char c) {
                return total + static_cast<unsigned char>(c);
            });
        }));
        reading.push_back(seconds_of([&] {
            figures =
                assay::extract_figures(text, assay::english(), options.published).figures.size();
        }));
        checking.push_back(seconds_of([&] {
            claims = assay::check_document({"text", text}, rates, options).claims.size();
        }));
    }
    const auto rate = [&](double seconds) {
        return static_cast<double>(text.size()) / seconds / 1e6;
    };
    std::printf("%zu bytes, %zu figures, %zu conversions (sum %u)\n", text.size(), figures, claims,
                sum);
    std::printf("sum bytes  %9.1f MB/s\n", rate(median(summing)));
    std::printf("figures    %9.1f MB/s, %.0f times slower than the sum\n", rate(median(reading)),
                median(reading) / median(summing));
    std::printf("check      %9.1f MB/s, %.0f times slower than the sum\n", rate(median(checking)),
                median(checking) / median(summing));
    return EXIT_SUCCESS;
}
