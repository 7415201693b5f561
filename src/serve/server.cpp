// SPDX-License-Identifier: Apache-2.0

#include "serve/server.hpp"

#include <httplib.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stdexcept>
#include <sys/socket.h>
#include <utility>
#include <vector>

namespace hearsay::serve {

namespace {

constexpr std::size_t workers = 48;
/// Each holds a worker, so that there are always some left.
constexpr int waiting_at_most = 24;
constexpr std::size_t queued_at_most = 128;
constexpr int connecting_at_most = 256;  ///< whom the kernel keeps waiting meanwhile
constexpr std::chrono::seconds patience(5);
constexpr std::chrono::milliseconds breath(10'000);  ///< between signs of life to who waits

/// Workers with a queue that does not grow without end: where it is full, accepting waits, and with
/// it whoever connects.
class Workers final : public httplib::TaskQueue {
public:
    Workers() {
        threads_.reserve(workers);
        for (std::size_t i = 0; i < workers; ++i) {
            threads_.emplace_back([this] { work(); });
        }
    }

    void enqueue(std::function<void()> task) override {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return tasks_.size() < queued_at_most || stopped_; });
        tasks_.push_back(std::move(task));
        changed_.notify_all();
    }

    void shutdown() override {
        {
            const std::lock_guard lock(mutex_);
            stopped_ = true;
            changed_.notify_all();
        }
        threads_.clear();
    }

private:
    void work() {
        for (;;) {
            std::unique_lock lock(mutex_);
            changed_.wait(lock, [this] { return !tasks_.empty() || stopped_; });
            if (tasks_.empty()) {
                return;
            }
            const auto task = std::move(tasks_.front());
            tasks_.pop_front();
            changed_.notify_all();
            lock.unlock();
            task();
        }
    }

    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::function<void()>> tasks_;
    bool stopped_ = false;
    std::vector<std::jthread> threads_;
};

void set_headers(httplib::Response& response) {
    response.set_header("Content-Security-Policy", live_policy());
    response.set_header("X-Content-Type-Options", "nosniff");
    response.set_header("Referrer-Policy", "no-referrer");
    response.set_header("Cross-Origin-Resource-Policy", "same-origin");
    response.set_header("Cross-Origin-Opener-Policy", "same-origin");
    response.set_header("Cache-Control", "no-store");
}

void refuse(httplib::Response& response, int status, std::string_view why) {
    response.status = status;
    response.set_content(std::string(why) + "\n", "text/plain; charset=utf-8");
}

Question question_of(const httplib::Request& request) {
    Question question;
    question.path = request.path;
    for (const auto& [name, value] : request.params) {
        question.words.emplace(name, value);
    }
    return question;
}

/// Counts those who wait while they do.
class Waiting {
public:
    explicit Waiting(std::atomic<int>& count) : count_(&count) { ++*count_; }
    ~Waiting() { --*count_; }
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;

private:
    std::atomic<int>* count_;
};

/// Server-sent events: one for each change, and a comment now and then, by which it is seen that
/// who waited has gone.
void send_changes(
    const Changes& changes,
    const std::string& shown,
    const std::shared_ptr<std::atomic<int>>& waiting,
    httplib::Response& response
) {
    if (*waiting >= waiting_at_most) {
        refuse(response, 503, "too many pages wait for changes");
        return;
    }
    const auto waits = std::make_shared<Waiting>(*waiting);
    // What changed since the page was made is told at once.
    const auto now = changes.count();
    const bool is_stale = shown != std::to_string(now);
    auto seen = std::make_shared<std::uint64_t>(now);
    response.set_chunked_content_provider(
        "text/event-stream",
        [&changes, waiting, waits, seen, is_stale, is_first = true](
            std::size_t, httplib::DataSink& sink
        ) mutable {
            std::string text = is_stale ? "event: change\ndata: 0\n\n" : ": hearsay\n\n";
            if (!is_first) {
                text = ": hearsay\n\n";
                const auto count = changes.wait_for_more(*seen, breath);
                if (changes.is_stopped()) {
                    sink.done();
                    return true;
                }
                if (count > *seen) {
                    *seen = count;
                    text = "event: change\ndata: " + std::to_string(count) + "\n\n";
                }
            }
            is_first = false;
            return sink.write(text.data(), text.size());
        }
    );
}

}  // namespace

