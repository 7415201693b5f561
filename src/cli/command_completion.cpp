// SPDX-License-Identifier: Apache-2.0

#include "cli/command.hpp"
#include "cli/completion_texts.hpp"

#include <ostream>

namespace hearsay::cli {

Run set_up_completion(Options& options) {
    auto shell = std::make_shared<std::string>();
    options.word_of("SHELL", *shell, {"bash", "fish", "zsh"}, "for which shell");
    options.footer("Try it at once: source <(hearsay completion bash)\n"
                   "The script itself says where it is to be put.");
    return [shell](const Session& session) {
        const std::string& name = *shell;
        session.out()
            << (name == "bash"   ? bash_completion
                : name == "fish" ? fish_completion
                                 : zsh_completion);
        return ExitStatus::done;
    };
}

}  // namespace hearsay::cli
