// SPDX-License-Identifier: BSL-1.0
// decimal_arithmetic.cpp - what exact decimals cost, beside what else one could compute with.
//
//     benchmark-decimal                                    all, about a minute, and the ratios
//     benchmark-decimal --benchmark_filter='compare/'      google-benchmark's options are taken
//
// Each peer first has to get every answer right, but for those that cannot.
#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <benchmark/benchmark.h>
#include <fmt/compile.h>

#include <assay/decimal.hpp>
#include <assay/format.hpp>
#include <assay/quotient.hpp>

#include "check_peer.hpp"
#include "peers/assay_decimal.hpp"
#include "peers/binary_double.hpp"
#include "peers/decimal_float.hpp"
#include "peers/plain_cpp_int.hpp"
#include "peers/scaled_int128.hpp"
#include "ratio_table.hpp"
#include "sample.hpp"

namespace {

const auto texts = make_sample(20'240'229);

template <typename Peer>
struct numbers {
    std::vector<typename Peer::amount> amounts;
    std::vector<typename Peer::amount> others;
    std::vector<typename Peer::rate> rates;
    std::vector<typename Peer::sum> sums;
    std::vector<peers::conversion<typename Peer::rate>> conversions;

    numbers()
    {
        for (auto i = std::size_t{0}; i < sample::size; ++i) {
            amounts.push_back(Peer::parse_amount(texts.amounts[i]));
            others.push_back(Peer::parse_amount(texts.others[i]));
            rates.push_back(Peer::parse_rate(texts.rates[i]));
            sums.push_back({amounts.back(), "USD"});
            conversions.push_back({"USD", "AZN", rates.back()});
        }
    }
};

template <typename Peer>
auto numbers_of() -> const numbers<Peer>&
{
    static const auto made = numbers<Peer>{};
    return made;
}

/// Times `work(i)` for each place i of the sample.
template <typename Work>
void measure(const std::string& name, Work work)
{
    benchmark::RegisterBenchmark(name.c_str(), [work](benchmark::State& state) mutable {
        for ([[maybe_unused]] auto _ : state) {
            for (auto i = std::size_t{0}; i < sample::size; ++i) {
                benchmark::DoNotOptimize(work(i));
            }
        }
        state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(sample::size));
    });
}

template <typename Peer>
void measure_sum(const std::string& name)
{
    benchmark::RegisterBenchmark(name.c_str(), [](benchmark::State& state) {
        static const auto million = [] {
            auto values = std::vector<typename Peer::amount>{};
            for (auto i = 0; i < 1024; ++i) {
                const auto& some = numbers_of<Peer>().amounts;
                values.insert(values.end(), some.begin(), some.end());
            }
            return values;
        }();
        for ([[maybe_unused]] auto _ : state) {
            auto total = million.front();
            std::for_each(million.begin() + 1, million.end(),
                          [&](const auto& value) { Peer::add_to(total, value); });
            benchmark::DoNotOptimize(total);
        }
        state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(million.size()));
    });
}

template <typename Peer>
void measure_peer()
{
    if constexpr (Peer::is_exact) check_peer<Peer>(texts);
    const auto& n = numbers_of<Peer>();
    const auto at = "/" + std::string{Peer::name};
    measure("parse" + at, [](std::size_t i) { return Peer::parse_amount(texts.amounts[i]); });
    measure("to_chars" + at, [&n, buffer = std::array<char, 64>{}](std::size_t i) mutable {
        return Peer::print(buffer.data(), buffer.data() + buffer.size(), n.amounts[i]);
    });
    measure("+ same" + at, [&n](std::size_t i) { return Peer::add(n.amounts[i], n.others[i]); });
    measure("+ mixed" + at, [&n](std::size_t i) { return Peer::add(n.amounts[i], n.rates[i]); });
    measure("*" + at, [&n](std::size_t i) { return Peer::multiply(n.amounts[i], n.rates[i]); });
    measure("/ to 2" + at,
            [&n](std::size_t i) { return Peer::divide_to_cents(n.amounts[i], n.rates[i]); });
    measure("compare" + at, [&n](std::size_t i) { return Peer::less(n.amounts[i], n.others[i]); });
    measure("convert" + at,
            [&n](std::size_t i) { return Peer::convert(n.sums[i], n.conversions[i]); });
    measure_sum<Peer>("sum" + at);
}

