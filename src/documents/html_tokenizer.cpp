// SPDX-License-Identifier: BSL-1.0
#include "html_tokenizer.hpp"

#include <algorithm>

#include "character_reference.hpp"

namespace assay::program {

namespace {

constexpr auto spaces = std::string_view{"\t\n\f\r "};
constexpr auto ends_of_name = std::string_view{"\t\n\f\r />"};

auto is_letter(char c) -> bool { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

auto small(char c) -> char { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

}  // namespace

auto is_same_word(std::string_view a, std::string_view b) -> bool
{
    return std::ranges::equal(a, b, [](char x, char y) { return small(x) == small(y); });
}

auto in_small_letters(std::string_view text) -> std::string
{
    auto made = std::string{text};
    std::ranges::transform(made, made.begin(), small);
    return made;
}

auto html_token::attribute(std::string_view wanted) const -> std::optional<std::string>
{
    for (const auto& one : attributes) {
        if (is_same_word(one.name, wanted)) return without_references(one.value);
    }
    return std::nullopt;
}

void html_tokenizer::read_text_until_end_of(std::string_view name, bool has_references)
{
    raw_until_ = name;
    raw_has_references_ = has_references;
}

auto html_tokenizer::next(html_token& token) -> bool
{
    token.name.clear();
    token.attributes.clear();
    token.closes_itself = false;
    const auto begin = at_;
    if (at_ >= source_.size()) return false;
    if (!raw_until_.empty()) {
        at_ = end_of_raw_text();
        token.kind = raw_has_references_ ? html_token_kind::text : html_token_kind::raw_text;
        raw_until_.clear();
        raw_has_references_ = false;
        if (at_ == begin) return next(token);  // no text: the end tag itself, once
    } else if (!starts_markup(at_)) {
        at_ = end_of_text();
        token.kind = html_token_kind::text;
    } else if (is_letter(peek(1)) || (peek(1) == '/' && is_letter(peek(2)))) {
        read_tag(token);
    } else {
        token.kind = html_token_kind::other;
        if (is_at("<!--")) {
            skip_comment();
        } else {
            skip_past(">");
        }
    }
    token.span = {begin, at_};
    return true;
}

/// The place of the end tag that ends the raw text, else the end of the source.
auto html_tokenizer::end_of_raw_text() const -> std::size_t
{
    if (raw_until_ == "/") return source_.size();
    for (auto at = source_.find("</", at_); at != std::string_view::npos;
         at = source_.find("</", at + 2)) {
        const auto name = source_.substr(at + 2, raw_until_.size());
        const auto behind = at + 2 + name.size();
        if (is_same_word(name, raw_until_) && behind < source_.size() &&
            ends_of_name.find(source_[behind]) != std::string_view::npos)
            return at;
    }
    return source_.size();
}

/// Whether a "<" begins a tag, a comment or the like; else it is a sign in the text.
auto html_tokenizer::starts_markup(std::size_t place) const -> bool
{
    if (source_[place] != '<' || place + 1 == source_.size()) return false;
    const auto next = source_[place + 1];
    if (next == '/') return place + 2 < source_.size();
    return is_letter(next) || next == '!' || next == '?';
}

auto html_tokenizer::end_of_text() const -> std::size_t
{
    for (auto at = at_; at < source_.size(); ++at) {
        at = source_.find('<', at);
        if (at == std::string_view::npos) return source_.size();
        if (starts_markup(at)) return at;
    }
    return source_.size();
}

void html_tokenizer::skip_past(std::string_view words)
{
    const auto found = source_.find(words, at_);
    at_ = found == std::string_view::npos ? source_.size() : found + words.size();
}

/// "<!-->" and "<!--->" are whole comments, and "--!>" ends one, too.
void html_tokenizer::skip_comment()
{
    at_ += 4;
    if (is_at(">") || is_at("->")) return skip_past(">");
    while (at_ < source_.size()) {
        skip_past("--");
        if (is_at(">") || is_at("!>")) return skip_past(">");
        if (is_at("-")) --at_;  // "--->" ends a comment by its last two
    }
}

void html_tokenizer::skip_spaces()
{
    at_ = std::min(source_.find_first_not_of(spaces, at_), source_.size());
}

void html_tokenizer::read_tag(html_token& token)
{
    token.kind = peek(1) == '/' ? html_token_kind::end_tag : html_token_kind::start_tag;
    at_ += token.kind == html_token_kind::end_tag ? 2 : 1;
    const auto name_end = std::min(source_.find_first_of(ends_of_name, at_), source_.size());
    token.name = in_small_letters(source_.substr(at_, name_end - at_));
    at_ = name_end;
    while (true) {
        skip_spaces();
        if (at_ == source_.size()) {  // a tag without an end is none, nor is it text
            token.kind = html_token_kind::other;
            return;
        }
        if (peek(0) == '>') break;
        token.closes_itself = peek(0) == '/' && peek(1) == '>';
        if (peek(0) == '/') {
            ++at_;
        } else {
            read_attribute(token);
        }
    }
    ++at_;
}

void html_tokenizer::read_attribute(html_token& token)
{
    const auto begin = at_;
    const auto end = source_.find_first_of("\t\n\f\r />=", at_ + 1);  // a name may begin with "="
    at_ = std::min(end, source_.size());
    const auto name = source_.substr(begin, at_ - begin);
    skip_spaces();
    auto value = std::string_view{};
    if (peek(0) == '=') {
        ++at_;
        skip_spaces();
        value = read_value();
    }
    token.attributes.push_back({name, value});
}

auto html_tokenizer::read_value() -> std::string_view
{
    const auto quote = peek(0);
    const auto is_quoted = quote == '"' || quote == '\'';
    if (is_quoted) ++at_;
    const auto begin = at_;
    const auto end =
        is_quoted ? source_.find(quote, at_) : source_.find_first_of("\t\n\f\r >", at_);
    at_ = std::min(end, source_.size());
    const auto value = source_.substr(begin, at_ - begin);
    if (is_quoted && at_ < source_.size()) ++at_;
    return value;
}

}  // namespace assay::program
