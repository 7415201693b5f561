A document that names a capture which is not there would be told of as captured; so it is warned of:

  $ mkdir -p press/captures && echo page >press/captures/here.html
  $ cat >press/press.toml <<'EOF'
  > schema = 1
  > [[outlet]]
  > id = "agency"
  > name = "Agency"
  > kind = "news-agency"
  > [[document]]
  > id = "here"
  > outlet = "agency"
  > file = "captures/here.html"
  > [[document]]
  > id = "gone"
  > outlet = "agency"
  > file = "captures/gone.html"
  > EOF
  $ hearsay check press
  warning[H119]: the capture of `here` has no `sha256`
   --> press/press.toml:6:1
    = help: without it nobody can tell whether the file still is what was captured: sha256 = "362a07bbb5c74b982bed644b9f7e298837d7a3a232c964d039bb7e49ebea825f"
  
  warning[H113]: the capture of `gone` is not there: `captures/gone.html`
   --> press/press.toml:10:1
    = help: put it below the folder of the record file, or leave `file` out: answers tell that the document is captured
  
  2 warnings
  3 records in 1 file: no errors, 2 warnings
  $ cd press && hearsay check --format short press.toml
  press.toml:6:1: warning[H119]: the capture of `here` has no `sha256` (without it nobody can tell whether the file still is what was captured: sha256 = "362a07bbb5c74b982bed644b9f7e298837d7a3a232c964d039bb7e49ebea825f")
  press.toml:10:1: warning[H113]: the capture of `gone` is not there: `captures/gone.html` (put it below the folder of the record file, or leave `file` out: answers tell that the document is captured)
  $ hearsay check - <press.toml
  3 records in 1 file: no errors, 0 warnings
  $ touch captures/gone.html && hearsay check .
  warning[H119]: the capture of `here` has no `sha256`
   --> ./press.toml:6:1
    = help: without it nobody can tell whether the file still is what was captured: sha256 = "362a07bbb5c74b982bed644b9f7e298837d7a3a232c964d039bb7e49ebea825f"
  
  warning[H119]: the capture of `gone` has no `sha256`
   --> ./press.toml:10:1
    = help: without it nobody can tell whether the file still is what was captured: sha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
  
  2 warnings
  3 records in 1 file: no errors, 2 warnings

A digest without the file that it is of is never compared with anything, and that is told:

  $ cat >digest.toml <<'EOF'
  > schema = 1
  > [[outlet]]
  > id = "agency"
  > name = "Agency"
  > kind = "news-agency"
  > [[document]]
  > id = "only-a-digest"
  > outlet = "agency"
  > sha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
  > EOF
  $ hearsay check digest.toml
  warning[H117]: `only-a-digest` has a `sha256`, and no `file` that it is of
   --> digest.toml:6:1
    = help: name the capture in `file`: without it `hearsay verify` has nothing to compare
  
  1 warning
  2 records in 1 file: no errors, 1 warning
  $ hearsay check --format short - <digest.toml
  -:6:1: warning[H117]: `only-a-digest` has a `sha256`, and no `file` that it is of (name the capture in `file`: without it `hearsay verify` has nothing to compare)

A capture that is not what its digest says, and one that has none, are told with the digest of the file:

  $ printf 'a' >captures/a.html
  $ cat >digests.toml <<'EOF'
  > schema = 1
  > [[outlet]]
  > id = "agency"
  > name = "Agency"
  > kind = "news-agency"
  > [[document]]
  > id = "mistyped"
  > outlet = "agency"
  > file = "captures/a.html"
  > sha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
  > [[document]]
  > id = "without"
  > outlet = "agency"
  > file = "captures/a.html"
  > [[document]]
  > id = "right"
  > outlet = "agency"
  > file = "captures/a.html"
  > sha256 = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"
  > EOF
  $ hearsay check digests.toml
  warning[H118]: the capture of `mistyped` is not what its `sha256` says: `captures/a.html`
   --> digests.toml:6:1
    = help: the digest of the file is now "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb": write that only if nothing has changed the file since it was captured
  
  warning[H119]: the capture of `without` has no `sha256`
   --> digests.toml:11:1
    = help: without it nobody can tell whether the file still is what was captured: sha256 = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"
  
  2 warnings
  4 records in 1 file: no errors, 2 warnings

Captures stand beside the record file itself, also where a link leads to it: there `verify` looks for them too.

  $ mkdir -p "$PWD/linked/kept/captures" && cd "$PWD/linked" && echo page >kept/captures/here.html
  $ cat >kept/press.toml <<'EOF'
  > schema = 1
  > [[outlet]]
  > id = "agency"
  > name = "Agency"
  > kind = "news-agency"
  > [[document]]
  > id = "here"
  > outlet = "agency"
  > file = "captures/here.html"
  > sha256 = "362a07bbb5c74b982bed644b9f7e298837d7a3a232c964d039bb7e49ebea825f"
  > EOF
  $ ln -s kept/press.toml press.toml && hearsay check press.toml
  2 records in 1 file: no errors, 0 warnings
  $ hearsay record --quiet press.toml && hearsay verify
  `hearsay.db` verifies: 1 recording, 2 versions of records, 1 captured file
  head 38a7c3cf4091fddbc0f687f0d8c087cfbd293161e7b4953bec8c11390e65cd61

Folders are separated as everywhere but on Windows:

  $ cat >windows.toml <<'EOF'
  > schema = 1
  > [[document]]
  > id = "here"
  > outlet = "agency"
  > file = "captures\\here.html"
  > [[outlet]]
  > id = "agency"
  > name = "Agency"
  > kind = "news-agency"
  > EOF
  $ hearsay check --format short windows.toml
  windows.toml:2:1: warning[H113]: the capture of `here` is not there: `captures\here.html` (folders are separated by `/` everywhere: file = "captures/here.html")
