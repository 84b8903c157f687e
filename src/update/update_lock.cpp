// SPDX-License-Identifier: BSL-1.0
#include "update_lock.hpp"

#include <cerrno>
#include <filesystem>
#include <system_error>

#include <fcntl.h>     // open
#include <sys/file.h>  // flock
#include <unistd.h>

namespace assay::program {

update_lock::update_lock(const std::string& folder)
{
    auto ignored = std::error_code{};
    std::filesystem::create_directories(folder, ignored);
    const auto path = folder + "/lock";
    file_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (file_ >= 0 && ::flock(file_, LOCK_EX | LOCK_NB) == 0) return;
    trouble_ = file_ >= 0 && errno == EWOULDBLOCK
                   ? path + ": another update is under way; wait for its end"
                   : path + ": cannot be written: " + std::generic_category().message(errno);
}

update_lock::~update_lock()
{
    if (file_ >= 0) ::close(file_);
}

}  // namespace assay::program
