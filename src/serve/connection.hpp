// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "serve/access.hpp"
#include "serve/live_view.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace hearsay::serve {

class Answering;
class WaitingPage;

/// What all connections of a server share. All but `answering` is used by the thread that runs
/// `context` alone.
struct Common {
    LiveView& view;
    boost::asio::io_context& context;
    Answering& answering;               ///< where pages are made
    std::optional<Access> access = {};  ///< there once it is known where is listened
    std::size_t connections = 0;        ///< that are open
    std::vector<std::weak_ptr<WaitingPage>> waiting = {};
};

/// Answers what a client asks, request after request, until it goes or takes too long.
void serve_client(boost::asio::ip::tcp::socket socket, Common& common);

/// Tells pages that wait how many changes there have been; those that know it already, that
/// somebody is still there.
void tell_waiting(Common& common, std::uint64_t changes);

}  // namespace hearsay::serve
