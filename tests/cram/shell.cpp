// SPDX-License-Identifier: Apache-2.0

#include "cram/shell.hpp"

#include "support/files.hpp"
#include "support/temporary_folder.hpp"

#include <stdlib.h>  // setenv and unsetenv are POSIX, so <cstdlib> does not promise them

#include <cstdlib>
#include <string_view>
#include <tuple>
#include <utility>

namespace hearsay::cram {

namespace {

void set(const char* name, const std::string& value) { ::setenv(name, value.c_str(), 1); }

void set_environment(const Surroundings& surroundings, const std::filesystem::path& home) {
    for (const char* name :
         {"HEARSAY_DB",
          "NO_COLOR",
          "CLICOLOR",
          "CLICOLOR_FORCE",
          "FORCE_COLOR",
          "COLUMNS",
          "LINES",
          "TERM",
          "LANG",
          "LANGUAGE",
          "PAGER"}) {
        ::unsetenv(name);
    }
    const char* path = std::getenv("PATH");
    set("PATH",
        surroundings.program.parent_path().string() + ":" + (path == nullptr ? "/bin" : path));
    set("RECORDS", surroundings.records.string());
    set("DATA", surroundings.data.string());
    set("HOME", home.string());
    set("USER", "tester");
    set("TZ", "UTC");
    set("LC_ALL", "C.UTF-8");
    set("SOURCE_DATE_EPOCH", "1700000000");
}

void replace_all(std::string& text, const std::string& from, std::string_view to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) {
        text.replace(at, from.size(), to);
    }
}

}  // namespace

std::vector<std::vector<std::string>> split_output(const std::string& output, std::size_t count) {
    std::vector<std::vector<std::string>> outputs;
    std::vector<std::string> current;
    for (auto& line : lines_of(output)) {
        const auto end = line.find(end_of_step);
        if (end == std::string::npos) {
            current.push_back(std::move(line));
            continue;
        }
        if (end > 0) {
            current.push_back(line.substr(0, end) + " (no-eol)");
        }
        const auto status = line.substr(end + std::string_view(end_of_step).size());
        if (status != "0") {
            current.push_back("[" + status + "]");
        }
        outputs.push_back(std::exchange(current, {}));
    }
    if (outputs.size() < count) {
        current.emplace_back("(the shell ended here)");
        outputs.push_back(std::move(current));
    }
    outputs.resize(count, {"(not run)"});
    return outputs;
}

std::vector<std::vector<std::string>>
run_transcript(const Transcript& transcript, const Surroundings& surroundings) {
    std::string script;
    for (const auto& step : transcript.steps) {
        for (const auto& line : step.command) {
            script.append(line).append("\n");
        }
        script.append("echo \"").append(end_of_step).append("$?\"\n");
    }

    const support::TemporaryFolder folder;
    const auto work = folder.path() / "work";
    std::filesystem::create_directory(work);
    support::write_file(folder.path() / "script", script);
    set_environment(surroundings, folder.path());

    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(work);
    // The output is opened for appending, so that both streams keep their order in it. The status
    // of each command stands in the output.
    std::ignore = std::system("sh ../script >>../output 2>&1 </dev/null");
    std::filesystem::current_path(before);

    auto output = support::read_file(folder.path() / "output");
    replace_all(output, surroundings.records.string(), "$RECORDS");
    replace_all(output, surroundings.data.string(), "$DATA");
    replace_all(output, work.string(), "$PWD");
    return split_output(output, transcript.steps.size());
}

}  // namespace hearsay::cram
