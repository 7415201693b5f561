// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "serve/access.hpp"
#include "serve/live_view.hpp"

#include <memory>
#include <string>
#include <thread>

namespace httplib {
class Server;
}  // namespace httplib

namespace hearsay::serve {

/// The live view over HTTP. Answers GET and HEAD, writes nothing, and keeps bounds: so many
/// connections at work, so many that wait for changes, so large a request, so slow a client.
class Server {
public:
    /// `port` 0: any that is free. Throws std::runtime_error where the address cannot be listened
    /// on.
    Server(LiveView& view, const std::string& host, int port, std::string token);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    [[nodiscard]] int port() const { return port_; }

private:
    void set_bounds();
    void set_routes();

    LiveView& view_;
    std::unique_ptr<httplib::Server> http_;
    int port_ = 0;
    std::unique_ptr<Access> access_;
    std::jthread listening_;
};

}  // namespace hearsay::serve
