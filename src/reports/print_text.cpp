// SPDX-License-Identifier: BSL-1.0
#include "print_text.hpp"

#include <cerrno>
#include <cstdio>
#include <system_error>

#include <boost/throw_exception.hpp>

namespace assay::program {

void print_text(std::string_view text)
{
    if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size()) return;
    boost::throw_exception(std::system_error{errno, std::generic_category(), "standard output"});
}

}  // namespace assay::program
