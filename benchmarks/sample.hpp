// SPDX-License-Identifier: BSL-1.0
// sample.hpp - the same random sums and rates for every peer, as texts; the same in every run.
#pragma once

#include <cmath>  // std::exp, std::log
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

/// 1,024 of each: so many that no branch is learnt.
struct sample {
    static constexpr auto size = std::size_t{1024};

    std::vector<std::string> amounts;  // 0.01 to 10 million, evenly on a logarithmic scale
    std::vector<std::string> others;   // more of them
    std::vector<std::string> rates;    // 0.05 to 2,000, with two to six digits after the point
};

[[nodiscard]] inline auto make_sample(std::uint64_t seed) -> sample
{
    auto random = std::mt19937_64{seed};
    const auto between = [&](double low, double high) {
        auto logarithm = std::uniform_real_distribution{std::log(low), std::log(high)};
        return static_cast<std::uint64_t>(std::exp(logarithm(random)));
    };
    const auto written = [](std::uint64_t coefficient, std::size_t places) {
        auto text = std::to_string(coefficient);
        if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
        return text.insert(text.size() - places, 1, '.');
    };
    const auto amount = [&] {
        const auto sign = random() % 10 == 0 ? "-" : "";
        return sign + written(between(1, 1e9), 2);
    };
    auto made = sample{};
    for (auto i = std::size_t{0}; i < sample::size; ++i) {
        made.amounts.push_back(amount());
        made.others.push_back(amount());
        const auto places = static_cast<std::size_t>(2 + random() % 5);
        const auto scale = std::pow(10.0, static_cast<double>(places));
        made.rates.push_back(written(between(0.05 * scale, 2000 * scale), places));
    }
    return made;
}
