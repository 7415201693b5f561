#include "records/files.hpp"
#include "records/reading_run.hpp"
#include "records/scan.hpp"

#include <array>
#include <istream>
#include <numeric>

namespace hearsay::records {
namespace {

/// Everything up to one byte above the limit.
std::string read_stream(std::istream& in) {
    std::string text;
    std::array<char, 65536> part{};
    while (text.size() <= max_file_bytes && in.good()) {
        in.read(part.data(), part.size());
        text.append(part.data(), static_cast<std::size_t>(in.gcount()));
    }
    return text;
}

}  // namespace

Diagnostic too_large(std::string path) {
    Diagnostic fault;
    fault.code = "H006";
    fault.place.file = std::move(path);
    fault.message = "the file is larger than 128 MiB";
    fault.help = "split it: records of one run can stand in any number of files";
    return fault;
}

Diagnostic unreadable(std::string path, std::string reason, std::string help) {
    Diagnostic fault;
    fault.code = "H001";
    fault.place.file = std::move(path);
    fault.message = std::move(reason);
    fault.help = std::move(help);
    fault.of_the_system = true;
    return fault;
}

}  // namespace hearsay::records

namespace hearsay {

Reading read_files(const std::vector<FoundFile>& files, std::istream& standard_input) {
    records::Run run;
    run.expect(std::accumulate(
        files.begin(),
        files.end(),
        std::uint64_t{0},
        [](std::uint64_t sum, const FoundFile& file) { return sum + file.source.size; }
    ));
    records::FileContent content;
    for (const FoundFile& file : files) {
        const std::string& path = file.source.path;
        if (path == "-") {
            const std::string text = records::read_stream(standard_input);
            if (text.size() > records::max_file_bytes) {
                run.fail(records::too_large(path));
            } else {
                SourceFile source = file.source;
                source.size = text.size();
                run.read(text, std::move(source), true);
            }
            continue;
        }
        records::read_whole(file.source, content);
        if (content.too_large) {
            run.fail(records::too_large(path));
        } else if (!content.reason.empty()) {
            run.fail(records::unreadable(path, std::move(content.reason)));
        } else {
            run.read(content.bytes, std::move(content.source), false);
        }
    }
    return run.finish();
}

}  // namespace hearsay
