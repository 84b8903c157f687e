// SPDX-License-Identifier: BSL-1.0
#include "svg_chart.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include <date/date.h>
#include <fmt/format.h>

namespace assay::program {

namespace {

constexpr auto width = 800.0;
constexpr auto height = 420.0;
constexpr auto left = 76.0;
constexpr auto right = 776.0;
constexpr auto top = 64.0;
constexpr auto bottom = 356.0;

auto escaped(std::string_view text) -> std::string
{
    auto made = std::string{};
    for (const auto c : text) {
        if (c == '&') {
            made += "&amp;";
        } else if (c == '<') {
            made += "&lt;";
        } else if (static_cast<unsigned char>(c) < 0x20U) {
            made += ' ';
        } else {
            made += c;
        }
    }
    return made;
}

/// Ends and step of an axis: 1, 2, 2.5 or 5 times a power of ten, about five of them.
struct scale {
    double low = 0;
    double high = 1;
    double step = 1;

    explicit scale(const chart& shown)
    {
        low = shown.points.front().low;
        high = shown.points.front().high;
        for (const auto& point : shown.points) {
            low = std::min(low, point.low);
            high = std::max(high, point.high);
        }
        if (low == high) {
            low *= 0.95;
            high *= 1.05;
        }
        const auto raw = (high - low) / 5;
        const auto power = std::pow(10.0, std::floor(std::log10(raw)));
        step = power * 10;
        for (const auto factor : {5.0, 2.5, 2.0, 1.0}) {
            if (raw <= factor * power) step = factor * power;
        }
        low = std::floor(low / step) * step;
        high = std::ceil(high / step) * step;
    }
    [[nodiscard]] auto y_of(double value) const -> double
    {
        return bottom - (value - low) / (high - low) * (bottom - top);
    }
};

auto x_of(const chart& shown, day on) -> double
{
    const auto days = static_cast<double>(std::max<std::int64_t>(shown.days.length() - 1, 1));
    return left + static_cast<double>((on - shown.days.from).count()) / days * (right - left);
}

auto grid(const scale& values) -> std::string
{
    auto made = std::string{};
    const auto lines = static_cast<int>(std::lround((values.high - values.low) / values.step));
    for (auto i = 0; i <= lines; ++i) {
        const auto value = values.low + i * values.step;
        const auto y = values.y_of(value);
        made += fmt::format(
            "<path class=\"grid\" d=\"M{} {:.1f}H{}\"/><text x=\"{}\" y=\"{:.1f}\" "
            "text-anchor=\"end\">{:.6g}</text>\n",
            left, y, right, left - 8, y + 4, value);
    }
    return made;
}

/// How many months from one mark of the time axis to the next: ten marks at most.
auto months_apart(std::int64_t months) -> int
{
    for (const auto step : {1, 2, 3, 6, 12, 24, 60, 120}) {
        if (months <= step * 10) return step;
    }
    return 240;
}

auto day_marks(const chart& shown) -> std::string
{
    auto made = std::string{};
    const auto mark = [&](day on, const std::string& text) {
        const auto x = x_of(shown, on);
        made += fmt::format(
            "<path class=\"axis\" d=\"M{:.1f} {}v5\"/><text x=\"{:.1f}\" y=\"{}\" "
            "text-anchor=\"middle\">{}</text>\n",
            x, bottom, x, bottom + 20, text);
    };
    if (shown.days.length() < 62) {
        const auto step = std::max<std::int64_t>((shown.days.length() + 6) / 7, 1);
        for (auto on = shown.days.from; on <= shown.days.to; on += date::days{step})
            mark(on, to_string(on).substr(5));
        return made;
    }
    const auto step = months_apart(shown.days.length() / 30);
    const auto first = date::year_month_day{shown.days.from};
    for (auto month = first.year() / date::January; day{month / 1} <= shown.days.to;
         month += date::months{step}) {
        if (day{month / 1} >= shown.days.from)
            mark(day{month / 1}, to_string(day{month / 1}).substr(0, step < 12 ? 7 : 4));
    }
    return made;
}

/// Lines break where there are no rates; a rate that is only known to lie between two is a band.
auto curve(const chart& shown, const scale& values) -> std::string
{
    auto line = std::string{};
    auto band = std::string{};
    auto before = day{};
    for (const auto& point : shown.points) {
        const auto x = x_of(shown, point.on);
        if (point.low < point.high) {
            band += fmt::format("M{:.1f} {:.1f}V{:.1f}", x, values.y_of(point.low),
                                values.y_of(point.high));
        } else {
            const auto joins = !line.empty() && point.on - before == date::days{1};
            line += fmt::format("{}{:.1f} {:.1f}", joins ? 'L' : 'M', x, values.y_of(point.low));
            if (!joins) line += "h.1";  // a day alone is a dot
            before = point.on;
        }
    }
    return fmt::format("<path class=\"band\" d=\"{}\"/>\n<path class=\"line\" d=\"{}\"/>\n", band,
                       line);
}

}  // namespace

auto draw_svg(const chart& shown) -> std::string
{
    const auto values = scale{shown};
    const auto title = escaped(shown.title);
    auto made = fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {1}\" width=\"{0}\" "
        "height=\"{1}\" role=\"img\" aria-label=\"{2}\">\n",
        width, height, title);
    made +=
        "<style>text{font:12px system-ui,sans-serif;fill:#555}.title{font-size:18px;font-weight:"
        "600;fill:#1a1a1a}.grid{stroke:#e4e4e4;fill:none}.axis{stroke:#999;fill:none}.line{stroke:"
        "#0b5cad;stroke-width:1.8;stroke-linejoin:round;stroke-linecap:round;fill:none}.band{"
        "stroke:#0b5cad;stroke-opacity:.25;fill:none}</style>\n";
    made += fmt::format("<rect width=\"{}\" height=\"{}\" fill=\"#fff\"/>\n", width, height);
    made += fmt::format("<text class=\"title\" x=\"24\" y=\"34\">{}</text>\n", title);
    made += grid(values);
    made += day_marks(shown);
    made += fmt::format("<path class=\"axis\" d=\"M{} {}H{}\"/>\n", left, bottom, right);
    made += curve(shown, values);
    made +=
        fmt::format("<text x=\"24\" y=\"{}\">{}, {} to {}</text>\n</svg>\n", height - 16,
                    escaped(shown.footer), to_string(shown.days.from), to_string(shown.days.to));
    return made;
}

}  // namespace assay::program
