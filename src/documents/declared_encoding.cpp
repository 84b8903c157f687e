// SPDX-License-Identifier: BSL-1.0
#include "declared_encoding.hpp"

#include "html_content.hpp"
#include "html_tokenizer.hpp"

namespace assay::program {

namespace {

/// What stands behind "charset=" or "encoding=", with or without quotes.
auto named_behind(std::string_view text, std::string_view label) -> std::string
{
    constexpr auto blanks = std::string_view{" \t\r\n\f"};
    const auto at = in_small_letters(text).find(label);
    if (at == std::string::npos) return {};
    auto rest = text.substr(at + label.size());
    rest.remove_prefix(std::min(rest.find_first_not_of(blanks), rest.size()));
    if (!rest.starts_with('=')) return {};
    rest.remove_prefix(1);
    rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n\f\"'"), rest.size()));
    return std::string{rest.substr(0, rest.find_first_of(" \t\r\n\f\"';?>"))};
}

auto named_by(const html_token& token) -> std::string
{
    if (token.name != "meta") return {};
    if (const auto name = token.attribute("charset")) return *name;
    const auto about = token.attribute("http-equiv").value_or("");
    if (!is_same_word(about, "content-type")) return {};
    return named_behind(token.attribute("content").value_or(""), "charset");
}

}  // namespace

auto declared_encoding(std::string_view page) -> std::string
{
    constexpr auto head = std::size_t{4096};
    if (page.starts_with("<?xml")) {
        const auto declaration = page.substr(0, page.substr(0, head).find("?>"));
        if (auto name = named_behind(declaration.substr(0, head), "encoding"); !name.empty())
            return name;
    }
    auto tokens = html_tokenizer{page.substr(0, head)};
    auto token = html_token{};
    while (tokens.next(token)) {
        if (token.kind != html_token_kind::start_tag) continue;
        if (auto name = named_by(token); !name.empty()) return name;
        prepare_content(tokens, token, false);
    }
    return {};
}

}  // namespace assay::program
