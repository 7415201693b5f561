What is no EDTF date is marked where it goes wrong, and the status says so:

  $ hearsay date 2024-13 2024-1-3 1985-02-29 2024/01/03 2024-01-05/2024-01-03

  $ hearsay date 'May 2024' 3.1.2024 yesterday '2024-01-03 ' 1390S2

  $ hearsay date 2024-01-03 x > out; echo "exit $?"; head -3 out

Nothing, bytes of other alphabets, and what would command a terminal or fill it:

  $ hearsay date ''
  $ hearsay date ۲۰۲۴-۰۱-۰۳
  $ hearsay date "$(printf '2024\033[31m')" "$(printf '\377\376')"
  $ hearsay date "$(head -c 10000 /dev/zero | tr '\0' 1)"
  $ hearsay date --format json "$(printf '\377\033"')"

