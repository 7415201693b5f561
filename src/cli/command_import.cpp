// SPDX-License-Identifier: Apache-2.0

#include <hearsay/import.hpp>

#include "cli/command.hpp"
#include "records/files.hpp"
#include "text/plural.hpp"

#include <ostream>

namespace hearsay::cli {

namespace {

struct ImportAsking {
    std::string format;
    std::string file;
};

/// More faults than anyone reads at once.
constexpr std::size_t most_told = 100;

/// The whole file, or standard input; prints why not.
Result<std::string, ExitStatus> content_of(const Session& session, const std::string& path) {
    SourceFile source;
    source.path = path;
    records::FileContent content;
    if (path == "-") {
        records::read_whole(session.in(), content);
    } else {
        records::read_whole(source, content);
    }
    if (content.too_large) {
        return session.fail(ExitStatus::failed, path + ": is larger than 128 MiB");
    }
    if (!content.reason.empty()) {
        return session.fail(ExitStatus::failed, path + ": " + content.reason);
    }
    return std::move(content.bytes);
}

ExitStatus
tell(const Session& session, const ImportAsking& asking, const std::vector<ImportFault>& all) {
    for (std::size_t i = 0; i < all.size() && i < most_told; ++i) {
        auto message = asking.file;
        message += all[i].where.empty() ? "" : ": ";
        message += all[i].where;
        message += ": ";
        message += all[i].message;
        static_cast<void>(session.fail(ExitStatus::bad_records, message, all[i].help));
    }
    session.err() << text::plural(all.size(), "error") << '\n';
    return ExitStatus::bad_records;
}

ExitStatus import_file(const Session& session, const ImportAsking& asking) {
    const auto content = content_of(session, asking.file);
    if (!content) {
        return content.error();
    }
    const auto imported =
        asking.format == "csv" ? import_csv(content.value()) : import_csl(content.value());
    if (!imported) {
        return tell(session, asking, imported.error());
    }
    session.out() << imported.value();
    return ExitStatus::done;
}

}  // namespace

Run set_up_import(Options& options) {
    auto asking = std::make_shared<ImportAsking>();
    options.word_of("FORMAT", asking->format, {"csl-json", "csl", "csv"}, "what the file is");
    options.word("FILE", asking->file, "the file (-: standard input)");
    options.footer("Prints record TOML: comments in it say what to fill in and what was left out.\n"
                   "csl-json (or csl): CSL-JSON, as Zotero exports it, becomes documents, outlets "
                   "and authors.\n"
                   "csv: rows under the names of the keys of [[claim]] become claims; separated by "
                   "commas, semicolons or tabs.");
    return [asking](const Session& session) { return import_file(session, *asking); };
}

}  // namespace hearsay::cli
