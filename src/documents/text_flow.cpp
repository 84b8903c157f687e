// SPDX-License-Identifier: BSL-1.0
#include "text_flow.hpp"

#include <algorithm>

#include "character_reference.hpp"

namespace assay::program {

namespace {

constexpr auto white_space = std::string_view{" \t\n\f\r"};
/// White space, what references begin with, and what is not seen: NUL and the first bytes of the
/// soft hyphen and the byte order mark.
constexpr auto special = std::string_view{" \t\n\f\r&\0\xC2\xEF", 9};
constexpr auto special_but_space = special.substr(white_space.size());

auto is_white(char c) -> bool { return white_space.find(c) != std::string_view::npos; }

/// The bytes of what stands in a text but is not seen there.
auto unseen_length(std::string_view text) -> std::size_t
{
    constexpr auto soft_hyphen = std::string_view{"\xC2\xAD"};
    constexpr auto byte_order_mark = std::string_view{"\xEF\xBB\xBF"};
    if (text.front() == '\0') return 1;
    if (text.starts_with(soft_hyphen)) return soft_hyphen.size();
    return text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
}

}  // namespace

void text_flow::add(source_span piece, bool keeps_spaces)
{
    const auto stops = keeps_spaces ? special_but_space : special;
    for (auto at = piece.begin; at < piece.end;) {
        const auto rest = source_span{at, piece.end}.in(source_);
        if (!keeps_spaces && is_white(rest.front())) {
            space(at++);
        } else if (const auto unseen = unseen_length(rest); unseen > 0) {
            at += unseen;
        } else if (rest.front() == '&') {
            at += add_reference(at, piece.end);
        } else {
            const auto length = std::min(rest.find_first_of(stops, 1), rest.size());
            settle(at);
            made_.copy(source_, {at, at + length});
            at += length;
        }
    }
}

/// The bytes that were read.
auto text_flow::add_reference(std::size_t at, std::size_t end) -> std::size_t
{
    const auto read = read_reference(source_.substr(0, end), at);
    const auto length = std::max(read.length, std::size_t{1});
    const auto characters = read.length > 0 ? std::string_view{read.characters} : "&";
    if (is_white(characters.front())) {
        space(at);
    } else if (unseen_length(characters) == 0) {
        put(characters, {at, at + length});
    }
    return length;
}

void text_flow::put(std::string_view characters, source_span piece)
{
    settle(piece.begin);
    made_.put(characters, piece);
}

void text_flow::space(std::size_t at)
{
    if (!space_at_) space_at_ = at;
}

void text_flow::break_line() { pause_ = pause_ == pause::none ? pause::line : pause::block; }

void text_flow::break_block() { pause_ = pause::block; }

void text_flow::settle(std::size_t at)
{
    const auto is_first = made_.text.empty();
    if (pause_ != pause::none) {
        if (!is_first) made_.insert(pause_ == pause::line ? "\n" : "\n\n", at);
    } else if (space_at_ && !is_first && made_.text.back() != '\n') {
        made_.put(" ", {*space_at_, *space_at_ + 1});
    }
    pause_ = pause::none;
    space_at_.reset();
}

}  // namespace assay::program
