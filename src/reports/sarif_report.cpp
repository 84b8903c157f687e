// SPDX-License-Identifier: BSL-1.0
#include "sarif_report.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include <assay/version.hpp>

#include "../compiled/explain.hpp"
#include "../text_position.hpp"
#include "print_text.hpp"
#include "sarif_rules.hpp"
#include "text_region.hpp"
#include "write_json.hpp"

namespace assay::program {

namespace {

/// A path as a relative reference of RFC 3986.
auto uri_of(std::string_view path) -> std::string
{
    auto made = std::string{};
    for (const auto c : path) {
        const auto is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                              (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' ||
                              c == '~' || c == '/';
        if (is_plain) {
            made += c;
        } else {
            made += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        }
    }
    return made;
}

/// As SARIF has all that is for people.
auto message_of(std::string_view text) -> json_object { return {{"text", text}}; }

auto rules() -> json_array
{
    auto made = json_array();
    for (const auto& rule : sarif_rules) {
        made.push_back(json_object({{"id", to_string(rule.reason)},
                                    {"shortDescription", message_of(rule.title)},
                                    {"fullDescription", message_of(rule.help)}}));
    }
    return made;
}

auto index_of(verdict_reason reason) -> std::size_t
{
    auto index = std::size_t{0};
    while (index + 1 < sarif_rules.size() && sarif_rules[index].reason != reason) ++index;
    return index;
}

auto level_of(severity grade) -> std::string_view
{
    switch (grade) {
        case severity::error: return "error";
        case severity::warning: return "warning";
        case severity::info: return "note";
        case severity::none:
        case severity::unknown: break;
    }
    return "none";
}

/// Writes the results of one document.
class result_writer {
public:
    explicit result_writer(const reported_document& one)
        : one_(one), uri_(uri_of(one.source.id)), walk_(one.source.source.text)
    {}

    [[nodiscard]] auto to_json(const checked_claim& claim, bool is_ignored) -> json_object
    {
        const auto& found = claim.judged;
        const auto judged = judged_figure(claim.said);
        const auto is_open = found.kind == verdict_kind::unverifiable;
        auto made = json_object({
            {"ruleId", to_string(found.reason)},
            {"ruleIndex", index_of(found.reason)},
            {"kind", is_open ? "open" : "fail"},
            {"level", level_of(found.severity)},
            {"message",
             message_of(compiled::explain(one_.source.checkable(), one_.checked, claim))},
            {"locations", json_array({location_of(judged)})},
        });
        auto related = json_array();
        for (const auto place : claim.said.figures) {
            if (claim.said.is_tabular) break;  // all over the table, which the message tells
            if (place != judged) related.push_back(location_of(place));
        }
        made["relatedLocations"] = std::move(related);
        if (found.suggestion && !is_ignored) add_fix(made, judged, *found.suggestion);
        // All results of a run have the member, or none (SARIF, 3.27.23).
        auto suppressions = json_array();
        if (is_ignored) suppressions.push_back(json_object({{"kind", "inSource"}}));
        made["suppressions"] = std::move(suppressions);
        made["partialFingerprints"] = json_object({{"claim/v1", fingerprint(claim)}});
        return made;
    }

private:
    const reported_document& one_;
    std::string uri_;
    position_walk walk_;

    [[nodiscard]] auto span_of(std::size_t place) const -> source_span
    {
        return one_.checked.figures[place].span;
    }
    [[nodiscard]] auto printed(std::size_t place) const -> std::string_view
    {
        return span_of(place).in(one_.source.text());
    }
    [[nodiscard]] auto region(std::size_t place) -> json_object
    {
        const auto here = region_of(span_of(place), one_.source, walk_);
        const auto bytes = one_.source.in_input(span_of(place));
        return {{"startLine", here.begin.line}, {"startColumn", here.begin.column},
                {"endLine", here.end.line},     {"endColumn", here.end.column},
                {"byteOffset", bytes.begin},    {"byteLength", bytes.length()}};
    }
    [[nodiscard]] auto file() const -> json_object { return json_object({{"uri", uri_}}); }
    [[nodiscard]] auto location_of(std::size_t place) -> json_object
    {
        auto here = region(place);
        here["snippet"] =
            message_of(one_.source.in_source(span_of(place)).in(one_.source.source.text));
        return {
            {"physicalLocation",
             json_object({{"artifactLocation", file()}, {"region", std::move(here)}})},
            {"message", message_of(printed(place))},
        };
    }
    /// A replacement, where the figure stands in the file as it was read: without markup inside.
    void add_fix(json_object& made, std::size_t place, const std::string& suggestion)
    {
        const auto as_it_stands = one_.source.in_source(span_of(place)).in(one_.source.source.text);
        if (as_it_stands != printed(place)) return;
        auto replacement = json_object(
            {{"deletedRegion", region(place)}, {"insertedContent", message_of(suggestion)}});
        auto change = json_object(
            {{"artifactLocation", file()}, {"replacements", json_array({std::move(replacement)})}});
        auto fix = json_object({{"description", message_of("would fit: " + suggestion)},
                                {"artifactChanges", json_array({std::move(change)})}});
        made["fixes"] = json_array({std::move(fix)});
    }
    /// The same for a claim that has moved within its text, or to another file.
    [[nodiscard]] auto fingerprint(const checked_claim& claim) const -> std::string
    {
        auto made = std::string{to_string(claim.said.kind)};
        for (const auto place : claim.said.figures) made += fmt::format("|{}", printed(place));
        return made;
    }
};

class sarif_report : public report {
public:
    void add(const reported_document& one) override
    {
        auto results = result_writer{one};
        for (const auto& claim : one.checked.claims) put(results, claim, false);
        for (const auto& claim : one.checked.ignored) put(results, claim, true);
    }
    void add_unreadable(const bad_line&) override {}  // told on standard error
    void finish(bool) override
    {
        begin();
        print_text("]}]}\n");
    }

private:
    bool has_begun_ = false;
    bool is_first_ = true;

    void begin()
    {
        if (has_begun_) return;
        has_begun_ = true;
        const auto driver =
            json_object({{"name", "assay"}, {"version", version}, {"rules", rules()}});
        print_text(fmt::format(
            "{{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\","
            "\"runs\":[{{\"tool\":{{\"driver\":{}}},\"columnKind\":\"unicodeCodePoints\","
            "\"results\":[",
            write_json(driver, json_layout::line)));
    }
    void put(result_writer& results, const checked_claim& claim, bool is_ignored)
    {
        if (claim.judged.kind == verdict_kind::consistent) return;
        put(results.to_json(claim, is_ignored));
    }
    void put(const json_object& result)
    {
        begin();
        print_text(is_first_ ? "\n" : ",\n");
        is_first_ = false;
        print_text(write_json(result, json_layout::line));
    }
};

}  // namespace

auto make_sarif_report() -> std::unique_ptr<report> { return std::make_unique<sarif_report>(); }

}  // namespace assay::program
