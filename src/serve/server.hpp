// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "serve/live_view.hpp"

#include <memory>
#include <string>

namespace hearsay::serve {

/// The live view over HTTP/1.1, by Boost.Beast. Answers GET and HEAD, writes nothing, and keeps
/// bounds: so many connections, so many that wait for changes, so large a request, so slow a
/// client. One thread speaks with all clients, so that a slow one keeps nobody waiting; pages are
/// made on all cores.
class Server {
public:
    /// `port` 0: any that is free. Throws std::runtime_error where the address cannot be listened
    /// on.
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
