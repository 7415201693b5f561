  $ cp -R $RECORDS records && hearsay record --quiet records
  $ hearsay report kerman-2024 -o kerman.md
  wrote kerman.md
  $ cat kerman.md
  # Provenance report: Attack on the Soleimani memorial in Kerman
  
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
  | Islamic State - Khorasan Province | perpetrator | Islamic State - Khorasan Province | The New Arab | between 3 and 17 Jan 2024 | [kerman-is-k-claims-credit](#claim-kerman-is-k-claims-credit) |
  | Islamic State - Khorasan Province | perpetrator | Samuel Ramani | The New Arab | 17 Jan 2024 | [kerman-ramani-on-is-k](#claim-kerman-ramani-on-is-k) (?) (a repeat) |
  | State of Israel | financier | Seyyed Ahmad Alamulhadi | ISNA → The New Arab | between 3 and 17 Jan 2024 | [kerman-alamulhadi-on-israel](#claim-kerman-alamulhadi-on-israel) |
  | State of Israel | orchestrator, instigator and supplier (certain) | Mona Hojat Ansari | Tehran Times → The New Arab | between 3 and 17 Jan 2024 | [kerman-ansari-on-israel](#claim-kerman-ansari-on-israel) |
  | State of Israel | suggests: accomplice | Iranian media outlets | The New Arab | between 3 and 17 Jan 2024 | [kerman-iranian-media-on-israel](#claim-kerman-iranian-media-on-israel) (?) |
  | State of Israel | doubts: accomplice | Samuel Ramani | The New Arab | 17 Jan 2024 | [kerman-ramani-doubts-israel](#claim-kerman-ramani-doubts-israel) |
  | Abdollah Tajiki | suggests: perpetrator (“main suspect”) | Ministry of Intelligence of Iran | The New Arab | 11 Jan 2024 | [kerman-ministry-main-suspect](#claim-kerman-ministry-main-suspect) |
  | Abdollah Tajiki | suggests: perpetrator (“allegedly”) | Samuel Ramani | The New Arab | 17 Jan 2024 | [kerman-ramani-planted-bombs](#claim-kerman-ramani-planted-bombs) |
  
  **Named nobody**
  
  | what | speaker | via | made | claim |
  | --- | --- | --- | --- | --- |
  | names nobody | Islamic Republic of Iran | The New Arab | between 3 and 17 Jan 2024 | [kerman-iran-names-nobody](#claim-kerman-iran-names-nobody) |
  | names nobody | Islamic Revolutionary Guard Corps | The New Arab | between 3 and 17 Jan 2024 | [kerman-irgc-names-nobody](#claim-kerman-irgc-names-nobody) (?) |
  | names nobody | Ali Khamenei | The New Arab | between 3 and 17 Jan 2024 | [kerman-khamenei-names-nobody](#claim-kerman-khamenei-names-nobody) |
  
  **Different roles, not held against each other**
  
  - Islamic State - Khorasan Province (perpetrator) and State of Israel (orchestrator, instigator, financier and supplier)
  
  <a id="topic-killed"></a>
  
  ## How many were killed?
  
  | says | speaker | via | made | claim |
  | --- | --- | --- | --- | --- |
  | 84 | Samuel Ramani | The New Arab | 17 Jan 2024 | [kerman-ramani-killed](#claim-kerman-ramani-killed) |
  
  <a id="topic-aim"></a>
  
  ## What was the attack aimed at?
  
  | says | speaker | via | made | claim |
  | --- | --- | --- | --- | --- |
  | insecurity-in-iran | Islamic Revolutionary Guard Corps | The New Arab | between 3 and 17 Jan 2024 | [kerman-irgc-on-aim](#claim-kerman-irgc-on-aim) |
  
  <a id="topic-aim-of-israel"></a>
  
  ## What would Israel have wanted with it?
  
  - **prevent-iranian-retaliation**: known only through the outlet Iranian Students' News Agency (ISNA)
  
  | says | speaker | via | made | claim |
  | --- | --- | --- | --- | --- |
  | prevent-iranian-retaliation | Seyyed Ahmad Alamulhadi | ISNA → The New Arab | between 3 and 17 Jan 2024 | [kerman-alamulhadi-on-aim-of-israel](#claim-kerman-alamulhadi-on-aim-of-israel) |
  
  <a id="topic-arrests"></a>
  
  ## How many people have been arrested over the attack?
  
  | says | speaker | via | made | claim |
  | --- | --- | --- | --- | --- |
  | 35 | Ministry of Intelligence of Iran | The New Arab | 11 Jan 2024 | [kerman-ministry-arrests](#claim-kerman-ministry-arrests) |
  
  <a id="topic-explosions"></a>
  
  ## How many explosions were there?
  
  | says | speaker | via | made | claim |
  | --- | --- | --- | --- | --- |
  | 2 | Samuel Ramani | The New Arab | 17 Jan 2024 | [kerman-ramani-explosions](#claim-kerman-ramani-explosions) |
  
  <a id="topic-media-deflected"></a>
  
  ## Did Iran's official and state-aligned media turn attention away from the Islamic State?
  
  | says | speaker | via | made | claim |
  | --- | --- | --- | --- | --- |
  | yes | Samuel Ramani | The New Arab | 17 Jan 2024 | [kerman-ramani-on-deflection](#claim-kerman-ramani-on-deflection) |
  
  <a id="topic-most-devastating"></a>
  
  ## Was it the worst terrorist attack on Iran since the 1979 revolution?
  
  | says | speaker | via | made | claim |
  | --- | --- | --- | --- | --- |
  | yes | Samuel Ramani | The New Arab | 17 Jan 2024 | [kerman-ramani-most-devastating](#claim-kerman-ramani-most-devastating) |
  
  (?) the recorder is not sure of this record.
  
  <a id="timeline"></a>
  
  ## Timeline
  
  ⇅: the dates do not say that it came after all lines above; only the page does.
  
  (?): the recorder is not sure of this record.
  
  | | when | what | id |
  | --- | --- | --- | --- |
  | | 3 Jan 2024 | the event: Attack on the Soleimani memorial in Kerman | kerman-2024 |
  | ⇅ | between 3 and 17 Jan 2024 | Seyyed Ahmad Alamulhadi asserts prevent-iranian-retaliation \[aim-of-israel\] | [kerman-alamulhadi-on-aim-of-israel](#claim-kerman-alamulhadi-on-aim-of-israel) |
  | ⇅ | between 3 and 17 Jan 2024 | Seyyed Ahmad Alamulhadi asserts State of Israel as financier | [kerman-alamulhadi-on-israel](#claim-kerman-alamulhadi-on-israel) |
  | ⇅ | between 3 and 17 Jan 2024 | Mona Hojat Ansari asserts State of Israel as orchestrator, instigator and supplier (certain) | [kerman-ansari-on-israel](#claim-kerman-ansari-on-israel) |
  | ⇅ | between 3 and 17 Jan 2024 | Islamic Republic of Iran names nobody | [kerman-iran-names-nobody](#claim-kerman-iran-names-nobody) |
  | ⇅ | between 3 and 17 Jan 2024 | Iranian media outlets suggests State of Israel as accomplice | [kerman-iranian-media-on-israel (?)](#claim-kerman-iranian-media-on-israel) |
  | ⇅ | between 3 and 17 Jan 2024 | Islamic Revolutionary Guard Corps names nobody | [kerman-irgc-names-nobody (?)](#claim-kerman-irgc-names-nobody) |
  | ⇅ | between 3 and 17 Jan 2024 | Islamic Revolutionary Guard Corps asserts insecurity-in-iran \[aim\] | [kerman-irgc-on-aim](#claim-kerman-irgc-on-aim) |
  | ⇅ | between 3 and 17 Jan 2024 | Islamic State - Khorasan Province asserts Islamic State - Khorasan Province as perpetrator | [kerman-is-k-claims-credit](#claim-kerman-is-k-claims-credit) |
  | ⇅ | between 3 and 17 Jan 2024 | Ali Khamenei names nobody | [kerman-khamenei-names-nobody](#claim-kerman-khamenei-names-nobody) |
  | ⇅ | 11 Jan 2024 | Ministry of Intelligence of Iran asserts 35 \[arrests\] | [kerman-ministry-arrests](#claim-kerman-ministry-arrests) |
  | ⇅ | 11 Jan 2024 | Ministry of Intelligence of Iran suggests Abdollah Tajiki as perpetrator (“main suspect”) | [kerman-ministry-main-suspect](#claim-kerman-ministry-main-suspect) |
  | ⇅ | 17 Jan 2024 | Samuel Ramani doubts State of Israel as accomplice | [kerman-ramani-doubts-israel](#claim-kerman-ramani-doubts-israel) |
  | ⇅ | 17 Jan 2024 | Samuel Ramani asserts 2 \[explosions\] | [kerman-ramani-explosions](#claim-kerman-ramani-explosions) |
  | ⇅ | 17 Jan 2024 | Samuel Ramani asserts 84 \[killed\] | [kerman-ramani-killed](#claim-kerman-ramani-killed) |
  | ⇅ | 17 Jan 2024 | Samuel Ramani asserts yes \[most-devastating\] | [kerman-ramani-most-devastating](#claim-kerman-ramani-most-devastating) |
  | ⇅ | 17 Jan 2024 | Samuel Ramani asserts yes \[media-deflected\] | [kerman-ramani-on-deflection](#claim-kerman-ramani-on-deflection) |
  | ⇅ | 17 Jan 2024 | Samuel Ramani asserts Islamic State - Khorasan Province as perpetrator | [kerman-ramani-on-is-k (?) (a repeat)](#claim-kerman-ramani-on-is-k) |
  | ⇅ | 17 Jan 2024 | Samuel Ramani suggests Abdollah Tajiki as perpetrator (“allegedly”) | [kerman-ramani-planted-bombs](#claim-kerman-ramani-planted-bombs) |
  | ⇅ | 17 Jan 2024 | document “Why the Islamic State threat to Iran is growing” published by The New Arab | ramani-kerman-2024 |
  
  <a id="claims"></a>
  
  ## The claims one by one
  
  <a id="claim-kerman-alamulhadi-on-aim-of-israel"></a>
  
  ### kerman-alamulhadi-on-aim-of-israel
  
  *In the recorder's words:*
  
  Israel's purpose was to keep Iran from retaliating.
  
  - **Said by:** Seyyed Ahmad Alamulhadi
  - **When:** between 3 and 17 Jan 2024
  - **Question:** What would Israel have wanted with it?
  - **Position:** asserts prevent-iranian-retaliation \[aim-of-israel\]
  - **Recorded in:** records/kerman-2024.toml:258
  
  **The way to it**
  
  - on record in, the same day or up to 14 days later: “Why the Islamic State threat to Iran is growing” (ramani-kerman-2024), The New Arab, 17 Jan 2024: no copy, only an address; https\://www\.newarab.com/analysis/why-islamic-state-threat-iran-growing; by Samuel Ramani
    - taken from: Iranian Students' News Agency (ISNA), item not identified; known only because it is named as a source
  
  1 origin: kerman-alamulhadi-on-aim-of-israel.
  
  2 hops from the speaker to a text on record.
  
  **Findings**
  
  - 3 gaps: something is missing from the record
    - The item of Iranian Students' News Agency that carried what Seyyed Ahmad Alamulhadi said is not identified.
    - What Seyyed Ahmad Alamulhadi said is known only second-hand.
    - “Why the Islamic State threat to Iran is growing” has neither an archived copy nor a local capture.
  - 1 bottleneck: what is known of a claim came by way of one
    - All that is known of what Seyyed Ahmad Alamulhadi said depends on “Why the Islamic State threat to Iran is growing”, Iranian Students' News Agency and The New Arab.
  
  <a id="claim-kerman-alamulhadi-on-israel"></a>
  
  ### kerman-alamulhadi-on-israel
  
  *In the recorder's words:*
  
  Israel paid for the attack.
  
  - **Said by:** Seyyed Ahmad Alamulhadi
  - **When:** between 3 and 17 Jan 2024
  - **Position:** asserts State of Israel as financier
  - **Note:** A commentary in ISNA, known only through the article. No wording is given.
  - **Recorded in:** records/kerman-2024.toml:139
  
  **The way to it**
  
  - on record in, the same day or up to 14 days later: “Why the Islamic State threat to Iran is growing” (ramani-kerman-2024), The New Arab, 17 Jan 2024: no copy, only an address; https\://www\.newarab.com/analysis/why-islamic-state-threat-iran-growing; by Samuel Ramani
    - taken from: Iranian Students' News Agency (ISNA), item not identified; known only because it is named as a source
  
  1 origin: kerman-alamulhadi-on-israel.
  
  2 hops from the speaker to a text on record.
  
  **Findings**
  
  - 3 gaps: something is missing from the record
    - The item of Iranian Students' News Agency that carried what Seyyed Ahmad Alamulhadi said is not identified.
    - What Seyyed Ahmad Alamulhadi said is known only second-hand.
    - “Why the Islamic State threat to Iran is growing” has neither an archived copy nor a local capture.
  - 1 bottleneck: what is known of a claim came by way of one
    - All that is known of what Seyyed Ahmad Alamulhadi said depends on “Why the Islamic State threat to Iran is growing”, Iranian Students' News Agency and The New Arab.
  
  <a id="claim-kerman-ansari-on-israel"></a>
  
  ### kerman-ansari-on-israel
  
  *Quote (en):*
  
  > Israel played an undeniable role in orchestrating the terrorist attack by at least giving orders and providing logistics
  
  *In the recorder's words:*
  
  Israel had a part in planning the attack; it gave orders and logistics, if not more.
  
  - **Said by:** Mona Hojat Ansari, Tehran Times commentator
  - **When:** between 3 and 17 Jan 2024
  - **Position:** asserts State of Israel as orchestrator, instigator and supplier (certain)
  - **Note:** \`instigator\` stands for the orders, \`supplier\` for the logistics. The certainty is her word undeniable. That it stood in the Tehran Times is read from her post there.
  - **Recorded in:** records/kerman-2024.toml:153
  
  **The way to it**
  
  - on record in, the same day or up to 14 days later: “Why the Islamic State threat to Iran is growing” (ramani-kerman-2024), The New Arab, 17 Jan 2024: no copy, only an address; https\://www\.newarab.com/analysis/why-islamic-state-threat-iran-growing; by Samuel Ramani
    - taken from: Tehran Times, item not identified; known only because it is named as a source
  
  1 origin: kerman-ansari-on-israel.
  
  2 hops from the speaker to a text on record.
  
  **Findings**
  
  - 3 gaps: something is missing from the record
    - The item of Tehran Times that carried what Mona Hojat Ansari said is not identified.
    - What Mona Hojat Ansari said is known only second-hand.
    - “Why the Islamic State threat to Iran is growing” has neither an archived copy nor a local capture.
  - 1 bottleneck: what is known of a claim came by way of one
    - All that is known of what Mona Hojat Ansari said depends on “Why the Islamic State threat to Iran is growing”, The New Arab and Tehran Times.
  
  <a id="claim-kerman-iran-names-nobody"></a>
  
  ### kerman-iran-names-nobody
  
  *In the recorder's words:*
  
  Takes care not to name IS-K, which had claimed it.
  
  - **Said by:** Islamic Republic of Iran
  - **When:** between 3 and 17 Jan 2024
  - **Position:** names nobody
  - **Note:** The article says this of Iran as a whole, and that IS-K is who was not singled out; who spoke for Iran, and whether it spoke of anybody else, is not said there.
  - **Recorded in:** records/kerman-2024.toml:73
  
  **The way to it**
  
  - on record in, the same day or up to 14 days later: “Why the Islamic State threat to Iran is growing” (ramani-kerman-2024), The New Arab, 17 Jan 2024: no copy, only an address; https\://www\.newarab.com/analysis/why-islamic-state-threat-iran-growing; by Samuel Ramani
  
  1 origin: kerman-iran-names-nobody.
  
  1 hop from the speaker to a text on record.
  
  **Findings**
  
  - 1 gap: something is missing from the record
    - “Why the Islamic State threat to Iran is growing” has neither an archived copy nor a local capture.
  
  <a id="claim-kerman-iranian-media-on-israel"></a>
  
  ### kerman-iranian-media-on-israel
  
  *In the recorder's words:*
  
  Spread the view that Israel was involved.
  
  - **Said by:** Iranian media outlets
  - **When:** between 3 and 17 Jan 2024
  - **Position:** suggests State of Israel as accomplice
  - **Standing:** the recorder is not sure of this record
  - **Note:** The article speaks of involvement and names no role; \`accomplice\` stands for some part in it. The article sets it after IS-K's culpability was confirmed.
  - **Recorded in:** records/kerman-2024.toml:108
  
  **The way to it**
  
  - on record in, the same day or up to 14 days later: “Why the Islamic State threat to Iran is growing” (ramani-kerman-2024), The New Arab, 17 Jan 2024: no copy, only an address; https\://www\.newarab.com/analysis/why-islamic-state-threat-iran-growing; by Samuel Ramani
  
  1 origin: kerman-iranian-media-on-israel.
  
  1 hop from the speaker to a text on record.
  
  **Findings**
  
  - 1 gap: something is missing from the record
    - “Why the Islamic State threat to Iran is growing” has neither an archived copy nor a local capture.
  
  <a id="claim-kerman-irgc-names-nobody"></a>
  
  ### kerman-irgc-names-nobody
  
  *Quote (en):*
  
  > blind and malicious act
  
  *In the recorder's words:*
  
  Praises Soleimani's courage and condemns the attack without naming who did it.
  
  - **Said by:** Islamic Revolutionary Guard Corps
  - **When:** between 3 and 17 Jan 2024
  - **Position:** names nobody
  - **Standing:** the recorder is not sure of this record
  - **Note:** The wording is the article's English one. That it named nobody is read from what the article says of Iran as a whole, and from no name being given.
  - **Recorded in:** records/kerman-2024.toml:93
  
  **The way to it**
  
  - on record in, the same day or up to 14 days later: “Why the Islamic State threat to Iran is growing” (ramani-kerman-2024), The New Arab, 17 Jan 2024: no copy, only an address; https\://www\.newarab.com/analysis/why-islamic-state-threat-iran-growing; by Samuel Ramani
  
  1 origin: kerman-irgc-names-nobody.
  
  1 hop from the speaker to a text on record.
  
  **Findings**
  
  - 1 gap: something is missing from the record
    - “Why the Islamic State threat to Iran is growing” has neither an archived copy nor a local capture.
  
  <a id="claim-kerman-irgc-on-aim"></a>
  
  ### kerman-irgc-on-aim
  
  *In the recorder's words:*
  
  The attack was meant to stir up insecurity in Iran.
  
  - **Said by:** Islamic Revolutionary Guard Corps
  - **When:** between 3 and 17 Jan 2024
  - **Question:** What was the attack aimed at?
  - **Position:** asserts insecurity-in-iran \[aim\]
  - **Recorded in:** records/kerman-2024.toml:249
  
  **The way to it**
  
  - on record in, the same day or up to 14 days later: “Why the Islamic State threat to Iran is growing” (ramani-kerman-2024), The New Arab, 17 Jan 2024: no copy, only an address; https\://www\.newarab.com/analysis/why-islamic-state-threat-iran-growing; by Samuel Ramani
  
  1 origin: kerman-irgc-on-aim.
  
  1 hop from the speaker to a text on record.
  
  **Findings**
  
  - 1 gap: something is missing from the record
    - “Why the Islamic State threat to Iran is growing” has neither an archived copy nor a local capture.
  
  <a id="claim-kerman-is-k-claims-credit"></a>
  
  ### kerman-is-k-claims-credit
  
  *In the recorder's words:*
  
  Claims responsibility for the attack, soon after it.
  
  - **Said by:** Islamic State - Khorasan Province
  - **When:** between 3 and 17 Jan 2024
  - **Position:** asserts Islamic State - Khorasan Province as perpetrator
  - **Note:** In the article it is IS-K that claims the attack. It is public knowledge, and not in the article, that the claim was put out in the name of the Islamic State; to take that speaker for IS-K is a resolution, which the article makes before the recorder does.
  - **Recorded in:** records/kerman-2024.toml:42
  
  **The way to it**
  
  - on record in, the same day or up to 14 days later: “Why the Islamic State threat to Iran is growing” (ramani-kerman-2024), The New Arab, 17 Jan 2024: no copy, only an address; https\://www\.newarab.com/analysis/why-islamic-state-threat-iran-growing; by Samuel Ramani
  
  1 origin: kerman-is-k-claims-credit.
  
  1 hop from the speaker to a text on record.
  
  **Findings**
  
  - 1 gap: something is missing from the record
    - “Why the Islamic State threat to Iran is growing” has neither an archived copy nor a local capture.
  
  <a id="claim-kerman-khamenei-names-nobody"></a>
  
  ### kerman-khamenei-names-nobody
  
  *Quote (en):*
  
  > cruel criminals must know that they will be strongly dealt with from now on
  
  *In the recorder's words:*
  
  Vows retribution and puts the blame on nobody.
  
  - **Said by:** Ali Khamenei, Supreme Leader
  - **When:** between 3 and 17 Jan 2024
  - **Position:** names nobody
  - **Made as:** statement
  - **Note:** The office is not in the article. The wording is the article's English one.
  - **Recorded in:** records/kerman-2024.toml:81
  
  **The way to it**
  
  - on record in, the same day or up to 14 days later: “Why the Islamic State threat to Iran is growing” (ramani-kerman-2024), The New Arab, 17 Jan 2024: no copy, only an address; https\://www\.newarab.com/analysis/why-islamic-state-threat-iran-growing; by Samuel Ramani
  
  1 origin: kerman-khamenei-names-nobody.
  
  1 hop from the speaker to a text on record.
  
  **Findings**
  
  - 1 gap: something is missing from the record
    - “Why the Islamic State threat to Iran is growing” has neither an archived copy nor a local capture.
  
  <a id="claim-kerman-ministry-arrests"></a>
  
  ### kerman-ministry-arrests
  
  *In the recorder's words:*
  
  35 people were arrested over the attack.
  
  - **Said by:** Ministry of Intelligence of Iran
  - **When:** 11 Jan 2024
  - **Question:** How many people have been arrested over the attack?
  - **Position:** asserts 35 \[arrests\]
  - **Made as:** statement
  - **Recorded in:** records/kerman-2024.toml:200
  
  **The way to it**
  
  - on record in, 6 days later: “Why the Islamic State threat to Iran is growing” (ramani-kerman-2024), The New Arab, 17 Jan 2024: no copy, only an address; https\://www\.newarab.com/analysis/why-islamic-state-threat-iran-growing; by Samuel Ramani
  
  1 origin: kerman-ministry-arrests.
  
  1 hop from the speaker to a text on record.
  
  **Findings**
  
  - 1 gap: something is missing from the record
    - “Why the Islamic State threat to Iran is growing” has neither an archived copy nor a local capture.
  
  <a id="claim-kerman-ministry-main-suspect"></a>
  
  ### kerman-ministry-main-suspect
  
  *In the recorder's words:*
  
  Has identified the Tajik national Abdollah Tajiki as main suspect in the bombings.
  
  - **Said by:** Ministry of Intelligence of Iran
  - **When:** 11 Jan 2024
  - **Position:** suggests Abdollah Tajiki as perpetrator (“main suspect”)
  - **Made as:** statement
  - **Note:** The hedge is worded as in the article, which reports the ministry in its own words.
  - **Recorded in:** records/kerman-2024.toml:178
  
  **The way to it**
  
  - on record in, 6 days later: “Why the Islamic State threat to Iran is growing” (ramani-kerman-2024), The New Arab, 17 Jan 2024: no copy, only an address; https\://www\.newarab.com/analysis/why-islamic-state-threat-iran-growing; by Samuel Ramani
  
  1 origin: kerman-ministry-main-suspect.
  
  1 hop from the speaker to a text on record.
  
  **Findings**
  
  - 1 gap: something is missing from the record
    - “Why the Islamic State threat to Iran is growing” has neither an archived copy nor a local capture.
  
  <a id="claim-kerman-ramani-doubts-israel"></a>
  
  ### kerman-ramani-doubts-israel
  
  *In the recorder's words:*
  
  Counts what the outlets spread about Israel among conspiracies.
  
  - **Said by:** Samuel Ramani
  - **When:** 17 Jan 2024
  - **Position:** doubts State of Israel as accomplice
  - **Made as:** article
  - **Links:** questions kerman-iranian-media-on-israel
  - **Note:** The article's word is conspiracies. It is read as doubt: that Israel had no part, the article does not say.
  - **Recorded in:** records/kerman-2024.toml:120
  
  **The way to it**
  
  - on record in, the same day: “Why the Islamic State threat to Iran is growing” (ramani-kerman-2024), The New Arab, 17 Jan 2024: no copy, only an address; https\://www\.newarab.com/analysis/why-islamic-state-threat-iran-growing; by Samuel Ramani
  - questions, the same day or up to 14 days earlier: kerman-iranian-media-on-israel: Iranian media outlets suggests State of Israel as accomplice; between 3 and 17 Jan 2024 (?)
  
  1 origin: kerman-ramani-doubts-israel.
  
  1 hop from the speaker to a text on record.
  
  **Findings**
  
  - 1 gap: something is missing from the record
    - “Why the Islamic State threat to Iran is growing” has neither an archived copy nor a local capture.
  
  <a id="claim-kerman-ramani-explosions"></a>
  
  ### kerman-ramani-explosions
  
  *In the recorder's words:*
  
  There were two explosions.
  
  - **Said by:** Samuel Ramani
  - **When:** 17 Jan 2024
  - **Question:** How many explosions were there?
  - **Position:** asserts 2 \[explosions\]
  - **Made as:** article
  - **Recorded in:** records/kerman-2024.toml:224
  
  **The way to it**
  
  - on record in, the same day: “Why the Islamic State threat to Iran is growing” (ramani-kerman-2024), The New Arab, 17 Jan 2024: no copy, only an address; https\://www\.newarab.com/analysis/why-islamic-state-threat-iran-growing; by Samuel Ramani
  
  1 origin: kerman-ramani-explosions.
  
  1 hop from the speaker to a text on record.
  
  **Findings**
  
  - 1 gap: something is missing from the record
    - “Why the Islamic State threat to Iran is growing” has neither an archived copy nor a local capture.
  
  <a id="claim-kerman-ramani-killed"></a>
  
  ### kerman-ramani-killed
  
  *In the recorder's words:*
  
  84 people died.
  
  - **Said by:** Samuel Ramani
  - **When:** 17 Jan 2024
  - **Position:** asserts 84 \[killed\]
  - **Made as:** article
  - **Recorded in:** records/kerman-2024.toml:214
  
  **The way to it**
  
  - on record in, the same day: “Why the Islamic State threat to Iran is growing” (ramani-kerman-2024), The New Arab, 17 Jan 2024: no copy, only an address; https\://www\.newarab.com/analysis/why-islamic-state-threat-iran-growing; by Samuel Ramani
  
  1 origin: kerman-ramani-killed.
  
  1 hop from the speaker to a text on record.
  
  **Findings**
  
  - 1 gap: something is missing from the record
    - “Why the Islamic State threat to Iran is growing” has neither an archived copy nor a local capture.
  
  <a id="claim-kerman-ramani-most-devastating"></a>
  
  ### kerman-ramani-most-devastating
  
  *In the recorder's words:*
  
  Since 1979 no terrorist attack on Iran was worse; in its scope it has no precedent.
  
  - **Said by:** Samuel Ramani
  - **When:** 17 Jan 2024
  - **Question:** Was it the worst terrorist attack on Iran since the 1979 revolution?
  - **Position:** asserts yes \[most-devastating\]
  - **Made as:** article
  - **Recorded in:** records/kerman-2024.toml:234
  
  **The way to it**
  
  - on record in, the same day: “Why the Islamic State threat to Iran is growing” (ramani-kerman-2024), The New Arab, 17 Jan 2024: no copy, only an address; https\://www\.newarab.com/analysis/why-islamic-state-threat-iran-growing; by Samuel Ramani
  
  1 origin: kerman-ramani-most-devastating.
  
  1 hop from the speaker to a text on record.
  
  **Findings**
  
  - 1 gap: something is missing from the record
    - “Why the Islamic State threat to Iran is growing” has neither an archived copy nor a local capture.
  
  <a id="claim-kerman-ramani-on-deflection"></a>
  
  ### kerman-ramani-on-deflection
  
  *In the recorder's words:*
  
  Outlets of the state, and those close to it, led away from IS, while the authorities went after suspects.
  
  - **Said by:** Samuel Ramani
  - **When:** 17 Jan 2024
  - **Question:** Did Iran's official and state-aligned media turn attention away from the Islamic State?
  - **Position:** asserts yes \[media-deflected\]
  - **Made as:** article
  - **Recorded in:** records/kerman-2024.toml:129
  
  **The way to it**
  
  - on record in, the same day: “Why the Islamic State threat to Iran is growing” (ramani-kerman-2024), The New Arab, 17 Jan 2024: no copy, only an address; https\://www\.newarab.com/analysis/why-islamic-state-threat-iran-growing; by Samuel Ramani
  
  1 origin: kerman-ramani-on-deflection.
  
  1 hop from the speaker to a text on record.
  
  **Findings**
  
  - 1 gap: something is missing from the record
    - “Why the Islamic State threat to Iran is growing” has neither an archived copy nor a local capture.
  
  <a id="claim-kerman-ramani-on-is-k"></a>
  
  ### kerman-ramani-on-is-k
  
  *In the recorder's words:*
  
  Takes it as confirmed that IS-K was culpable.
  
  - **Said by:** Samuel Ramani
  - **When:** 17 Jan 2024
  - **Position:** asserts Islamic State - Khorasan Province as perpetrator
  - **Made as:** article
  - **Links:** repeats kerman-is-k-claims-credit; endorses kerman-is-k-claims-credit
  - **Standing:** the recorder is not sure of this record
  - **Note:** By whom it was confirmed, and how, the article does not say. It speaks of a confirmation all the same: that he rests on IS-K's own word is the recorder's cautious reading.
  - **Recorded in:** records/kerman-2024.toml:54
  
  **The way to it**
  
  - on record in, the same day: “Why the Islamic State threat to Iran is growing” (ramani-kerman-2024), The New Arab, 17 Jan 2024: no copy, only an address; https\://www\.newarab.com/analysis/why-islamic-state-threat-iran-growing; by Samuel Ramani
  - repeats, the same day or up to 14 days earlier: kerman-is-k-claims-credit: Islamic State - Khorasan Province asserts Islamic State - Khorasan Province as perpetrator; between 3 and 17 Jan 2024 (an origin)
    - on record in, the same day or up to 14 days later: “Why the Islamic State threat to Iran is growing” (ramani-kerman-2024), The New Arab, 17 Jan 2024: no copy, only an address; https\://www\.newarab.com/analysis/why-islamic-state-threat-iran-growing; by Samuel Ramani
  - endorses, the same day or up to 14 days earlier: kerman-is-k-claims-credit (see above)
  
  1 origin: kerman-is-k-claims-credit.
  
  1 hop from the speaker to a text on record.
  
  **Findings**
  
  - 1 gap: something is missing from the record
    - “Why the Islamic State threat to Iran is growing” has neither an archived copy nor a local capture.
  
  <a id="claim-kerman-ramani-planted-bombs"></a>
  
  ### kerman-ramani-planted-bombs
  
  *In the recorder's words:*
  
  Tajiki is said to have planted bombs before he fled.
  
  - **Said by:** Samuel Ramani
  - **When:** 17 Jan 2024
  - **Position:** suggests Abdollah Tajiki as perpetrator (“allegedly”)
  - **Made as:** article
  - **Note:** Whose allegation, the article does not say; it stands beside the ministry's announcement.
  - **Recorded in:** records/kerman-2024.toml:189
  
  **The way to it**
  
  - on record in, the same day: “Why the Islamic State threat to Iran is growing” (ramani-kerman-2024), The New Arab, 17 Jan 2024: no copy, only an address; https\://www\.newarab.com/analysis/why-islamic-state-threat-iran-growing; by Samuel Ramani
  
  1 origin: kerman-ramani-planted-bombs.
  
  1 hop from the speaker to a text on record.
  
  **Findings**
  
  - 1 gap: something is missing from the record
    - “Why the Islamic State threat to Iran is growing” has neither an archived copy nor a local capture.
  
  <a id="findings"></a>
  
  ## What was found on the way to the record
  
  - 7 gaps: something is missing from the record
  - 3 bottlenecks: what is known of a claim came by way of one
  
  <a id="gaps"></a>
  
  ## What is missing
  
  - kerman-alamulhadi-on-aim-of-israel (in ISNA): The item of Iranian Students' News Agency that carried what Seyyed Ahmad Alamulhadi said is not identified.
  - kerman-alamulhadi-on-israel (in ISNA): The item of Iranian Students' News Agency that carried what Seyyed Ahmad Alamulhadi said is not identified.
  - kerman-ansari-on-israel (in Tehran Times): The item of Tehran Times that carried what Mona Hojat Ansari said is not identified.
  - kerman-alamulhadi-on-aim-of-israel: What Seyyed Ahmad Alamulhadi said is known only second-hand.
  - kerman-alamulhadi-on-israel: What Seyyed Ahmad Alamulhadi said is known only second-hand.
  - kerman-ansari-on-israel: What Mona Hojat Ansari said is known only second-hand.
  - document ramani-kerman-2024: “Why the Islamic State threat to Iran is growing” has neither an archived copy nor a local capture.
  
  <a id="sources"></a>
  
  ## Sources
  
  | outlet | kind | owner | control | country | claims |
  | --- | --- | --- | --- | --- | --- |
  | Iranian Students' News Agency (ISNA) | news-agency | Islamic Republic of Iran | state | IR | 2 |
  | The New Arab | website | not recorded | unknown | GB | 18 |
  | Tehran Times | newspaper | not recorded | state-aligned | IR | 1 |
  
  | document | outlet | published | copy | address | claims |
  | --- | --- | --- | --- | --- | --- |
  | “Why the Islamic State threat to Iran is growing” (ramani-kerman-2024) | The New Arab | 17 Jan 2024 | no copy, only an address | https\://www\.newarab.com/analysis/why-islamic-state-threat-iran-growing | 18 |
  
  Notes of the recorder:
  
  - Iranian Students' News Agency (ISNA): Owned by the state, by the article.
  - The New Arab: What it answers to is not recorded here: the article says nothing of it. That it is edited in Britain is public knowledge.
  - Tehran Times: That it is aligned with the state is public knowledge.
  - “Why the Islamic State threat to Iran is growing” (ramani-kerman-2024): An article on Iran's answer to the Kerman attack and to the Islamic State. The recorder had its text alone: outlet, title, date and address are taken from the published page. Nothing is held as a capture, so no \`file\` stands here.
  
  <a id="making"></a>
  
  ## How this was made
  
  Made with hearsay 0.1.0 from claims in records/kerman-2024.toml.
  
  It tells everything on record, without a cut in time.
  
  It tells who said what, since when, on what record and how independently; not who did it.
  $ hearsay report kerman-2024 -o kerman.json && head -c 60 kerman.json
  wrote kerman.json
  {
    "schema": "hearsay.report/1",
    "comparison": {
      "sch (no-eol)
  $ hearsay report kerman-alamulhadi-on-israel
  Provenance of the claim kerman-alamulhadi-on-israel on: Attack on the Soleimani memorial in Kerman
  
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
  
  (?) the recorder is not sure of this record.
  
  The claim
  
  kerman-alamulhadi-on-israel
   In the recorder's words:
     Israel paid for the attack.
   Said by: Seyyed Ahmad Alamulhadi
   When: between 3 and 17 Jan 2024
   Position: asserts State of Israel as financier
   Note: A commentary in ISNA, known only through the article. No wording is given.
   Recorded in: records/kerman-2024.toml:139
  
   └─ on record in, the same day or up to 14 days later: “Why the Islamic State threat to Iran is
      growing” (ramani-kerman-2024), The New Arab, 17 Jan 2024: no copy, only an address
        https://www.newarab.com/analysis/why-islamic-state-threat-iran-growing
        by Samuel Ramani
      └─ taken from: Iranian Students' News Agency (ISNA), item not identified; known only because it
         is named as a source
  
   1 origin: kerman-alamulhadi-on-israel.
   2 hops from the speaker to a text on record.
  
   3 gaps: something is missing from the record
   - The item of Iranian Students' News Agency that carried what Seyyed Ahmad Alamulhadi said is not
     identified.
   - What Seyyed Ahmad Alamulhadi said is known only second-hand.
   - “Why the Islamic State threat to Iran is growing” has neither an archived copy nor a local
     capture.
  
   1 bottleneck: what is known of a claim came by way of one
   - All that is known of what Seyyed Ahmad Alamulhadi said depends on “Why the Islamic State threat
     to Iran is growing”, Iranian Students' News Agency and The New Arab.
  
  Sources
   outlet                        kind         owner                     control        country  claims
   ────────────────────────────  ───────────  ────────────────────────  ─────────────  ───────  ──────
   Iranian Students' News        news-agency  Islamic Republic of Iran  state          IR       2
   Agency (ISNA)
   The New Arab                  website      not recorded              unknown        GB       18
   Tehran Times                  newspaper    not recorded              state-aligned  IR       1
  
   document              outlet        published    copy              address                   claims
   ────────────────────  ────────────  ───────────  ────────────────  ────────────────────────  ──────
   “Why the Islamic      The New Arab  17 Jan 2024  no copy, only an  https://www.newarab.com/  18
   State threat to Iran                             address           analysis/why-islamic-sta
   is growing”                                                        te-threat-iran-growing
   (ramani-kerman-2024)
  
   Notes of the recorder
   - Iranian Students' News Agency (ISNA): Owned by the state, by the article.
   - The New Arab: What it answers to is not recorded here: the article says nothing of it. That it
     is edited in Britain is public knowledge.
   - Tehran Times: That it is aligned with the state is public knowledge.
   - “Why the Islamic State threat to Iran is growing” (ramani-kerman-2024): An article on Iran's
     answer to the Kerman attack and to the Islamic State. The recorder had its text alone: outlet,
     title, date and address are taken from the published page. Nothing is held as a capture, so no
     `file` stands here.
  
  How this was made
   Made with hearsay 0.1.0 from claims in records/kerman-2024.toml.
   It tells everything on record, without a cut in time.
   It tells who said what, since when, on what record and how independently; not who did it.

The file's ending names the format, and a file that cannot be written is said:

  $ hearsay report kerman-2024 -o kerman.xyz
  error: the ending of `kerman.xyz` names no format of a report
    help: use .md, .html, .txt or .json, or give --format md|html|text|json
  [2]
  $ hearsay report kerman-2024 -o no-such-folder/kerman.md
  error: cannot write `no-such-folder/kerman.md`: No such file or directory
  [4]

