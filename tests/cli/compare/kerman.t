Who is said to have done it, who named nobody, and how little it all rests on:

  $ cp -R $RECORDS records && hearsay record --quiet records
  $ hearsay compare kerman-2024 --topic responsibility
  Attack on the Soleimani memorial in Kerman
  3 January 2024, Kerman (IR)
  18 claims by 9 speakers, known through 1 document; 3 named nobody.
  All 11 asserting claims in force are known through one document, “Why the Islamic State threat to
    Iran is growing” (ramani-kerman-2024); and through one outlet, The New Arab.
  
  Who did it?  [responsibility]
   as                speaker          via              made             claim
   ────────────────  ───────────────  ───────────────  ───────────────  ──────────────────────────────
  
   Islamic State - Khorasan Province
   asserted in 2 claims by 2 speakers; claimed by itself
   2 appearances → 1 outlet → 1 owner → 1 independent origin: kerman-is-k-claims-credit
   first: kerman-is-k-claims-credit; latest: kerman-ramani-on-is-k (?) (a repeat)
   known only through the speaker Islamic State - Khorasan Province
   perpetrator       Islamic State -  The New Arab     between 3 and    kerman-is-k-claims-credit
                     Khorasan                          17 Jan 2024
                     Province
   perpetrator       Samuel Ramani    The New Arab     17 Jan 2024      kerman-ramani-on-is-k (?) (a
                                                                        repeat)
  
   State of Israel
   asserted in 2 claims by 2 speakers, suggested in 1, doubted in 1
   4 appearances → 3 outlets → at most 3 owners → 1 to 2 independent origins:
   kerman-alamulhadi-on-israel and kerman-ansari-on-israel
   first and latest to assert it: kerman-alamulhadi-on-israel or kerman-ansari-on-israel (their dates
   overlap)
   financier         Seyyed Ahmad     ISNA → The New   between 3 and    kerman-alamulhadi-on-israel
                     Alamulhadi       Arab             17 Jan 2024
   orchestrator,     Mona Hojat       Tehran Times →   between 3 and    kerman-ansari-on-israel
   instigator and    Ansari           The New Arab     17 Jan 2024
   supplier
   (certain)
   suggests:         Iranian media    The New Arab     between 3 and    kerman-iranian-media-on-israel
   accomplice        outlets                           17 Jan 2024      (?)
   doubts:           Samuel Ramani    The New Arab     17 Jan 2024      kerman-ramani-doubts-israel
   accomplice
  
   Abdollah Tajiki
   suggested in 2 claims
   suggests:         Ministry of      The New Arab     11 Jan 2024      kerman-ministry-main-suspect
   perpetrator       Intelligence of
   (“main suspect”)  Iran
   suggests:         Samuel Ramani    The New Arab     17 Jan 2024      kerman-ramani-planted-bombs
   perpetrator
   (“allegedly”)
  
   Named nobody
   - Islamic Republic of Iran; The New Arab; between 3 and 17 Jan 2024; kerman-iran-names-nobody
   - Islamic Revolutionary Guard Corps; The New Arab; between 3 and 17 Jan 2024
     kerman-irgc-names-nobody (?)
   - Ali Khamenei; The New Arab; between 3 and 17 Jan 2024; kerman-khamenei-names-nobody
  
   Different roles, not held against each other
   - Islamic State - Khorasan Province (perpetrator) and State of Israel (orchestrator, instigator,
     financier and supplier)
  
  What was found on the way from the speakers to the record
   5 gaps: something is missing from the record
     - kerman-alamulhadi-on-israel (in ISNA): The item of Iranian Students' News Agency that carried
       what Seyyed Ahmad Alamulhadi said is not identified.
     - kerman-ansari-on-israel (in Tehran Times): The item of Tehran Times that carried what Mona
       Hojat Ansari said is not identified.
     - kerman-alamulhadi-on-israel: What Seyyed Ahmad Alamulhadi said is known only second-hand.
     - 2 more
  
  (?) the recorder is not sure of this record.
  See where a claim came from, and what is missing: hearsay trace kerman-is-k-claims-credit

