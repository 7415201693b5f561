// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <filesystem>
#include <string>
#include <sys/types.h>
#include <vector>

namespace hearsay::durability {

/// hearsay as a process of its own, in a folder. Its input is a pipe that stays open and empty
/// until `wait`.
class Program {
public:
    Program(const std::vector<std::string>& arguments, const std::filesystem::path& folder);
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    void send(int signal) const;

    struct Ended {
        int status = -1;  ///< exit status; -1 where a signal ended it
        int signal = 0;   ///< that ended it
        std::string output;
        std::string errors;
    };
    Ended wait();

private:
    pid_t process_ = -1;
    int input_ = -1;
    int output_ = -1;
    int errors_ = -1;
};

/// Runs it to its end.
Program::Ended run(const std::vector<std::string>& arguments, const std::filesystem::path& folder);

}  // namespace hearsay::durability
