// SPDX-License-Identifier: Apache-2.0

// What script/bench holds hearsay against, each the least that a program of its kind can do:
//
//   peers nothing              starts with SQLite linked, and ends
//   peers walk FOLDER          walks a folder and asks for the state of each record file
//   peers parse FOLDER N       parses all record files with toml++ in N threads
//   peers hash FOLDER N        reads them and makes their SHA-256 with OpenSSL in N threads

#include <openssl/evp.h>
#include <sqlite3.h>
#include <toml++/toml.h>

#include <atomic>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <thread>
#include <vector>

namespace {

namespace fs = std::filesystem;

std::vector<std::string> walk(const char* folder, std::uint64_t& bytes) {
    std::vector<std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".toml") {
            struct stat status {};
            if (::stat(entry.path().c_str(), &status) == 0) {
                bytes += static_cast<std::uint64_t>(status.st_size);
            }
            files.push_back(entry.path().string());
        }
    }
    return files;
}

std::string content_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::string text(static_cast<std::size_t>(fs::file_size(path)), '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    return text;
}

std::size_t parsed(const std::string& path) { return toml::parse(content_of(path)).size(); }

std::size_t hashed(const std::string& path) {
    const std::string text = content_of(path);
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    EVP_Digest(text.data(), text.size(), digest, &size, EVP_sha256(), nullptr);
    return digest[0];
}

template <typename Act>
std::size_t in_threads(const std::vector<std::string>& files, int threads, Act act) {
    std::atomic<std::size_t> next = 0;
    std::atomic<std::size_t> sum = 0;
    std::vector<std::thread> all;
    for (int i = 0; i < threads; ++i) {
        all.emplace_back([&] {
            for (std::size_t mine = next++; mine < files.size(); mine = next++) {
                sum += act(files[mine]);
            }
        });
    }
    for (std::thread& thread : all) {
        thread.join();
    }
    return sum;
}

}  // namespace

int main(int count, char** words) {
    const std::string_view what = count > 1 ? words[1] : "";
    if (what == "nothing") {
        return sqlite3_libversion_number() > 0 ? 0 : 1;
    }
    if (count < 3) {
        std::fputs("usage: peers nothing | walk FOLDER | parse FOLDER N | hash FOLDER N\n", stderr);
        return 2;
    }
    std::uint64_t bytes = 0;
    const std::vector<std::string> files = walk(words[2], bytes);
    std::size_t told = files.size();
    if (what != "walk") {
        const int threads = count > 3 ? std::stoi(words[3]) : 1;
        told = in_threads(files, threads, what == "parse" ? parsed : hashed);
    }
    std::printf(
        "%zu files, %llu bytes, %zu\n", files.size(), static_cast<unsigned long long>(bytes), told
    );
}
