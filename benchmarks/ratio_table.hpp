// SPDX-License-Identifier: BSL-1.0
// ratio_table.hpp - what each operation costs, and how many times what its peers cost.
//
// Times depend on the machine and on what else it does; the ratios of one run hardly do. An aim
// that is missed is marked with a star.
#pragma once

#include <array>
#include <cstddef>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

/// Collects the medians of "operation/peer", in nanoseconds an item.
class median_collector : public benchmark::BenchmarkReporter {
public:
    auto ReportContext(const Context&) -> bool override { return true; }
    void ReportRuns(const std::vector<Run>& runs) override
    {
        for (const auto& run : runs) {
            const auto rate = run.counters.find("items_per_second");
            if (run.aggregate_name != "median" || rate == run.counters.end()) continue;
            medians[run.run_name.function_name] = 1e9 / rate->second;
        }
    }

    std::map<std::string, double> medians;
};

struct aim {
    const char* operation;
    double to_int128;   // at most so many times the scaled __int128
    double to_cpp_int;  // and the plain cpp_int
};

inline constexpr auto aims = std::array{
    aim{"parse", 1.2, 1.2},    aim{"to_chars", 1.3, 0.30}, aim{"+ same", 3.5, 0.65},
    aim{"+ mixed", 3.5, 0.20}, aim{"*", 2.2, 0.60},        aim{"/ to 2", 1.0, 0.12},
    aim{"compare", 3.0, 0.90}, aim{"convert", 1.2, 0.16},  aim{"sum", 4.0, 0.45},
};

/// "-" where a filter left the operation or the peer out.
inline void print_ratio_table(const std::map<std::string, double>& medians,
                              const std::vector<std::string>& peers)
{
    const auto find = [&](const std::string& operation, const std::string& peer) {
        const auto found = medians.find(operation + "/" + peer);
        return found == medians.end() ? 0.0 : found->second;
    };
    const auto heading = [](const char* text) {
        std::printf("\n%-28s", text);
        for (const auto& column : aims) std::printf(" %9s", column.operation);
        std::printf("\n");
    };
    const auto ratios = [&](const char* peer, double aim::*most) {
        std::printf("%-28s", ("to " + std::string{peer}).c_str());
        for (const auto& column : aims) {
            const auto ours = find(column.operation, peers.front());
            const auto theirs = find(column.operation, peer);
            if (ours == 0 || theirs == 0) {
                std::printf(" %9s", "-");
            } else {
                std::printf(" %8.2f%c", ours / theirs, ours / theirs > column.*most ? '*' : ' ');
            }
        }
        std::printf("\n%-28s", "  at most");
        for (const auto& column : aims) std::printf(" %8.2f ", column.*most);
        std::printf("\n");
    };

    heading("ns, median");
    for (const auto& peer : peers) {
        std::printf("%-28s", peer.c_str());
        for (const auto& column : aims) std::printf(" %8.2f ", find(column.operation, peer));
        std::printf("\n");
    }
    heading("ratio");
    ratios("scaled __int128", &aim::to_int128);
    ratios("plain cpp_int", &aim::to_cpp_int);

    std::printf("\n");
    for (const auto& [name, median] : medians) {
        auto in_table = false;
        for (const auto& column : aims) {
            in_table = in_table || name.starts_with(std::string{column.operation} + "/");
        }
        if (!in_table) std::printf("%-44s %8.2f ns\n", name.c_str(), median);
    }
}
