// SPDX-License-Identifier: Apache-2.0

#include "program.hpp"

#include <catch2/catch.hpp>
#include <spawn.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <iterator>
#include <sys/wait.h>
#include <unistd.h>

namespace hearsay::durability {

namespace {

/// The ends of a pipe: reading, writing.
std::array<int, 2> new_pipe() {
    std::array<int, 2> ends{};
    REQUIRE(::pipe2(ends.data(), O_CLOEXEC) == 0);
    return ends;
}

std::string read_all(int from) {
    std::string all;
    std::array<char, 4096> piece{};
    for (ssize_t got = 0; (got = ::read(from, piece.data(), piece.size())) > 0;) {
        all.append(piece.data(), static_cast<std::size_t>(got));
    }
    return all;
}

}  // namespace

Program::Program(const std::vector<std::string>& arguments, const std::filesystem::path& folder) {
    std::vector<std::string> words{HEARSAY_PROGRAM};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> pointers;
    pointers.reserve(words.size() + 1);
    std::ranges::transform(words, std::back_inserter(pointers), [](std::string& word) {
        return word.data();
    });
    pointers.push_back(nullptr);
    const auto input = new_pipe();
    const auto output = new_pipe();
    const auto errors = new_pipe();
    // Unlike fork, it comes back only when the other program runs: a signal reaches hearsay, not
    // us.
    posix_spawn_file_actions_t actions{};
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addchdir_np(&actions, folder.c_str());
    ::posix_spawn_file_actions_adddup2(&actions, input[0], STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, errors[1], STDERR_FILENO);
    const int failure =
        ::posix_spawn(&process_, words[0].c_str(), &actions, nullptr, pointers.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    REQUIRE(failure == 0);
    ::close(input[0]);
    ::close(output[1]);
    ::close(errors[1]);
    input_ = input[1];
    output_ = output[0];
    errors_ = errors[0];
}

Program::~Program() {
    if (process_ > 0) {
        ::kill(process_, SIGKILL);
        wait();
    }
}

void Program::send(int signal) const { ::kill(process_, signal); }

Program::Ended Program::wait() {
    ::close(input_);
    Ended ended;
    // What hearsay prints in these tests fits into a pipe, so one after the other blocks nothing.
    ended.output = read_all(output_);
    ended.errors = read_all(errors_);
    ::close(output_);
    ::close(errors_);
    int state = 0;
    ::waitpid(process_, &state, 0);
    process_ = -1;
    if (WIFEXITED(state)) {
        ended.status = WEXITSTATUS(state);
    } else {
        ended.signal = WTERMSIG(state);
    }
    return ended;
}

Program::Ended run(const std::vector<std::string>& arguments, const std::filesystem::path& folder) {
    return Program(arguments, folder).wait();
}

}  // namespace hearsay::durability
