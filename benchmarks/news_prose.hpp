// SPDX-License-Identifier: BSL-1.0
// news_prose.hpp - invented English news of any length, with a figure about every 182 bytes and a
// conversion about every 1.3 kB, seven of eight of them right; the same in every run.
//
//     make_news_prose(1'000'000, 42, rates, *parse_day("2026-01-06"))
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include <assay/currency.hpp>
#include <assay/decimal.hpp>
#include <assay/period.hpp>
#include <assay/quotient.hpp>
#include <assay/rates/convert.hpp>
#include <assay/rates/find_rate.hpp>
#include <assay/rates/rate_table.hpp>

namespace prose {

using namespace std::string_view_literals;
using words = std::span<const std::string_view>;

// A letter behind a % is filled in: m a sum, c a conversion, p a share, q a quantity, n a count,
// d a day, y a stretch of time, P a place, B a body of people.
inline constexpr auto plain = std::to_array<std::string_view>({
    "Negotiators left the hall without a word to the reporters who had waited since morning.",
    "The minister rejected the criticism, calling it the noise of an election season.",
    "Rain fell over %P through most of the night, and the lower roads were closed to lorries.",
    "Analysts at %B said the decision had surprised nobody who follows the sector closely.",
    "Neither side would say who had asked for the delay, or when the parties might meet again.",
    "Farmers in the valley have long complained that buyers set their prices without notice.",
    "Its board will now look for a partner abroad, according to people familiar with the talks.",
    "“We were told to wait, and so we wait,” said a clerk at the customs house in %P.",
    "The court in %P is expected to hear the appeal before the summer recess.",
    "Opponents of the plan argue that the old bridge could have been mended at far less trouble.",
    "Traffic through the strait was normal, harbour masters said, despite the rough weather.",
    "Officials did not answer questions about the tender, which was never made public.",
    "%B has promised a full account of what went wrong, but has named no day for it.",
    "Workers gathered outside the gates again, although the union had advised them to stay home.",
    "A spokesman for %B declined to comment while the audit is still under way.",
    "The draft now goes back to the committee, where several members want it rewritten.",
});

inline constexpr auto with_figures = std::to_array<std::string_view>({
    "%B set aside %m for repairs to schools and %m for the harbour, its budget shows.",
    "Turnover at the smelter rose by %p to %m in %y, helped by cheaper power.",
    "The fund had spent %m by %d, which is %p of what parliament had allowed it.",
    "Exports of grain through %P came to %q in %y, against %q a year earlier.",
    "Prices of flour went up by %p in %y, while wages grew by only %p.",
    "%B said that %n and %n had been moved to %P since %d.",
    "The convoy carried %q of cement and %n, a customs paper of %d shows.",
    "Some %n attended the funeral in %P, and %n were turned away.",
    "The lender cut its forecast for growth to %p from %p, citing weak demand.",
    "A kilometre of the new line costs %m, the company told its shareholders.",
    "The utility owes its suppliers %m, up from %m in %y.",
    "Police in %P seized %q of fuel and detained %n on %d.",
    "Insurers expect claims of between %m and %m after the storm.",
    "The museum drew %n in %y, %p more than the year before.",
});

inline constexpr auto with_conversions = std::to_array<std::string_view>({
    "%B will pay %c for the first stage of the works.",
    "The company reported a profit of %c after tax, its best result in a decade.",
    "A loan of %c was signed in %P on %d.",
    "Damage to the orchards was put at %c by assessors from %P.",
    "The carrier owes %c to airports alone, according to %B.",
});

inline constexpr auto places = std::to_array<std::string_view>(
    {"Baku", "Tbilisi", "Ganja", "Warsaw", "Lisbon", "Nairobi", "Ottawa", "Lima", "Almaty", "Izmir",
     "Turin", "Leeds", "Odesa", "Bergen", "Hanoi", "Accra"});
inline constexpr auto bodies = std::to_array<std::string_view>(
    {"The finance ministry", "The state railway", "The port authority", "The statistics office",
     "The regional council", "The energy regulator", "The development bank", "The wheat board"});
inline constexpr auto counted = std::to_array<std::string_view>(
    {"soldiers", "villagers", "lorries", "artillery shells", "passengers", "police officers",
     "wagons", "drones", "refugees", "homes"});
inline constexpr auto units = std::to_array<std::string_view>(
    {"tonnes", "kilometres", "litres", "barrels", "hectares", "kg", "km", "megawatts"});
inline constexpr auto months =
    std::to_array<std::string_view>({"January", "February", "March", "April", "May", "June", "July",
                                     "August", "September", "October", "November", "December"});
inline constexpr auto spans = std::to_array<std::string_view>(
    {"2024", "2025", "the first half of 2025", "the third quarter", "last year", "March 2025",
     "the past two years", "the first nine months of 2025"});
inline constexpr auto hedges = std::to_array<std::string_view>(
    {"about ", "nearly ", "over ", "more than ", "at least ", "some ", "almost ", "up to "});

struct money_style {
    assay::currency unit;
    std::string_view before;
    std::string_view behind;
};
inline constexpr auto styles = std::to_array<money_style>({{"USD", "$", ""},
                                                           {"AZN", "", " manats"},
                                                           {"EUR", "€", ""},
                                                           {"USD", "", " dollars"},
                                                           {"GBP", "£", ""},
                                                           {"AZN", "₼", ""},
                                                           {"AZN", "AZN ", ""},
                                                           {"EUR", "", " euros"},
                                                           {"USD", "US$", ""},
                                                           {"CHF", "CHF ", ""}});

/// Fills in the templates; every choice is drawn from one row of random numbers.
class writer {
public:
    writer(std::uint64_t seed, const assay::rate_table& rates, assay::day published)
        : random_(seed), rates_(rates), published_(published)
    {}

