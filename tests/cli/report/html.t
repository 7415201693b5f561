One page that needs nothing else; its ending names the format:

  $ cp -R $RECORDS records && hearsay record --quiet records
  $ hearsay report kerman-2024 -o kerman.html
  wrote kerman.html
  $ grep -c '<article class="card"' kerman.html
  15
  $ grep -o '<title>.*</title>' kerman.html
  <title>Provenance report: Attack on the Soleimani memorial in Kerman</title>
  <title>3 Jan 2024 or later: Seyyed Ahmad Alamulhadi asserts prevent-iranian-retaliation [aim-of-israel]</title>
  <title>3 Jan 2024 or later: Seyyed Ahmad Alamulhadi asserts State of Israel as financier</title>
  <title>3 Jan 2024 or later: Mona Hojat Ansari asserts State of Israel as orchestrator and supplier (certain)</title>
  <title>3 Jan 2024 or later: Iranian media outlets suggests State of Israel as accomplice</title>
  <title>3 Jan 2024 or later: Islamic Revolutionary Guard Corps names nobody</title>
  <title>3 Jan 2024 or later: Islamic Revolutionary Guard Corps asserts insecurity-in-iran [aim]</title>
  <title>3 Jan 2024 or later: “Islamic State” [Islamic State - Khorasan Province] asserts Islamic State - Khorasan Province as perpetrator</title>
  <title>3 Jan 2024 or later: Ali Khamenei names nobody</title>
  <title>11 Jan 2024: Ministry of Intelligence of Iran asserts 35 [arrests]</title>
  <title>11 Jan 2024: Ministry of Intelligence of Iran suggests Abdollah Tajiki as perpetrator (“main suspect”)</title>
  <title>11 Jan 2024: Ministry of Intelligence of Iran suggests Abdollah Tajiki as perpetrator (“allegedly”)</title>
  <title>15 Jan 2024 or later: Samuel Ramani asserts 2 [explosions]</title>
  <title>15 Jan 2024 or later: Samuel Ramani asserts 84 [killed]</title>
  <title>15 Jan 2024 or later: Samuel Ramani asserts yes [most-devastating]</title>
  <title>15 Jan 2024 or later: Samuel Ramani asserts Islamic State - Khorasan Province as perpetrator</title>
  <title>15 Jan 2024 or later: document published by Royal United Services Institute (RUSI)</title>
  <title>kerman-is-k-claims-credit: 1 claim</title>
  <title>Islamic State - Khorasan Province: 1 claim</title>
  <title>RUSI, ramani-kerman-2024 (no copy is held): 15 claims</title>
  <title>kerman-ramani-on-is-k: 1 claim</title>
  <title>Samuel Ramani: 4 claims</title>
  <title>kerman-alamulhadi-on-israel: 1 claim</title>
  <title>Seyyed Ahmad Alamulhadi: 2 claims</title>
  <title>ISNA, item not identified (cited only): 2 claims</title>
  <title>kerman-ansari-on-israel: 1 claim</title>
  <title>Mona Hojat Ansari: 1 claim</title>
  <title>Tehran Times, item not identified (cited only): 1 claim</title>
  <title>kerman-iranian-media-on-israel: 1 claim</title>
  <title>Iranian media outlets: 1 claim</title>
  <title>kerman-ministry-main-suspect: 1 claim</title>
  <title>Ministry of Intelligence of Iran: 3 claims</title>
  <title>kerman-ministry-planted-bombs: 1 claim</title>
  <title>kerman-irgc-names-nobody: 1 claim</title>
  <title>Islamic Revolutionary Guard Corps: 2 claims</title>
  <title>kerman-khamenei-names-nobody: 1 claim</title>
  <title>Ali Khamenei: 1 claim</title>
  <title>kerman-ramani-killed: 1 claim</title>
  <title>kerman-irgc-on-aim: 1 claim</title>
  <title>kerman-alamulhadi-on-aim-of-israel: 1 claim</title>
  <title>kerman-ministry-arrests: 1 claim</title>
  <title>kerman-ramani-explosions: 1 claim</title>
  <title>kerman-ramani-most-devastating: 1 claim</title>

Of one claim, to standard output:

  $ hearsay report kerman-alamulhadi-on-israel --format html | grep -E '<h[12]|<article'
  <h1>Provenance of the claim kerman-alamulhadi-on-israel on: Attack on the Soleimani memorial in Kerman</h1>
  <h2 id="answers">Who says what</h2>
  <h2 id="claims">The claim</h2>
  <article class="card" id="claim-kerman-alamulhadi-on-israel" data-c="1">
  <h2 id="sources">Sources</h2>
  <h2 id="making">How this was made</h2>
