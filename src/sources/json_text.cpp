// SPDX-License-Identifier: BSL-1.0
#include "json_text.hpp"

#include <algorithm>  // std::ranges::all_of
#include <cstdint>
#include <string>

#include <boost/json/parse.hpp>

#include <assay/text/utf8.hpp>

#include "../json.hpp"
#include "../text_position.hpp"  // byte_order_mark

namespace assay::program {

namespace {

auto is_digit(char c) -> bool { return c >= '0' && c <= '9'; }

/// A character of a string that stands for itself and is ASCII.
auto is_plain(char c) -> bool
{
    return static_cast<signed char>(c) >= 0x20 && c != '"' && c != '\\';
}

auto hex_value(char c) -> std::optional<std::uint32_t>
{
    if (is_digit(c)) return static_cast<std::uint32_t>(c - '0');
    const auto small = static_cast<char>(c | 0x20);
    if (small < 'a' || small > 'f') return std::nullopt;
    return static_cast<std::uint32_t>(small - 'a') + 10;
}

/// Goes along one value (RFC 8259). Each step stands behind what it took; one that fails stands at
/// the byte that is wrong.
class json_walk {
public:
    json_walk(std::string_view text, std::size_t deepest) : text_(text), deepest_(deepest) {}

    [[nodiscard]] auto run() -> std::optional<json_flaw>
    {
        if (text_.starts_with(byte_order_mark)) at_ = byte_order_mark.size();
        pass_blanks();
        while (begin_value() && !is_too_deep_ && end_values()) {
            if (open_.empty() && at_ == text_.size()) return std::nullopt;
        }
        return json_flaw{at_, is_too_deep_};
    }

private:
    std::string_view text_;
    std::size_t deepest_;
    std::size_t at_ = 0;
    std::string open_;  // the brackets around this place
    bool is_too_deep_ = false;

    /// Zero at the end; so is a byte of zero, which JSON has nowhere.
    [[nodiscard]] auto here() const -> char { return at_ < text_.size() ? text_[at_] : '\0'; }

    void pass_blanks()
    {
        while (here() != '\0' && json_blanks.find(here()) != std::string_view::npos) ++at_;
    }
    [[nodiscard]] auto take(char wanted) -> bool
    {
        if (here() != wanted) return false;
        ++at_;
        return true;
    }
    [[nodiscard]] auto take_end() -> bool
    {
        if (open_.empty() || !take(open_.back() == '{' ? '}' : ']')) return false;
        open_.pop_back();
        return true;
    }

    /// A value up to its end, of one with values inside up to the first of these.
    [[nodiscard]] auto begin_value() -> bool
    {
        while (here() == '[' || here() == '{') {
            is_too_deep_ = open_.size() == deepest_;
            if (is_too_deep_) return false;
            open_ += here();
            ++at_;
            pass_blanks();
            if (take_end()) return true;
            if (open_.back() == '{' && !take_name()) return false;
        }
        return take_scalar();
    }
    /// Behind a value: all that ends with it, up to the next one that is due or the end of the
    /// text.
    [[nodiscard]] auto end_values() -> bool
    {
        do {
            pass_blanks();
        } while (take_end());
        if (open_.empty()) return at_ == text_.size();
        if (!take(',')) return false;
        pass_blanks();
        return open_.back() == '[' || take_name();
    }
    [[nodiscard]] auto take_name() -> bool
    {
        if (!take_string()) return false;
        pass_blanks();
        if (!take(':')) return false;
        pass_blanks();
        return true;
    }

    [[nodiscard]] auto take_scalar() -> bool
    {
        switch (here()) {
            case '"': return take_string();
            case 't': return take_word("true");
            case 'f': return take_word("false");
            case 'n': return take_word("null");
            default: return take_number();
        }
    }
    [[nodiscard]] auto take_word(std::string_view word) -> bool
    {
        return std::ranges::all_of(word, [&](char letter) { return take(letter); });
    }
    [[nodiscard]] auto take_number() -> bool
    {
        static_cast<void>(take('-'));
        if (!take('0') && !take_digits()) return false;
        if (take('.') && !take_digits()) return false;
        if (here() != 'e' && here() != 'E') return true;
        ++at_;
        if (!take('+')) static_cast<void>(take('-'));
        return take_digits();
    }
    [[nodiscard]] auto take_digits() -> bool
    {
        const auto begin = at_;
        while (is_digit(here())) ++at_;
        return at_ > begin;
    }

    [[nodiscard]] auto take_string() -> bool
    {
        if (!take('"')) return false;
        for (;;) {
            while (at_ < text_.size() && is_plain(text_[at_])) ++at_;
            if (take('"')) return true;
            const auto is_taken = here() == '\\' ? take_escape() : take_letter();
            if (!is_taken) return false;
        }
    }
    /// Beyond ASCII.
    [[nodiscard]] auto take_letter() -> bool
    {
        const auto length = utf8::announced_length(here());
        if (length < 2 || utf8::find_invalid(text_.substr(at_, length))) return false;
        at_ += length;
        return true;
    }
    [[nodiscard]] auto take_escape() -> bool
    {
        ++at_;
        if (take('u')) return take_unit();
        if (here() == '\0' || std::string_view{"\"\\/bfnrt"}.find(here()) == std::string_view::npos)
            return false;
        ++at_;
        return true;
    }
    /// Behind \u: a code point, or the two halves of one.
    [[nodiscard]] auto take_unit() -> bool
    {
        const auto first = take_hex();
        if (!first) return false;
        if (*first < 0xD800 || *first > 0xDFFF) return true;
        if (*first > 0xDBFF) return refuse_last();
        if (!take('\\') || !take('u')) return false;
        const auto second = take_hex();
        if (!second) return false;
        return (*second >= 0xDC00 && *second <= 0xDFFF) || refuse_last();
    }
    [[nodiscard]] auto take_hex() -> std::optional<std::uint32_t>
    {
        auto value = std::uint32_t{0};
        for (auto i = 0; i < 4; ++i, ++at_) {
            const auto digit = hex_value(here());
            if (!digit) return std::nullopt;
            value = value * 16 + *digit;
        }
        return value;
    }
    [[nodiscard]] auto refuse_last() -> bool
    {
        --at_;
        return false;
    }
};

}  // namespace

auto find_json_flaw(std::string_view text, std::size_t deepest) -> std::optional<json_flaw>
{
    return json_walk{text, deepest}.run();
}

auto end_of_json_string(std::string_view text, std::size_t at) -> std::size_t
{
    for (;;) {
        at = text.find('"', at + 1);
        auto escapes = std::size_t{0};  // a quote behind an odd number of them is a letter
        while (text[at - escapes - 1] == '\\') ++escapes;
        if (escapes % 2 == 0) return at + 1;
    }
}

auto unquoted(std::string_view written) -> std::string
{
    if (written.find('\\') == std::string_view::npos)
        return std::string{written.substr(1, written.size() - 2)};
    return std::string{text_of(boost::json::parse(written))};
}

}  // namespace assay::program
