// SPDX-License-Identifier: BSL-1.0
// read_vectors.hpp - reads .decTest files, the public test vectors of the General Decimal
// Arithmetic (speleotrove.com/decimal/dectest.html).
//
//     precision: 9                                        a directive holds until the next one
//     addx001 add '1' 2  ->  3  Inexact Rounded           -- a remark
#pragma once

#include <algorithm>  // std::ranges::find
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// Names and directives are in small letters; operands and results are as written.
struct test_vector {
    std::string id;
    std::string operation;
    std::vector<std::string> operands;
    std::string expected;
    std::vector<std::string> conditions;
    std::map<std::string, std::string> directives;

    [[nodiscard]] auto has(std::string_view condition) const -> bool
    {
        return std::ranges::find(conditions, condition) != conditions.end();
    }
};

[[nodiscard]] inline auto in_small_letters(std::string text) -> std::string
{
    for (auto& c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return text;
}

/// A line's words, without quotes and what follows "--". A doubled quote stands for one.
[[nodiscard]] inline auto words_of(std::string_view line) -> std::vector<std::string>
{
    auto words = std::vector<std::string>{};
    for (auto at = std::size_t{0}; at < line.size();) {
        const auto first = line[at];
        if (first == ' ' || first == '\t' || first == '\r') {
            ++at;
        } else if (line.substr(at, 2) == "--") {
            break;
        } else if (first == '\'' || first == '"') {
            auto word = std::string{};
            for (++at; at < line.size(); ++at) {
                if (line[at] == first && line.substr(at + 1, 1) != std::string_view{&first, 1})
                    break;
                if (line[at] == first) ++at;
                word += line[at];
            }
            ++at;
            words.push_back(word);
        } else {
            const auto end = std::min(line.find_first_of(" \t\r", at), line.size());
            words.emplace_back(line.substr(at, end - at));
            at = end;
        }
    }
    return words;
}

[[nodiscard]] inline auto read_vectors(const std::filesystem::path& path)
    -> std::vector<test_vector>
{
    auto vectors = std::vector<test_vector>{};
    auto directives = std::map<std::string, std::string>{};
    auto file = std::ifstream{path};
    for (auto line = std::string{}; std::getline(file, line);) {
        const auto words = words_of(line);
        if (words.size() == 2 && words[0].ends_with(':')) {
            directives[in_small_letters(words[0].substr(0, words[0].size() - 1))] =
                in_small_letters(words[1]);
            continue;
        }
        const auto arrow = std::ranges::find(words, "->");
        if (words.size() < 4 || arrow == words.end() || arrow + 1 == words.end()) continue;
        auto read = test_vector{words[0], in_small_letters(words[1]), {}, arrow[1], {}, directives};
        read.operands.assign(words.begin() + 2, arrow);
        for (auto word = arrow + 2; word != words.end(); ++word) {
            read.conditions.push_back(in_small_letters(*word));
        }
        vectors.push_back(read);
    }
    return vectors;
}
