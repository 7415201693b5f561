A template of each kind; keys without a # have to be filled in:

  $ hearsay new event kerman-2024

  $ hearsay new actor is-k

  $ hearsay new outlet irna

  $ hearsay new document irna-2024-01-04

  $ hearsay new claim first-claim

