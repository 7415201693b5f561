  $ cp -R $RECORDS records && hearsay record --quiet records
  $ hearsay timeline kerman-2024
  Attack on the Soleimani memorial in Kerman
  3 January 2024, Kerman (IR)
  
   ⇅ the dates do not say that it came after all lines above; only the page does.
   (?) the recorder is not sure of this record.
  
      when           2024-01-03     2024-01-17  what                id
   ─  ─────────────  ─────────────────────────  ──────────────────  ──────────────────────────────────
      3 Jan 2024     ━━                         the event: Attack   kerman-2024
                                                on the Soleimani
                                                memorial in Kerman
   ⇅  between 3 and  ├─────────────────────┤    Seyyed Ahmad        kerman-alamulhadi-on-aim-of-israel
      17 Jan 2024                               Alamulhadi asserts
                                                prevent-iranian-re
                                                taliation
                                                [aim-of-israel]
   ⇅  between 3 and  ├─────────────────────┤    Seyyed Ahmad        kerman-alamulhadi-on-israel
      17 Jan 2024                               Alamulhadi asserts
                                                State of Israel as
                                                financier
   ⇅  between 3 and  ├─────────────────────┤    Mona Hojat Ansari   kerman-ansari-on-israel
      17 Jan 2024                               asserts State of
                                                Israel as
                                                orchestrator,
                                                instigator and
                                                supplier (certain)
   ⇅  between 3 and  ├─────────────────────┤    Islamic Republic    kerman-iran-names-nobody
      17 Jan 2024                               of Iran names
                                                nobody
   ⇅  between 3 and  ├─────────────────────┤    Iranian media       kerman-iranian-media-on-israel (?)
      17 Jan 2024                               outlets suggests
                                                State of Israel as
                                                accomplice
   ⇅  between 3 and  ├─────────────────────┤    Islamic             kerman-irgc-names-nobody (?)
      17 Jan 2024                               Revolutionary
                                                Guard Corps names
                                                nobody
   ⇅  between 3 and  ├─────────────────────┤    Islamic             kerman-irgc-on-aim
      17 Jan 2024                               Revolutionary
                                                Guard Corps
                                                asserts
                                                insecurity-in-iran
                                                [aim]
   ⇅  between 3 and  ├─────────────────────┤    Islamic State -     kerman-is-k-claims-credit
      17 Jan 2024                               Khorasan Province
                                                asserts Islamic
                                                State - Khorasan
                                                Province as
                                                perpetrator
   ⇅  between 3 and  ├─────────────────────┤    Ali Khamenei names  kerman-khamenei-names-nobody
      17 Jan 2024                               nobody
   ⇅  11 Jan 2024                ━━             Ministry of         kerman-ministry-arrests
                                                Intelligence of
                                                Iran asserts 35
                                                [arrests]
   ⇅  11 Jan 2024                ━━             Ministry of         kerman-ministry-main-suspect
                                                Intelligence of
                                                Iran suggests
                                                Abdollah Tajiki as
                                                perpetrator (“main
                                                suspect”)
   ⇅  17 Jan 2024                         ━━    Samuel Ramani       kerman-ramani-doubts-israel
                                                doubts State of
                                                Israel as
                                                accomplice
   ⇅  17 Jan 2024                         ━━    Samuel Ramani       kerman-ramani-explosions
                                                asserts 2
                                                [explosions]
   ⇅  17 Jan 2024                         ━━    Samuel Ramani       kerman-ramani-killed
                                                asserts 84
                                                [killed]
   ⇅  17 Jan 2024                         ━━    Samuel Ramani       kerman-ramani-most-devastating
                                                asserts yes
                                                [most-devastating]
   ⇅  17 Jan 2024                         ━━    Samuel Ramani       kerman-ramani-on-deflection
                                                asserts yes
                                                [media-deflected]
   ⇅  17 Jan 2024                         ━━    Samuel Ramani       kerman-ramani-on-is-k (?) (a
                                                asserts Islamic     repeat)
                                                State - Khorasan
                                                Province as
                                                perpetrator
   ⇅  17 Jan 2024                         ━━    Samuel Ramani       kerman-ramani-planted-bombs
                                                suggests Abdollah
                                                Tajiki as
                                                perpetrator
                                                (“allegedly”)
   ⇅  17 Jan 2024                         ━━    document “Why the   ramani-kerman-2024
                                                Islamic State
                                                threat to Iran is
                                                growing” published
                                                by The New Arab
  
   [aim] What was the attack aimed at?
   [aim-of-israel] What would Israel have wanted with it?
   [arrests] How many people have been arrested over the attack?
   [explosions] How many explosions were there?
   [media-deflected] Did Iran's official and state-aligned media turn attention away from the Islamic
   State?
   [most-devastating] Was it the worst terrorist attack on Iran since the 1979 revolution?
  $ hearsay timeline is-k-in-afghanistan --as-of 2023-08-31
  IS-K in Afghanistan, and how the Taliban handle it
  from 2015 on, AF
  This is what was certainly on record by the end of 31 August 2023.
  
   ⇅ the dates do not say that it came after all lines above; only the page does.
  
      when           2015-01-01     2023-07-31  what                id
   ─  ─────────────  ─────────────────────────  ──────────────────  ──────────────────────────────────
      2015 or later  ├───────────────────────→  the event: IS-K in  is-k-in-afghanistan
                                                Afghanistan, and
                                                how the Taliban
                                                handle it
   ⇅  Apr 2023                             ━    Zabiullah Mujahid   afghanistan-mujahid-contained
                                                asserts yes
                                                [contained]
   ⇅  between Apr                          ━    Iranian media       afghanistan-iranian-media-on-conta
      and Jul 2023                              outlets doubts yes  ined
                                                [contained]
   ⇅  between Apr                          ━    Iranian media       afghanistan-iranian-media-on-downp
      and Jul 2023                              outlets asserts     laying
                                                yes
                                                [taliban-downplay]
   ⇅  Jul 2023                             ━    Hossein             afghanistan-amirabdollahian-refuge
                                                Amirabdollahian
                                                asserts yes
                                                [refuge]
  
   Undecided: their dates cannot tell whether they were on record by then
   - afghanistan-taliban-fights-is-k
   - afghanistan-taliban-rebuke
  
   [contained] Is the Islamic State largely contained?
   [refuge] Is Afghanistan a refuge for the Islamic State's people from abroad?
   [taliban-downplay] Has the Taliban made a habit of downplaying IS-K?