/// What leaves the machine words: 45 digits by 45.
template <typename Peer>
void measure_wide()
{
    static const auto widened = [](const std::vector<std::string>& some) {
        auto values = std::vector<typename Peer::amount>{};
        for (auto text : some) {
            text.insert(text.find_first_of("0123456789"), std::string(46 - text.size(), '7'));
            values.push_back(Peer::parse_amount(text));
        }
        return values;
    };
    static const auto left = widened(texts.amounts);
    static const auto right = widened(texts.others);
    const auto at = "/" + std::string{Peer::name};
    measure("+ 45 digits" + at, [](std::size_t i) { return Peer::add(left[i], right[i]); });
    measure("* 45 digits" + at, [](std::size_t i) { return Peer::multiply(left[i], right[i]); });
}

void measure_what_only_assay_has()
{
    static const auto bad_texts = [] {
        auto bad = texts.amounts;
        for (auto& text : bad) text[text.size() - 3] = ',';
        return bad;
    }();
    static const auto& n = numbers_of<peers::assay_decimal>();
    static const auto quotients = [] {
        auto made = std::vector<assay::quotient>{};
        for (auto i = std::size_t{0}; i < sample::size; ++i) {
            made.push_back(n.amounts[i] / n.rates[i]);
        }
        return made;
    }();
    const auto next = [](std::size_t i) { return (i + 1) % sample::size; };
    measure("parse bad text", [](std::size_t i) { return assay::parse_decimal(bad_texts[i]); });
    measure("compare mixed", [](std::size_t i) { return n.amounts[i] < n.rates[i]; });
    measure("quotient compare",
            [next](std::size_t i) { return quotients[i] < quotients[next(i)]; });
    measure("quotient times rate, to 2", [next](std::size_t i) {
        return (quotients[i] * n.rates[next(i)]).rounded(2, assay::rounding::half_even);
    });
    measure("to_string", [](std::size_t i) { return to_string(n.amounts[i]); });
    measure("fmt {}", [buffer = std::array<char, 64>{}](std::size_t i) mutable {
        return fmt::format_to(buffer.data(), "{}", n.amounts[i]);
    });
    measure("fmt {}, compiled", [buffer = std::array<char, 64>{}](std::size_t i) mutable {
        return fmt::format_to(buffer.data(), FMT_COMPILE("{}"), n.amounts[i]);
    });
    measure("fmt {:>20}", [buffer = std::array<char, 64>{}](std::size_t i) mutable {
        return fmt::format_to(buffer.data(), "{:>20}", n.amounts[i]);
    });
    measure("fmt {:>20}, compiled", [buffer = std::array<char, 64>{}](std::size_t i) mutable {
        return fmt::format_to(buffer.data(), FMT_COMPILE("{:>20}"), n.amounts[i]);
    });
}

}  // namespace

auto main(int argc, char** argv) -> int
{
    // Later options win, so that these are only what is done unless something else is asked for.
    auto arguments =
        std::vector<std::string>{argv[0], "--benchmark_enable_random_interleaving=true",
                                 "--benchmark_repetitions=9", "--benchmark_min_time=0.05"};
    arguments.insert(arguments.end(), argv + 1, argv + argc);
    auto pointers = std::vector<char*>{};
    for (auto& argument : arguments) pointers.push_back(argument.data());
    auto count = static_cast<int>(pointers.size());
    benchmark::Initialize(&count, pointers.data());
    if (benchmark::ReportUnrecognizedArguments(count, pointers.data())) return EXIT_FAILURE;

    measure_peer<peers::assay_decimal>();
    measure_peer<peers::scaled_int128>();
    measure_peer<peers::plain_cpp_int>();
    measure_peer<peers::binary_double>();
    measure_peer<peers::decimal_float>();
    measure_wide<peers::assay_decimal>();
    measure_wide<peers::plain_cpp_int>();
    measure_what_only_assay_has();

    auto collector = median_collector{};
    benchmark::RunSpecifiedBenchmarks(&collector);
    print_ratio_table(collector.medians, {peers::assay_decimal::name, peers::scaled_int128::name,
                                          peers::plain_cpp_int::name, peers::binary_double::name,
                                          peers::decimal_float::name});
}
