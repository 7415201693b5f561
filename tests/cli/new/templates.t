A template of each kind; keys without a # have to be filled in:

  $ hearsay new event kerman-2024
  schema = 1  # once, at the top of each file
  
  # Fill in the keys without a #; take the # away from others that you need.
  [[event]]
  id = "kerman-2024"
  title = ""  # what happened, in a few words
  date = ""  # when it happened (EDTF: 2024-01-03, 2023-12~, 2024-01/..)
  # place = "Kerman"  # where
  # country = "IR"  # ISO 3166-1 alpha-2
  # coordinates = [30.29, 57.06]  # latitude and longitude in degrees (WGS 84)
  # part_of = ""  # id of a wider event
  # aliases = [""]  # other names, for searching
  # summary = ""  # what is known
  # note = ""  # anything else
  
  # [event.topics]  # questions that claims may answer, beside who did it, killed, injured
  # warned = "Was there a warning?"  # id of the topic, and the question

  $ hearsay new actor is-k
  schema = 1  # once, at the top of each file
  
  # Fill in the keys without a #; take the # away from others that you need.
  [[actor]]
  id = "is-k"
  name = ""  # the usual name
  kind = ""
  #     one of: person organisation government state armed-group media group
  # aliases = [""]  # other names, for searching
  # country = "IR"  # ISO 3166-1 alpha-2
  # anonymous = true  # an unnamed source; give described_as too
  # unidentified = true  # a party known only by description
  # described_as = "a senior official"  # the outlet's own words for an unnamed source
  # reliability = "B"  # your judgement, A (reliable) to E, F (cannot be judged)
  # note = ""  # anything else
  
  # [[actor.affiliation]]  # a tie to a body; as often as needed
  # to = ""  # id of the actor that it belongs to
  # relation = "part-of"
  #     one of: part-of member office-holder spokesperson backed-by
  # office = "spokesman"  # its office there
  # from = "2015-01-26"  # since when (EDTF)
  # until = "2024"  # until when (EDTF)

  $ hearsay new outlet irna
  schema = 1  # once, at the top of each file
  
  # Fill in the keys without a #; take the # away from others that you need.
  [[outlet]]
  id = "irna"
  name = ""  # the usual name
  kind = ""
  #     one of: news-agency newspaper magazine broadcaster website social-media think-tank
  #     press-office journal other
  # owner = ""  # id of the actor that owns it
  # actor = ""  # id of the actor that it is as a speaker
  # control = "state"  # who controls it
  #     one of: state state-aligned party armed-group commercial non-profit independent unknown
  # country = "IR"  # ISO 3166-1 alpha-2
  # language = "fa"  # BCP 47
  # url = "https://example.org/"
  # reliability = "B"  # your judgement, A (reliable) to E, F (cannot be judged)
  # aliases = [""]  # other names, for searching
  # note = ""  # anything else

  $ hearsay new document irna-2024-01-04
  schema = 1  # once, at the top of each file
  
  # Fill in the keys without a #; take the # away from others that you need.
  [[document]]
  id = "irna-2024-01-04"
  outlet = ""  # id of the outlet that published it
  # title = ""
  # language = "fa"  # BCP 47
  # url = "https://example.org/item"
  # authors = [""]  # ids of the actors who wrote it
  # date = "2024-01-04"  # when it was published (EDTF)
  # accessed = "2024-01-05"  # when you read it (EDTF)
  # archived = "https://web.archive.org/web/..."  # an archived copy
  # file = "captures/item.html"  # a capture, relative to this file and below its folder
  # sha256 = ""  # digest of the capture, 64 hexadecimal digits
  # relays = [""]  # ids of documents that it draws on as a whole
  # replaces = ""  # id of the document that it is a later version of
  # deleted = "2024-02"  # since when it is offline (EDTF)
  # retracted = "2024-02"  # when its outlet withdrew it (EDTF)
  # note = ""  # anything else

  $ hearsay new claim first-claim
  schema = 1  # once, at the top of each file
  
  # Fill in the keys without a #; take the # away from others that you need.
  [[claim]]
  id = "first-claim"
  event = ""  # id of the event that it is about
  speaker = ""  # id of the actor who said it
  # speakers = ["", ""]  # instead of speaker: a joint statement
  # speaker_as_named = "Islamic State"  # the record's own name for the speaker
  # on_behalf_of = ""  # id of the actor for whom, where that is said; or several
  # capacity = "foreign minister"  # the office held or spoken in then
  act = ""  # what the speaker does
  #     one of: asserts suggests denies doubts withholds
  # topic = "responsibility"  # or killed, injured, or one that the event declares
  party = ""  # id of the actor who is said to have done it
  # parties = ["", ""]  # instead of party: several jointly
  # party_as_named = "the enemy"  # the speaker's own word for the party
  # role = "perpetrator"  # what the party is said to have done
  #     one of: perpetrator accomplice orchestrator instigator sponsor financier supplier
  #     facilitator harbourer beneficiary negligent credited
  # roles = ["sponsor", "supplier"]  # instead of role: several
  # value = { min = 80, max = 100 }  # instead of party: a number or range, for killed and injured
  # answer = "yes"  # instead of party: a short word, for declared topics
  # statement = ""  # what was claimed, in your words
  # quote = ""  # the speaker's own words
  # language = "fa"  # the language of the quote (BCP 47)
  # translation = ""  # a rendering of the quote
  # translator = ""  # whose rendering it is
  # hedge = "if it is established that"  # the speaker's own hedging words
  # mode = "statement"  # how it was made
  #     one of: statement speech interview broadcast article post letter call email video
  #     note-at-scene anonymous-briefing court report other unknown
  # certainty = "likely"  # as the speaker puts it
  #     one of: certain very-likely likely even unlikely very-unlikely possible
  # credibility = 3  # your judgement, 1 (confirmed) to 6 (cannot be judged)
  # authenticity = "genuine"  # whether it was said at all
  #     one of: genuine disputed fabricated
  # date = "2024-01-04"  # when it was said (EDTF)
  # disclosed = "2024-01-04"  # when it became public, where that was later (EDTF)
  # uncertain = true  # you are not sure of this record
  # repeats = [""]  # ids of claims that it takes over
  # questions = [""]  # ids of claims that it casts doubt on
  # misreports = [""]  # ids of claims that it gives wrongly
  # endorses = [""]  # ids of claims that it calls true
  # disputes = [""]  # ids of claims that it calls false
  # revises = [""]  # ids of own earlier claims that it changes
  # retracts = [""]  # ids of own earlier claims that it takes back
  # answers = [""]  # ids of claims that it replies to
  # note = ""  # anything else
  
  # [[claim.appearance]]  # where it is on record; as often as needed
  # document = ""  # id of the document
  # outlet = ""  # instead of document: id of the outlet, where the item is not identified
  # date = "2024-01-04"  # beside outlet: when it was published (EDTF)
  # url = "https://example.org/item"  # beside outlet
  # via = [""]  # ids of documents that it was taken from
  # via_outlet = [""]  # ids of outlets that it was taken from
  # quote = ""  # the words as they stand there
  # language = "en"  # their language (BCP 47)
  # translation = ""  # a rendering of them
  # certainty = "certain"  # as worded there
  #     one of: certain very-likely likely even unlikely very-unlikely possible
  # distorts = ""  # how it departs from what was said
  # locator = "p. 3"  # page, paragraph, time code
  # note = ""  # anything else

