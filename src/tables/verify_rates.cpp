// SPDX-License-Identifier: BSL-1.0
#include "verify_rates.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <assay/check/explain_rate.hpp>
#include <assay/check/restate.hpp>  // grouped
#include <assay/rates/convert.hpp>
#include <assay/rates/find_rate.hpp>
#include <assay/rates/published_average.hpp>
#include <assay/rates/read_rates.hpp>

#include "../documents/input.hpp"
#include "../load_rates.hpp"
#include "../messages.hpp"

namespace assay::program {

namespace {

auto day_of(const quote& one) -> day { return day{date::days{one.on}}; }

auto shown(const quote& one) -> std::string { return assay::detail::shown_value(one.value()); }

/// By how much the larger of two is above the smaller: 1.05 for five per cent, either way.
auto ratio_of(const quotient& a, const quotient& b) -> quotient { return a < b ? b / a : a / b; }

/// Looks at one series at a time and counts what it finds.
class verifier {
public:
    void verify(const rate_source& source, const rate_table* others)
    {
        ++tables_;
        for (const auto& series : source.series) {
            ++series_;
            quotes_ += series.quotes.size();
            find_spikes(source, series);
            find_steps(source, series);
            find_lost_parity(source, series);
            if (others != nullptr) compare(source, series, *others);
        }
    }
    void tell(std::string_view what)
    {
        fmt::print("{}\n", harmless(what));
        ++findings_;
    }
    [[nodiscard]] auto finish() const -> exit_status
    {
        fmt::print("{} table{}, {} series, {} quotes: {} finding{}\n", tables_,
                   tables_ == 1 ? "" : "s", series_, quotes_, findings_, findings_ == 1 ? "" : "s");
        return findings_ == 0 ? exit_status::ok : exit_status::findings;
    }

private:
    std::size_t tables_ = 0;
    std::size_t series_ = 0;
    std::size_t quotes_ = 0;
    std::size_t findings_ = 0;

    void tell(const rate_source& source, const rate_series& series, day on, std::string_view what)
    {
        tell(fmt::format("{}: {} {}: {}", source.id, series.counter.code(), to_string(on), what));
    }

    /// A quote a fifth above or below two neighbours that agree with each other.
    void find_spikes(const rate_source& source, const rate_series& series)
    {
        const auto fifth = quotient{decimal::scaled(12, -1)};
        const auto& quotes = series.quotes;
        for (std::size_t i = 1; i + 1 < quotes.size(); ++i) {
            if (is_near(quotes[i - 1], quotes[i])) continue;
            const auto before = quotient{quotes[i - 1].value()};
            const auto here = quotient{quotes[i].value()};
            const auto next = quotient{quotes[i + 1].value()};
            const auto alone = (before < here) == (next < here);
            if (!alone || ratio_of(before, next) > fifth) continue;
            if (ratio_of(before, here) > fifth && ratio_of(next, here) > fifth) {
                tell(source, series, day_of(quotes[i]),
                     fmt::format("{} stands out between {} and {}", shown(quotes[i]),
                                 shown(quotes[i - 1]), shown(quotes[i + 1])));
            }
        }
    }
    /// Cheap: within a sixteenth, as almost all neighbours are.
    static auto is_near(const quote& a, const quote& b) -> bool
    {
        if (a.exponent != b.exponent)
            return ratio_of(a.value(), b.value()) <= quotient{decimal::scaled(10625, -4)};
        const auto gap = a.coefficient > b.coefficient ? a.coefficient - b.coefficient
                                                       : b.coefficient - a.coefficient;
        return gap <= a.coefficient / 16;
    }

    /// A step by a power of ten that lasts: another unit, or a quote per 100.
    void find_steps(const rate_source& source, const rate_series& series)
    {
        const auto close = quotient{decimal::scaled(12, -1)};
        for (std::size_t i = 1; i < series.quotes.size(); ++i) {
            const auto& before = series.quotes[i - 1];
            const auto& here = series.quotes[i];
            const auto came_to_stay =
                i + 1 == series.quotes.size() || is_near(here, series.quotes[i + 1]);
            const auto left_for_good = i == 1 || is_near(series.quotes[i - 2], before);
            if (is_near(before, here) || !came_to_stay || !left_for_good) continue;
            const auto step = ratio_of(before.value(), here.value());
            for (const auto power : {1, 2, 3, 6}) {
                if (ratio_of(step, quotient{decimal{1}.shifted(power)}) > close) continue;
                tell(source, series, day_of(here),
                     fmt::format("{} after {}: a step of about {}; was the unit changed?",
                                 shown(here), shown(before),
                                 assay::detail::grouped(decimal{1}.shifted(power))));
            }
        }
    }

