# Completion of hearsay for bash, printed by `hearsay completion bash`. Put it where bash looks for such
# files (~/.local/share/bash-completion/completions/hearsay), or: source <(hearsay completion bash)
# What can stand where, hearsay itself tells: `hearsay complete -- WORD...`.
_hearsay() {
    local line
    COMPREPLY=()
    while IFS= read -r line; do
        COMPREPLY+=("${line%%$'\t'*}")
    done < <("${COMP_WORDS[0]}" complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _hearsay hearsay
