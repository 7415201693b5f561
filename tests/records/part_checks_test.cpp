// SPDX-License-Identifier: Apache-2.0

#include "support/records.hpp"

#include <catch2/catch.hpp>

#include <map>
#include <set>
#include <string>
#include <vector>

using namespace hearsay;
using namespace hearsay::support;

namespace {

/// Texts of record files whose records refer to each other at random, now and then wrongly.
class RandomCorpus {
public:
    explicit RandomCorpus(std::uint32_t seed) : state_(seed * 2654435761U + 1) {}

    std::vector<std::string> files() {
        std::vector<std::string> records{
            "[[event]]\nid = \"e0\"\ntitle = \"t\"\ndate = \"2024\"\n" + seldom("part_of", "e", 3),
            "[[event]]\nid = \"e1\"\ntitle = \"t\"\ndate = \"2024\"\ntopics = { legal = \"?\" }\n" +
                seldom("part_of", "e", 3),
            "[[event]]\nid = \"e2\"\ntitle = \"t\"\ndate = \"2024\"\n" + seldom("part_of", "e", 3)};
        for (int i = 0; i < 4; ++i) {
            records.push_back(actor(i));
        }
        for (int i = 0; i < 2; ++i) {
            const std::string id = std::to_string(i);
            records.push_back(
                "[[outlet]]\nid = \"o" + id + "\"\nname = \"O\"\nkind = \"newspaper\"\n" +
                seldom("owner", "a", 4) + (below(4) == 0 ? line("actor", any("a", 4)) : "")
            );
            records.push_back(
                "[[document]]\nid = \"d" + id + "\"\noutlet = \"o" + id + "\"\ndate = \"2024\"\n" +
                (below(2) == 0 ? "authors = [\"" + any("a", 4) + "\"]\n" : "") +
                seldom("replaces", "d", 2)
            );
        }
        for (int i = 0; i < 5; ++i) {
            records.push_back(claim(i));
        }
        if (below(40) == 0) {
            records.push_back(actor(1));
        }
        return dealt(records);
    }

private:
    std::uint32_t below(std::uint32_t limit) {
        state_ = state_ * 1664525U + 1013904223U;
        return (state_ >> 8U) % limit;
    }

    static std::string line(const std::string& key, const std::string& value) {
        return key + " = \"" + value + "\"\n";
    }
    std::string any(const std::string& prefix, std::uint32_t count) {
        // One more than there are dangles.
        return prefix + std::to_string(below(400) == 0 ? count : below(count));
    }
    std::string seldom(const std::string& key, const std::string& prefix, std::uint32_t count) {
        return below(20) == 0 ? line(key, any(prefix, count)) : "";
    }

    std::string actor(int i) {
        std::string text = "[[actor]]\nid = \"a" + std::to_string(i) +
                           "\"\nname = \"A\"\nkind = \"armed-group\"\n";
        if (below(2) == 0) {
            text += "[[actor.affiliation]]\nto = \"" + any("a", 4) + "\"\nrelation = \"" +
                    (below(4) == 0 ? "backed-by" : "part-of") + "\"\n" +
                    (below(3) == 0 ? line("from", "2023") + line("until", "2024-02") : "");
        }
        return text;
    }

    std::string position() {
        switch (below(8)) {
        case 0:
            return line("topic", "killed") + "value = " + std::to_string(below(3)) + "\n";
        case 1:
            return line("topic", below(8) == 0 ? "moral" : "legal") + line("answer", "yes");
        case 2:
            return line("answer", "yes") + line("topic", below(4) == 0 ? "killed" : "legal");
        case 3:
            return below(3) == 0 ? line("topic", "legal") + line("party", any("a", 4))
                                 : line("party", "a0");
        default:
            return line("party", any("a", 4));
        }
    }

