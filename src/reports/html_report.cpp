// SPDX-License-Identifier: BSL-1.0
#include "html_report.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include <assay/check/explain_rate.hpp>
#include <assay/rates/builtin.hpp>
#include <assay/version.hpp>

#include "../compiled/explain.hpp"
#include "../text_position.hpp"
#include "article_html.hpp"
#include "html_style.hpp"
#include "html_text.hpp"
#include "page_style.hpp"
#include "print_text.hpp"
#include "verdict_counts.hpp"

namespace assay::program {

namespace {

/// How a verdict is shown: a class of the style sheet, and a sign for those who see no colours.
struct tone {
    std::string_view style;
    std::string_view sign;
};

auto tone_of(const verdict& found) -> tone
{
    switch (found.kind) {
        case verdict_kind::consistent: return {"good", "✓"};
        case verdict_kind::loose: return {"soft", "≈"};
        case verdict_kind::unverifiable: return {"open", "?"};
        case verdict_kind::inconsistent: break;
    }
    if (found.severity == severity::error) return {"bad", "✗"};
    return found.severity == severity::warning ? tone{"warn", "!"} : tone{"soft", "!"};
}

/// Wrong ones before open ones before right ones.
auto rank_of(const verdict& found) -> int
{
    if (found.kind == verdict_kind::inconsistent) return 10 + static_cast<int>(found.severity);
    if (found.kind == verdict_kind::loose) return 2;
    return found.kind == verdict_kind::unverifiable ? 1 : 0;
}

/// Writes one document: its text with the figures marked, and a card a claim.
class document_writer {
public:
    document_writer(const reported_document& one, std::size_t number)
        : one_(one),
          text_(one.source.text()),
          number_(number),
          walk_(one.source.source.text),
          claim_of_(one.checked.figures.size())
    {
        const auto& claims = one.checked.claims;
        for (std::size_t i = 0; i < claims.size(); ++i) {
            for (const auto place : claims[i].said.figures) {
                auto& shown = claim_of_[place];
                if (!shown || rank_of(claims[i].judged) > rank_of(claims[*shown].judged)) shown = i;
            }
        }
    }

    [[nodiscard]] auto section() -> std::string
    {
        auto made = fmt::format("<section aria-labelledby=\"d{0}\">\n<h2 id=\"d{0}\">{1}</h2>\n",
                                number_, as_html(one_.source.id));
        made += "<p class=\"meta\">" + facts() + "</p>\n<div class=\"columns\">\n";
        made += fmt::format("<article lang=\"{}\">\n", as_html(one_.checked.language));
        made += article_html(one_.source.checkable(), one_.checked.figures,
                             [this](std::size_t figure) { return marked(figure); }) +
                "</article>\n<ol class=\"claims\">\n";
        for (std::size_t i = 0; i < one_.checked.claims.size(); ++i) made += card(i);
        return made + "</ol>\n</div>\n</section>\n";
    }

    /// A line for the head of the page of each claim that does not hold.
    [[nodiscard]] auto findings() -> std::string
    {
        auto made = std::string{};
        for (std::size_t i = 0; i < one_.checked.claims.size(); ++i) {
            const auto& claim = one_.checked.claims[i];
            if (rank_of(claim.judged) < 2) continue;
            made +=
                fmt::format("<li><span class=\"chip {}\">{}</span> <a href=\"#{}\">{}</a></li>\n",
                            tone_of(claim.judged).style, as_html(title_of(claim.judged)),
                            card_id(i), figures_of(claim));
        }
        return made;
    }

private:
    const reported_document& one_;
    std::string_view text_;
    std::size_t number_;
    position_walk walk_;
    std::vector<std::optional<std::size_t>> claim_of_;  // of each figure, the gravest that it is in

    [[nodiscard]] auto card_id(std::size_t claim) const -> std::string
    {
        return fmt::format("d{}c{}", number_, claim);
    }
    [[nodiscard]] auto figure_id(std::size_t figure) const -> std::string
    {
        return fmt::format("d{}f{}", number_, figure);
    }

    [[nodiscard]] auto facts() const -> std::string
    {
        const auto& day = one_.checked.published;
        auto made =
            day ? "Published " + to_string(*day) : std::string{"Day of publication unknown"};
        made += fmt::format(" · {} figures, {} claims", one_.checked.figures.size(),
                            one_.checked.claims.size());
        for (const auto& note : one_.checked.notes) made += " · " + as_html(note);
        return made;
    }

    [[nodiscard]] auto marked(std::size_t figure) const -> std::string
    {
        const auto words = as_html(one_.checked.figures[figure].span.in(text_));
        const auto& claim = claim_of_[figure];
        if (!claim) return "<span class=\"plain\">" + words + "</span>";
        const auto& found = one_.checked.claims[*claim].judged;
        const auto shown = tone_of(found);
        return fmt::format(
            "<a class=\"figure {}\" id=\"{}\" href=\"#{}\" data-sign=\"{}\" title=\"{}\">{}</a>",
            shown.style, figure_id(figure), card_id(*claim), shown.sign, as_html(title_of(found)),
            words);
    }

