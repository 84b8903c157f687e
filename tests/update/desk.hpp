// SPDX-License-Identifier: BSL-1.0
// desk.hpp - a user's folders, in which the program is run against a server of this machine.
#pragma once

#include <cstdlib>  // std::system, mkdtemp
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>

#include <sys/wait.h>

#include "update/http_server.hpp"

struct run_outcome {
    int status = -1;
    std::string out;
    std::string err;
};

inline auto text_of(const std::filesystem::path& path) -> std::string
{
    auto file = std::ifstream{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

class desk {
public:
    explicit desk(http_server::way_to_answer way) : server(std::move(way))
    {
        auto name = (std::filesystem::temp_directory_path() / "assay-update-XXXXXX").string();
        folder_ = ::mkdtemp(name.data());
    }
    desk(const desk&) = delete;
    auto operator=(const desk&) -> desk& = delete;
    ~desk() { std::filesystem::remove_all(folder_); }

    /// What is printed names the server SERVER and the folder HOME.
    [[nodiscard]] auto run(const std::string& arguments) const -> run_outcome
    {
        const auto out = (folder_ / "out").string();
        const auto err = (folder_ / "err").string();
        const auto command = command_line(arguments) + " >" + out + " 2>" + err;
        const auto status = std::system(command.c_str());
        return {WEXITSTATUS(status), anonymous(text_of(out)), anonymous(text_of(err))};
    }
    [[nodiscard]] auto command_line(const std::string& arguments) const -> std::string
    {
        return "XDG_DATA_HOME=" + (folder_ / "data").string() +
               " XDG_CACHE_HOME=" + (folder_ / "cache").string() +
               " exec " ASSAY_PROGRAM " rates update --mirror " + server.address() + ' ' +
               arguments + " </dev/null";
    }

    [[nodiscard]] auto table_path(const std::string& name) const -> std::filesystem::path
    {
        return folder_ / "data/assay/rates" / (name + ".csv");
    }
    [[nodiscard]] auto table(const std::string& name) const -> std::string
    {
        return text_of(table_path(name));
    }
    [[nodiscard]] auto cache() const -> std::filesystem::path
    {
        return folder_ / "cache/assay/rates";
    }

    http_server server;

private:
    std::filesystem::path folder_;

    [[nodiscard]] auto anonymous(std::string text) const -> std::string
    {
        for (const auto& [name, word] :
             {std::pair{server.address(), "SERVER"}, std::pair{folder_.string(), "HOME"}}) {
            for (auto at = text.find(name); at != std::string::npos; at = text.find(name, at))
                text.replace(at, name.size(), word);
        }
        return text;
    }
};

/// A bulletin of the Central Bank of Azerbaijan.
inline auto cbar_bulletin(const std::string& date, const std::string& dollar,
                          const std::string& euro = "1.9765") -> std::string
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ValCurs Date=\"" + date +
           "\" Name=\"AZN\">\n<ValType Type=\"Xarici valyutalar\">\n"
           "<Valute Code=\"USD\"><Nominal>1</Nominal><Value>" +
           dollar + "</Value></Valute>\n<Valute Code=\"EUR\"><Nominal>1</Nominal><Value>" + euro +
           "</Value></Valute>\n</ValType>\n</ValCurs>\n";
}
