// SPDX-License-Identifier: BSL-1.0
#include "class_listing.hpp"

#include <array>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include <assay/package.hpp>

#include "../messages.hpp"
#include "../reports/csv_cell.hpp"
#include "../reports/print_text.hpp"
#include "../reports/write_json.hpp"
#include "../text_position.hpp"
#include "../totals/amount_json.hpp"  // id_to_json
#include "class_report.hpp"
#include "find_packing.hpp"

namespace assay::program {

namespace {

using namespace std::string_view_literals;

/// Formats without a place for them.
void tell_notes(const listed_document& one)
{
    for (const auto& note : one.notes)
        report_trouble(fmt::format("{}: note: {}", one.source.id, note));
}

auto packing_of(const named_item& item) -> packing_answer
{
    auto packing = packing_answer{};
    if (item.pack != package::none) packing.fitting = find_fitting(item);
    return packing;
}

/// assay.class/1 with the members that say where the item stands.
auto to_json(const listed_item& one, const listed_document& in) -> json_object
{
    const auto place = in.source.in_input(one.span);
    auto made = class_as_json(one.item, packing_of(one.item));
    made["document"] = in.line != nullptr ? id_to_json(in.line->id) : json_value(in.source.id);
    made["figure"] = one.figure;
    made["begin"] = place.begin;
    made["end"] = place.end;
    return made;
}

class text_listing : public class_listing {
public:
    void add(const listed_document& one) override
    {
        for (const auto& note : one.notes)
            print_text(fmt::format("{}: note: {}\n", harmless(one.source.id), harmless(note)));
        auto walk = position_walk{one.source.source.text};
        for (const auto& listed : one.items) {
            const auto place = walk.to(one.source.in_source(listed.span).begin);
            print_text(fmt::format("{}:{}:{}: {}", harmless(one.source.id), place.line,
                                   place.column,
                                   class_in_words(listed.item, packing_of(listed.item))));
        }
    }
};

class json_listing : public class_listing {
public:
    void add(const listed_document& one) override
    {
        tell_notes(one);
        for (const auto& listed : one.items) all_.push_back(to_json(listed, one));
    }
    void finish() override { print_text(write_json(all_, json_layout::indented) + '\n'); }

private:
    json_array all_;
};

class line_listing : public class_listing {
public:
    void add(const listed_document& one) override
    {
        tell_notes(one);
        for (const auto& listed : one.items)
            print_text(write_json(to_json(listed, one), json_layout::line) + '\n');
    }
};

class table_listing : public class_listing {
public:
    table_listing()
    {
        auto header = std::string{"id"};
        for (const auto name : columns_) header += fmt::format(",{}", name);
        print_text(header + "\r\n");
    }
    void add(const listed_document& one) override
    {
        tell_notes(one);
        const auto id = id_cell(one.source, one.line);
        for (const auto& listed : one.items) {
            auto row = to_json(listed, one);
            auto codes = json_array();
            for (const auto& which : row.at("classes").get_array())
                codes.push_back(which.get_object().at("code"));
            row["classes"] = std::move(codes);
            auto line = id;
            for (const auto name : columns_) line += ',' + cell_of(row.at(name));
            print_text(line + "\r\n");
        }
    }

private:
    static constexpr auto columns_ =
        std::array{"figure"sv, "begin"sv,   "end"sv,     "text"sv,     "item"sv,  "class"sv,
                   "told"sv,   "classes"sv, "package"sv, "profiles"sv, "model"sv, "calibre_mm"sv};
};

}  // namespace

auto make_class_listing(class_format format) -> std::unique_ptr<class_listing>
{
    switch (format) {
        case class_format::text: return std::make_unique<text_listing>();
        case class_format::json: return std::make_unique<json_listing>();
        case class_format::jsonl: return std::make_unique<line_listing>();
        case class_format::csv: break;
    }
    return std::make_unique<table_listing>();
}

}  // namespace assay::program
