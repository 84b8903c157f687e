// SPDX-License-Identifier: BSL-1.0
#include "progress_line.hpp"

#include <algorithm>  // std::max
#include <cstdio>

#include <unistd.h>  // isatty

#include <fmt/format.h>

namespace assay::program {

auto in_words(const progress& how_far) -> std::string
{
    constexpr auto width = std::size_t{20};
    const auto filled = width * how_far.done / std::max(how_far.all, std::size_t{1});
    auto text = fmt::format("{} [{:#<{}}{: <{}}] {} of {}", how_far.name, "", filled, "",
                            width - filled, how_far.done, how_far.all);
    if (how_far.bytes >= 100'000)
        text += fmt::format(", {:.1f} MB", static_cast<double>(how_far.bytes) / 1e6);
    return text;
}

progress_line::progress_line()
    : is_terminal_(::isatty(STDERR_FILENO) != 0), next_(clock::now() + std::chrono::seconds{1})
{}

void progress_line::show(const progress& how_far)
{
    const auto now = clock::now();
    if (!is_terminal_ || now < next_) return;
    next_ = now + std::chrono::milliseconds{100};
    is_shown_ = true;
    fmt::print(stderr, "\r\033[K{}", in_words(how_far));
    std::fflush(stderr);
}

void progress_line::clear()
{
    if (is_shown_) fmt::print(stderr, "\r\033[K");
    std::fflush(stderr);
    is_shown_ = false;
}

}  // namespace assay::program
