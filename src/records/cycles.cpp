// SPDX-License-Identifier: Apache-2.0

#include "records/cycles.hpp"

#include <algorithm>
#include <limits>

namespace hearsay::records {
namespace {

constexpr std::size_t unseen = std::numeric_limits<std::size_t>::max();

class Tarjan {
public:
    explicit Tarjan(const std::vector<std::vector<std::size_t>>& edges)
        : edges_(edges), number_(edges.size(), unseen), lowest_(edges.size(), 0),
          on_stack_(edges.size(), false) {}

    std::vector<std::vector<std::size_t>> run() {
        for (std::size_t node = 0; node < edges_.size(); ++node) {
            if (number_[node] == unseen) {
                walk_from(node);
            }
        }
        std::ranges::sort(found_);
        return std::move(found_);
    }

private:
    struct Visit {
        std::size_t node;
        std::size_t next_edge = 0;
    };

    void enter(std::size_t node) {
        number_[node] = lowest_[node] = count_++;
        stack_.push_back(node);
        on_stack_[node] = true;
        path_.push_back({node});
    }

    void walk_from(std::size_t start) {
        enter(start);
        while (!path_.empty()) {
            Visit& visit = path_.back();
            if (visit.next_edge < edges_[visit.node].size()) {
                const std::size_t target = edges_[visit.node][visit.next_edge++];
                if (number_[target] == unseen) {
                    enter(target);
                } else if (on_stack_[target]) {
                    lowest_[visit.node] = std::min(lowest_[visit.node], number_[target]);
                }
                continue;
            }
            const std::size_t node = visit.node;
            path_.pop_back();
            if (!path_.empty()) {
                const std::size_t parent = path_.back().node;
                lowest_[parent] = std::min(lowest_[parent], lowest_[node]);
            }
            if (lowest_[node] == number_[node]) {
                close(node);
            }
        }
    }

    void close(std::size_t root) {
        std::vector<std::size_t> component;
        std::size_t node = unseen;
        while (node != root) {
            node = stack_.back();
            stack_.pop_back();
            on_stack_[node] = false;
            component.push_back(node);
        }
        const auto& own = edges_[root];
        if (component.size() > 1 || std::ranges::find(own, root) != own.end()) {
            std::ranges::sort(component);
            found_.push_back(std::move(component));
        }
    }

    const std::vector<std::vector<std::size_t>>& edges_;
    std::vector<std::size_t> number_;
    std::vector<std::size_t> lowest_;
    std::vector<bool> on_stack_;
    std::vector<std::size_t> stack_;
    std::vector<Visit> path_;
    std::vector<std::vector<std::size_t>> found_;
    std::size_t count_ = 0;
};

}  // namespace

std::vector<std::vector<std::size_t>> cycles_of(const std::vector<std::vector<std::size_t>>& edges
) {
    return Tarjan(edges).run();
}

}  // namespace hearsay::records
