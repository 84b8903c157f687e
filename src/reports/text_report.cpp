// SPDX-License-Identifier: BSL-1.0
#include "text_report.hpp"

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "../compiled/explain.hpp"
#include "../messages.hpp"
#include "../text_position.hpp"
#include "excerpt.hpp"
#include "verdict_counts.hpp"

namespace assay::program {

namespace {

constexpr auto reset = std::string_view{"\x1b[0m"};

auto colour_of(const verdict& found) -> std::string_view
{
    switch (found.kind) {
        case verdict_kind::consistent: return "\x1b[32m";
        case verdict_kind::unverifiable: return "\x1b[36m";
        case verdict_kind::loose: return "\x1b[33m";
        case verdict_kind::inconsistent: break;
    }
    return found.severity == severity::error ? "\x1b[31m" : "\x1b[33m";
}

class text_report : public report {
public:
    explicit text_report(report_style style) : style_(style) {}

    void add(const reported_document& one) override
    {
        counts_.add_document(one.checked.ignored.size());
        auto walk = position_walk{one.source.source.text};
        for (const auto& note : one.checked.notes) {
            if (!style_.quiet)
                fmt::print("{}: note: {}\n", harmless(one.source.id), harmless(note));
        }
        for (const auto& claim : one.checked.claims) {
            counts_.add(claim.judged.kind);
            const auto& judged = one.checked.figures[judged_figure(claim.said)];
            const auto place = walk.to(one.source.in_source(judged.span).begin);
            if (is_shown(claim.judged, one.least)) print(one, claim, place);
        }
    }
    void add_unreadable(const bad_line&) override {}  // told on standard error

    void finish(bool) override { fmt::print("{}\n", counts_.in_words()); }

private:
    report_style style_;
    verdict_counts counts_;

    [[nodiscard]] auto is_shown(const verdict& found, severity least) const -> bool
    {
        return !style_.quiet || is_at_least(found.severity, least);
    }
    [[nodiscard]] auto painted(const verdict& found, std::string_view words) const -> std::string
    {
        if (!style_.colours) return std::string{words};
        return fmt::format("{}{}{}", colour_of(found), words, reset);
    }

    void print(const reported_document& one, const checked_claim& claim,
               const text_position& place) const
    {
        const auto& found = claim.judged;
        const auto where =
            fmt::format("{}:{}:{}", harmless(one.source.id), place.line, place.column);
        const auto explanation =
            harmless(compiled::explain(one.source.checkable(), one.checked, claim));
        if (found.kind == verdict_kind::consistent) {
            fmt::print("{}: {}: {}\n", where, painted(found, title_of(found)), explanation);
            return;
        }
        fmt::print("{}: {}\n", where, painted(found, title_of(found)));
        const auto judged = judged_figure(claim.said);
        auto others = std::vector<source_span>{};
        for (const auto figure : claim.said.figures) {
            if (figure != judged)
                others.push_back(one.source.in_source(one.checked.figures[figure].span));
        }
        const auto shown = make_excerpt(one.source.source.text, others,
                                        one.source.in_source(one.checked.figures[judged].span));
        fmt::print("{:>5} | {}\n", place.line, shown.text);
        fmt::print("      | {}\n", painted(found, shown.marks));
        fmt::print("      = {}\n", explanation);
        if (found.suggestion) fmt::print("      = would fit: {}", harmless(*found.suggestion));
        if (found.suggestion && found.source_suggestion) {
            fmt::print("; or the source: {}", harmless(*found.source_suggestion));
        }
        if (found.suggestion) fmt::print("\n");
    }
};

}  // namespace

auto make_text_report(report_style style) -> std::unique_ptr<report>
{
    return std::make_unique<text_report>(style);
}

}  // namespace assay::program
