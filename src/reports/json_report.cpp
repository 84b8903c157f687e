// SPDX-License-Identifier: BSL-1.0
#include "json_report.hpp"

#include <cstddef>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "json_values.hpp"
#include "object_text.hpp"
#include "print_text.hpp"

namespace assay::program {

namespace {

using json = nlohmann::ordered_json;

class json_report : public report {
public:
    explicit json_report(bool lines) : lines_(lines) {}

    void add(const reported_document& one) override
    {
        auto object = to_json(one.source, one.checked);
        if (one.unread != nullptr) {
            auto& unread = object["unread"] = json::array();
            for (const auto& number : *one.unread) unread.push_back(to_json(number, one.source));
        }
        if (!one.checked.ignored.empty()) object["ignored"] = one.checked.ignored.size();
        auto made = object_text{!lines_};
        for (const auto& [name, value] : object.items()) {
            const auto keeps_id = one.line != nullptr && name == "id";
            made.add(name, keeps_id ? one.line->id : dumped(value, !lines_));
        }
        if (one.line != nullptr) {
            for (const auto& other : one.line->others) {
                if (!object.contains(other.name)) made.add(other.name, other.value);
            }
        }
        put(made.closed());
    }
    void add_unreadable(const bad_line& line) override
    {
        auto made = object_text{!lines_};
        made.add("id", line.id);
        made.add("error", dumped(line.error, false));
        put(made.closed());
    }
    void finish(bool several) override
    {
        if (lines_) return;
        if (count_ == 0) return print_text("[]\n");
        if (count_ == 1) return print_text(several ? "[\n" + first_ + "\n]\n" : first_ + '\n');
        print_text("\n]\n");
    }

private:
    bool lines_;
    std::size_t count_ = 0;
    std::string first_;  // held back until it is known whether it is the only one

    void put(const std::string& object)
    {
        if (lines_) return print_text(object + '\n');
        ++count_;
        if (count_ == 1) {
            first_ = object;
            return;
        }
        if (count_ == 2) print_text("[\n" + first_);
        print_text(",\n" + object);
    }
};

}  // namespace

auto make_json_report(bool lines) -> std::unique_ptr<report>
{
    return std::make_unique<json_report>(lines);
}

}  // namespace assay::program
