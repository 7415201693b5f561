// SPDX-License-Identifier: Apache-2.0

#include "faulty_disk.hpp"

#include "support/files.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <new>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay::sample {

namespace {

namespace fs = std::filesystem;

struct Write {
    std::size_t offset = 0;
    std::string bytes;  ///< none: the file was cut there
};

/// What is known of a file: how it was at its last sync, and what was done to it since.
struct History {
    std::string synced;
    std::vector<Write> since;
    bool deleted = false;
};

void apply(std::string& content, const Write& write) {
    if (write.bytes.empty()) {
        content.resize(write.offset);
        return;
    }
    content.resize(std::max(content.size(), write.offset + write.bytes.size()));
    content.replace(write.offset, write.bytes.size(), write.bytes);
}

std::string applied(std::string content, const std::vector<Write>& writes) {
    for (const Write& write : writes) {
        apply(content, write);
    }
    return content;
}

template <typename Coin>
std::string partly_applied(std::string content, const std::vector<Write>& writes, Coin coin) {
    constexpr std::size_t sector = 512;
    for (const Write& write : writes) {
        if (write.bytes.empty()) {
            if (coin()) {
                apply(content, write);
            }
            continue;
        }
        for (std::size_t from = 0; from < write.bytes.size(); from += sector) {
            if (coin()) {
                apply(content, {write.offset + from, write.bytes.substr(from, sector)});
            }
        }
    }
    return content;
}

}  // namespace

struct FaultyDisk::State {
    sqlite3_vfs vfs{};
    sqlite3_vfs* real = nullptr;
    Fault fault = Fault::none;
    std::size_t at = 0;
    std::size_t count = 0;
    std::map<std::string, History> files;

    /// Counts an operation; whether it fails.
    bool fails() {
        const std::size_t number = count++;
        return fault != Fault::none &&
               (fault == Fault::once ? number == at : number >= at && fault != Fault::full);
    }
    /// The same of one that takes room.
    bool has_no_room() {
        const std::size_t number = count;
        return fails() || (fault == Fault::full && number >= at);
    }
};

namespace {

using State = FaultyDisk::State;

/// What SQLite holds of an open file; the file of the real VFS stands behind it.
struct File {
    sqlite3_file base{};
    State* state = nullptr;
    std::string* name = nullptr;  ///< none of files that SQLite keeps for itself
};

File* file_of(sqlite3_file* file) { return static_cast<File*>(static_cast<void*>(file)); }
sqlite3_file* real(sqlite3_file* file) {
    return static_cast<sqlite3_file*>(static_cast<void*>(file_of(file) + 1));
}

State& state_of(sqlite3_file* file) { return *file_of(file)->state; }

History* history_of(sqlite3_file* file) {
    const std::string* name = file_of(file)->name;
    return name == nullptr ? nullptr : &state_of(file).files[*name];
}

int close(sqlite3_file* file) {
    delete file_of(file)->name;
    return real(file)->pMethods->xClose(real(file));
}

int read(sqlite3_file* file, void* to, int size, sqlite3_int64 offset) {
    return real(file)->pMethods->xRead(real(file), to, size, offset);
}

int write(sqlite3_file* file, const void* from, int size, sqlite3_int64 offset) {
    const bool full = state_of(file).fault == FaultyDisk::Fault::full;
    if (state_of(file).has_no_room()) {
        return full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }
    if (History* history = history_of(file)) {
        history->since.push_back(
            {static_cast<std::size_t>(offset),
             std::string(static_cast<const char*>(from), static_cast<std::size_t>(size))}
        );
    }
    return real(file)->pMethods->xWrite(real(file), from, size, offset);
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
    if (state_of(file).fails()) {
        return SQLITE_IOERR_TRUNCATE;
    }
    if (History* history = history_of(file)) {
        history->since.push_back({static_cast<std::size_t>(size), ""});
    }
    return real(file)->pMethods->xTruncate(real(file), size);
}

int sync(sqlite3_file* file, int flags) {
    if (state_of(file).fails()) {
        return SQLITE_IOERR_FSYNC;
    }
    if (History* history = history_of(file)) {
        history->synced = applied(std::move(history->synced), history->since);
        history->since.clear();
    }
    return real(file)->pMethods->xSync(real(file), flags);
}

int file_size(sqlite3_file* file, sqlite3_int64* size) {
    return real(file)->pMethods->xFileSize(real(file), size);
}
int lock(sqlite3_file* file, int kind) { return real(file)->pMethods->xLock(real(file), kind); }
int unlock(sqlite3_file* file, int kind) { return real(file)->pMethods->xUnlock(real(file), kind); }
int check_lock(sqlite3_file* file, int* held) {
    return real(file)->pMethods->xCheckReservedLock(real(file), held);
}
int control(sqlite3_file* file, int what, void* with) {
    return real(file)->pMethods->xFileControl(real(file), what, with);
}
int sector_size(sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); }
int traits(sqlite3_file* file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }
int map_shared(sqlite3_file* file, int page, int size, int extend, void volatile** to) {
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, to);
}
int lock_shared(sqlite3_file* file, int offset, int count, int flags) {
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}
void order_shared(sqlite3_file* file) { real(file)->pMethods->xShmBarrier(real(file)); }
int unmap_shared(sqlite3_file* file, int remove) {
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

/// Version 2: without memory maps, which would go past `write`.
constexpr sqlite3_io_methods methods{
    2,
    close,
    read,
    write,
    truncate,
    sync,
    file_size,
    lock,
    unlock,
    check_lock,
    control,
    sector_size,
    traits,
    map_shared,
    lock_shared,
    order_shared,
    unmap_shared,
    nullptr,
    nullptr};

State& state_of(sqlite3_vfs* vfs) { return *static_cast<State*>(vfs->pAppData); }

int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* out_flags) {
    State& state = state_of(vfs);
    auto* made = new (file) File{};
    made->state = &state;
    const bool is_new = name != nullptr && (flags & SQLITE_OPEN_CREATE) != 0 && !fs::exists(name);
    if (is_new && state.has_no_room()) {
        return SQLITE_CANTOPEN;
    }
    if (name != nullptr && (flags & SQLITE_OPEN_READWRITE) != 0) {
        made->name = new std::string(name);
        const auto [known, first] = state.files.try_emplace(*made->name);
        known->second.deleted = false;
        if (first && !is_new) {
            known->second.synced = support::read_file(name);
        }
    }
    const int code = state.real->xOpen(state.real, name, real(file), flags, out_flags);
    if (real(file)->pMethods == nullptr) {
        delete made->name;
    } else {
        made->base.pMethods = &methods;
    }
    return code;
}

