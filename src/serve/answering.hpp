// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>

#include <cstddef>
#include <thread>
#include <vector>

namespace hearsay::serve {

/// Threads that do what is posted to their context, until they end: `count` of them or as many as
/// the system has to give. Asio's own pool waits for ever for those it got where it gets no more.
class Answering {
public:
    /// Throws `std::system_error` where not one thread is to be had.
    explicit Answering(std::size_t count);
    ~Answering();
    Answering(const Answering&) = delete;
    Answering& operator=(const Answering&) = delete;

    [[nodiscard]] boost::asio::io_context& context() { return context_; }

    /// Waits for what is being done, and leaves what is not begun.
    void end();

private:
    boost::asio::io_context context_;
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> open_;
    std::vector<std::jthread> threads_;
};

}  // namespace hearsay::serve
