// SPDX-License-Identifier: BSL-1.0
// check_text.cpp - how fast articles are read and checked from memory, beside a plain pass over
// their bytes and ripgrep, which only counts the matches of a pattern of sums.
//
//     benchmark-check-text [FILE|-] [ROUNDS]      "-", or nothing: invented news, news_prose.hpp
//
// Prints the medians of rounds that take turns, so that their ratios hold when the machine's speed
// does not. ripgrep reads 64 copies of the text from a file: it is not measured while it starts.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>  // std::system, std::getenv
#include <filesystem>
#include <fstream>
#include <iterator>
#include <numeric>
#include <string>
#include <string_view>
#include <vector>

#include <assay/assay.hpp>
#include <assay/rates/builtin.hpp>

#include "news_prose.hpp"

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

auto read_file(const char* path) -> std::string
{
    auto file = std::ifstream{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

/// ripgrep on a file of its own; nothing where it is not installed.
class ripgrep {
public:
    explicit ripgrep(std::string_view text)
        : path_(std::filesystem::temp_directory_path() / "assay-benchmark-prose.txt"),
          is_there_(std::system("rg --version > /dev/null 2>&1") == 0)
    {
        if (!is_there_) return;
        auto file = std::ofstream{path_, std::ios::binary};
        for (auto copy = 0; copy < copies; ++copy) file << text;
    }
    ripgrep(const ripgrep&) = delete;
    auto operator=(const ripgrep&) -> ripgrep& = delete;
    ~ripgrep() { std::filesystem::remove(path_); }

    [[nodiscard]] auto is_there() const -> bool { return is_there_; }
    /// For one copy.
    [[nodiscard]] auto seconds() const -> double
    {
        constexpr auto sums =
            R"((?:[$€£₼]|[A-Z]{3} ?)\d[\d,.]*(?: ?(?:million|billion|bn|m))?)";
        const auto command =
            std::string{"rg --count-matches '"} + sums + "' " + path_.string() + " > /dev/null";
        auto status = 0;
        const auto taken = seconds_of([&] { status = std::system(command.c_str()); });
        return status == 0 ? taken / copies : 0;
    }

private:
    static constexpr auto copies = 64;

    std::filesystem::path path_;
    bool is_there_;
};

struct timings {
    std::vector<double> summing;
    std::vector<double> searching;  // empty without ripgrep
    std::vector<double> reading;
    std::vector<double> checking;
};

void print(const timings& all, std::size_t bytes, std::size_t figures, std::size_t claims)
{
    const auto speed = [&](const std::vector<double>& seconds) {
        return static_cast<double>(bytes) / median(seconds) / 1e6;
    };
    const auto nanoseconds = [&](const std::vector<double>& seconds, std::size_t count) {
        return count == 0 ? 0.0 : median(seconds) * 1e9 / static_cast<double>(count);
    };
    std::printf("%-24s %9.1f MB/s\n", "sum of the bytes", speed(all.summing));
    if (all.searching.empty()) std::printf("ripgrep is not installed\n");
    const auto row = [&](const char* name, const std::vector<double>& seconds) {
        std::printf("%-24s %9.1f MB/s", name, speed(seconds));
        if (!all.searching.empty())
            std::printf(", %.2f times as fast as ripgrep", speed(seconds) / speed(all.searching));
    };
    if (!all.searching.empty())
        std::printf("%-24s %9.1f MB/s\n", "ripgrep, counting sums", speed(all.searching));
    row("figures", all.reading);
    std::printf(", %.0f ns a figure\n", nanoseconds(all.reading, figures));
    row("figures and claims", all.checking);
    std::printf(", %.0f ns a claim over that\n",
                nanoseconds(all.checking, claims) - nanoseconds(all.reading, claims));
}

}  // namespace

auto main(int argc, char** argv) -> int
{
    const auto rates = assay::make_builtin_rates();
    const auto published = *assay::parse_day("2026-01-06");
    const auto is_invented = argc < 2 || std::string_view{argv[1]} == "-";
    const auto text =
        is_invented ? make_news_prose(1'000'000, 42, rates, published) : read_file(argv[1]);
    const auto rounds = argc > 2 ? std::atoi(argv[2]) : 15;
    const auto options = assay::check_options{.published = published};
    const auto search = ripgrep{text};
    auto taken = timings{};
    auto figures = std::size_t{0};
    auto claims = std::size_t{0};
    auto sum = 0U;
    for (auto round = 0; round < rounds; ++round) {
        taken.summing.push_back(seconds_of([&] {
            sum += std::accumulate(text.begin(), text.end(), 0U, [](unsigned total, char c) {
                return total + static_cast<unsigned char>(c);
            });
        }));
        if (search.is_there()) taken.searching.push_back(search.seconds());
        taken.reading.push_back(seconds_of([&] {
            figures = assay::extract_figures(text, assay::english(), published).figures.size();
        }));
        taken.checking.push_back(seconds_of([&] {
            claims = assay::check_document({"text", text}, rates, options).claims.size();
        }));
    }
    std::printf("%zu bytes, %zu figures, %zu conversions (sum %u)\n", text.size(), figures, claims,
                sum);
    print(taken, text.size(), figures, claims);
    return EXIT_SUCCESS;
}
