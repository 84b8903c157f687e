// SPDX-License-Identifier: BSL-1.0
// corpus.hpp - lines of example text with what has to be found in them.
#pragma once

#include <fstream>
#include <string>
#include <vector>

struct corpus_line {
    std::size_t number = 0;
    std::string text;
    std::vector<std::string> expected;  // the fields behind the text; none on a negative line
};

/// "text | field | field"; "! text" expects nothing; "#" starts a remark.
inline auto read_corpus(const std::string& path) -> std::vector<corpus_line>
{
    const auto trimmed = [](std::string piece) {
        piece.erase(0, piece.find_first_not_of(' '));
        piece.erase(piece.find_last_not_of(' ') + 1);
        return piece;
    };
    auto lines = std::vector<corpus_line>{};
    auto file = std::ifstream{path};
    auto line = std::string{};
    for (auto number = std::size_t{1}; std::getline(file, line); ++number) {
        if (line.empty() || line[0] == '#') continue;
        auto read = corpus_line{number, {}, {}};
        if (line[0] == '!') {
            read.text = trimmed(line.substr(1));
        } else {
            auto at = line.find(" | ");
            read.text = trimmed(line.substr(0, at));
            while (at != std::string::npos) {
                const auto next = line.find(" | ", at + 3);
                read.expected.push_back(trimmed(line.substr(at + 3, next - at - 3)));
                at = next;
            }
        }
        lines.push_back(read);
    }
    return lines;
}
