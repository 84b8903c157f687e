// SPDX-License-Identifier: BSL-1.0
// What `assay rates update` does with answers that are slow, cut off or lies: the old table stays.
#include "support/catch.hpp"

#include <chrono>
#include <string>
#include <thread>

#include "update/desk.hpp"

namespace {

constexpr auto next_day = "--from 2020-09-07 --to 2020-09-07";
const auto true_answer = found(cbar_bulletin("04.09.2020", "1.7"));
const auto next = cbar_bulletin("07.09.2020", "1.7001");

/// The trouble with an answer after a day that went well.
auto trouble_with(const http_server::way_to_answer& lie, const std::string& options = next_day)
    -> std::string
{
    auto is_first = true;
    auto here = desk{[&](const question& asked, const answer& to) {
        is_first ? static_cast<void>(to.send(true_answer)) : lie(asked, to);
        is_first = false;
    }};
    REQUIRE(here.run("cbar --from 2020-09-04 --to 2020-09-04").status == 0);
    const auto before = here.table("cbar");
    const auto done = here.run("cbar --timeout 1 " + options);
    CHECK(done.status == 2);
    CHECK(here.table("cbar") == before);
    CHECK(done.out == "cbar: nothing new up to 2020-09-04\n");
    const auto head = std::string{"assay: SERVER/www.cbar.az/currencies/07.09.2020.xml"};
    CHECK(done.err.substr(0, head.size()) == head);
    return done.err.substr(std::min(head.size(), done.err.size()));
}

auto says(const std::string& bytes) -> http_server::way_to_answer
{
    return [bytes](const question& /*asked*/, const answer& to) { to.send(bytes); };
}

}  // namespace

TEST_CASE("an answer that is not what was asked for leaves the old table", "[update]")
{
    const auto [lie, trouble] = GENERATE(table<std::string, std::string>({
        {found("<!DOCTYPE html>\n<html>Sorry</html>"),
         ":1:1: '<!DOCTYPE html>' begins a page of HTML, not rates; look at it, and fetch them "
         "again\n"},
        {found(""), ":1:1: '' is an empty file; fetch it again\n"},
        {found(next.substr(0, next.size() / 2)),
         ":4:24: 'i' is where this stops being XML (Error parsing start element tag); fetch the "
         "file again\n"},
        {found(cbar_bulletin("08.09.2020", "1.7")),
         ": is of 2020-09-08, not of 2020-09-07; nothing of it is taken, try again later\n"},
        {found(cbar_bulletin("07.08.2020", "1.7")),
         ": is of 2020-08-07, not of 2020-09-07; nothing of it is taken, try again later\n"},
        {found(cbar_bulletin("07.09.2020", "-1.7")),
         ":4:2: '-1.7' is below zero, which no rate is; look at the file\n"},
        {found(cbar_bulletin("04.09.2020", "1.8")),
         ": USD on 2020-09-04 is 1.8, and was 1.7 until now; --accept-changes takes it\n"},
        {found(next, "Content-Encoding: gzip\r\n"),
         ": the answer is packed ('gzip'), which nobody asked for; nothing is unpacked\n"},
        {"HTTP/1.1 503 Busy\r\nContent-Length: 4\r\n\r\nbusy",
         ": the answer is HTTP status 503; the trouble is theirs; try again later\n"},
        {"HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n",
         ": the answer is HTTP status 403; has the address moved?\n"},
        {"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + next,
         ": the answer broke off; what has come is kept, try again\n"},
        {"HTTP/1.1 206 Partial\r\nContent-Range: bytes 100-199/200\r\n\r\n" + next,
         ": the answer is another part ('bytes 100-199/200') than the one asked for, from byte 0; "
         "try again\n"},
        {"", ": the answer broke off; what has come is kept, try again\n"},
        {"HTTP/1.1 302 Found\r\nLocation: /www.cbar.az/again\r\nContent-Length: 0\r\n\r\n",
         ": it leads from one address to the next without end; has it moved?\n"},
        {"HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n",
         ": it leads to an address that is not allowed; nothing is fetched from there\n"},
        {"HTTP/1.1 302 Found\r\nLocation: http://192.0.2.1/\r\nContent-Length: 0\r\n\r\n",
         ": nobody answers there; try again later, or --mirror\n"},
    }));
    CHECK(trouble_with(says(lie)) == trouble);
}

TEST_CASE("an answer without end is cut off", "[update]")
{
    const auto endless = [](const question& /*asked*/, const answer& to) {
        const auto block = std::string(1U << 20U, ' ');
        to.send("HTTP/1.1 200 OK\r\n\r\n");
        while (to.send(block)) continue;
    };
    CHECK(trouble_with(endless) ==
          ": the answer is longer than 64 MiB, which no table of rates is; nothing of it is "
          "taken\n");
}

TEST_CASE("an answer that drips is not waited for", "[update]")
{
    const auto drip = [](const question& /*asked*/, const answer& to) {
        to.send("HTTP/1.1 200 OK\r\n\r\n");
        while (to.send(" ")) std::this_thread::sleep_for(std::chrono::milliseconds{50});
    };
    CHECK(trouble_with(drip) ==
          ": the answer is too slow (--timeout 1); what has come is kept, try again\n");
}

TEST_CASE("silence is not waited for", "[update]")
{
    CHECK(trouble_with([](const question& /*asked*/, const answer& to) { to.wait_for_end(); }) ==
          ": the answer is too slow (--timeout 1); what has come is kept, try again\n");
}

TEST_CASE("a change of a known rate is taken where that is asked for", "[update]")
{
    auto rate = std::string{"1.7"};
    auto here = desk{[&](const question& /*asked*/, const answer& to) {
        to.send(found(cbar_bulletin("04.09.2020", rate)));
    }};
    const auto day = std::string{"cbar --from 2020-09-04 --to 2020-09-04"};
    REQUIRE(here.run(day).status == 0);
    rate = "1.8";
    CHECK(here.run(day).status == 2);
    const auto done = here.run(day + " --accept-changes");
    CHECK(done.out == "cbar: 1 rate new up to 2020-09-04, in HOME/data/assay/rates/cbar.csv\n");
    CHECK(here.table("cbar").find("\n2020-09-04,1.8,1.9765\n") != std::string::npos);
}

TEST_CASE("a source that has none of many bulletins is told", "[update]")
{
    auto here = desk{says(not_found())};
    const auto done = here.run("tcmb --from 2020-09-01 --to 2020-09-15");
    CHECK(done.status == 2);
    CHECK(
        done.err ==
        "assay: tcmb: https://www.tcmb.gov.tr has none of 11 bulletins; has the address moved?\n");
}

TEST_CASE("a mirror is an https address or this machine", "[update]")
{
    auto here = desk{says(not_found())};
    const auto done = here.run("cbar --mirror http://example.org");
    CHECK(done.status == 2);
    CHECK(here.server.take_questions().empty());
}
