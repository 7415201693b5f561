# Completion of hearsay for bash, printed by `hearsay completion bash`. Put it where bash looks for such
# files (~/.local/share/bash-completion/completions/hearsay), or: source <(hearsay completion bash)
# What can stand where, hearsay itself tells: `hearsay complete -- WORD...`, with status 3 where that is a
# name of a file.
_hearsay() {
    local line found
    COMPREPLY=()
    if found=$("${COMP_WORDS[0]}" complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null); then
        while IFS= read -r line; do
            [[ -n $line ]] && COMPREPLY+=("${line%%$'\t'*}")
        done <<<"$found"
    else
        compopt -o default 2>/dev/null
    fi
}
complete -F _hearsay hearsay
