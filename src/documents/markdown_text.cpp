// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <exception>   // std::exception_ptr
#include <functional>  // std::less_equal
#include <limits>
#include <new>  // std::bad_alloc
#include <optional>
#include <utility>  // std::exchange

#include <md4c.h>
#include <boost/throw_exception.hpp>

#include "../text_position.hpp"  // byte_order_mark
#include "article_text.hpp"
#include "front_matter.hpp"
#include "html_content.hpp"
#include "html_tokenizer.hpp"
#include "markup.hpp"

namespace assay::program {

namespace {

/// A piece of the source that is put together of what the parser hands over bit by bit.
class growing_piece {
public:
    void add(source_span bit)
    {
        if (!piece_) piece_ = bit;
        piece_->end = bit.end;
    }
    [[nodiscard]] auto take() -> std::optional<source_span> { return std::exchange(piece_, {}); }

private:
    std::optional<source_span> piece_;
};

/// Takes what the parser finds. Its texts are parts of the source; what it puts between them, such
/// as ends of lines, is its own.
class markdown_reader {
public:
    explicit markdown_reader(std::string_view source) : source_(source), article_(source) {}

    void enter(MD_BLOCKTYPE kind)
    {
        if (kind == MD_BLOCK_CODE) ++left_out_;
        article_.break_block();
        if (kind == MD_BLOCK_TABLE) article_.begin_table();
        if (kind == MD_BLOCK_TR) article_.begin_row();
        if (kind == MD_BLOCK_TH || kind == MD_BLOCK_TD)
            article_.begin_cell({.is_header = kind == MD_BLOCK_TH});
    }
    void leave(MD_BLOCKTYPE kind)
    {
        end_tags();
        if (kind == MD_BLOCK_CODE) --left_out_;
        article_.break_block();
        if (kind == MD_BLOCK_TH || kind == MD_BLOCK_TD) article_.end_cell();
        if (kind == MD_BLOCK_TABLE) article_.end_table();
    }
    void enter(MD_SPANTYPE kind)
    {
        end_tags();
        if (kind == MD_SPAN_IMG) article_.add_space(reached_);
        if (kind == MD_SPAN_IMG || kind == MD_SPAN_DEL) ++left_out_;
    }
    void leave(MD_SPANTYPE kind)
    {
        end_tags();
        if (kind == MD_SPAN_IMG || kind == MD_SPAN_DEL) --left_out_;
        if (const auto code = code_.take(); code && left_out_ == 0) article_.add_unread(*code);
    }
    void add(MD_TEXTTYPE kind, std::string_view text)
    {
        if (kind != MD_TEXT_HTML) end_tags();
        const auto piece = piece_of(text);
        if (piece) reached_ = piece->end;
        if (left_out_ > 0) return;
        switch (kind) {
            case MD_TEXT_BR: return article_.break_line();
            case MD_TEXT_SOFTBR: return article_.add_space(reached_);
            case MD_TEXT_HTML:
                if (piece) tags_.add(*piece);
                return;
            case MD_TEXT_CODE:
                if (piece) code_.add(*piece);
                return;
            default:
                if (piece) add_words(*piece);
        }
    }
    [[nodiscard]] auto finish_tables() -> std::vector<text_table>
    {
        return article_.finish_tables();
    }
    [[nodiscard]] auto finish() -> mapped_text { return article_.finish(); }
    [[nodiscard]] auto take_marks() -> std::vector<ignore_mark> { return std::move(marks_); }

private:
    std::string_view source_;
    article_text article_;
    std::size_t reached_ = 0;   // the end of the last text that was part of the source
    std::size_t left_out_ = 0;  // blocks and spans that are open and left out
    growing_piece tags_;
    growing_piece code_;
    std::vector<ignore_mark> marks_;

