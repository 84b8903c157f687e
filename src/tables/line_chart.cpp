// SPDX-License-Identifier: BSL-1.0
#include "line_chart.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>  // std::getenv
#include <string_view>

#include <sys/ioctl.h>
#include <unistd.h>

#include <fmt/format.h>

namespace assay::program {

namespace {

/// Dots, row by row from the top.
class canvas {
public:
    canvas(std::size_t width, std::size_t height) : width_(width), dots_(width * height) {}

    void fill(std::size_t x, std::size_t top, std::size_t bottom)
    {
        for (auto y = top; y <= bottom; ++y) dots_[y * width_ + x] = true;
    }
    [[nodiscard]] auto at(std::size_t x, std::size_t y) const -> bool
    {
        return dots_[y * width_ + x];
    }

private:
    std::size_t width_;
    std::vector<bool> dots_;
};

/// The values of the days that share a column of dots.
struct bucket {
    bool used = false;
    double low = 0;
    double high = 0;
};

struct bounds {
    double low;
    double high;
};

auto bounds_of(const chart& shown) -> bounds
{
    auto found = bounds{shown.points.front().low, shown.points.front().high};
    for (const auto& point : shown.points) {
        found.low = std::min(found.low, point.low);
        found.high = std::max(found.high, point.high);
    }
    if (found.low < found.high) return found;
    return {found.low * 0.99, found.high * 1.01};  // a peg is a line in the middle
}

auto buckets_of(const chart& shown, std::size_t width) -> std::vector<bucket>
{
    auto made = std::vector<bucket>(width);
    const auto last = std::max<std::int64_t>(shown.days.length() - 1, 1);
    for (const auto& point : shown.points) {
        const auto place = (point.on - shown.days.from).count();
        auto& here =
            made[static_cast<std::size_t>(place * static_cast<std::int64_t>(width - 1) / last)];
        here.low = here.used ? std::min(here.low, point.low) : point.low;
        here.high = here.used ? std::max(here.high, point.high) : point.high;
        here.used = true;
    }
    return made;
}

/// Joins neighbours, so that a step is an upright line; nothing is drawn where nothing is known
/// unless the days are fewer than the columns.
void draw(canvas& on, std::vector<bucket> columns, const bounds& all, std::size_t height,
          bool sparse)
{
    const auto row_of = [&](double value) {
        const auto share = (all.high - value) / (all.high - all.low);
        return static_cast<std::size_t>(share * static_cast<double>(height - 1) + 0.5);
    };
    const bucket* before = nullptr;
    for (std::size_t x = 0; x < columns.size(); ++x) {
        auto& here = columns[x];
        if (!here.used && sparse && before != nullptr) {
            here = *before;
        } else if (here.used && before != nullptr) {
            const auto step =
                bucket{true, std::min(here.low, before->high), std::max(here.high, before->low)};
            on.fill(x, row_of(step.high), row_of(step.low));
        }
        if (here.used) on.fill(x, row_of(here.high), row_of(here.low));
        before = here.used ? &here : nullptr;
    }
}

/// The cell of two by four dots.
auto braille(const canvas& dots, std::size_t column, std::size_t row) -> std::string
{
    constexpr unsigned bits[4][2] = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};
    auto cell = 0U;
    for (std::size_t y = 0; y < 4; ++y) {
        for (std::size_t x = 0; x < 2; ++x) {
            if (dots.at(column * 2 + x, row * 4 + y)) cell |= bits[y][x];
        }
    }
    if (cell == 0) return " ";
    const auto byte = [](unsigned value) { return static_cast<char>(value); };
    return {byte(0xE2), byte(0xA0 | cell >> 6), byte(0x80 | (cell & 0x3F))};
}

auto label(double value) -> std::string { return fmt::format("{:>9.5g}", value); }

}  // namespace

auto draw_lines(const chart& shown, const chart_size& size) -> std::string
{
    constexpr auto margin = std::size_t{12};  // a label and its axis
    const auto columns = std::clamp<std::size_t>(size.columns, 40, 200) - margin;
    const auto width = size.braille ? columns * 2 : columns;
    const auto height = size.braille ? size.rows * 4 : size.rows;
    const auto all = bounds_of(shown);
    auto dots = canvas{width, height};
    const auto sparse = shown.days.length() < static_cast<std::int64_t>(width);
    draw(dots, buckets_of(shown, width), all, height, sparse);

    auto text = std::string{};
    for (std::size_t row = 0; row < size.rows; ++row) {
        const auto is_label = row == 0 || row + 1 == size.rows || row == size.rows / 2;
        const auto share = static_cast<double>(row) / static_cast<double>(size.rows - 1);
        text += is_label ? label(all.high - share * (all.high - all.low)) : std::string(9, ' ');
        text += size.braille ? (is_label ? " ┤" : " │") : (is_label ? " +" : " |");
        auto line = std::string{};
        for (std::size_t column = 0; column < columns; ++column)
            line += size.braille ? braille(dots, column, row) : dots.at(column, row) ? "*" : " ";
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    text += std::string(10, ' ') + (size.braille ? "└" : "+");
    for (std::size_t i = 0; i < columns; ++i) text += size.braille ? "─" : "-";
    text += fmt::format("\n{:11}{}{:>{}}\n", "", to_string(shown.days.from),
                        to_string(shown.days.to), columns - 10);
    return text;
}

auto find_chart_size() -> chart_size
{
    const auto value_of = [](const char* name) {
        const auto* value = std::getenv(name);
        return std::string_view{value == nullptr ? "" : value};
    };
    auto size = chart_size{};
    const auto told = value_of("COLUMNS");
    auto columns = std::size_t{0};
    std::from_chars(told.data(), told.data() + told.size(), columns);
    auto window = winsize{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_col != 0)
        columns = window.ws_col;
    if (columns != 0) size.columns = columns;
    auto locale = value_of("LC_ALL");
    if (locale.empty()) locale = value_of("LC_CTYPE");
    if (locale.empty()) locale = value_of("LANG");
    for (const auto name : {"UTF-8", "utf-8", "UTF8", "utf8"}) {
        if (locale.find(name) != std::string_view::npos) return size;
    }
    size.braille = false;
    return size;
}

}  // namespace assay::program