    std::string claim(int i) {
        static constexpr const char* links[] = {
            "repeats",
            "endorses",
            "disputes",
            "questions",
            "revises",
            "retracts",
            "answers",
            "misreports"};
        std::string text = "[[claim]]\nid = \"c" + std::to_string(i) + "\"\n" +
                           line("event", below(12) == 0 ? any("e", 3) : "e1") +
                           line("speaker", any("a", below(2) == 0 ? 4 : 1)) +
                           line("date", below(2) == 0 ? "2024-01" : "2024-05");
        const bool has_links = below(2) != 0;
        if (!has_links || below(3) == 0) {
            text += line("act", below(4) == 0 ? "denies" : "asserts") + position();
        } else if (below(6) == 0) {
            text += line("topic", below(2) == 0 ? "killed" : "responsibility");
        }
        std::set<std::uint32_t> used;
        for (std::uint32_t count = has_links ? 1 + below(2) : 0; count > 0; --count) {
            const std::uint32_t link = below(3) == 0 ? 4 + below(2) : below(8);
            if (used.insert(link).second) {
                text += std::string(links[link]) + " = [\"" + any("c", 5) + "\"]\n";
            }
        }
        if (below(2) == 0) {
            text += "[[claim.appearance]]\n" +
                    (below(3) != 0 ? line("document", any("d", 2)) : line("outlet", any("o", 2))) +
                    (below(6) == 0 ? "via = [\"" + any("d", 2) + "\"]\n" : "");
        }
        return text;
    }

    /// Into one to three files, in any order.
    std::vector<std::string> dealt(std::vector<std::string> records) {
        std::vector<std::string> files(1 + below(3), "schema = 1\n");
        while (!records.empty()) {
            const auto taken = records.begin() + below(static_cast<std::uint32_t>(records.size()));
            files[below(static_cast<std::uint32_t>(files.size()))] += *taken;
            records.erase(taken);
        }
        return files;
    }

    std::uint32_t state_;
};

/// What `check_records` finds in files together, by code.
std::map<std::string, int> found_in_whole(const std::vector<std::string>& files) {
    std::map<std::string, int> codes;
    std::string all = "schema = 1\n";
    for (const std::string& file : files) {
        all += file.substr(file.find('\n') + 1);
    }
    const Reading reading = read(all);
    for (const auto& diagnostic : reading.diagnostics) {
        ++codes[diagnostic.code];
    }
    for (const auto& diagnostic : check_records(reading, {}, {})) {
        ++codes[diagnostic.code];
    }
    return codes;
}

bool found_in_parts(const std::vector<std::string>& files, std::size_t claims_at_once) {
    PartChecks checks(claims_at_once);
    for (const std::string& file : files) {
        if (!checks.add(read(file))) {
            return true;
        }
    }
    return checks.find_any();
}

}  // namespace

TEST_CASE("checks of parts find something exactly where checks of the whole do") {
    int sound = 0;
    std::map<std::string, int> only_fault;
    for (std::uint32_t seed = 0; seed < 6000; ++seed) {
        const auto files = RandomCorpus(seed).files();
        CAPTURE(seed);
        for (const auto& file : files) {
            UNSCOPED_INFO(file);
        }
        const auto codes = found_in_whole(files);
        for (const std::size_t at_once : {1000U, 2U, 1U}) {
            CAPTURE(at_once);
            REQUIRE(found_in_parts(files, at_once) == !codes.empty());
        }
        sound += codes.empty() ? 1 : 0;
        if (codes.size() == 1) {
            ++only_fault[codes.begin()->first];
        }
    }
    // The corpora are worth something: each kind of fault stands alone in some of them.
    CHECK(sound > 300);
    for (const auto* code :
         {"H020", "H021", "H034", "H036", "H040", "H041", "H042", "H043", "H044", "H045"}) {
        CAPTURE(code);
        CHECK(only_fault[code] > 5);
    }
}

TEST_CASE("checks of parts miss nothing that is wrong with records on record beside them") {
    int wrong = 0;
    int sound = 0;
    for (std::uint32_t seed = 6000; seed < 12000; ++seed) {
        const auto files = RandomCorpus(seed).files();
        std::string fresh = "schema = 1\n";
        std::string recorded = "schema = 1\n";
        for (std::size_t i = 0; i < files.size(); ++i) {
            (i % 2 == 0 ? fresh : recorded) += files[i].substr(files[i].find('\n') + 1);
        }
        const Reading around = read(recorded);
        if (has_errors(around.diagnostics)) {
            continue;  // it could not have been recorded
        }
        const Reading reading = read(fresh);
        const auto faults = check_records(reading, around.records, {});
        const bool any = has_errors(reading.diagnostics) || has_errors(faults);
        PartChecks checks;
        const bool found = !checks.add(reading) || !checks.add(around) || checks.find_any();
        CAPTURE(seed, fresh, recorded);
        REQUIRE((found || !any));
        wrong += any ? 1 : 0;
        sound += found ? 0 : 1;
    }
    CHECK(wrong > 300);
    CHECK(sound > 300);
}

