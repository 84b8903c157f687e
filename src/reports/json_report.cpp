// SPDX-License-Identifier: BSL-1.0
#include "json_report.hpp"

#include <cstddef>
#include <string>
#include <utility>

#include <boost/json/monotonic_resource.hpp>

#include "json_values.hpp"
#include "object_text.hpp"
#include "print_text.hpp"

namespace assay::program {

namespace {

class json_report : public report {
public:
    explicit json_report(json_layout layout) : layout_(layout) {}

    void add(const reported_document& one) override
    {
        auto pool = boost::json::monotonic_resource{};
        auto object = to_json(one.source, one.checked, &pool);
        if (one.unread != nullptr) {
            auto unread = json_array(&pool);
            for (const auto& number : *one.unread)
                unread.push_back(to_json(number, one.source, &pool));
            object["unread"] = std::move(unread);
        }
        if (!one.checked.ignored.empty()) object["ignored"] = one.checked.ignored.size();
        auto made = object_text{layout_};
        for (const auto& [name, value] : object) {
            const auto keeps_id = one.line != nullptr && name == "id";
            keeps_id ? made.add_written(name, one.line->id) : made.add(name, value);
        }
        if (one.line != nullptr) {
            for (const auto& other : one.line->others) {
                if (!object.contains(other.name)) made.add_written(other.name, other.value);
            }
        }
        put(std::move(made).closed());
    }
    void add_unreadable(const bad_line& line) override
    {
        auto made = object_text{layout_};
        made.add_written("id", line.id);
        made.add("error", json_value(line.error));
        put(std::move(made).closed());
    }
    void finish(bool several) override
    {
        if (layout_ == json_layout::line) return;
        if (count_ == 0) return print_text("[]\n");
        if (count_ == 1) return print_text(several ? "[\n" + first_ + "\n]\n" : first_ + '\n');
        print_text("\n]\n");
    }

private:
    json_layout layout_;
    std::size_t count_ = 0;
    std::string first_;  // held back until it is known whether it is the only one

    void put(std::string&& object)
    {
        if (layout_ == json_layout::line) return print_text(object += '\n');
        ++count_;
        if (count_ == 1) {
            first_ = std::move(object);
            return;
        }
        if (count_ == 2) print_text("[\n" + first_);
        print_text(",\n" + object);
    }
};

}  // namespace

auto make_json_report(bool lines) -> std::unique_ptr<report>
{
    return std::make_unique<json_report>(lines ? json_layout::line : json_layout::indented);
}

}  // namespace assay::program