In a narrow terminal:

  $ COLUMNS=60 hearsay compare kerman-2024 --topic responsibility
  Attack on the Soleimani memorial in Kerman
  3 January 2024, Kerman (IR)
  18 claims by 9 speakers, known through 1 document; 3 named
    nobody.
  All 11 asserting claims in force are known through one
    document, “Why the Islamic State threat to Iran is
    growing” (ramani-kerman-2024); and through one outlet, The
    New Arab.
  
  Who did it?  [responsibility]
  
   Islamic State - Khorasan Province
   asserted in 2 claims by 2 speakers; claimed by itself
   2 appearances → 1 outlet → 1 owner → 1 independent
     origin: kerman-is-k-claims-credit
   first: kerman-is-k-claims-credit; latest:
     kerman-ramani-on-is-k (?) (a repeat)
   known only through the speaker Islamic State - Khorasan
     Province
   - Islamic State - Khorasan Province: perpetrator; The New
     Arab; between 3 and 17 Jan 2024
     kerman-is-k-claims-credit
   - Samuel Ramani: perpetrator; The New Arab; 17 Jan 2024
     kerman-ramani-on-is-k (?) (a repeat)
  
   State of Israel
   asserted in 2 claims by 2 speakers, suggested in 1,
     doubted in 1
   4 appearances → 3 outlets → at most 3 owners → 1 to 2
     independent origins: kerman-alamulhadi-on-israel and
     kerman-ansari-on-israel
   first and latest to assert it:
     kerman-alamulhadi-on-israel or kerman-ansari-on-israel
     (their dates overlap)
   - Seyyed Ahmad Alamulhadi: financier; ISNA → The New
     Arab; between 3 and 17 Jan 2024
     kerman-alamulhadi-on-israel
   - Mona Hojat Ansari: orchestrator, instigator and
     supplier (certain); Tehran Times → The New Arab; between
     3 and 17 Jan 2024
     kerman-ansari-on-israel
   - Iranian media outlets: suggests: accomplice; The New
     Arab; between 3 and 17 Jan 2024
     kerman-iranian-media-on-israel (?)
   - Samuel Ramani: doubts: accomplice; The New Arab; 17 Jan
     2024
     kerman-ramani-doubts-israel
  
   Abdollah Tajiki
   suggested in 2 claims
   - Ministry of Intelligence of Iran: suggests: perpetrator
     (“main suspect”); The New Arab; 11 Jan 2024
     kerman-ministry-main-suspect
   - Samuel Ramani: suggests: perpetrator (“allegedly”); The
     New Arab; 17 Jan 2024
     kerman-ramani-planted-bombs
  
   Named nobody
   - Islamic Republic of Iran; The New Arab; between 3 and
     17 Jan 2024
     kerman-iran-names-nobody
   - Islamic Revolutionary Guard Corps; The New Arab;
     between 3 and 17 Jan 2024
     kerman-irgc-names-nobody (?)
   - Ali Khamenei; The New Arab; between 3 and 17 Jan 2024
     kerman-khamenei-names-nobody
  
   Different roles, not held against each other
   - Islamic State - Khorasan Province (perpetrator) and
     State of Israel (orchestrator, instigator, financier and
     supplier)
  
  What was found on the way from the speakers to the record
   5 gaps: something is missing from the record
     - kerman-alamulhadi-on-israel (in ISNA): The item of
       Iranian Students' News Agency that carried what Seyyed
       Ahmad Alamulhadi said is not identified.
     - kerman-ansari-on-israel (in Tehran Times): The item
       of Tehran Times that carried what Mona Hojat Ansari
       said is not identified.
     - kerman-alamulhadi-on-israel: What Seyyed Ahmad
       Alamulhadi said is known only second-hand.
     - 2 more
  
  (?) the recorder is not sure of this record.
  See where a claim came from, and what is missing:
   hearsay trace kerman-is-k-claims-credit

A topic on which nobody said anything that is on record:

  $ hearsay compare kerman-2024 --topic injured | tail -n +6
  
  How many were injured?  [injured]
   No claim on record on this topic.
  

By 10 January the ministry had not named its suspect; what cannot be dated is named:

  $ hearsay compare kerman-2024 --as-of 2024-01-10
  Attack on the Soleimani memorial in Kerman
  3 January 2024, Kerman (IR)
  No claim on record.
  This is what was certainly on record by the end of 10 January 2024.
  Undecided and left out, because their dates cannot tell whether they were on record:
    kerman-alamulhadi-on-aim-of-israel, kerman-alamulhadi-on-israel, kerman-ansari-on-israel,
    kerman-iran-names-nobody, kerman-iranian-media-on-israel, kerman-irgc-names-nobody,
    kerman-irgc-on-aim, kerman-is-k-claims-credit and kerman-khamenei-names-nobody.
  

