// SPDX-License-Identifier: BSL-1.0
#include "write_file.hpp"

#include <cerrno>
#include <cstddef>
#include <cstdio>   // std::rename
#include <cstdlib>  // mkstemp
#include <filesystem>
#include <system_error>
#include <utility>

#include <fcntl.h>     // open
#include <sys/stat.h>  // umask, fchmod
#include <unistd.h>    // fsync

namespace assay::program {

namespace {

auto system_word() -> std::string { return std::generic_category().message(errno); }

/// A new file beside another, which goes again unless it takes the other's place.
class draft {
public:
    explicit draft(const std::string& beside) : path_(beside + ".XXXXXX")
    {
        file_ = ::mkstemp(path_.data());
    }
    draft(const draft&) = delete;
    auto operator=(const draft&) -> draft& = delete;
    ~draft()
    {
        if (file_ >= 0) ::close(file_);
        if (!path_.empty() && was_made_) ::unlink(path_.c_str());
    }

    [[nodiscard]] auto put(std::string_view text, mode_t mode) -> bool
    {
        was_made_ = file_ >= 0;
        if (!was_made_ || ::fchmod(file_, mode) != 0) return false;
        while (!text.empty()) {
            const auto count = ::write(file_, text.data(), text.size());
            if (count < 0 && errno == EINTR) continue;
            if (count < 0) return false;
            text.remove_prefix(static_cast<std::size_t>(count));
        }
        return ::fsync(file_) == 0 && ::close(std::exchange(file_, -1)) == 0;
    }
    [[nodiscard]] auto take_place_of(const std::string& path) -> bool
    {
        if (std::rename(path_.c_str(), path.c_str()) != 0) return false;
        was_made_ = false;
        return true;
    }

private:
    std::string path_;
    int file_ = -1;
    bool was_made_ = false;
};

/// So that the new name outlives a power cut; where that cannot be had, the file is there all the
/// same.
void sync_folder(const std::filesystem::path& folder)
{
    const auto opened = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened < 0) return;
    ::fsync(opened);
    ::close(opened);
}

auto usual_mode() -> mode_t
{
    const auto mask = ::umask(0);
    ::umask(mask);
    return 0666U & ~mask;
}

}  // namespace

auto write_file(const std::string& path, std::string_view text) -> std::optional<std::string>
{
    auto trouble = std::error_code{};
    const auto target = std::filesystem::weakly_canonical(path, trouble).string();  // behind links
    if (trouble) return trouble.message();
    struct stat found {};
    const auto exists = ::stat(target.c_str(), &found) == 0;
    if (exists && !S_ISREG(found.st_mode)) return "it is there, and is no file";
    auto made = draft{target};
    if (!made.put(text, exists ? found.st_mode & 07777U : usual_mode())) return system_word();
    if (!made.take_place_of(target)) return system_word();
    sync_folder(std::filesystem::path{target}.parent_path());
    return std::nullopt;
}

}  // namespace assay::program
