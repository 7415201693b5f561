// SPDX-License-Identifier: Apache-2.0

#include "store/batch.hpp"

#include "store/storable.hpp"

#include <numeric>
#include <string_view>
#include <unordered_map>

namespace hearsay::store {

std::shared_ptr<IdNumbers> ids_of(const Batch& batch) {
    return batch.shelf ? batch.shelf->shelf().ids() : std::make_shared<IdNumbers>();
}

StubbedBatch::StubbedBatch(const Batch& batch) : batch_(&batch) {
    std::unordered_map<std::string_view, std::uint32_t> files;
    for (std::uint32_t i = 0; i < batch.files.size(); ++i) {
        files.emplace(batch.files[i].path, i);
    }
    text::Sha256 sha256;
    const auto stub_of = [&](const auto& record) {
        require_storable(record);
        const auto file = files.find(record.recorded_at.file);
        return Stub{
            .digest = sha256.update(canonical(record)).finish(),
            .file = file == files.end() ? Stub::no_file : file->second,
            .line = record.recorded_at.line};
    };
    for_each_kind([&]<typename Record>(Kind kind, const Record*) {
        text::SpooledList<Stub>& stubs = stubs_[static_cast<std::size_t>(kind)];
        if (batch.shelf) {
            const auto& shelf = batch.shelf->shelf();
            for (std::size_t i = 0; i < shelf.size(kind); ++i) {
                stubs.push_back(stub_of(shelf.record<Record>(kind, i)));
            }
        } else {
            const std::vector<Record>& records = batch.records.*list_of<Record>();
            for (const Record& record : records) {
                stubs.push_back(stub_of(record));
            }
        }
    });
}

std::string_view StubbedBatch::id(Kind kind, std::size_t position) const {
    if (batch_->shelf) {
        return batch_->shelf->shelf().id(kind, position);
    }
    std::string_view id;
    for_each_kind([&]<typename Record>(Kind of, const Record*) {
        if (of == kind) {
            id = (batch_->records.*list_of<Record>())[position].id;
        }
    });
    return id;
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