    [[nodiscard]] auto figures_of(const checked_claim& claim) const -> std::string
    {
        auto made = std::string{};
        for (const auto place : claim.said.figures) {
            if (!made.empty()) made += " · ";
            made += as_html(one_.checked.figures[place].span.in(text_));
        }
        return made;
    }

    [[nodiscard]] auto card(std::size_t place) -> std::string
    {
        const auto& claim = one_.checked.claims[place];
        const auto& found = claim.judged;
        const auto judged = judged_figure(claim.said);
        const auto at = walk_.to(one_.source.in_source(one_.checked.figures[judged].span).begin);
        auto made = fmt::format(
            "<li class=\"claim {0}\" id=\"{1}\">\n<h3><span class=\"chip {0}\">{2} {3}</span> "
            "<a href=\"#{4}\">line {5}, column {6}</a></h3>\n<p class=\"said\">{7}</p>\n",
            tone_of(found).style, card_id(place), tone_of(found).sign, as_html(title_of(found)),
            figure_id(judged), at.line, at.column, figures_of(claim));
        if (found.suggestion) made += repairs(found);
        made += "<p class=\"why\">" +
                as_html(compiled::explain(one_.source.checkable(), one_.checked, claim)) + "</p>\n";
        return made + notes(found) + tried(found) + "</li>\n";
    }
    [[nodiscard]] static auto repairs(const verdict& found) -> std::string
    {
        auto made =
            "<p class=\"fit\">Would fit: <strong>" + as_html(*found.suggestion) + "</strong>";
        if (found.source_suggestion)
            made += "; or the source: <strong>" + as_html(*found.source_suggestion) + "</strong>";
        return made + "</p>\n";
    }
    [[nodiscard]] static auto notes(const verdict& found) -> std::string
    {
        if (found.notes.empty()) return {};
        auto made = std::string{};
        for (const auto note : found.notes) {
            if (!made.empty()) made += ", ";
            made += to_string(note);
        }
        return "<p class=\"notes\">Notes: " + made + "</p>\n";
    }
    [[nodiscard]] static auto tried(const verdict& found) -> std::string
    {
        if (found.tried.empty()) return {};
        auto made = fmt::format("<details><summary>{} other rates tried</summary><ul>\n",
                                found.tried.size());
        for (const auto& [rate, fits] : found.tried) {
            made += fmt::format("<li>{}: {}</li>\n", as_html(explain(rate)),
                                fits ? "agrees" : "does not agree");
        }
        return made + "</ul></details>\n";
    }
};

class html_report : public report {
public:
    void add(const reported_document& one) override
    {
        counts_.add_document(one.checked.ignored.size());
        for (const auto& claim : one.checked.claims) counts_.add(claim.judged.kind);
        auto writer = document_writer{one, ++documents_};
        if (title_.empty()) title_ = one.source.id;
        findings_ += writer.findings();
        sections_ += writer.section();
    }
    void add_unreadable(const bad_line&) override {}  // told on standard error

    void finish(bool) override
    {
        const auto name =
            documents_ == 1 ? as_html(title_) : fmt::format("{} documents", documents_);
        print_text(
            fmt::format("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                        "<meta name=\"viewport\" content=\"width=device-width, "
                        "initial-scale=1\">\n<title>Assay: {}</title>\n<style>{}{}</style>\n"
                        "</head>\n<body>\n",
                        name, page_style, html_style));
        print_text(
            fmt::format("<header class=\"top\">\n<h1>{}</h1>\n<p>{}</p>\n{}{}</header>\n<main>\n",
                        name, counts_.in_words(), bar(), listed_findings()));
        print_text(sections_);
        print_text(
            fmt::format("</main>\n<footer>Checked by Assay {}, tables {}.</footer>\n"
                        "</body>\n</html>\n",
                        version, builtin_rates_version));
    }

private:
    verdict_counts counts_;
    std::size_t documents_ = 0;
    std::string title_;
    std::string findings_;
    std::string sections_;

    [[nodiscard]] auto bar() const -> std::string
    {
        auto made = std::string{"<div class=\"bar\" aria-hidden=\"true\">"};
        const auto add = [&](verdict_kind kind, std::string_view style) {
            const auto count = counts_.of(kind);
            if (count != 0)
                made += fmt::format("<span class=\"{}\" style=\"flex:{}\"></span>", style, count);
        };
        add(verdict_kind::inconsistent, "bad");
        add(verdict_kind::loose, "soft");
        add(verdict_kind::unverifiable, "open");
        add(verdict_kind::consistent, "good");
        return made + "</div>\n";
    }
    [[nodiscard]] auto listed_findings() const -> std::string
    {
        return findings_.empty()
                   ? std::string{}
                   : "<ul class=\"findings\" aria-label=\"Findings\">\n" + findings_ + "</ul>\n";
    }
};

}  // namespace

auto make_html_report() -> std::unique_ptr<report> { return std::make_unique<html_report>(); }

}  // namespace assay::program
