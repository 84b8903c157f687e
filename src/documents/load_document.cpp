// SPDX-License-Identifier: BSL-1.0
#include "load_document.hpp"

#include <utility>
#include <vector>

#include "../messages.hpp"
#include "declared_encoding.hpp"
#include "decode_text.hpp"
#include "ignored_parts.hpp"
#include "markup.hpp"

namespace assay::program {

namespace {

auto is_page(const std::string& path, std::string_view bytes, const load_options& options) -> bool
{
    const auto told = options.format ? options.format : format_of_name(path);
    return (told ? *told : format_of_content(bytes)) == input_format::html;
}

void take(loaded_document& loaded, marked_up read, std::vector<ignore_mark>& marks)
{
    marks = std::move(read.marks);
    loaded.words = std::move(read.words);
    loaded.tables = std::move(read.tables);
    loaded.published = read.published;
    loaded.language = std::move(read.language);
}

void obey(loaded_document& loaded, const std::vector<ignore_mark>& marks)
{
    auto parts = read_ignored_parts(loaded.source.text, marks);
    for (const auto& part : parts.spans) loaded.ignored.push_back(loaded.in_words(part));
    loaded.notes = std::move(parts.notes);
}

}  // namespace

auto load_document(const std::string& path, std::string bytes, const load_options& options)
    -> result<loaded_document, std::string>
{
    const auto declared = is_page(path, bytes, options) ? declared_encoding(bytes) : std::string{};
    auto source = decode_text(std::move(bytes), {options.encoding, declared});
    if (!source) return unexpected{cannot_use(path, bytes, source.error().at, source.error().why)};
    auto encoding = std::move(source->encoding);
    auto loaded = loaded_document{.id = path, .source = *std::move(source)};
    if (!encoding.empty()) loaded.encoded = std::move(bytes);  // decoding left them
    loaded.encoding = std::move(encoding);
    auto format = options.format ? options.format : format_of_name(path);
    if (!format) format = format_of_content(loaded.source.text);
    loaded.format = *format;
    auto marks = std::vector<ignore_mark>{};
    if (*format == input_format::html) take(loaded, read_html(loaded.source.text), marks);
    if (*format == input_format::csv) take(loaded, read_csv(loaded.source.text), marks);
    if (*format == input_format::markdown) {
        auto read = read_markdown(loaded.source.text);
        if (!read) {
            return unexpected{
                cannot_use(path, loaded.source.text, read.error().at, read.error().why)};
        }
        take(loaded, *std::move(read), marks);
    }
    if (*format == input_format::text) marks = find_marks(loaded.source.text);
    obey(loaded, marks);
    return loaded;
}

auto load_plain_text(std::string id, std::string text) -> loaded_document
{
    auto loaded = loaded_document{.id = std::move(id), .source = {std::move(text), {}}};
    obey(loaded, find_marks(loaded.source.text));
    return loaded;
}

}  // namespace assay::program
