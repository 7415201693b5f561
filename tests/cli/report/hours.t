In a picture of hours a day is a bar over all of it, and the day of the event a band: as points they would state an order
that the dates do not have. In one of many months they are points.

  $ cp $DATA/prelude.toml .
  $ cat >said.toml <<'EOR'
  > schema = 1
  > [[event]]
  > id = "blast"
  > title = "The blast"
  > date = "2020-08-04T18:07:00+03:00"
  > [[event]]
  > id = "fire"
  > title = "The fire"
  > date = "2020-08-04"
  > [defaults]
  > event = "blast"
  > [[claim]]
  > id = "day"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-08-04"
  > [[claim]]
  > id = "evening"
  > speaker = "y"
  > act = "denies"
  > party = "y"
  > date = "2020-08-04T20:00:00+03:00"
  > [[claim]]
  > id = "next"
  > speaker = "y"
  > act = "denies"
  > party = "x"
  > date = "2020-08-05"
  > EOR
  $ hearsay record -q .
  $ picture() { hearsay report $1 --format html | sed -n '/Timeline, in two lanes/,/<\/svg>/p' |
  >   grep -o '<\(rect\|path\|line\)[^>]*>\|<title>[^:]*'; }
  $ picture blast
  <line class="event" x1="383" y1="0" x2="383" y2="128"/>
  <title>4 Aug 2020
  <rect x="24" y="47" width="475" height="5" rx="2"/>
  <title>4 Aug 2020, 20
  <path d="M420 57l6 6-6 6-6-6z"/>
  <title>5 Aug 2020
  <rect x="500" y="69" width="476" height="5" rx="2"/>
  <line class="axis" x1="24" y1="132" x2="976" y2="132"/>
  $ sed -i 's/event = "blast"/event = "fire"/' said.toml && hearsay record -q . && picture fire | head -2
  <rect class="event" x="24" y="0" width="475" height="128"/>
  <title>4 Aug 2020
  $ sed -i 's/2020-08-05/2021-03-05/' said.toml && hearsay record -q . && picture fire
  <line class="event" x1="26" y1="0" x2="26" y2="128"/>
  <title>4 Aug 2020
  <path d="M26 35l6 6-6 6-6-6z"/>
  <title>4 Aug 2020, 20
  <path d="M27 57l6 6-6 6-6-6z"/>
  <title>5 Mar 2021
  <path d="M973 35l6 6-6 6-6-6z"/>
  <line class="axis" x1="24" y1="132" x2="976" y2="132"/>

What is too short for a band is a line; days before the common era are told as such, and can be cut at:

  $ cat > long.toml <<EOR
  > schema = 1
  > [[event]]
  > id = "battle"
  > title = "Battle"
  > date = "-0322-06-10/-0322-06-11"
  > [[claim]]
  > id = "late"
  > event = "battle"
  > speaker = "y"
  > act = "denies"
  > party = "x"
  > date = "1900"
  > [[claim]]
  > id = "old"
  > event = "battle"
  > speaker = "y"
  > act = "denies"
  > party = "x"
  > date = "-0321"
  > EOR
  $ hearsay record -q . && picture battle | grep event
  <line class="event" x1="24" y1="0" x2="24" y2="106"/>
  $ hearsay report battle --format html | grep -o '"days":[^]]*'
  "days":["31 Dec 322 BCE","1900-12-31"
  $ hearsay report battle --format html | grep -o '>[0-9A-Za-z ]* BCE<' | sort -u
  >10 Jun 323 BCE<
  >322 BCE<
  >between 10 and 11 Jun 323 BCE<
  >between 10 and 11 June 323 BCE<
