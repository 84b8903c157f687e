// SPDX-License-Identifier: BSL-1.0
#include "load_document.hpp"

#include <utility>

#include "../messages.hpp"
#include "declared_encoding.hpp"
#include "decode_text.hpp"
#include "markup.hpp"

namespace assay::program {

namespace {

auto is_page(const std::string& path, std::string_view bytes, const load_options& options) -> bool
{
    const auto told = options.format ? options.format : format_of_name(path);
    return (told ? *told : format_of_content(bytes)) == input_format::html;
}

void take(loaded_document& loaded, marked_up read)
{
    loaded.words = std::move(read.words);
    loaded.published = read.published;
    loaded.language = std::move(read.language);
}

}  // namespace

auto load_document(const std::string& path, std::string bytes, const load_options& options)
    -> result<loaded_document, std::string>
{
    const auto declared = is_page(path, bytes, options) ? declared_encoding(bytes) : std::string{};
    auto source = decode_text(std::move(bytes), {options.encoding, declared});
    if (!source) return unexpected{cannot_use(path, bytes, source.error().at, source.error().why)};
    auto loaded = loaded_document{.id = path, .source = *std::move(source)};
    auto format = options.format ? options.format : format_of_name(path);
    if (!format) format = format_of_content(loaded.source.text);
    if (*format == input_format::html) take(loaded, read_html(loaded.source.text));
    if (*format == input_format::markdown) {
        auto read = read_markdown(loaded.source.text);
        if (!read) {
            return unexpected{
                cannot_use(path, loaded.source.text, read.error().at, read.error().why)};
        }
        take(loaded, *std::move(read));
    }
    return loaded;
}

}  // namespace assay::program