Server::Server(LiveView& view, const std::string& host, int port, std::string token)
    : view_(view), http_(std::make_unique<httplib::Server>()) {
    set_bounds();
    int listening = -1;
    http_->set_socket_options([&listening](socket_t socket) {
        httplib::default_socket_options(socket);
        listening = socket;
    });
    if (port == 0) {
        port_ = http_->bind_to_any_port(host);
    } else if (http_->bind_to_port(host, port)) {
        port_ = port;
    } else {
        port_ = -1;
    }
    if (port_ <= 0) {
        throw std::runtime_error(
            "cannot listen on " + host + (port == 0 ? "" : ":" + std::to_string(port))
        );
    }
    // The library lets five wait: who comes sixth would try again after a second, and then after
    // more.
    ::listen(listening, connecting_at_most);
    http_->set_socket_options(httplib::default_socket_options);
    access_ = std::make_unique<Access>(host, port_, std::move(token));
    set_routes();
    listening_ = std::jthread([this] { http_->listen_after_bind(); });
}

Server::~Server() {
    view_.changes().stop();
    http_->stop();
}

void Server::set_bounds() {
    http_->new_task_queue = [] { return new Workers; };
    http_->set_read_timeout(patience);
    http_->set_write_timeout(patience);
    http_->set_keep_alive_timeout(patience.count());
    http_->set_keep_alive_max_count(1000);
    http_->set_payload_max_length(1024);
    http_->set_tcp_nodelay(true);
}

void Server::set_routes() {
    using httplib::Request;
    using httplib::Response;
    using Handled = httplib::Server::HandlerResponse;
    http_->set_pre_routing_handler([this](const Request& request, Response& response) {
        set_headers(response);
        if (request.method != "GET" && request.method != "HEAD") {
            refuse(response, 405, "hearsay only answers GET");
            return Handled::Handled;
        }
        if (!access_->is_ours(request.get_header_value("Host"))) {
            refuse(response, 421, "this is not the name of this server");
            return Handled::Handled;
        }
        const std::string token = request.get_param_value("token");
        if (!access_->is_allowed(token, request.get_header_value("Cookie"))) {
            refuse(response, 403, "open the address that hearsay printed, with its token");
            return Handled::Handled;
        }
        if (!token.empty() && !access_->token().empty()) {
            // Out of the address, which people copy.
            response.set_header(
                "Set-Cookie", "hearsay=" + access_->token() + "; HttpOnly; SameSite=Strict; Path=/"
            );
            response.set_redirect("/");
            return Handled::Handled;
        }
        return Handled::Unhandled;
    });
    http_->Get("/live.css", [](const Request&, Response& response) {
        response.set_content(std::string(live_style()), "text/css; charset=utf-8");
    });
    http_->Get("/live.js", [](const Request&, Response& response) {
        response.set_content(std::string(live_script()), "text/javascript; charset=utf-8");
    });
    const auto waiting = std::make_shared<std::atomic<int>>(0);
    http_->Get("/changes", [this, waiting](const Request& request, Response& response) {
        send_changes(view_.changes(), request.get_param_value("shown"), waiting, response);
    });
    http_->Get(".*", [this](const Request& request, Response& response) {
        const Answer answer = view_.answer(question_of(request));
        response.status = answer.status;
        response.set_content(answer.body, answer.type);
    });
    http_->set_exception_handler([](const Request&, Response& response, const std::exception_ptr&) {
        refuse(response, 500, "hearsay failed to answer");
    });
}

}  // namespace hearsay::serve
