A file in UTF-16, which Windows calls Unicode, is one fault, and what refers to its records is no other:

  $ printf 'schema = 1\n[[outlet]]\nid = "o"\nname = "O"\nkind = "other"\nowner = "a"\n' > o.toml
  $ printf 'schema = 1\n[[actor]]\nid = "a"\nname = "A"\nkind = "group"\n' > a.txt
  $ iconv -f UTF-8 -t UTF-16 a.txt > a.toml
  $ hearsay check .
  error[H002]: the file is in UTF-16, and record files are in UTF-8
   --> ./a.toml:1:1
    |
  1 | schema = 1
    | ^ save it as UTF-8, which editors offer as an encoding where they save
  
  1 error
  [1]
  $ hearsay record --format short .
  ./a.toml:1:1: error[H002]: the file is in UTF-16, and record files are in UTF-8 (save it as UTF-8, which editors offer as an encoding where they save)
  nothing was recorded
  [1]

So is one in Latin-1, or with the line ends of old Macs:

  $ rm a.toml; sed 's/"A"/"Café à la crème"/' a.txt | iconv -f UTF-8 -t LATIN1 > a.toml
  $ hearsay check .
  error[H002]: byte 0xE9 is no valid UTF-8 here, nor are 2 other bytes of the file
   --> ./a.toml:4:12
    |
  4 | name = "Caf? ? la cr?me"
    |            ^ save the file as UTF-8
  
  1 error
  [1]
  $ tr '\n' '\r' < a.txt > a.toml
  $ hearsay check .
  error[H003]: the lines of the file end with U+000D alone, as those of old Macs did
   --> ./a.toml:1:11
    |
  1 | schema = 1
    |           ^ save it with the line ends of Unix (LF) or Windows (CRLF)
  
  1 error
  [1]
