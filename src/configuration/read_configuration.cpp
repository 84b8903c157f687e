// SPDX-License-Identifier: BSL-1.0
#include "read_configuration.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <span>
#include <utility>

#include <fmt/format.h>
#include <toml++/toml.h>

#include <assay/decimal.hpp>
#include <assay/home_currency.hpp>
#include <assay/text/utf8.hpp>

#include "../documents/html_metadata.hpp"  // language_of_tag
#include "../houses.hpp"
#include "../messages.hpp"
#include "../nearest_word.hpp"

namespace assay::program {

namespace {

using words = std::vector<std::string_view>;

/// "'eror' is none of its values; did you mean 'error'?", else all that there are.
auto no_such(std::string_view found, std::string_view is_what, const words& known) -> std::string
{
    if (const auto meant = nearest_word(found, known))
        return fmt::format("'{}' {}; did you mean '{}'?", found, is_what, *meant);
    return fmt::format("'{}' {}; there {} {}", found, is_what, known.size() == 1 ? "is" : "are",
                       fmt::join(known, ", "));
}

auto names_of_reasons() -> words
{
    auto names = words{};
    for (std::size_t i = 0; i < verdict_reason_count; ++i)
        names.push_back(to_string(static_cast<verdict_reason>(i)));
    return names;
}

auto kind_in_words(const toml::node& found) -> std::string_view
{
    switch (found.type()) {
        case toml::node_type::table: return "a table";
        case toml::node_type::array: return "a list";
        case toml::node_type::string: return "text";
        case toml::node_type::integer:
        case toml::node_type::floating_point: return "a number";
        case toml::node_type::boolean: return "true or false";
        case toml::node_type::date:
        case toml::node_type::time:
        case toml::node_type::date_time: return "a date or time";
        case toml::node_type::none: break;
    }
    return "nothing";
}

/// Takes one key after the other; what is wrong is kept, and the rest goes on.
class configuration_reader {
public:
    configuration_reader(const std::string& path, std::string_view text) : path_(path), text_(text)
    {}

    auto read() -> result<configuration, std::vector<std::string>>
    {
        try {
            const auto top = toml::parse(text_);
            for (const auto& [key, value] : top) take(key, value);
        } catch (const toml::parse_error& wrong) {
            fail(wrong.source(), fmt::format("this is no TOML: {}", wrong.description()));
        }
        if (wrong_.empty()) return std::move(made_);
        std::ranges::sort(wrong_, {}, [](const trouble& one) { return one.first; });
        auto told = std::vector<std::string>{};
        for (auto& [at, message] : wrong_) told.push_back(std::move(message));
        return unexpected{std::move(told)};
    }

private:
    using place = std::pair<toml::source_index, toml::source_index>;
    using trouble = std::pair<place, std::string>;
    using taker = void (configuration_reader::*)(const toml::node&);

    std::string path_;
    std::string_view text_;
    configuration made_;
    std::vector<trouble> wrong_;

    void fail(const toml::source_region& at, std::string_view why)
    {
        const auto [line, column] = std::pair{at.begin.line, at.begin.column};
        wrong_.emplace_back(place{line, column},
                            fmt::format("{}:{}:{}: {}", path_, line, column, why));
    }

    void take(const toml::key& key, const toml::node& value)
    {
        static constexpr auto takers = std::array<std::pair<std::string_view, taker>, 8>{{
            {"country", &configuration_reader::take_country},
            {"language", &configuration_reader::take_language},
            {"rates", &configuration_reader::take_rates},
            {"rate-kinds", &configuration_reader::take_rate_kinds},
            {"tolerance", &configuration_reader::take_tolerance},
            {"fail-on", &configuration_reader::take_fail_on},
            {"style", &configuration_reader::take_style},
            {"severity", &configuration_reader::take_severities},
        }};
        auto names = words{};
        for (const auto& [name, take_value] : takers) {
            if (name == key.str()) return (this->*take_value)(value);
            names.push_back(name);
        }
        fail(key.source(), no_such(key.str(), "is not a key of a configuration", names));
    }

    /// The value where it is text; else told what it should be.
    auto text_of(const toml::node& value, std::string_view wanted) -> std::optional<std::string>
    {
        if (auto found = value.value_exact<std::string>()) return found;
        fail(value.source(), fmt::format("{} stands here; write {}", kind_in_words(value), wanted));
        return std::nullopt;
    }
    auto texts_of(const toml::node& value, std::string_view wanted)
        -> std::vector<std::pair<std::string, const toml::node*>>
    {
        auto found = std::vector<std::pair<std::string, const toml::node*>>{};
        const auto* list = value.as_array();
        if (list == nullptr) {
            fail(value.source(),
                 fmt::format("{} stands here; write {}", kind_in_words(value), wanted));
            return found;
        }
        for (const auto& one : *list) {
            if (auto text = text_of(one, wanted)) found.emplace_back(*std::move(text), &one);
        }
        return found;
    }

