// SPDX-License-Identifier: BSL-1.0
// find_rate.cpp - what it costs to load the built-in tables and to look rates up in them.
//
//     benchmark-find-rate                                  all, half a minute
//     benchmark-find-rate --benchmark_filter=average       google-benchmark's options are taken
//
// Days are random, so that no branch and no cache line is learnt.
#include <cstddef>
#include <random>
#include <vector>

#include <benchmark/benchmark.h>

#include <assay/rates/builtin.hpp>
#include <assay/rates/find_rate.hpp>

namespace {

using namespace assay;

auto builtin() -> const rate_table&
{
    static const auto table = make_builtin_rates();
    return table;
}

auto random_days(int first_year, int last_year) -> std::vector<day>
{
    auto random = std::mt19937_64{20'260'106};
    const auto days = period{calendar_year(first_year).from, calendar_year(last_year).to};
    auto found = std::vector<day>(1024);
    for (auto& on : found) {
        const auto offset = random() % static_cast<std::uint64_t>(days.length());
        on = days.from + date::days{static_cast<int>(offset)};
    }
    return found;
}

void load(benchmark::State& state)
{
    for (auto _ : state) benchmark::DoNotOptimize(make_builtin_rates());
}

void look_up(benchmark::State& state, currency base, currency counter)
{
    const auto days = random_days(2006, 2023);
    auto next = std::size_t{0};
    for (auto _ : state) {
        benchmark::DoNotOptimize(find_rate(builtin(), base, counter, days[next]));
        next = (next + 1) % days.size();
    }
}

void look_up_in_vain(benchmark::State& state)
{
    const auto days = random_days(1970, 1990);
    auto next = std::size_t{0};
    for (auto _ : state) {
        benchmark::DoNotOptimize(find_rate(builtin(), "GBP", "KZT", days[next]));
        next = (next + 1) % days.size();
    }
}

void average_year(benchmark::State& state, currency base, currency counter)
{
    auto year = 2006;
    for (auto _ : state) {
        benchmark::DoNotOptimize(average_rate(builtin(), base, counter, calendar_year(year)));
        year = year == 2023 ? 2006 : year + 1;
    }
}

BENCHMARK(load)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(look_up, manat, "AZN", "USD");
BENCHMARK_CAPTURE(look_up, euro, "EUR", "USD");
BENCHMARK_CAPTURE(look_up, manat_in_pounds, "AZN", "GBP");
BENCHMARK_CAPTURE(look_up, lari_in_tenge, "GEL", "KZT");
BENCHMARK(look_up_in_vain);
BENCHMARK_CAPTURE(average_year, manat, "AZN", "USD");
BENCHMARK_CAPTURE(average_year, euro, "EUR", "USD");
BENCHMARK_CAPTURE(average_year, manat_in_pounds, "AZN", "GBP");

}  // namespace

BENCHMARK_MAIN();
