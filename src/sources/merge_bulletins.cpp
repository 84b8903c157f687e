// SPDX-License-Identifier: BSL-1.0
#include "merge_bulletins.hpp"

#include <algorithm>  // std::ranges::sort, max
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

#include <fmt/format.h>

namespace assay::program {

namespace {

struct placed {
    const listing* what;
    const bulletin* where;
};

/// Averages of a month, of a year, and rates of days do not share a table.
auto same_table(const rate_source& table, const placed& first, const placed& one) -> bool
{
    const auto kind = first.what->rate.kind;
    const auto other = one.what->rate.kind;
    return table.hub == one.what->hub && table.way == one.what->way &&
           table.market == one.where->whose().market &&
           (kind == other || (!is_average(kind) && !is_average(other)));
}

auto day_of(std::int32_t number) -> day { return day{date::days{number}}; }

auto in_words(const listing& one) -> std::string
{
    const auto per_hub = one.way == quoting::per_hub;
    return fmt::format("1 {} = {} {}", (per_hub ? one.hub : one.counter).code(),
                       to_string(one.rate.value()), (per_hub ? one.counter : one.hub).code());
}

auto conflict(const placed& first, const placed& second) -> input_error
{
    const auto& text = second.where->text();
    return error_at(
        text, second.what->at, in_words(*second.what),
        fmt::format("on {} is not what {} says, {}; leave one of them out",
                    to_string(day_of(second.what->rate.on)),
                    place_of(first.where->text(), first.what->at), in_words(*first.what)));
}

class merger {
public:
    [[nodiscard]] auto run(std::span<const bulletin> all)
        -> result<std::vector<rate_source>, input_error>
    {
        for (const auto& one : all) {
            if (one.whose().id != all.front().whose().id) return unexpected{stranger(one, all[0])};
            for (const auto& found : one.listings()) put({&found, &one});
        }
        for (std::size_t i = 0; i < tables_.size(); ++i) {
            if (const auto wrong = finish(tables_[i], found_[i])) return unexpected{*wrong};
        }
        return std::move(tables_);
    }

private:
    using row = std::vector<placed>;

    std::vector<rate_source> tables_;
    std::vector<std::vector<row>> found_;  // by table, by series

    static auto stranger(const bulletin& one, const bulletin& first) -> input_error
    {
        return error_at(one.text(), 0, one.whose().id,
                        fmt::format("is not whose rates stand in {}, {}; import them one by one",
                                    first.text().name, first.whose().id));
    }

    void put(const placed& one)
    {
        const auto table = find_table(one);
        const auto complete_to = one.where->whose().complete_to;
        if (complete_to)
            tables_[table].complete_to = std::max(tables_[table].complete_to, *complete_to);
        auto& series = tables_[table].series;
        auto place = std::size_t{0};
        while (place < series.size() && series[place].counter != one.what->counter) ++place;
        if (place == series.size()) {
            series.push_back({one.what->counter, {}});
            found_[table].emplace_back();
        }
        found_[table][place].push_back(one);
    }

    [[nodiscard]] auto find_table(const placed& one) -> std::size_t
    {
        for (std::size_t i = 0; i < tables_.size(); ++i) {
            if (same_table(tables_[i], found_[i].front().front(), one)) return i;
        }
        add_table(one);
        return tables_.size() - 1;
    }

    void add_table(const placed& one)
    {
        auto made = rate_source{};
        made.id = one.where->whose().id;
        made.title = one.where->whose().title;
        made.licence = one.where->whose().licence;
        made.hub = one.what->hub;
        made.way = one.what->way;
        made.carry_days = one.where->whose().carry_days;
        made.market = one.where->whose().market;
        made.samples = one.where->whose().samples;
        made.complete_to = one.where->whose().complete_to.value_or(day_of(one.what->rate.on));
        tables_.push_back(std::move(made));
        found_.emplace_back();
    }

    /// Sorts each series by day and sees that no day has two rates.
    [[nodiscard]] static auto finish(rate_source& table, std::vector<row>& rows)
        -> std::optional<input_error>
    {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            auto& quotes = table.series[i].quotes;
            std::ranges::sort(rows[i], {}, [](const placed& one) {
                return std::tuple{one.what->rate.on, one.where, one.what};  // as they were read
            });
            const placed* before = nullptr;
            for (const auto& one : rows[i]) {
                const auto& rate = one.what->rate;
                const auto is_repeated = before != nullptr && before->what->rate.on == rate.on;
                if (is_repeated && !before->what->rate.same_value(rate))
                    return conflict(*before, one);
                if (!is_repeated) quotes.push_back(rate);
                before = &one;
            }
            table.samples = table.samples || quotes.front().kind != quote_kind::spot;
            table.complete_to = std::max(table.complete_to, day_of(quotes.back().on));
        }
        return std::nullopt;
    }
};

}  // namespace

auto merge_bulletins(std::span<const bulletin> all) -> result<std::vector<rate_source>, input_error>
{
    return merger{}.run(all);
}

}  // namespace assay::program