    /// A currency that another took over is worth its fixed ratio from that day on.
    void find_lost_parity(const rate_source& source, const rate_series& series)
    {
        for (const auto& one : series.quotes) {
            const auto on = day_of(one);
            const auto parity =
                assay::detail::find_parity(source.hub, series.counter, period{on, on});
            if (!parity) return;
            const auto per_hub = source.way == quoting::per_hub;
            const auto base = per_hub ? source.hub : series.counter;
            const auto fixed = parity->base == base ? parity->value : parity->value.reciprocal();
            if (ratio_of(one.value(), fixed) > quotient{decimal::scaled(10001, -4)}) {
                return tell(source, series, on,
                            fmt::format("{} is not the parity, {}", shown(one),
                                        assay::detail::shown_value(fixed)));
            }
        }
    }

    /// Days, months and years of which other tables say something else by more than a twentieth,
    /// told as one.
    void compare(const rate_source& source, const rate_series& series, const rate_table& others)
    {
        const auto allowed = quotient{decimal::scaled(105, -2)};
        const auto base = source.way == quoting::per_hub ? source.hub : series.counter;
        auto differing = std::size_t{0};
        auto worst = quotient{1};
        auto telling = std::string{};
        auto worst_on = day{};
        const auto known = days_known(others, source, series);
        for (const auto& one : series.quotes) {
            if (!known.contains(day_of(one))) continue;
            const auto other = rate_elsewhere(others, source, series, one);
            if (!other) continue;
            const auto value = other->base == base ? other->value : other->value.reciprocal();
            const auto gap = ratio_of(one.value(), value);
            if (gap <= allowed) continue;
            ++differing;
            if (gap <= worst) continue;
            worst = gap;
            worst_on = day_of(one);
            telling = fmt::format("{} where {} has {}", shown(one), sources_of(*other),
                                  assay::detail::shown_value(value));
        }
        if (differing == 0) return;
        const auto* const spans = is_average(series.quotes.front().kind) ? "averages" : "days";
        tell(source, series, worst_on,
             differing == 1 ? telling
                            : fmt::format("{}, the worst of {} {} that differ by over 5 %", telling,
                                          differing, spans));
    }

    /// The days of which other tables can know: each look at another would be in vain.
    static auto days_known(const rate_table& others, const rate_source& source,
                           const rate_series& series) -> period
    {
        if (others.is_hub(series.counter)) return {day::min(), day::max()};
        auto known = period{day::max(), day::min()};
        for (const auto& entry : others.series_of(series.counter)) {
            const auto& quotes = entry.series->quotes;
            if (quotes.empty() || entry.source->market != source.market) continue;
            known.from = std::min(known.from, day_of(quotes.front()));
            known.to = std::max({known.to, day_of(quotes.back()), entry.source->complete_to});
        }
        return known;
    }

    /// What other tables say of the days of a quote, of the same market; a sampled rate proves
    /// nothing.
    static auto rate_elsewhere(const rate_table& others, const rate_source& source,
                               const rate_series& series, const quote& one)
        -> std::optional<exchange_rate>
    {
        auto found = is_average(one.kind) ? average_rate(others, source.hub, series.counter,
                                                         assay::detail::averaged_days(one),
                                                         {.market = source.market})
                                          : find_rate(others, source.hub, series.counter,
                                                      day_of(one), {.market = source.market});
        if (!found || found->sampled) return std::nullopt;
        if (found->free_market != (source.market == rate_market::free)) return std::nullopt;
        return std::move(*found);
    }
};

/// The table without one of its sources.
auto without(const rate_table& rates, const rate_source& left_out) -> rate_table
{
    auto kept = std::vector<rate_source>{};
    for (const auto& source : rates.sources()) {
        if (source.id != left_out.id) kept.push_back(source);
    }
    return rate_table{std::move(kept)};
}

auto verify_files(const std::vector<std::string>& files) -> exit_status
{
    auto status = exit_status::ok;
    auto verify = verifier{};
    const auto known = load_rates({});
    if (!known.complete) status = exit_status::trouble;
    for (const auto& path : files) {
        const auto text = read_file(path);
        if (!text) {
            report_trouble(cannot_read(path, text.error()));
            status = exit_status::trouble;
            continue;
        }
        const auto read = read_rates(*text, path);
        if (!read) {
            verify.tell(to_string(read.error()));
            continue;
        }
        const auto others = without(known.table, *read);
        verify.verify(*read, &others);
    }
    return worse(status, verify.finish());
}

}  // namespace

auto run_verify(const verify_command& options) -> exit_status
{
    if (!options.files.empty()) return verify_files(options.files);
    const auto rates = load_rates({});
    auto verify = verifier{};
    for (const auto& source : rates.table.sources()) {
        const auto others = without(rates.table, source);
        verify.verify(source, &others);
    }
    const auto found = verify.finish();
    return rates.complete ? found : exit_status::trouble;  // told by load_rates
}

}  // namespace assay::program
