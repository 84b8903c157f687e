// SPDX-License-Identifier: BSL-1.0
#include "character_reference.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <unordered_map>

#include "named_characters.hpp"
#include "utf8_text.hpp"

namespace assay::program {

namespace {

constexpr auto letters_and_digits =
    std::string_view{"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"};
constexpr auto longest_name = std::size_t{32};

struct named {
    std::string characters;
    bool is_known_without_semicolon = false;
};

/// "2A+338" as the two characters.
auto characters_of(std::string_view codes) -> std::string
{
    auto made = std::string{};
    for (const auto* at = codes.data(); at < codes.data() + codes.size(); ++at) {
        auto code = std::uint32_t{0};
        at = std::from_chars(at, codes.data() + codes.size(), code, 16).ptr;
        append_utf8(made, code);
    }
    return made;
}

auto make_names() -> std::unordered_map<std::string_view, named>
{
    auto names = std::unordered_map<std::string_view, named>{};
    for (auto rest = named_characters; !rest.empty();) {
        auto name = rest.substr(0, rest.find(' '));
        rest.remove_prefix(name.size() + 1);
        const auto codes = rest.substr(0, rest.find(' '));
        rest.remove_prefix(codes.size() + 1);
        const auto starred = name.ends_with('*');
        if (starred) name.remove_suffix(1);
        names.emplace(name, named{characters_of(codes), starred});
    }
    return names;
}

auto find_name(std::string_view name) -> const named*
{
    static const auto names = make_names();
    const auto found = names.find(name);
    return found == names.end() ? nullptr : &found->second;
}

/// What pages of windows-1252 meant by numbers that are control characters: &#150; is a dash.
auto meant_by(std::uint32_t number) -> std::uint32_t
{
    constexpr auto meant = std::array<std::uint32_t, 32>{
        0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    if (number >= 0x80 && number < 0xA0) return meant[number - 0x80];
    const auto is_character =
        number != 0 && number < 0x110000 && (number < 0xD800 || number >= 0xE000);
    return is_character ? number : 0xFFFD;
}

auto read_number(std::string_view source, std::size_t at) -> character_reference
{
    auto end = at + 2;
    const auto is_hex = end < source.size() && (source[end] == 'x' || source[end] == 'X');
    if (is_hex) ++end;
    const auto digits_begin = end;
    const auto base = is_hex ? 16U : 10U;
    auto number = std::uint32_t{0};
    for (; end < source.size(); ++end) {
        auto digit = std::uint32_t{0};
        const auto* here = source.data() + end;
        if (std::from_chars(here, here + 1, digit, static_cast<int>(base)).ptr == here) break;
        number = std::min<std::uint32_t>(number * base + digit, 0x110000);
    }
    if (end == digits_begin) return {};
    if (end < source.size() && source[end] == ';') ++end;
    auto read = character_reference{end - at, {}};
    append_utf8(read.characters, meant_by(number));
    return read;
}

auto read_name(std::string_view source, std::size_t at) -> character_reference
{
    const auto behind = source.substr(at + 1, longest_name);
    auto name = behind.substr(0, behind.find_first_not_of(letters_and_digits));
    if (behind.substr(name.size()).starts_with(';')) {
        if (const auto* found = find_name(name)) return {name.size() + 2, found->characters};
    }
    for (; !name.empty(); name.remove_suffix(1)) {
        const auto* found = find_name(name);
        if (found != nullptr && found->is_known_without_semicolon)
            return {name.size() + 1, found->characters};
    }
    return {};
}

/// The reference at an ampersand that was itself written as one: "amp;nbsp;" behind the first "&".
auto read_escaped_twice(std::string_view source, std::size_t at, std::size_t length)
    -> character_reference
{
    const auto next = at + length;
    if (source[next - 1] != ';') return {};
    const auto behind = source.substr(next, longest_name + 2);
    const auto end = behind.find(';');
    if (end == std::string_view::npos) return {};
    auto inner = read_reference('&' + std::string{behind.substr(0, end + 1)}, 0);
    if (inner.length != end + 2) return {};
    inner.length += length - 1;
    return inner;
}

}  // namespace

auto read_reference(std::string_view source, std::size_t at) -> character_reference
{
    auto read =
        source.substr(at + 1).starts_with('#') ? read_number(source, at) : read_name(source, at);
    if (read.characters == "&") {
        if (auto meant = read_escaped_twice(source, at, read.length); meant.length > 0)
            return meant;
    }
    return read;
}

auto without_references(std::string_view source) -> std::string
{
    auto text = std::string{};
    for (auto at = std::size_t{0}; at < source.size();) {
        auto read = character_reference{};
        if (source[at] == '&') read = read_reference(source, at);
        text += read.length > 0 ? read.characters : std::string{source[at]};
        at += std::max(read.length, std::size_t{1});
    }
    return text;
}

}  // namespace assay::program
