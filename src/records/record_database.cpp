// SPDX-License-Identifier: BSL-1.0
#include "record_database.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <sqlite3.h>
#include <boost/json/monotonic_resource.hpp>

#include "../messages.hpp"
#include "../reports/csv_cell.hpp"  // shown_id
#include "number_of.hpp"
#include "record_columns.hpp"
#include "record_json.hpp"

namespace assay::program {

namespace {

struct close_database {
    void operator()(sqlite3* opened) const { sqlite3_close(opened); }
};
struct end_statement {
    void operator()(sqlite3_stmt* prepared) const { sqlite3_finalize(prepared); }
};
using statement = std::unique_ptr<sqlite3_stmt, end_statement>;

auto type_of(const record_column& which) -> std::string_view
{
    return which.type == cell_type::whole || which.type == cell_type::flag ? "INTEGER" : "TEXT";
}

/// Numbers stand exactly as text, and beside it as what SQL reckons with.
auto table_of_figures() -> std::string
{
    auto made =
        std::string{"CREATE TABLE figure (document INTEGER NOT NULL REFERENCES document (number)"};
    for (const auto& which : record_columns()) {
        made += fmt::format(", \"{}\" {}", which.name, type_of(which));
        if (which.type == cell_type::number) made += fmt::format(", \"{}_real\" REAL", which.name);
    }
    return made + ", PRIMARY KEY (document, figure)) WITHOUT ROWID";
}

auto row_of_figures() -> std::string
{
    auto made = std::string{"INSERT INTO figure VALUES (?"};
    for (const auto& which : record_columns())
        made += which.type == cell_type::number ? ", ?, ?" : ", ?";
    return made + ")";
}

class record_database : public record_writer {
public:
    explicit record_database(std::string path) : path_(std::move(path))
    {
        sqlite3* opened = nullptr;
        const auto is_open = sqlite3_open(path_.c_str(), &opened) == SQLITE_OK;
        database_.reset(opened);
        if (!is_open) {
            fail();
            return;
        }
        run("BEGIN IMMEDIATE");
        run("DROP TABLE IF EXISTS figure");
        run("DROP TABLE IF EXISTS document");
        run("CREATE TABLE document (number INTEGER PRIMARY KEY, id TEXT NOT NULL, notes TEXT)");
        run(table_of_figures());
        document_ = prepared("INSERT INTO document VALUES (?, ?, ?)");
        figure_ = prepared(row_of_figures());
    }

    void add(const recorded_document& one) override
    {
        if (failed_) return;
        ++documents_;
        place_ = 0;
        put(*document_, json_value(documents_));
        put(*document_, json_value(shown_id(one.source, one.line)));
        auto notes = std::string{};
        for (const auto& note : one.notes) notes += (notes.empty() ? "" : "\n") + note;
        put(*document_, notes.empty() ? json_value(nullptr) : json_value(notes));
        step(*document_);
        auto pool = boost::json::monotonic_resource{};
        for (const auto& record : one.records) {
            if (failed_) return;
            add_row(to_json(record, one.figures, one.source, &pool));
        }
    }
    void add_unreadable(const bad_line&) override {}  // told on standard error

    [[nodiscard]] auto finish() -> bool override
    {
        run("COMMIT");
        return !failed_;
    }

private:
    std::string path_;
    std::unique_ptr<sqlite3, close_database> database_;
    statement document_;
    statement figure_;
    std::int64_t documents_ = 0;
    int place_ = 0;  // of the cell put last
    bool failed_ = false;

    void add_row(const json_object& members)
    {
        place_ = 0;
        put(*figure_, json_value(documents_));
        for (const auto& which : record_columns()) {
            const auto& cell = member_at(members, which.path);
            put(*figure_, cell);
            if (which.type == cell_type::number) put_real(*figure_, cell);
        }
        step(*figure_);
    }

    void put(sqlite3_stmt& row, const json_value& cell)
    {
        ++place_;
        if (cell.is_null()) {
            sqlite3_bind_null(&row, place_);
        } else if (cell.is_bool()) {
            sqlite3_bind_int64(&row, place_, cell.get_bool() ? 1 : 0);
        } else if (cell.is_number()) {
            sqlite3_bind_int64(&row, place_, cell.to_number<std::int64_t>());
        } else {
            const auto text = cell.is_string() ? std::string{text_of(cell)} : joined(cell);
            sqlite3_bind_text64(&row, place_, text.data(), text.size(), SQLITE_TRANSIENT,
                                SQLITE_UTF8);
        }
    }
    void put_real(sqlite3_stmt& row, const json_value& cell)
    {
        ++place_;
        const auto number = cell.is_string() ? number_of(text_of(cell)) : std::nullopt;
        if (number)
            sqlite3_bind_double(&row, place_, *number);
        else
            sqlite3_bind_null(&row, place_);
    }
    [[nodiscard]] static auto joined(const json_value& list) -> std::string
    {
        auto made = std::string{};
        for (const auto& entry : list.get_array())
            made.append(made.empty() ? "" : " ").append(text_of(entry));
        return made;
    }

    [[nodiscard]] auto prepared(const std::string& sql) -> statement
    {
        sqlite3_stmt* made = nullptr;
        if (!failed_ &&
            sqlite3_prepare_v2(database_.get(), sql.c_str(), -1, &made, nullptr) != SQLITE_OK)
            fail();
        return statement{made};
    }
    void step(sqlite3_stmt& row)
    {
        if (sqlite3_step(&row) != SQLITE_DONE) return fail();
        sqlite3_reset(&row);
    }
    void run(const std::string& sql)
    {
        if (failed_) return;
        if (sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
            fail();
    }
    /// Tells it once; what was there before stays.
    void fail()
    {
        if (std::exchange(failed_, true)) return;
        report_trouble(cannot_write(path_, sqlite3_errmsg(database_.get())));
    }
};

}  // namespace

auto make_record_database(const std::string& path) -> std::unique_ptr<record_writer>
{
    return std::make_unique<record_database>(path);
}

}  // namespace assay::program
