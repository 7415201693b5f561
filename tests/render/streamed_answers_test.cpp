// SPDX-License-Identifier: Apache-2.0

#include "render/samples.hpp"

#include <catch2/catch.hpp>

#include <sstream>
#include <string>

using namespace hearsay;

namespace {

/// What `write` writes to a stream.
template <typename Write>
std::string streamed(const Write& write) {
    std::ostringstream out;
    write(out);
    return out.str();
}

}  // namespace

TEST_CASE("an answer that goes to a stream as it is made is the same answer") {
    const auto dossier = samples::shipped("kerman-2024");
    const auto report = samples::reported(dossier);
    const TextOptions options{.columns = 72, .color = true};
    CHECK(streamed([&](auto& out) {
              compare_text(out, report.comparison, dossier, options);
          }) == compare_text(report.comparison, dossier, options));
    CHECK(streamed([&](auto& out) {
              compare_json(out, report.comparison, dossier);
          }) == compare_json(report.comparison, dossier));
    REQUIRE(report.traces.size() > 10);
    for (const auto& each : report.traces) {
        CAPTURE(each.claim);
        CHECK(streamed([&](auto& out) {
                  trace_text(out, each, dossier, options);
              }) == trace_text(each, dossier, options));
        CHECK(streamed([&](auto& out) {
                  trace_json(out, each, dossier);
              }) == trace_json(each, dossier));
    }
}