As Markdown:

  $ hearsay compare kerman-2024 --topic responsibility --format md
  # Attack on the Soleimani memorial in Kerman
  
  3 January 2024, Kerman (IR)
  
  Two explosions at a ceremony on the anniversary of Qassem Soleimani's death.
  
  Note: The coordinates are those of the city, to a hundredth of a degree, from public knowledge.
  
  18 claims by 9 speakers, known through 1 document; 3 named nobody.
  
  All 11 asserting claims in force are known through one document, “Why the Islamic State threat to Iran is growing” (ramani-kerman-2024); and through one outlet, The New Arab.
  
  <a id="topic-responsibility"></a>
  
  ## Who did it?
  
  - **Islamic State - Khorasan Province**: asserted in 2 claims by 2 speakers; claimed by itself; 2 appearances → 1 outlet → 1 owner → 1 independent origin: kerman-is-k-claims-credit; first: kerman-is-k-claims-credit; latest: kerman-ramani-on-is-k (?) (a repeat); known only through the speaker Islamic State - Khorasan Province
  - **State of Israel**: asserted in 2 claims by 2 speakers, suggested in 1, doubted in 1; 4 appearances → 3 outlets → at most 3 owners → 1 to 2 independent origins: kerman-alamulhadi-on-israel and kerman-ansari-on-israel; first and latest to assert it: kerman-alamulhadi-on-israel or kerman-ansari-on-israel (their dates overlap)
  - **Abdollah Tajiki**: suggested in 2 claims
  
  | names | as | speaker | via | made | claim |
  | --- | --- | --- | --- | --- | --- |
  | Islamic State - Khorasan Province | perpetrator | Islamic State - Khorasan Province | The New Arab | between 3 and 17 Jan 2024 | kerman-is-k-claims-credit |
  | Islamic State - Khorasan Province | perpetrator | Samuel Ramani | The New Arab | 17 Jan 2024 | kerman-ramani-on-is-k (?) (a repeat) |
  | State of Israel | financier | Seyyed Ahmad Alamulhadi | ISNA → The New Arab | between 3 and 17 Jan 2024 | kerman-alamulhadi-on-israel |
  | State of Israel | orchestrator, instigator and supplier (certain) | Mona Hojat Ansari | Tehran Times → The New Arab | between 3 and 17 Jan 2024 | kerman-ansari-on-israel |
  | State of Israel | suggests: accomplice | Iranian media outlets | The New Arab | between 3 and 17 Jan 2024 | kerman-iranian-media-on-israel (?) |
  | State of Israel | doubts: accomplice | Samuel Ramani | The New Arab | 17 Jan 2024 | kerman-ramani-doubts-israel |
  | Abdollah Tajiki | suggests: perpetrator (“main suspect”) | Ministry of Intelligence of Iran | The New Arab | 11 Jan 2024 | kerman-ministry-main-suspect |
  | Abdollah Tajiki | suggests: perpetrator (“allegedly”) | Samuel Ramani | The New Arab | 17 Jan 2024 | kerman-ramani-planted-bombs |
  
  **Named nobody**
  
  | what | speaker | via | made | claim |
  | --- | --- | --- | --- | --- |
  | names nobody | Islamic Republic of Iran | The New Arab | between 3 and 17 Jan 2024 | kerman-iran-names-nobody |
  | names nobody | Islamic Revolutionary Guard Corps | The New Arab | between 3 and 17 Jan 2024 | kerman-irgc-names-nobody (?) |
  | names nobody | Ali Khamenei | The New Arab | between 3 and 17 Jan 2024 | kerman-khamenei-names-nobody |
  
  **Different roles, not held against each other**
  
  - Islamic State - Khorasan Province (perpetrator) and State of Israel (orchestrator, instigator, financier and supplier)
  
  (?) the recorder is not sure of this record.
  
  <a id="findings"></a>
  
  ## What was found on the way from the speakers to the record
  
  - 5 gaps: something is missing from the record
    - kerman-alamulhadi-on-israel (in ISNA): The item of Iranian Students' News Agency that carried what Seyyed Ahmad Alamulhadi said is not identified.
    - kerman-ansari-on-israel (in Tehran Times): The item of Tehran Times that carried what Mona Hojat Ansari said is not identified.
    - kerman-alamulhadi-on-israel: What Seyyed Ahmad Alamulhadi said is known only second-hand.
    - kerman-ansari-on-israel: What Mona Hojat Ansari said is known only second-hand.
    - “Why the Islamic State threat to Iran is growing” has neither an archived copy nor a local capture.

