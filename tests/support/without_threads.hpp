// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>
#include <sys/resource.h>
#include <sys/wait.h>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace hearsay::support {

/// Whether `act` returns true in a process of somebody who may start no thread.
inline bool holds_without_threads(const std::function<bool()>& act) {
    const pid_t child = ::fork();
    if (child == 0) {
        // Limits do not bind root.
        constexpr uid_t nobody = 65534;
        constexpr rlimit none{0, 0};
        if ((::geteuid() == 0 && ::setuid(nobody) != 0) || ::setrlimit(RLIMIT_NPROC, &none) != 0) {
            ::_exit(2);
        }
        bool is_bound = false;
        try {
            std::thread([] {}).join();
        } catch (const std::system_error&) {
            is_bound = true;
        }
        try {
            ::_exit(is_bound && act() ? 0 : 1);
        } catch (...) {
            ::_exit(3);
        }
    }
    int status = -1;
    return child > 0 && ::waitpid(child, &status, 0) == child && status == 0;
}

}  // namespace hearsay::support
