// SPDX-License-Identifier: BSL-1.0
// main.cpp - the program: command line in, exit status out.
#include <csignal>
#include <cstdio>  // std::ferror
#include <exception>
#include <variant>

#include "annotate_command.hpp"
#include "check_command.hpp"
#include "classify_command.hpp"
#include "command_line.hpp"
#include "compare_command.hpp"
#include "convert_command.hpp"
#include "explain_command.hpp"
#include "extract_command.hpp"
#include "messages.hpp"
#include "normalise_command.hpp"
#include "rate_command.hpp"
#include "rates_import_command.hpp"
#include "rates_update_command.hpp"
#include "sum_command.hpp"
#include "tables/list_rates.hpp"
#include "tables/show_rates.hpp"
#include "tables/verify_rates.hpp"

namespace {

struct run {
    auto operator()(assay::program::exit_status done) const { return done; }
    auto operator()(const assay::program::check_command& options) const
    {
        return assay::program::run_check(options);
    }
    auto operator()(const assay::program::annotate_command& options) const
    {
        return assay::program::run_annotate(options);
    }
    auto operator()(const assay::program::extract_command& options) const
    {
        return assay::program::run_extract(options);
    }
    auto operator()(const assay::program::explain_command& options) const
    {
        return assay::program::run_explain(options);
    }
    auto operator()(const assay::program::convert_command& options) const
    {
        return assay::program::run_convert(options);
    }
    auto operator()(const assay::program::classify_command& options) const
    {
        return assay::program::run_classify(options);
    }
    auto operator()(const assay::program::compare_command& options) const
    {
        return assay::program::run_compare(options);
    }
    auto operator()(const assay::program::normalise_command& options) const
    {
        return assay::program::run_normalise(options);
    }
    auto operator()(const assay::program::sum_command& options) const
    {
        return assay::program::run_sum(options);
    }
    auto operator()(const assay::program::rate_command& options) const
    {
        return assay::program::run_rate(options);
    }
    auto operator()(const assay::program::rates_import_command& options) const
    {
        return assay::program::run_rates_import(options);
    }
    auto operator()(const assay::program::rates_update_command& options) const
    {
        return assay::program::run_rates_update(options);
    }
    auto operator()(const assay::program::list_command& options) const
    {
        return assay::program::run_list(options);
    }
    auto operator()(const assay::program::show_command& options) const
    {
        return assay::program::run_show(options);
    }
    auto operator()(const assay::program::verify_command& options) const
    {
        return assay::program::run_verify(options);
    }
};

}  // namespace

auto main(int argc, char** argv) -> int
{
    using assay::program::exit_status;
    std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is a write error, told like any other
    auto status = exit_status::trouble;
    try {
        status = std::visit(run{}, assay::program::read_command_line(argc, argv));
    } catch (const std::exception& trouble) {
        if (std::ferror(stdout) == 0) assay::program::report_trouble(trouble.what());
    }
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
        assay::program::report_trouble(assay::program::cannot_write());
        status = exit_status::trouble;
    }
    return static_cast<int>(status);
}
