# Completion of hearsay for fish, printed by `hearsay completion fish`. Save it as
# ~/.config/fish/completions/hearsay.fish
# What can stand where, hearsay itself tells: `hearsay complete -- WORD...`.
function __hearsay_complete
    set -l words (commandline --tokenize --cut-at-cursor --current-process)
    set -l current (commandline --cut-at-cursor --current-token)
    hearsay complete -- $words[2..-1] "$current" 2>/dev/null
    or __fish_complete_path "$current"
end
complete --command hearsay --no-files --arguments '(__hearsay_complete)'
