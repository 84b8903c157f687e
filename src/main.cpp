// SPDX-License-Identifier: BSL-1.0
// main.cpp - the program: command line in, exit status out.
#include <csignal>
#include <exception>
#include <variant>

#include "check_command.hpp"
#include "command_line.hpp"
#include "messages.hpp"
#include "rate_command.hpp"

namespace {

struct run {
    auto operator()(assay::program::exit_status done) const { return done; }
    auto operator()(const assay::program::check_command& options) const
    {
        return assay::program::run_check(options);
    }
    auto operator()(const assay::program::rate_command& options) const
    {
        return assay::program::run_rate(options);
    }
};

}  // namespace

auto main(int argc, char** argv) -> int
{
    std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is a write error, told like any other
    try {
        return static_cast<int>(std::visit(run{}, assay::program::read_command_line(argc, argv)));
    } catch (const std::exception& trouble) {
        assay::program::report_trouble(trouble.what());
        return static_cast<int>(assay::program::exit_status::trouble);
    }
}