    void take_country(const toml::node& value)
    {
        constexpr auto wanted = "two letters of ISO 3166, such as \"AU\"";
        const auto found = text_of(value, wanted);
        if (!found) return;
        made_.home = home_currency(*found);
        if (!made_.home) {
            fail(value.source(),
                 fmt::format("'{}' is not a country with a currency; write {} (\"GB\" is the "
                             "United Kingdom)",
                             *found, wanted));
        }
    }
    void take_language(const toml::node& value)
    {
        constexpr auto wanted = "a code of ISO 639, such as \"en\"";
        const auto found = text_of(value, wanted);
        if (!found) return;
        made_.language = language_of_tag(*found);
        if (!made_.language) {
            fail(value.source(),
                 fmt::format("'{}' is not the code of a language; write {}", *found, wanted));
        }
    }
    void take_rates(const toml::node& value)
    {
        const auto folder = std::filesystem::path{path_}.parent_path();
        for (const auto& [name, node] : texts_of(value, "a list such as [\"rates/desk.csv\"]"))
            made_.rates.push_back((folder / name).string());
    }
    void take_rate_kinds(const toml::node& value)
    {
        made_.policy.accepted = {false, false, false};
        auto& accepted = made_.policy.accepted;
        const auto kinds = std::array<std::pair<std::string_view, bool*>, 3>{
            {{to_string(rate_kind::spot), &accepted.spot},
             {to_string(rate_kind::period_average), &accepted.period_average},
             {to_string(rate_kind::period_end), &accepted.period_end}}};
        const auto names = words{kinds[0].first, kinds[1].first, kinds[2].first};
        for (const auto& [name, node] : texts_of(value, "a list such as [\"spot\"]")) {
            const auto* known = std::ranges::find(kinds, std::string_view{name},
                                                  [](auto& one) { return one.first; });
            if (known == kinds.end()) {
                fail(node->source(), no_such(name, "is not a kind of rate", names));
            } else {
                *known->second = true;
            }
        }
    }
    void take_tolerance(const toml::node& value)
    {
        constexpr auto wanted = "per cent from 0 to 100, such as 1.5";
        auto written = std::string{written_at(value.source())};
        std::erase(written, '_');  // which TOML lets stand between digits
        const auto percent = parse_decimal(written);
        if (!value.is_number() || !percent || *percent < decimal{0} || *percent > decimal{100}) {
            const auto found = value.is_number()
                                   ? fmt::format("'{}' is no tolerance", written)
                                   : fmt::format("{} stands here", kind_in_words(value));
            return fail(value.source(), fmt::format("{}; write {}", found, wanted));
        }
        made_.policy.tolerance = *percent * decimal::scaled(1, -2);
    }
    void take_fail_on(const toml::node& value)
    {
        const auto found = text_of(value, "\"error\", \"warning\" or \"never\"");
        if (!found) return;
        auto names = words{};
        for (const auto& [name, threshold] : fail_thresholds) {
            if (name == *found) made_.fail_on = threshold;
            names.push_back(name);
        }
        if (!made_.fail_on)
            fail(value.source(), no_such(*found, "is not a severity to fail on", names));
    }
    void take_style(const toml::node& value)
    {
        const auto found = text_of(value, "the name of a newsroom, such as \"ap\"");
        if (!found) return;
        auto names = words{};
        for (const auto& [name, which] : houses) {
            if (name == *found) made_.style = which;
            names.push_back(name);
        }
        if (!made_.style)
            fail(value.source(), no_such(*found, "is not a style that is known", names));
    }
    void take_severities(const toml::node& value)
    {
        const auto* table = value.as_table();
        if (table == nullptr) {
            return fail(value.source(),
                        fmt::format("{} stands here; write a table [severity], with a line such as "
                                    "stale-rate = \"warning\"",
                                    kind_in_words(value)));
        }
        const auto reasons = names_of_reasons();
        for (const auto& [key, grade] : *table) {
            const auto known = std::ranges::find(reasons, key.str());
            if (known == reasons.end()) {
                fail(key.source(), no_such(key.str(), "is not a reason of a verdict", reasons));
            } else {
                take_severity(static_cast<verdict_reason>(known - reasons.begin()), grade);
            }
        }
    }
    void take_severity(verdict_reason reason, const toml::node& value)
    {
        const auto found = text_of(value, "\"none\", \"info\", \"warning\" or \"error\"");
        if (!found) return;
        auto names = words{};
        for (const auto grade :
             {severity::none, severity::info, severity::warning, severity::error}) {
            names.push_back(to_string(grade));
            if (names.back() == *found) made_.policy.severity_of(reason) = grade;
        }
        if (!made_.policy.severity_of(reason))
            fail(value.source(), no_such(*found, "is not a severity", names));
    }

    /// A value as it stands in the text, for a number is taken by its digits.
    [[nodiscard]] auto written_at(const toml::source_region& region) const -> std::string_view
    {
        const auto begin = byte_at(region.begin);
        return text_.substr(begin, byte_at(region.end) - begin);
    }
    /// Columns count code points.
    [[nodiscard]] auto byte_at(const toml::source_position& at) const -> std::size_t
    {
        auto byte = std::size_t{0};
        for (auto line = toml::source_index{1}; line < at.line; ++line)
            byte = std::min(text_.find('\n', byte), text_.size() - 1) + 1;
        for (auto column = toml::source_index{1}; column < at.column && byte < text_.size();) {
            if (++byte == text_.size() || !utf8::is_continuation(text_[byte])) ++column;
        }
        return byte;
    }
};

}  // namespace

auto read_configuration(const std::string& path, std::string_view text)
    -> result<configuration, std::vector<std::string>>
{
    return configuration_reader{path, text}.read();
}

}  // namespace assay::program
