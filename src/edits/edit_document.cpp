// SPDX-License-Identifier: BSL-1.0
#include "edit_document.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include <assay/text/utf8.hpp>

#include "../documents/encode_text.hpp"
#include "../documents/load_document.hpp"
#include "closing_markup.hpp"

namespace assay::program {

namespace {

constexpr auto white_space = std::string_view{" \t\n\f\r"};

/// Carries the changes of one document from its words to its source, and on to its bytes.
class document_editor {
public:
    document_editor(const loaded_document& original, insertion_place place)
        : original_(original), source_(original.source.text), place_(place)
    {}

    /// Else why it cannot be made.
    [[nodiscard]] auto carry(const text_edit& in_words) const -> result<text_edit, std::string>
    {
        const auto span = place_of(in_words.span);
        if (!span) {
            return unexpected{std::string{
                "markup stands inside what would change; mend it by hand, or take that out"}};
        }
        auto written = writable(in_words.replacement);
        if (!written) {
            return unexpected{fmt::format(
                "'{}' cannot be written in {}; make the file UTF-8, or ask for another style",
                in_words.replacement, original_.encoding)};
        }
        return text_edit{*span, *std::move(written)};
    }
    [[nodiscard]] auto to_bytes(const text_edit& in_source) const -> text_edit
    {
        return {original_.source.places.in_source(in_source.span),
                encode_text(in_source.replacement, original_.encoding).value_or("")};
    }

private:
    const loaded_document& original_;
    std::string_view source_;
    insertion_place place_;

    [[nodiscard]] auto has_markup() const -> bool { return original_.words.has_value(); }

    /// None where markup stands between the words of the span.
    [[nodiscard]] auto place_of(source_span words) const -> std::optional<source_span>
    {
        if (!has_markup()) return words;
        if (words.empty()) {
            const auto at = place_behind(words.begin);
            return source_span{at, at};
        }
        const auto text = original_.text();
        auto made = std::optional<source_span>{};
        for (auto at = words.begin; at < words.end;) {
            const auto next = at + utf8::decode(text, at).length;
            const auto piece = original_.in_source({at, next});
            const auto gap = made ? source_span{made->end, std::max(made->end, piece.begin)}
                                  : source_span{piece.begin, piece.begin};
            const auto is_tight =
                gap.in(source_).find_first_not_of(white_space) == std::string_view::npos;
            if (!is_tight) return std::nullopt;
            made = source_span{made ? made->begin : piece.begin, piece.end};
            at = next;
        }
        return made;
    }
    [[nodiscard]] auto place_behind(std::size_t word_end) const -> std::size_t
    {
        if (word_end == 0) return 0;
        const auto end = original_.in_source({word_end - 1, word_end}).end;
        if (place_ == insertion_place::in_markup) return end;
        const auto next = word_end < original_.text().size()
                              ? original_.in_source({word_end, word_end + 1}).begin
                              : source_.size();
        return end_of_closing_markup(source_, {end, std::max(end, next)}, original_.format);
    }

    /// The text as the source has to have it.
    [[nodiscard]] auto writable(std::string_view text) const -> std::optional<std::string>
    {
        auto made = std::string{};
        for (std::size_t at = 0; at < text.size();) {
            const auto here = utf8::decode(text, at);
            const auto character = text.substr(at, here.length);
            const auto is_markup = has_markup() && (character == "&" || character == "<");
            if (!is_markup && encode_text(character, original_.encoding)) {
                made += character;
            } else if (has_markup()) {
                made += fmt::format("&#{};", static_cast<unsigned>(here.value));
            } else {
                return std::nullopt;
            }
            at += here.length;
        }
        return made;
    }
};

auto read_again(const loaded_document& original, std::string bytes)
    -> result<loaded_document, std::string>
{
    const auto encoding = original.encoding.empty() ? std::string{"utf-8"} : original.encoding;
    return load_document(original.id, std::move(bytes), {original.format, encoding});
}

}  // namespace

auto edit_document(const loaded_document& original, const std::vector<text_edit>& in_words,
                   insertion_place place) -> result<edited_document, std::string>
{
    const auto editor = document_editor{original, place};
    auto refused = std::vector<refused_edit>{};
    auto made = std::vector<text_edit>{};  // of the words
    auto in_source = std::vector<text_edit>{};
    auto in_bytes = std::vector<text_edit>{};
    for (std::size_t i = 0; i < in_words.size(); ++i) {
        auto carried = editor.carry(in_words[i]);
        if (!carried) {
            refused.push_back({i, carried.error()});
            continue;
        }
        made.push_back(in_words[i]);
        in_bytes.push_back(editor.to_bytes(*carried));
        in_source.push_back(*std::move(carried));
    }
    auto read = read_again(original, apply_edits(original.input(), in_bytes));
    const auto is_as_meant = read && read->text() == apply_edits(original.text(), made) &&
                             read->source.text == apply_edits(original.source.text, in_source);
    if (!is_as_meant) {
        return unexpected{
            fmt::format("{}: cannot be changed without changing other words; nothing was written",
                        original.id)};
    }
    return edited_document{*std::move(read), std::move(in_source), std::move(refused)};
}

}  // namespace assay::program