Instants of several zones are placed by when they were, as they are listed:

  $ cat >zones.toml <<'EOR'
  > schema = 1
  > recorder = "Test"
  > [[event]]
  > id = "blast"
  > title = "Blast"
  > date = "2021-07-14T22:00:00+09:00"
  > [[actor]]
  > id = "ann"
  > name = "Ann"
  > kind = "person"
  > [[claim]]
  > id = "first"
  > event = "blast"
  > speaker = "ann"
  > act = "withholds"
  > date = "2021-07-14T23:00:00+09:00"
  > [[claim]]
  > id = "second"
  > event = "blast"
  > speaker = "ann"
  > act = "withholds"
  > date = "2021-07-14T14:30:00Z"
  > [[claim]]
  > id = "third"
  > event = "blast"
  > speaker = "ann"
  > act = "withholds"
  > date = "2021-07-14T10:45:00-05:00"
  > EOR
  $ hearsay --db zones.db record -q zones.toml 2>/dev/null
  $ hearsay --db zones.db timeline blast
  Blast
  14 July 2021, 22:00:00 (UTC+09:00)
  
      when                               2021-07-14               what              id
   ─  ─────────────────────────────────  ───────────────────────  ────────────────  ──────
      14 Jul 2021, 22:00:00 (UTC+09:00)  ━                        the event: Blast  blast
      14 Jul 2021, 23:00:00 (UTC+09:00)          ━                Ann names nobody  first
      14 Jul 2021, 14:30:00 (UTC)                    ━            Ann names nobody  second
      14 Jul 2021, 10:45:00 (UTC-05:00)                        ━  Ann names nobody  third
  $ hearsay --db zones.db report blast --format html | grep -o '<path d="M[0-9]*'
  <path d="M370
  <path d="M543
  <path d="M976
