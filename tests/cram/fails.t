This does not hold:

  $ echo right
  wrong
