// SPDX-License-Identifier: BSL-1.0
// corpus.hpp - lines of example text with what has to be found in them.
#pragma once

#include <cctype>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

struct corpus_line {
    std::size_t number = 0;
    std::string text;
    std::vector<std::string> expected;  // the fields behind the text; none on a negative line
    std::string feature;                // of the nearest heading above: "marks before"
};

/// "text | field | field"; "! text" expects nothing; "#" starts a remark, "# feature: " a heading.
inline auto read_corpus(const std::string& path) -> std::vector<corpus_line>
{
    constexpr auto heading = std::string_view{"# feature: "};
    const auto trimmed = [](std::string piece) {
        piece.erase(0, piece.find_first_not_of(' '));
        piece.erase(piece.find_last_not_of(' ') + 1);
        return piece;
    };
    auto lines = std::vector<corpus_line>{};
    auto file = std::ifstream{path};
    auto line = std::string{};
    auto feature = std::string{};
    for (auto number = std::size_t{1}; std::getline(file, line); ++number) {
        if (line.starts_with(heading)) feature = trimmed(line.substr(heading.size()));
        if (line.empty() || line[0] == '#') continue;
        auto read = corpus_line{number, {}, {}, feature};
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

/// A text with each number written as 0 and each capitalised word as A, so that two sentences of
/// one mould look alike: "Baku paid $5m" is "A paid $0m".
inline auto masked(std::string_view text) -> std::string
{
    const auto is_letter = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 || std::isalpha(byte) != 0;
    };
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    auto mask = std::string{};
    for (std::size_t i = 0; i < text.size();) {
        auto end = i + 1;
        if (is_digit(text[i])) {
            while (end < text.size() &&
                   (is_digit(text[end]) ||
                    (std::string_view{".,' "}.find(text[end]) != std::string_view::npos &&
                     end + 1 < text.size() && is_digit(text[end + 1]))))
                ++end;
            mask += '0';
        } else if (is_letter(text[i])) {
            while (end < text.size() && is_letter(text[end])) ++end;
            const auto is_name = std::isupper(static_cast<unsigned char>(text[i])) != 0;
            mask += is_name ? "A" : std::string{text.substr(i, end - i)};
        } else {
            mask += text[i];
        }
        i = end;
    }
    return mask;
}
