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
  warning[H113]: the capture of `gone` is not there: `captures/gone.html`
   --> press/press.toml:10:1
    = help: put it below the folder of the record file, or leave `file` out: answers tell that the document is captured
  
  1 warning
  3 records in 1 file: no errors, 1 warning
  $ cd press && hearsay check --format short press.toml
  press.toml:10:1: warning[H113]: the capture of `gone` is not there: `captures/gone.html` (put it below the folder of the record file, or leave `file` out: answers tell that the document is captured)
  $ hearsay check - <press.toml
  3 records in 1 file: no errors, 0 warnings
  $ touch captures/gone.html && hearsay check .
  3 records in 1 file: no errors, 0 warnings

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
