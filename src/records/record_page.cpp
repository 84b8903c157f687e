// SPDX-License-Identifier: BSL-1.0
#include "record_page.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <boost/json/monotonic_resource.hpp>

#include <assay/check/restate.hpp>  // grouped
#include <assay/item_class.hpp>
#include <assay/rates/builtin.hpp>
#include <assay/version.hpp>

#include "../messages.hpp"
#include "../reports/csv_cell.hpp"  // shown_id
#include "../reports/html_text.hpp"
#include "../reports/page_style.hpp"
#include "../reports/print_text.hpp"
#include "../reports/write_json.hpp"
#include "number_of.hpp"
#include "page/amount_chart.hpp"
#include "page/page_parts.hpp"
#include "record_columns.hpp"
#include "record_json.hpp"

namespace assay::program {

namespace {

struct column {
    std::string_view name;
    std::string_view path;  // as in record_columns.hpp
    bool number = false;
};

constexpr auto columns = std::array{
    column{"Figure", "text"},
    column{"Document", "document"},
    column{"Kind", "kind"},
    column{"Item", "item"},
    column{"Class", "class"},
    column{"Status", "status"},
    column{"Relation", "relation/kind"},
    column{"Number", "value", true},
    column{"Suggests from", "likely_low", true},
    column{"Suggests to", "likely_high", true},
    column{"Unit", "unit"},
    column{"Sum", "money/value", true},
    column{"Sum from", "money/likely_low", true},
    column{"Sum to", "money/likely_high", true},
    column{"Currency", "money/unit"},
    column{"First day", "period/from"},
    column{"Last day", "period/to"},
    column{"Trouble", "trouble"},
};

auto text_at(const json_object& record, std::string_view path) -> std::string
{
    const auto& found = member_at(record, path);
    if (found.is_null()) return {};
    return found.is_string() ? std::string{text_of(found)} : write_json(found, json_layout::line);
}

auto number_at(const json_object& record, const std::string& path) -> std::optional<double>
{
    return number_of(text_at(record, path));
}

auto with_groups(const std::string& number) -> std::string
{
    const auto value = parse_decimal(number);
    return value ? assay::detail::grouped(*value) : number;
}

auto cell_of(const json_object& record, const column& which) -> std::string
{
    const auto text = text_at(record, which.path);
    if (!which.number) {
        const auto is_said = which.name == columns.front().name;
        return fmt::format("<td{}>{}</td>", is_said ? " class=\"said\"" : "", as_html(text));
    }
    const auto value = number_of(text);
    return fmt::format("<td class=\"number\" data-key=\"{}\">{}</td>",
                       value ? fmt::format("{}", *value) : std::string{},
                       as_html(with_groups(text)));
}

/// `members` are those of the amount: "" of the record's own, "si/" or "money/".
auto charted(const json_object& record, const std::string& members, std::string row,
             const std::optional<period>& days) -> charted_amount
{
    return {.name = text_at(record, "text") + " — " + text_at(record, "document"),
            .row = std::move(row),
            .value = number_at(record, members + "value"),
            .low = number_at(record, members + "likely_low"),
            .high = number_at(record, members + "likely_high"),
            .days = days};
}

/// "AM-RK unguided rocket", of packages "AM-RK in case".
auto row_of(const figure& stated) -> std::string
{
    const auto& facts = facts_of(stated.category);
    if (stated.pack != package::none)
        return fmt::format("{} in {}", facts.code, to_string(stated.pack));
    return fmt::format("{} {}", facts.code, facts.name.substr(0, facts.name.find(',')));
}

class record_page : public record_writer {
public:
    void add(const recorded_document& one) override
    {
        for (const auto& note : one.notes)
            report_trouble(fmt::format("{}: note: {}", one.source.id, note));
        ++documents_;
        if (title_.empty()) title_ = one.source.id;
        auto pool = boost::json::monotonic_resource{};
        for (const auto& which : one.records) {
            auto members = to_json(which, one.figures, one.source, &pool);
            members["document"] = shown_id(one.source, one.line);
            add_amounts(members, one.figures[which.figure]);
            rows_.push_back(row_cells(members));
        }
    }
    void add_unreadable(const bad_line&) override {}  // told on standard error

