// SPDX-License-Identifier: BSL-1.0
// html_metadata.hpp - what a page says of itself to machines: its day and its language.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <assay/period.hpp>

#include "html_token.hpp"

namespace assay::program {

/// Looks at all tokens of a page.
class html_metadata {
public:
    void add_tag(const html_token& tag);
    /// The content of the script whose start tag came last.
    void add_script(std::string_view content);

    /// By the first source that knows it: JSON-LD (an article's before a page's), the property
    /// article:published_time, meta elements with other names, time elements marked as it.
    [[nodiscard]] auto published() const -> const std::optional<day>& { return published_; }
    /// Two letters, of the html element: "en" where it says en-US.
    [[nodiscard]] auto language() const -> const std::optional<std::string>& { return language_; }

private:
    enum class source { article_data, page_data, property, name, time, none };

    std::optional<day> published_;
    source of_published_ = source::none;
    std::optional<std::string> language_;
    bool is_linked_data_ = false;

    void add_meta(const html_token& tag);
    void add_time(const html_token& tag);
    void add_day(std::string_view stamp, source from);
};

/// "en" of "en-US"; none of what is no name of a language.
[[nodiscard]] auto language_of_tag(std::string_view tag) -> std::optional<std::string>;

}  // namespace assay::program