    [[nodiscard]] auto sentence() -> std::string
    {
        const auto draw = below(1000);
        if (draw < 70) return filled(one_of(with_conversions));
        return filled(draw < 230 ? one_of(with_figures) : one_of(plain));
    }
    [[nodiscard]] auto ends_paragraph() -> bool { return below(5) == 0; }

private:
    std::mt19937_64 random_;
    const assay::rate_table& rates_;
    assay::day published_;

    [[nodiscard]] auto below(std::uint64_t end) -> std::uint64_t { return random_() % end; }
    [[nodiscard]] auto one_of(words all) -> std::string_view { return all[below(all.size())]; }

    [[nodiscard]] auto filled(std::string_view mould) -> std::string
    {
        auto text = std::string{};
        for (std::size_t i = 0; i < mould.size(); ++i) {
            if (mould[i] != '%') {
                text += mould[i];
            } else {
                auto part = fill(mould[++i]);
                if (!text.empty() && part.starts_with("The ")) part[0] = 't';
                text += part;
            }
        }
        return text;
    }
    [[nodiscard]] auto fill(char what) -> std::string
    {
        switch (what) {
            case 'm': return hedge() + money(styles[below(styles.size())], amount());
            case 'c': return conversion();
            case 'p': return share();
            case 'q': return hedge() + count(90'000) + ' ' + std::string{one_of(units)};
            case 'n': return hedge() + count(20'000) + ' ' + std::string{one_of(counted)};
            case 'd': return std::to_string(1 + below(28)) + ' ' + std::string{one_of(months)};
            case 'y': return std::string{one_of(spans)};
            case 'P': return std::string{one_of(places)};
            default: return std::string{one_of(bodies)};
        }
    }
    [[nodiscard]] auto hedge() -> std::string
    {
        return below(3) == 0 ? std::string{one_of(hedges)} : std::string{};
    }
    [[nodiscard]] auto share() -> std::string
    {
        const auto tenths = below(400) + 5;
        const auto behind = std::array{"%"sv, " percent"sv, " per cent"sv}[below(3)];
        return std::to_string(tenths / 10) +
               (tenths % 10 != 0 ? '.' + std::to_string(tenths % 10) : "") + std::string{behind};
    }
    /// Most are round, as they are in print.
    [[nodiscard]] auto count(std::uint64_t end) -> std::string
    {
        const auto value = 2 + below(end);
        return grouped(value > 2000 && below(2) == 0 ? value / 100 * 100 : value);
    }
    /// 10,000 to 9,990,000,000, of one to three digits.
    [[nodiscard]] auto amount() -> assay::decimal
    {
        const auto digits = std::array{9U, 99U, 999U}[below(3)];
        const auto coefficient = static_cast<std::int64_t>(1 + below(digits));
        return assay::decimal::scaled(coefficient, static_cast<int>(4 + below(4)));
    }

    [[nodiscard]] static auto grouped(std::uint64_t value) -> std::string
    {
        auto text = std::to_string(value);
        for (auto at = text.size(); at > 3;) text.insert(at -= 3, ",");
        return text;
    }
    /// With a scale word from a million on, abbreviated or not.
    [[nodiscard]] auto money(const money_style& style, const assay::decimal& value) -> std::string
    {
        const auto place = value.adjusted_exponent();
        const auto power = place >= 9 ? 9 : place >= 6 ? 6 : 0;
        auto text = std::string{style.before};
        if (power == 0) {
            text += grouped(value.to_integer<std::uint64_t>());
        } else {
            auto shown = value.shifted(-power).normalized();
            if (shown.exponent() > 0) shown = shown.quantized(0, assay::rounding::down);
            text += to_string(shown);
            const auto is_short = style.behind.empty() && below(2) == 0;
            text += is_short ? (power == 9 ? "bn" : "m") : (power == 9 ? " billion" : " million");
        }
        return text + std::string{style.behind};
    }
    /// "₼1.4 billion ($820 million)" at the day's rate, cut to three digits; one in eight is
    /// wrong.
    [[nodiscard]] auto conversion() -> std::string
    {
        auto from = styles[below(styles.size())];
        auto to = styles[below(styles.size())];
        while (to.unit == from.unit) to = styles[below(styles.size())];
        const auto value = amount();
        const auto rate = find_rate(rates_, from.unit, to.unit, published_);
        if (!rate) return money(from, value);
        auto worth = convert(assay::quotient{value}, from.unit, *rate)
                         .rounded_to_precision(3, assay::rounding::half_even);
        if (below(8) == 0) worth = mistaken(worth);
        const auto reported = worth.quantized(0, assay::rounding::half_even);
        return money(from, value) + " (" + hedge() + money(to, reported) + ')';
    }
    [[nodiscard]] auto mistaken(const assay::decimal& worth) -> assay::decimal
    {
        if (below(4) == 0) return worth.shifted(3);
        const auto percent =
            static_cast<std::int64_t>(below(2) == 0 ? 70 + below(25) : 106 + below(60));
        return (worth * assay::decimal::scaled(percent, -2))
            .rounded_to_precision(3, assay::rounding::half_even);
    }
};

}  // namespace prose

/// At least so many bytes, ending with a sentence. The conversions hold on `published`.
[[nodiscard]] inline auto make_news_prose(std::size_t bytes, std::uint64_t seed,
                                          const assay::rate_table& rates, assay::day published)
    -> std::string
{
    auto write = prose::writer{seed, rates, published};
    auto text = std::string{};
    text.reserve(bytes + 1000);
    while (text.size() < bytes) {
        text += write.sentence();
        text += write.ends_paragraph() ? "\n\n" : " ";
    }
    return text;
}
