// SPDX-License-Identifier: BSL-1.0
// sample.hpp - files in the shapes in which publishers send them, shortened.
#pragma once

#include <algorithm>  // std::ranges::sort
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

struct sample {
    std::string format;  // the folder
    std::string name;    // of the file
    std::string text;
    std::string expected;  // the tables in our own format; behind them a line a note, after "! "
};

inline auto read_text(const std::filesystem::path& path) -> std::string
{
    auto file = std::ifstream{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

inline auto all_samples() -> std::vector<sample>
{
    namespace fs = std::filesystem;
    auto found = std::vector<sample>{};
    for (const auto& entry : fs::recursive_directory_iterator{ASSAY_TEST_DIR "/sources/samples"}) {
        const auto& path = entry.path();
        if (!entry.is_regular_file() || path.extension() == ".expected") continue;
        auto expected = path;
        expected.replace_extension(".expected");
        found.push_back({path.parent_path().filename().string(), path.filename().string(),
                         read_text(path), read_text(expected)});
    }
    std::ranges::sort(found, {}, [](const sample& one) { return one.format + '/' + one.name; });
    return found;
}
