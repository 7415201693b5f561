// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "serve/live_view.hpp"

#include <memory>
#include <stdexcept>
#include <string>

namespace hearsay::serve {

/// An address cannot be listened on.
class CannotListen : public std::runtime_error {
public:
    CannotListen(const std::string& what, bool for_its_port)
        : std::runtime_error(what), for_its_port_(for_its_port) {}

    /// Another port of the same address may do.
    [[nodiscard]] bool for_its_port() const { return for_its_port_; }

private:
    bool for_its_port_;
};

/// The live view over HTTP/1.1, by Boost.Beast. Answers GET and HEAD, writes nothing, and keeps
/// bounds: so many connections, so many that wait for changes, so large a request, so slow a
/// client. One thread speaks with all clients, so that a slow one keeps nobody waiting; pages are
/// made on all cores.
class Server {
public:
    /// `port` 0: any that is free. Throws `CannotListen` where the address cannot be listened on,
    /// and `std::system_error` where the system gives no threads.
    Server(LiveView& view, const std::string& host, int port, std::string token);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    [[nodiscard]] int port() const;

private:
    class Listening;
    std::unique_ptr<Listening> listening_;
};

}  // namespace hearsay::serve
