// SPDX-License-Identifier: BSL-1.0
#include "json_report.hpp"

#include <cstdio>
#include <string>

#include "json_values.hpp"

namespace assay::program {

namespace {

using json = nlohmann::ordered_json;

void print(const std::string& text) { std::fwrite(text.data(), 1, text.size(), stdout); }

/// Standing escapes for what is no UTF-8 in carried members: never an exception.
auto dumped(const json& value, int indent) -> std::string
{
    return value.dump(indent, ' ', false, json::error_handler_t::replace);
}

class json_report : public report {
public:
    explicit json_report(bool lines) : lines_(lines) {}

    void add(const reported_document& one) override
    {
        auto object = to_json(one.source, one.checked, one.id);
        if (one.others != nullptr) {
            for (const auto& [name, value] : one.others->items()) {
                if (!object.contains(name)) object[name] = value;
            }
        }
        put(object);
    }
    void add_unreadable(const bad_line& line) override
    {
        put({{"id", line.id}, {"error", line.error}});
    }
    void finish(bool several) override
    {
        if (lines_) return;
        if (count_ == 0) return print(several ? "[]\n" : "");
        if (count_ == 1) return print(several ? "[\n" + first_ + "\n]\n" : first_ + '\n');
        print("\n]\n");
    }

private:
    bool lines_;
    std::size_t count_ = 0;
    std::string first_;  // held back until it is known whether it is the only one

    void put(const json& object)
    {
        if (lines_) return print(dumped(object, -1) + '\n');
        ++count_;
        if (count_ == 1) {
            first_ = dumped(object, 2);
            return;
        }
        if (count_ == 2) print("[\n" + first_);
        print(",\n" + dumped(object, 2));
    }
};

}  // namespace

auto make_json_report(bool lines) -> std::unique_ptr<report>
{
    return std::make_unique<json_report>(lines);
}

}  // namespace assay::program