    [[nodiscard]] auto finish() -> bool override
    {
        const auto name =
            documents_ == 1 ? as_html(title_) : fmt::format("{} documents", documents_);
        print_text(fmt::format(
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<title>Assay: figures of {0}</title>\n<style>{1}{2}</style>\n</head>\n<body>\n"
            "<header class=\"top\">\n<h1>Figures of {0}</h1>\n<p>{3} figures. A dot is the number "
            "printed, the bar behind it what it suggests; where it has no end, the bar is "
            "dotted.</p>\n</header>\n<main>\n<section>\n",
            name, page_style, record_style, rows_.size()));
        print_charts();
        print_table();
        print_text(
            fmt::format("</section>\n</main>\n<footer>Normalised by Assay {}, tables "
                        "{}.</footer>\n<script>{}</script>\n</body>\n</html>\n",
                        version, builtin_rates_version, record_script));
        return true;
    }

private:
    static constexpr auto most_currencies = std::size_t{4};

    std::size_t documents_ = 0;
    std::string title_;
    std::map<std::string, std::vector<charted_amount>> sums_;  // of each currency
    std::vector<charted_amount> counts_;
    std::vector<charted_amount> masses_;
    std::vector<std::array<std::string, columns.size()>> rows_;
    std::array<bool, columns.size()> is_used_{};

    void add_amounts(const json_object& members, const figure& stated)
    {
        const auto days = stated.when ? std::optional{stated.when->days} : std::optional<period>{};
        const auto unit = text_at(members, "money/unit");
        if (!unit.empty()) sums_[unit].push_back(charted(members, "money/", {}, days));
        if (stated.category == item_class::none) return;
        if (stated.kind == figure_kind::count)
            counts_.push_back(charted(members, "", row_of(stated), days));
        if (text_at(members, "si/unit") == "kg")
            masses_.push_back(charted(members, "si/", row_of(stated), days));
    }

    [[nodiscard]] auto row_cells(const json_object& members)
        -> std::array<std::string, columns.size()>
    {
        auto made = std::array<std::string, columns.size()>{};
        for (std::size_t i = 0; i < columns.size(); ++i) {
            made[i] = cell_of(members, columns[i]);
            is_used_[i] = is_used_[i] || !text_at(members, columns[i].path).empty();
        }
        return made;
    }

    [[nodiscard]] static auto title_of(const std::string& unit,
                                       const std::vector<charted_amount>& sums) -> std::string
    {
        const auto undated = std::ranges::count_if(sums, [](const auto& one) { return !one.days; });
        auto made = "Sums in " + unit + " and their time";
        if (undated != 0) made += fmt::format(" ({} more, of no time that is told)", undated);
        return made;
    }

    void print_charts()
    {
        auto by_count = std::vector<std::pair<std::size_t, std::string>>{};
        for (const auto& [unit, sums] : sums_) by_count.emplace_back(sums.size(), unit);
        std::ranges::sort(by_count, std::ranges::greater{});
        if (by_count.size() > most_currencies) by_count.resize(most_currencies);
        for (const auto& [count, unit] : by_count)
            print_text(draw_over_time(sums_[unit], title_of(unit, sums_[unit])));
        print_text(draw_in_rows(counts_, "Counted, by class"));
        print_text(draw_in_rows(masses_, "Weighed in kg, by class"));
    }

    void print_table()
    {
        print_text(
            "<div class=\"records wide\" tabindex=\"0\" role=\"group\" "
            "aria-label=\"All figures\">\n<table>\n<thead><tr>");
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (!is_shown(i)) continue;
            print_text(fmt::format("<th scope=\"col\"{}><button type=\"button\">{}</button></th>",
                                   columns[i].number ? " data-number" : "", columns[i].name));
        }
        print_text("</tr></thead>\n<tbody>\n");
        for (const auto& cells : rows_) {
            auto line = std::string{"<tr>"};
            for (std::size_t i = 0; i < columns.size(); ++i) {
                if (is_shown(i)) line += cells[i];
            }
            print_text(line + "</tr>\n");
        }
        print_text("</tbody>\n</table>\n</div>\n");
    }
    [[nodiscard]] auto is_shown(std::size_t i) const -> bool
    {
        const auto tells_document = columns[i].path == "document";
        return tells_document ? documents_ > 1 : is_used_[i] || i == 0;
    }
};

}  // namespace

auto make_record_page() -> std::unique_ptr<record_writer>
{
    return std::make_unique<record_page>();
}

}  // namespace assay::program
