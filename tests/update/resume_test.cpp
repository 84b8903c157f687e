// SPDX-License-Identifier: BSL-1.0
// An update that is cut off goes on from what it has, and whenever it is killed, every table is
// whole.
#include "support/catch.hpp"

#include <chrono>
#include <csignal>
#include <string>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

#include <assay/rates/read_rates.hpp>

#include "update/desk.hpp"

namespace {

auto history() -> std::string
{
    auto text = std::string{
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gesmes:Envelope "
        "xmlns:gesmes=\"http://www.gesmes.org/xml/2002-08-01\">\n<Cube>\n"};
    for (auto on = assay::parse_day("2023-01-31").value(); on >= assay::parse_day("2023-01-01");
         on -= date::days{1})
        text += "<Cube time=\"" + assay::to_string(on) +
                "\"><Cube currency=\"USD\" rate=\"1.0545\"/></Cube>\n";
    return text + "</Cube>\n</gesmes:Envelope>\n";
}

constexpr auto january = "ecb --from 2023-01-01 --to 2023-01-31";
constexpr auto half = std::size_t{1000};

/// Of a whole the first 1000 bytes.
auto cut_off(const std::string& lines) -> std::string
{
    const auto whole = found(history(), lines);
    return whole.substr(0, whole.find("\r\n\r\n") + 4 + half);
}

auto date_in(const question& asked) -> std::string
{
    return asked.path.substr(asked.path.rfind('/') + 1, 10);
}

}  // namespace

TEST_CASE("what was cut off goes on where it ended", "[update]")
{
    auto here = desk{[](const question& asked, const answer& to) {
        if (!asked.has("range: bytes=1000-")) {
            to.send(cut_off("ETag: \"v1\"\r\n"));
            return;
        }
        const auto rest = history().substr(half);
        to.send("HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 1000-" +
                std::to_string(half + rest.size() - 1) + '/' + std::to_string(half + rest.size()) +
                "\r\nETag: \"v1\"\r\nContent-Length: " + std::to_string(rest.size()) + "\r\n\r\n" +
                rest);
    }};
    CHECK(here.run(january).status == 2);
    (void)here.server.take_questions();
    const auto done = here.run(january);
    CHECK(done.err.empty());
    CHECK(done.out == "ecb: 31 rates new up to 2023-01-31, in HOME/data/assay/rates/ecb.csv\n");
    CHECK(here.server.take_questions().front().has("\r\nif-range: \"v1\"\r\n"));
    CHECK_FALSE(std::filesystem::exists(here.cache() / "ecb"));
}

TEST_CASE("what has become another in the meantime begins anew", "[update]")
{
    auto here = desk{[](const question& asked, const answer& to) {
        const auto goes_on = asked.has("range: bytes=1000-");
        to.send(goes_on ? found(history(), "ETag: \"v2\"\r\n") : cut_off("ETag: \"v1\"\r\n"));
    }};
    CHECK(here.run(january).status == 2);
    CHECK(here.run(january).status == 0);
    CHECK(here.table("ecb").find("# complete-to: 2023-01-31\n") != std::string::npos);
}

TEST_CASE("a part that nothing vouches for is fetched anew", "[update]")
{
    const auto* const line = GENERATE("", "ETag: W/\"weak\"\r\n");
    auto here = desk{[=](const question& /*asked*/, const answer& to) { to.send(cut_off(line)); }};
    CHECK(here.run(january).status == 2);
    CHECK(here.run(january).status == 2);
    for (const auto& asked : here.server.take_questions()) CHECK_FALSE(asked.has("range:"));
}

TEST_CASE("a part that the other side does not know is given up", "[update]")
{
    auto here = desk{[](const question& asked, const answer& to) {
        const auto goes_on = asked.has("range: bytes=1000-");
        to.send(goes_on ? "HTTP/1.1 416 No\r\nContent-Length: 0\r\n\r\n"
                        : cut_off("ETag: \"v1\"\r\n"));
    }};
    CHECK(here.run(january).status == 2);
    CHECK(here.run(january).err.find("status 416; what was kept is void now; try again") !=
          std::string::npos);
    (void)here.server.take_questions();
    CHECK(here.run(january).status == 2);
    CHECK_FALSE(here.server.take_questions().front().has("range:"));
}

TEST_CASE("days before the trouble are in the table, and are not asked for again", "[update]")
{
    auto is_ill = true;
    auto here = desk{[&](const question& asked, const answer& to) {
        const auto date = date_in(asked);
        if (is_ill && date == "03.09.2020") return;
        to.send(found(cbar_bulletin(date, "1.7")));
    }};
    const auto days = std::string{"cbar --from 2020-09-01 --to 2020-09-04"};
    const auto first = here.run(days);
    CHECK(first.status == 2);
    CHECK(first.out == "cbar: 4 rates new up to 2020-09-02, in HOME/data/assay/rates/cbar.csv\n");
    (void)here.server.take_questions();
    is_ill = false;
    const auto second = here.run(days);
    CHECK(second.out == "cbar: 4 rates new up to 2020-09-04, in HOME/data/assay/rates/cbar.csv\n");
    const auto asked = here.server.take_questions();
    REQUIRE(asked.size() == 2);
    CHECK(date_in(asked[0]) == "03.09.2020");
}

TEST_CASE("what was kept of one address is not taken for another's", "[update]")
{
    const auto bank = [](const question& asked, const answer& to) {
        if (date_in(asked) == "02.09.2020") return;
        to.send(found(cbar_bulletin(date_in(asked), "1.7")));
    };
    auto here = desk{bank};
    const auto days = std::string{"cbar --from 2020-09-01 --to 2020-09-02"};
    CHECK(here.run(days).status == 2);
    (void)here.server.take_questions();
    CHECK(here.run(days + " --mirror " + here.server.address() + "/copy").status == 2);
    CHECK(here.server.take_questions().size() == 2);
}

TEST_CASE("whenever an update is killed, the table is the old one or the new one", "[update]")
{
    auto here = desk{[](const question& asked, const answer& to) {
        to.send(found(cbar_bulletin(date_in(asked), "1.7")));
    }};
    auto old_size = std::size_t{0};
    constexpr auto rounds = 40;
    for (auto round = 0; round < rounds; ++round) {
        const auto last = "2020-09-" + std::string(round < 18 ? "1" : "2") +
                          std::to_string(round < 18 ? round / 2 : (round - 18) / 3);
        const auto command =
            here.command_line("cbar --from 2020-09-09 --to " + last) + " >/dev/null 2>&1";
        const auto child = ::fork();
        if (child == 0) {
            ::execl("/bin/sh", "sh", "-c", command.c_str(), static_cast<char*>(nullptr));
            ::_exit(127);
        }
        std::this_thread::sleep_for(std::chrono::microseconds{700 * round});
        ::kill(child, SIGKILL);
        auto status = 0;
        ::waitpid(child, &status, 0);
        const auto table = here.table("cbar");
        CAPTURE(round, table);
        CHECK(table.size() >= old_size);
        if (!table.empty()) CHECK(assay::read_rates(table, "cbar.csv"));
        old_size = table.size();
    }
    CHECK(here.run("cbar --from 2020-09-09 --to 2020-09-30").status == 0);
    CHECK(here.table("cbar").find("# complete-to: 2020-09-30\n") != std::string::npos);
}
