// SPDX-License-Identifier: BSL-1.0
#include "amount_chart.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include <date/date.h>
#include <fmt/format.h>

#include "../../reports/html_text.hpp"
#include "amount_axis.hpp"

namespace assay::program {

namespace {

constexpr auto width = 800.0;
constexpr auto right = 770.0;

auto open_picture(double height, std::string_view title) -> std::string
{
    return fmt::format(
        "<figure class=\"chart\">\n<figcaption>{0}</figcaption>\n<div class=\"wide\" "
        "tabindex=\"0\" "
        "role=\"group\" aria-label=\"{0}\">\n<svg viewBox=\"0 0 {1} {2}\" role=\"img\" "
        "aria-label=\"{0}\">\n",
        as_html(title), width, height);
}

constexpr auto close_picture = "</svg>\n</div>\n</figure>\n";

auto label(double x, double y, std::string_view anchor, std::string_view text) -> std::string
{
    return fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\">{}</text>\n", x, y,
                       anchor, as_html(text));
}

/// From where to where a bound reaches, and whether it goes on beyond the picture.
struct reach {
    double from;
    double to;
    bool open;
};

auto reach_of(const charted_amount& one, const amount_axis& axis) -> reach
{
    return {one.low ? axis.place_of(*one.low) : 0.0, one.high ? axis.place_of(*one.high) : 1.0,
            !one.low || !one.high};
}

class time_chart {
public:
    explicit time_chart(std::vector<charted_amount> amounts)
        : amounts_(std::move(amounts)), axis_(amounts_), days_(*amounts_.front().days)
    {
        for (const auto& one : amounts_) {
            days_.from = std::min(days_.from, one.days->from);
            days_.to = std::max(days_.to, one.days->to);
        }
        const auto from = date::year_month_day{days_.from}.year();
        const auto to = date::year_month_day{days_.to}.year();
        days_ = {day{from / 1 / 1}, day{to / 12 / 31}};
    }

    [[nodiscard]] auto draw(std::string_view title) const -> std::string
    {
        auto made = open_picture(bottom + 30, title);
        for (const auto mark : axis_.marks()) {
            made += fmt::format("<path class=\"grid\" d=\"M{} {:.1f}H{}\"/>\n", left, y_of(mark),
                                right);
            made += label(left - 8, y_of(mark) + 4, "end", short_amount(mark));
        }
        made += years();
        for (const auto& one : amounts_) made += drawn(one);
        return made + close_picture;
    }

private:
    static constexpr auto left = 70.0;
    static constexpr auto top = 16.0;
    static constexpr auto bottom = 300.0;

    std::vector<charted_amount> amounts_;
    amount_axis axis_;
    period days_;

    [[nodiscard]] auto y_of(double value) const -> double { return at(axis_.place_of(value)); }
    [[nodiscard]] static auto at(double place) -> double { return bottom - place * (bottom - top); }
    [[nodiscard]] auto x_of(day on) const -> double
    {
        const auto passed = static_cast<double>((on - days_.from).count());
        return left + passed / static_cast<double>(days_.length()) * (right - left);
    }

    [[nodiscard]] auto years() const -> std::string
    {
        constexpr auto most = 12;
        const auto first = static_cast<int>(date::year_month_day{days_.from}.year());
        const auto last = static_cast<int>(date::year_month_day{days_.to}.year());
        auto step = 1;
        while ((last - first) / step >= most) step = step < 5 ? 5 : step * 2;
        auto made = fmt::format("<path class=\"axis\" d=\"M{} {}H{}\"/>\n", left, bottom, right);
        for (auto year = first; year <= last; ++year) {
            const auto days = calendar_year(year);
            if (year % step != 0 && step > 1) continue;
            made +=
                fmt::format("<path class=\"axis\" d=\"M{:.1f} {}v5\"/>\n", x_of(days.from), bottom);
            const auto middle = (x_of(days.from) + x_of(days.to)) / 2;
            made += label(step == 1 ? middle : x_of(days.from), bottom + 20, "middle",
                          std::to_string(year));
        }
        return made;
    }

    /// A level line over its days, a bar from bound to bound, a dot at the number.
    [[nodiscard]] auto drawn(const charted_amount& one) const -> std::string
    {
        const auto from = x_of(one.days->from);
        const auto to = std::max(x_of(one.days->to + date::days{1}), from + 1);
        const auto middle = (from + to) / 2;
        const auto bounds = reach_of(one, axis_);
        auto made = fmt::format("<g class=\"amount\"><title>{}</title>\n", as_html(one.name));
        made += fmt::format("<path class=\"bounds{}\" d=\"M{:.1f} {:.1f}V{:.1f}\"/>\n",
                            bounds.open ? " open" : "", middle, at(bounds.from), at(bounds.to));
        if (one.value) {
            const auto y = y_of(*one.value);
            made +=
                fmt::format("<path class=\"days\" d=\"M{:.1f} {:.1f}H{:.1f}\"/>\n", from, y, to);
            made += fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"4.5\"/>\n", middle, y);
        }
        return made + "</g>\n";
    }
};

class row_chart {
public:
    explicit row_chart(std::span<const charted_amount> amounts) : amounts_(amounts), axis_(amounts)
    {
        for (const auto& one : amounts) {
            if (std::ranges::find(rows_, one.row) == rows_.end()) rows_.push_back(one.row);
        }
    }

    [[nodiscard]] auto draw(std::string_view title) const -> std::string
    {
        const auto bottom = top + static_cast<double>(rows_.size()) * row_height;
        auto made = open_picture(bottom + 30, title);
        for (const auto mark : axis_.marks()) {
            const auto x = at(axis_.place_of(mark));
            made += fmt::format("<path class=\"grid\" d=\"M{:.1f} {}V{:.1f}\"/>\n", x, top, bottom);
            made += label(x, bottom + 20, "middle", short_amount(mark));
        }
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            const auto y = top + (static_cast<double>(i) + 0.5) * row_height;
            made += label(left - 10, y + 4, "end", rows_[i]);
            for (const auto& one : amounts_) {
                if (one.row == rows_[i]) made += drawn(one, y);
            }
        }
        return made + close_picture;
    }

private:
    static constexpr auto left = 230.0;
    static constexpr auto top = 10.0;
    static constexpr auto row_height = 28.0;

    std::span<const charted_amount> amounts_;
    amount_axis axis_;
    std::vector<std::string> rows_;

    [[nodiscard]] static auto at(double place) -> double { return left + place * (right - left); }

    [[nodiscard]] auto drawn(const charted_amount& one, double y) const -> std::string
    {
        const auto bounds = reach_of(one, axis_);
        auto made = fmt::format("<g class=\"amount\"><title>{}</title>\n", as_html(one.name));
        made += fmt::format("<path class=\"bounds{}\" d=\"M{:.1f} {:.1f}H{:.1f}\"/>\n",
                            bounds.open ? " open" : "", at(bounds.from), y, at(bounds.to));
        if (one.value)
            made += fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"4.5\"/>\n",
                                at(axis_.place_of(*one.value)), y);
        return made + "</g>\n";
    }
};

}  // namespace

auto draw_over_time(std::span<const charted_amount> amounts, std::string_view title) -> std::string
{
    auto dated = std::vector<charted_amount>{};
    for (const auto& one : amounts) {
        if (one.days) dated.push_back(one);
    }
    return dated.empty() ? std::string{} : time_chart{std::move(dated)}.draw(title);
}

auto draw_in_rows(std::span<const charted_amount> amounts, std::string_view title) -> std::string
{
    return amounts.empty() ? std::string{} : row_chart{amounts}.draw(title);
}

}  // namespace assay::program