    [[nodiscard]] auto piece_of(std::string_view text) const -> std::optional<source_span>
    {
        const auto not_behind = std::less_equal<const char*>{};
        const auto* end = source_.data() + source_.size();
        if (!not_behind(source_.data(), text.data()) || !not_behind(text.data() + text.size(), end))
            return std::nullopt;
        const auto begin = static_cast<std::size_t>(text.data() - source_.data());
        return source_span{begin, begin + text.size()};
    }
    /// Without the marks of footnotes, [^1], which are an extension that the parser does not know.
    void add_words(source_span piece)
    {
        while (true) {
            const auto words = piece.in(source_);
            const auto mark = words.find("[^");
            const auto end = words.find(']', std::min(mark, words.size()));
            if (end == std::string_view::npos) return article_.add_text(piece);
            article_.add_text({piece.begin, piece.begin + mark});
            piece.begin += end + 1;
        }
    }
    /// Reads the HTML that has been handed over.
    void end_tags()
    {
        const auto piece = tags_.take();
        if (!piece) return;
        auto tokens = html_tokenizer{source_, *piece};
        auto token = html_token{};
        while (tokens.next(token)) {
            if (token.kind == html_token_kind::other) {
                if (const auto mark = read_mark(source_, token.span)) marks_.push_back(*mark);
                continue;
            }
            const auto is_tag =
                token.kind == html_token_kind::start_tag || token.kind == html_token_kind::end_tag;
            if (!is_tag) {
                article_.add_text(token.span);
                continue;
            }
            prepare_content(tokens, token, article_.is_foreign());
            article_.add_tag(token);
        }
    }
};

/// Nothing may be thrown through the parser, which is C: it is kept and thrown behind it.
struct callbacks {
    markdown_reader reader;
    std::exception_ptr thrown;

    template <typename Work>
    static auto run(void* self, const Work& work) -> int
    {
        auto& state = *static_cast<callbacks*>(self);
        try {
            work(state.reader);
            return 0;
        } catch (...) {
            state.thrown = std::current_exception();
            return 1;
        }
    }
    static auto enter_block(MD_BLOCKTYPE kind, void*, void* self) -> int
    {
        return run(self, [kind](auto& reader) { reader.enter(kind); });
    }
    static auto leave_block(MD_BLOCKTYPE kind, void*, void* self) -> int
    {
        return run(self, [kind](auto& reader) { reader.leave(kind); });
    }
    static auto enter_span(MD_SPANTYPE kind, void*, void* self) -> int
    {
        return run(self, [kind](auto& reader) { reader.enter(kind); });
    }
    static auto leave_span(MD_SPANTYPE kind, void*, void* self) -> int
    {
        return run(self, [kind](auto& reader) { reader.leave(kind); });
    }
    static auto text(MD_TEXTTYPE kind, const MD_CHAR* words, MD_SIZE size, void* self) -> int
    {
        return run(self, [=](auto& reader) { reader.add(kind, {words, size}); });
    }
};

/// The parser's work on a paragraph grows with the square of its lines that hold links; 10,000 of
/// them take half a second.
auto find_endless_paragraph(std::string_view source) -> std::optional<std::size_t>
{
    constexpr auto longest = 10'000;
    auto lines = 0;
    for (std::size_t begin = 0; begin < source.size();) {
        const auto end = std::min(source.find('\n', begin), source.size());
        const auto line = source.substr(begin, end - begin);
        if (line.find_first_not_of(" \t\r>") == std::string_view::npos) lines = 0;
        if (line.find(']') != std::string_view::npos && ++lines > longest) return begin;
        begin = end + 1;
    }
    return std::nullopt;
}

auto find_refusal(std::string_view source) -> std::optional<unreadable>
{
    if (source.size() > std::numeric_limits<MD_SIZE>::max())
        return unreadable{{}, "a Markdown file of over 4 GB; cut it into several"};
    if (const auto at = find_endless_paragraph(source))
        return unreadable{*at,
                          "over 10,000 lines with links in one paragraph; put empty lines "
                          "between them, or read it by --input text"};
    return std::nullopt;
}

}  // namespace

auto read_markdown(std::string_view source) -> result<marked_up, unreadable>
{
    if (auto refused = find_refusal(source)) return unexpected{*std::move(refused)};
    const auto head = read_front_matter(source);
    auto parser = MD_PARSER{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;
    parser.enter_block = callbacks::enter_block;
    parser.leave_block = callbacks::leave_block;
    parser.enter_span = callbacks::enter_span;
    parser.leave_span = callbacks::leave_span;
    parser.text = callbacks::text;
    auto state = callbacks{markdown_reader{source}, nullptr};
    const auto mark = source.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    const auto body = source.substr(std::max(head.end, mark));
    const auto status = md_parse(body.data(), static_cast<MD_SIZE>(body.size()), &parser, &state);
    if (state.thrown) std::rethrow_exception(state.thrown);
    if (status != 0) boost::throw_exception(std::bad_alloc{});
    auto tables = state.reader.finish_tables();
    return marked_up{state.reader.finish(), head.published, head.language,
                     state.reader.take_marks(), std::move(tables)};
}

}  // namespace assay::program
