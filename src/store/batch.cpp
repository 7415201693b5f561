// SPDX-License-Identifier: Apache-2.0

#include "store/batch.hpp"

#include <numeric>
#include <string_view>
#include <unordered_map>

namespace hearsay::store {

StubbedBatch::StubbedBatch(const Batch& batch) : batch_(&batch) {
    std::unordered_map<std::string_view, std::uint32_t> files;
    for (std::uint32_t i = 0; i < batch.files.size(); ++i) {
        files.emplace(batch.files[i].path, i);
    }
    text::Sha256 sha256;
    const auto stub_of = [&](std::string_view id, const auto& record) {
        const auto file = files.find(record.recorded_at.file);
        return Stub{
            .id = id,
            .digest = sha256.update(canonical(record)).finish(),
            .file = file == files.end() ? std::nullopt : std::optional(file->second),
            .line = record.recorded_at.line};
    };
    for_each_kind([&]<typename Record>(Kind kind, const Record*) {
        std::vector<Stub>& stubs = stubs_[static_cast<std::size_t>(kind)];
        if (batch.shelf) {
            const auto& shelf = batch.shelf->shelf();
            stubs.reserve(shelf.size(kind));
            for (std::size_t i = 0; i < shelf.size(kind); ++i) {
                stubs.push_back(stub_of(shelf.id(kind, i), shelf.record<Record>(kind, i)));
            }
        } else {
            const std::vector<Record>& records = batch.records.*list_of<Record>();
            stubs.reserve(records.size());
            for (const Record& record : records) {
                stubs.push_back(stub_of(record.id, record));
            }
        }
    });
}

std::size_t StubbedBatch::size() const {
    return std::accumulate(
        stubs_.begin(),
        stubs_.end(),
        std::size_t{0},
        [](std::size_t sum, const auto& stubs) { return sum + stubs.size(); }
    );
}

Records StubbedBatch::in_memory() const {
    Records records;
    for_each_kind([&]<typename Record>(Kind kind, const Record*) {
        for (std::size_t i = 0; i < stubs(kind).size(); ++i) {
            visit<Record>(kind, i, [&](const Record& record) {
                (records.*list_of<Record>()).push_back(record);
            });
        }
    });
    return records;
}

}  // namespace hearsay::store