int remove(sqlite3_vfs* vfs, const char* name, int sync_folder) {
    State& state = state_of(vfs);
    if (fs::exists(name) && state.fails()) {
        return SQLITE_IOERR_DELETE;
    }
    if (sync_folder != 0) {
        state.files.erase(name);
    } else if (const auto known = state.files.find(name); known != state.files.end()) {
        known->second.deleted = true;
    }
    return state.real->xDelete(state.real, name, sync_folder);
}

int access(sqlite3_vfs* vfs, const char* name, int flags, int* out) {
    sqlite3_vfs* real = state_of(vfs).real;
    return real->xAccess(real, name, flags, out);
}
int full_name(sqlite3_vfs* vfs, const char* name, int size, char* out) {
    sqlite3_vfs* real = state_of(vfs).real;
    return real->xFullPathname(real, name, size, out);
}

}  // namespace

FaultyDisk::FaultyDisk(Fault fault, std::size_t at) : state_(std::make_unique<State>()) {
    state_->real = sqlite3_vfs_find(nullptr);
    state_->fault = fault;
    state_->at = at;
    sqlite3_vfs& vfs = state_->vfs;
    vfs = *state_->real;  // randomness, sleep and time are the real ones
    vfs.szOsFile += static_cast<int>(sizeof(File));
    vfs.pNext = nullptr;
    vfs.zName = "faulty";
    vfs.pAppData = state_.get();
    vfs.xOpen = open;
    vfs.xDelete = remove;
    vfs.xAccess = access;
    vfs.xFullPathname = full_name;
    sqlite3_vfs_register(&vfs, 1);
}

FaultyDisk::~FaultyDisk() {
    sqlite3_vfs_unregister(&state_->vfs);
    sqlite3_vfs_register(state_->real, 1);
}

std::size_t FaultyDisk::count() const { return state_->count; }

void FaultyDisk::lose_power(Reached reached, std::uint32_t seed) const {
    std::mt19937 random(seed);
    const auto coin = [&] { return random() % 2 == 0; };
    for (const auto& [name, history] : state_->files) {
        if (history.deleted && (reached == Reached::all || (reached == Reached::some && coin()))) {
            fs::remove(name);
            continue;
        }
        std::string content = history.synced;
        if (reached == Reached::all) {
            content = applied(std::move(content), history.since);
        } else if (reached == Reached::some) {
            content = partly_applied(std::move(content), history.since, coin);
        }
        support::write_file(name, content);
        fs::remove(name + "-shm");
    }
}

}  // namespace hearsay::sample
