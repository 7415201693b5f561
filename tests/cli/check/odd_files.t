What is no file of records is told and never waited for; links are followed, loops are not:

  $ mkdir -p odd/folder; cd odd
  $ mkfifo fifo.toml; ln -s loop.toml loop.toml; ln -s /dev/zero device.toml; ln -s nowhere gone.toml
  $ ln -s .. folder/up
  $ printf 'schema = 1\n' > folder/plain.toml
  $ hearsay check . /dev/zero
  error[H001]: is no regular file
   --> ./device.toml
    = help: name a file, a folder, or - for standard input
  
  error[H001]: is a FIFO, no file
   --> ./fifo.toml
    = help: name a file, a folder, or - for standard input
  
  error[H001]: cannot be read: No such file or directory
   --> ./gone.toml
  
  error[H001]: cannot be read: Too many levels of symbolic links
   --> ./loop.toml
  
  error[H001]: is no regular file
   --> /dev/zero
    = help: name a file, a folder, or - for standard input
  
  5 errors
  [4]
  $ hearsay record .
  error[H001]: is no regular file
   --> ./device.toml
    = help: name a file, a folder, or - for standard input
  
  error[H001]: is a FIFO, no file
   --> ./fifo.toml
    = help: name a file, a folder, or - for standard input
  
  error[H001]: cannot be read: No such file or directory
   --> ./gone.toml
  
  error[H001]: cannot be read: Too many levels of symbolic links
   --> ./loop.toml
  
  4 errors
  nothing was recorded
  [4]
  $ ls
  device.toml
  fifo.toml
  folder
  gone.toml
  loop.toml

Ids that differ by letters that look alike:

  $ cat > folder/plain.toml <<'END'
  > schema = 1
  > [[actor]]
  > id = "is-k1"
  > name = "The one"
  > kind = "armed-group"
  > [[actor]]
  > id = "is-kl"
  > name = "The other"
  > kind = "armed-group"
  > END
  $ hearsay check folder
  warning[H112]: actor `is-kl` looks like `is-k1`
   --> folder/plain.toml:7:7
    |
  7 | id = "is-kl"
    |       ^^^^^ if both are one, give them one id; if not, ids that are easier to tell apart
  
  warning[H114]: is a link to a folder, and what is in it is not read
   --> folder/up
    = help: name that folder too, or put the files here
  
  2 warnings
  2 records in 1 file: no errors, 2 warnings
  $ hearsay explain H112 | head -n 5
  H112: an id that looks like another
  
  Two ids of one kind differ only by letters that look alike: `0` and `o`, `1` and `l`, `rn` and `m`,
  `vv` and `w`, or by their separators. Who reads them takes one for the other, and whoever writes the
  next claim may pick the wrong one.

A word of a gigabyte of nothing, in one line or as many tables, is refused for its size or its faults:

  $ truncate -s 1G folder/plain.toml
  $ hearsay check --format short folder
  folder/plain.toml: error[H006]: the file is larger than 128 MiB (split it: records of one run can stand in any number of files)
  folder/up: warning[H114]: is a link to a folder, and what is in it is not read (name that folder too, or put the files here)
  [1]

Names that are no text, and none at all:

  $ mkdir ../names; cd ../names; printf 'schema = 1\n' >"$(printf 'a\377.toml')"
  $ hearsay record .
  error[H001]: has a name that is not UTF-8
   --> ./a\xff.toml
    = help: give the file or its folder another name
  
  1 error
  nothing was recorded
  [4]
  $ hearsay check ''
  error[H001]: an empty path names no file
    = help: leave it out, or name one
  
  1 error
  [4]
  $ hearsay init ''
  error: the name of the folder is empty
    help: `hearsay init .` takes this one
  [2]

A file that is called `-` is no standard input:

  $ rm *.toml; printf 'schema = 1\n[[actor]]\nid = "zz"\nname = "Z"\nkind = "person"\n' >./-
  $ hearsay record -q - <./-; hearsay history | grep from
      from -
  $ hearsay record -q ./-; printf 'schema = 1\n' >./-
  $ hearsay record ./-
  there are no records in 1 file
  1 record is no longer in the file that held it, and stays in force; to take it out:
      hearsay withdraw actor zz --reason "..."
    if it stands in another file now, which was not read, record that first

Nor is one whose name starts like an option an option, and an error while standard input is read is no end of it:

  $ printf 'schema = 1\n' > ./-x.toml
  $ hearsay check -x.toml
  error: `-x.toml` reads as options
    help: a file whose name starts with `-` is given as `./-x.toml`
  [2]
  $ hearsay check ./-x.toml
  0 records in 1 file: no errors, 0 warnings
  $ hearsay check -- -x.toml
  0 records in 1 file: no errors, 0 warnings
  $ hearsay check - < .
  error[H001]: cannot be read: Is a directory
   --> -
  
  1 error
  [4]
  $ hearsay record - < .
  error[H001]: cannot be read: Is a directory
   --> -
  
  1 error
  nothing was recorded
  [4]
  $ hearsay import csv - < .
  error: -: cannot be read: Is a directory
  [4]
