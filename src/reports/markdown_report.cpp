// SPDX-License-Identifier: BSL-1.0
#include "markdown_report.hpp"

#include <string>
#include <string_view>

#include <fmt/format.h>

#include "../compiled/explain.hpp"
#include "../messages.hpp"
#include "../text_position.hpp"
#include "print_text.hpp"
#include "verdict_counts.hpp"

namespace assay::program {

namespace {

/// On one line of a table, with nothing in it that Markdown or HTML would take for its own.
auto escaped(std::string_view text) -> std::string
{
    auto made = std::string{};
    for (const auto c : harmless(text)) {
        if (std::string_view{"\\`*_{}[]<>#|!~&$@"}.find(c) != std::string_view::npos) made += '\\';
        made += c;
    }
    return made;
}

class markdown_report : public report {
public:
    explicit markdown_report(report_style style) : style_(style) {}

    void add(const reported_document& one) override
    {
        counts_.add_document(one.checked.ignored.size());
        auto walk = position_walk{one.source.source.text};
        auto has_table = false;
        for (const auto& claim : one.checked.claims) {
            counts_.add(claim.judged.kind);
            if (style_.quiet && !is_at_least(claim.judged.severity, one.least)) continue;
            if (!has_table) begin_table(one);
            has_table = true;
            const auto& judged = one.checked.figures[judged_figure(claim.said)];
            const auto place = walk.to(one.source.in_source(judged.span).begin);
            print_text(fmt::format("| {}:{} | {} | {} | {} |\n", place.line, place.column,
                                   verdict_in_bold(claim.judged), figures_of(one, claim),
                                   reason_of(one, claim)));
        }
        if (has_table) print_text("\n");
    }
    void add_unreadable(const bad_line&) override {}  // told on standard error
    void finish(bool) override { print_text(counts_.in_words() + "\n"); }

private:
    report_style style_;
    verdict_counts counts_;

    static void begin_table(const reported_document& one)
    {
        print_text(fmt::format("## {}\n\n", escaped(one.source.id)));
        for (const auto& note : one.checked.notes)
            print_text(fmt::format("Note: {}\n\n", escaped(note)));
        print_text("| Place | Verdict | Figures | Why |\n|---|---|---|---|\n");
    }
    static auto verdict_in_bold(const verdict& found) -> std::string
    {
        const auto title = escaped(title_of(found));
        return found.severity >= severity::info && found.severity != severity::unknown &&
                       found.kind != verdict_kind::consistent
                   ? "**" + title + "**"
                   : title;
    }
    static auto figures_of(const reported_document& one, const checked_claim& claim) -> std::string
    {
        auto made = std::string{};
        for (const auto place : claim.said.figures) {
            if (!made.empty()) made += ", ";
            made += escaped(one.checked.figures[place].span.in(one.source.text()));
        }
        return made;
    }
    static auto reason_of(const reported_document& one, const checked_claim& claim) -> std::string
    {
        auto made = escaped(compiled::explain(one.source.checkable(), one.checked, claim));
        if (claim.judged.suggestion) made += "<br>Would fit: " + escaped(*claim.judged.suggestion);
        if (claim.judged.suggestion && claim.judged.source_suggestion)
            made += "; or the source: " + escaped(*claim.judged.source_suggestion);
        return made;
    }
};

}  // namespace

auto make_markdown_report(report_style style) -> std::unique_ptr<report>
{
    return std::make_unique<markdown_report>(style);
}

}  // namespace assay::program
