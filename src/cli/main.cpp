// SPDX-License-Identifier: Apache-2.0

#include <hearsay/store.hpp>

#include "cli/application.hpp"
#include "cli/heap.hpp"
#include "text/terminal.hpp"

#include <csignal>
#include <exception>
#include <iostream>
#include <new>

int main(int count, char** values) {
    using namespace hearsay::cli;
    // A reader that goes away (`| head`) ends hearsay quietly, as it does other filters.
    std::signal(SIGPIPE, SIG_DFL);
    std::ios::sync_with_stdio(false);
    let_heap_grow();
    hearsay::leave_memory_uncounted();
    try {
        auto environment = environment_of_process();
        const std::vector<std::string> arguments(values + 1, values + count);
        auto status = run(arguments, environment);
        environment.out.flush();
        if (!environment.out && status == ExitStatus::done) {
            std::cerr << "error: standard output could not be written\n";
            status = ExitStatus::failed;
        }
        return static_cast<int>(status);
    } catch (const std::bad_alloc&) {
        std::cerr << "error: there is not enough memory\n";
        return static_cast<int>(ExitStatus::failed);
    } catch (const std::exception& failure) {
        std::cerr << "error: " << hearsay::text::terminal_safe(failure.what()) << '\n';
        return static_cast<int>(ExitStatus::failed);
    }
}