TEST_CASE("checks of parts judge claims that link across parts together, each chain as one") {
    // Chains longer than what is judged at once: each claim repeats the one before.
    const int length = 5000;
    PartChecks checks;
    checks.add(read(prelude));
    for (int part = 0; part < 2; ++part) {
        std::string text = "schema = 1\n";
        for (int i = length - 1; i >= 0; --i) {
            if (i % 2 == part) {
                text += "[[claim]]\nid = \"chain." + std::to_string(i) +
                        "\"\nevent = \"kerman\"\nspeaker = \"iran\"\nrepeats = [\"" +
                        (i == 0 ? std::string("first") : "chain." + std::to_string(i - 1)) +
                        "\"]\n";
            }
        }
        REQUIRE(checks.add(read(text)));
    }
    const auto last = "chain." + std::to_string(length - 1);
    SECTION("a revision of what the end of a chain says is on its topic") {
        checks.add(read(
            "schema = 1\n[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\n"
            "act = \"asserts\"\nparty = \"is\"\nrevises = [\"" +
            last + "\"]\n"
        ));
        CHECK_FALSE(checks.find_any());
    }
    SECTION("or it is not") {
        checks.add(read(
            "schema = 1\n[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\n"
            "act = \"asserts\"\ntopic = \"killed\"\nvalue = 3\nrevises = [\"" +
            last + "\"]\n"
        ));
        CHECK(checks.find_any());
    }
}

TEST_CASE("checks of parts know which records there are and which are only named") {
    PartChecks checks;
    checks.add(read(
        "schema = 1\n[[event]]\nid = \"e\"\ntitle = \"t\"\ndate = \"2024\"\npart_of = \"wider\"\n"
        "[[claim]]\nid = \"c\"\nevent = \"e\"\nspeaker = \"later\"\nact = \"withholds\"\n"
    ));
    const IdSelection& held = checks.held();
    CHECK(held.contains(Kind::event, "e"));
    CHECK(held.contains(Kind::claim, "c"));
    CHECK_FALSE(held.contains(Kind::event, "wider"));
    CHECK_FALSE(held.contains(Kind::actor, "later"));
    CHECK(held.ids().find(Kind::event, "wider").has_value());
    CHECK(held.ids().find(Kind::actor, "later").has_value());
    checks.add(read("schema = 1\n[[actor]]\nid = \"later\"\nname = \"A\"\nkind = \"person\"\n"));
    CHECK(held.contains(Kind::actor, "later"));
    CHECK_FALSE(held.is_whole());
    checks.add(read("schema = 1\n[[event]]\nid = \"wider\"\ntitle = \"t\"\ndate = \"2024\"\n"));
    CHECK(held.is_whole());
}

TEST_CASE("checks take readings that no reader made, and judge one claim at a time at least") {
    Reading made;
    made.records = read(prelude).records;
    REQUIRE_FALSE(made.records.actors.empty());
    REQUIRE(made.places == nullptr);
    CHECK(check_records(made, {}, {}).empty());
    CHECK(check_records(Reading(), {}, {}).empty());
    for (const std::size_t at_once : {0U, 1U}) {
        PartChecks checks(at_once);
        CHECK(checks.add(Reading()));
        CHECK(checks.add(made));
        CHECK(checks.add(
            read("schema = 1\n[[claim]]\nid = \"p\"\nevent = \"kerman\"\nspeaker = \"iran\"\n"
                 "act = \"asserts\"\nparty = \"iran\"\n"
                 "[[claim]]\nid = \"q\"\nevent = \"kerman\"\nspeaker = \"iran\"\n"
                 "repeats = [\"p\"]\n")
        ));
        CHECK_FALSE(checks.find_any());
    }
    LookAlikes look_alikes;
    CHECK(look_alikes.add(Reading()).empty());
    made.records.actors.push_back(made.records.actors.front());
    made.records.actors.back().id = "lran";
    made.records.actors.push_back(made.records.actors.front());
    made.records.actors.back().id = "1ran";
    const auto warnings = look_alikes.add(made);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings.front().code == "H112");
    const auto before = made.records.size();
    leave_out(made, {{Kind::actor, "lran"}});
    CHECK(made.records.size() == before - 1);
    Reading none;
    leave_out(none, {{Kind::actor, "lran"}});
    CHECK(none.records.size() == 0);
}
