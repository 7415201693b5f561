Dates and numbers that are not written as the format has them are told how, in words that work when they are followed:

  $ cp $DATA/prelude.toml .
  $ cat >claims.toml <<'EOR'
  > schema = 1
  > [defaults]
  > event = "e"
  > topic = "killed"
  > [[claim]]
  > id = "one"
  > speaker = "a"
  > act = "asserts"
  > value = "84..90"
  > date = 2024-01-03T10:00:00.5Z
  > disclosed = [2024-01-04,2024-01-05]
  > [[claim]]
  > id = "two"
  > speaker = "a"
  > act = "asserts"
  > value = "1,200"
  > date = 20240103
  > disclosed = 10:00:00
  > [[claim]]
  > id = "three"
  > speaker = "a"
  > act = "asserts"
  > value = [84, 90]
  > date = 2024
  > disclosed = 24
  > [[claim]]
  > id = "four"
  > speaker = "a"
  > act = "asserts"
  > value = "84+"
  > [[claim]]
  > id = "five"
  > speaker = "a"
  > act = "asserts"
  > value = "about 84"
  > [[claim]]
  > id = "six"
  > speaker = "a"
  > act = "asserts"
  > value = [90, 84]
  > [[claim]]
  > id = "seven"
  > speaker = "a"
  > act = "asserts"
  > value = "1234,567"
  > EOR
  $ hearsay check claims.toml prelude.toml
  error[H011]: `value` must be a whole number, or a range such as { min = 10, max = 20 }, not a text
   --> claims.toml:9:9
    |
  9 | value = "84..90"
    |         ^^^^^^^^ write `value = { min = 84, max = 90 }`
  
  error[H011]: `date` must be an EDTF date in quotes, not a TOML date
   --> claims.toml:10:8
     |
  10 | date = 2024-01-03T10:00:00.5Z
     |        ^^^^^^^^^^^^^^^^^^^^^^ put it in quotes, and: did you mean `2024-01-03T10:00:00Z`?
  
  error[H011]: `disclosed` must be an EDTF date in quotes, not an array
   --> claims.toml:11:13
     |
  11 | disclosed = [2024-01-04,2024-01-05]
     |             ^^^^^^^^^^^^^^^^^^^^^^^ put it in quotes: `disclosed = "[2024-01-04,2024-01-05]"`
  
  error[H011]: `value` must be a whole number, or a range such as { min = 10, max = 20 }, not a text
   --> claims.toml:16:9
     |
  16 | value = "1,200"
     |         ^^^^^^^ write `value = 1200`
  
  error[H011]: `date` must be an EDTF date in quotes, not a whole number
   --> claims.toml:17:8
     |
  17 | date = 20240103
     |        ^^^^^^^^ put it in quotes, and: did you mean `2024-01-03`?
  
  error[H011]: `disclosed` must be an EDTF date in quotes, not a TOML date
   --> claims.toml:18:13
     |
  18 | disclosed = 10:00:00
     |             ^^^^^^^^ dates are EDTF texts, such as "2024-01-03" or "2023-12~"
  
  error[H011]: `value` must be a whole number, or a range such as { min = 10, max = 20 }, not an array
   --> claims.toml:23:9
     |
  23 | value = [84, 90]
     |         ^^^^^^^^ write `value = { min = 84, max = 90 }`
  
  error[H011]: `date` must be an EDTF date in quotes, not a whole number
   --> claims.toml:24:8
     |
  24 | date = 2024
     |        ^^^^ put it in quotes: `date = "2024"`
  
  error[H011]: `disclosed` must be an EDTF date in quotes, not a whole number
   --> claims.toml:25:13
     |
  25 | disclosed = 24
     |             ^^ dates are EDTF texts, such as "2024-01-03" or "2023-12~"
  
  error[H011]: `value` must be a whole number, or a range such as { min = 10, max = 20 }, not a text
   --> claims.toml:30:9
     |
  30 | value = "84+"
     |         ^^^^^ write `value = { min = 84 }`
  
  error[H011]: `value` must be a whole number, or a range such as { min = 10, max = 20 }, not a text
   --> claims.toml:35:9
     |
  35 | value = "about 84"
     |         ^^^^^^^^^^
  
  error[H011]: `value` must be a whole number, or a range such as { min = 10, max = 20 }, not an array
   --> claims.toml:40:9
     |
  40 | value = [90, 84]
     |         ^^^^^^^^
  
  error[H011]: `value` must be a whole number, or a range such as { min = 10, max = 20 }, not a text
   --> claims.toml:45:9
     |
  45 | value = "1234,567"
     |         ^^^^^^^^^^
  
  13 errors
  [1]
