#compdef hearsay
# Completion of hearsay for zsh, printed by `hearsay completion zsh`. Save it as _hearsay in a folder of
# $fpath.
# What can stand where, hearsay itself tells: `hearsay complete -- WORD...`.
_hearsay() {
    local -a described
    local line found
    if found="$("${words[1]}" complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)"; then
        for line in "${(@f)found}"; do
            [[ -n $line ]] && described+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
        done
        (( ${#described} )) && _describe hearsay described
    else
        _files
    fi
}
compdef _hearsay hearsay
