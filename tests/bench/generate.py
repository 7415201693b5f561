# SPDX-License-Identifier: Apache-2.0

"""Writes a seeded corpus of record files for script/bench: the same seed and size, the same bytes.

    python3 generate.py CLAIMS FOLDER [SEED]

About 10 claims a file and two appearances a claim; events of 20 claims; one event of up to 10,000
("large"), one of 500 ("five-hundred"), one chain of repeats of up to 100,000 ("chain"), and 30 diamonds
one after the other ("diamonds"). A quarter of the quotations is Persian, Arabic or Russian. The texts are
made of words that nobody said in this order.
"""

import pathlib
import random
import sys

WORDS = {
    "en": """attack blast bridge border camp city claim convoy deny depot drone early evidence fire group harbour
        hospital investigators known market military ministry morning nobody official officials order port
        police power railway region report responsibility said sources station strike suspect unknown village
        warehouse was were were with without witnesses""".split(),
    "fa": """انفجار حمله شهر مرز گزارش مسئولیت وزارت گروه پلیس شاهدان بازار صبح دیروز هیچ کس گفت منابع نظامی
        بیمارستان ایستگاه می‌گویند""".split(),
    "ar": """انفجار هجوم مدينة حدود تقرير مسؤولية وزارة جماعة شرطة شهود سوق صباح أمس لا أحد قال مصادر عسكرية
        مستشفى محطة""".split(),
    "ru": """взрыв атака город граница доклад ответственность министерство группа полиция свидетели рынок утро
        вчера никто сказал источники военные больница станция ещё""".split(),
}
ACTS = ["asserts", "asserts", "asserts", "suggests", "denies", "doubts"]
CLAIMS_A_FILE = 10
CLAIMS_AN_EVENT = 20


class Corpus:
    def __init__(self, claims, folder, seed):
        self.random = random.Random(seed)
        self.folder = pathlib.Path(folder)
        self.claims = claims
        self.actors = max(20, min(400, claims // 50))
        self.outlets = max(10, min(150, claims // 100))
        self.files = 0

    def words(self, language, least, most):
        return " ".join(self.random.choices(WORDS[language], k=self.random.randint(least, most)))

    def date(self, first, last):
        return f"2024-05-{self.random.randint(first, last):02}"

    def write(self, parts):
        folder = self.folder / f"{self.files // 500:04}"
        if self.files % 500 == 0:
            folder.mkdir(parents=True, exist_ok=True)
        text = 'schema = 1\nrecorder = "bench"\n' + "".join(parts)
        (folder / f"{self.files:06}.toml").write_text(text, encoding="utf-8")
        self.files += 1

    def cast(self):
        self.write(
            f'\n[[actor]]\nid = "actor-{i}"\nname = "{self.words("en", 2, 3).title()} {i}"\n'
            f'kind = "{self.random.choice(["state", "armed-group", "person", "organisation"])}"\n'
            for i in range(self.actors)
        )
        self.write(
            f'\n[[outlet]]\nid = "outlet-{i}"\nname = "The {self.words("en", 1, 2).title()} {i}"\n'
            f'kind = "{self.random.choice(["newspaper", "news-agency", "broadcaster"])}"\n'
            for i in range(self.outlets)
        )

    def event(self, id):
        return (
            f'\n[[event]]\nid = "{id}"\ntitle = "{self.words("en", 3, 6).capitalize()}"\n'
            f'date = "{self.date(1, 3)}"\nplace = "{self.words("en", 1, 2).title()}"\n'
        )

    def document(self, id):
        return (
            f'\n[[document]]\nid = "{id}"\noutlet = "outlet-{self.random.randrange(self.outlets)}"\n'
            f'title = "{self.words("en", 4, 9).capitalize()}"\ndate = "{self.date(11, 27)}"\n'
            f'url = "https://example.org/{id}"\narchived = "https://archive.example.org/{id}"\n'
        )

    def claim(self, id, event, documents, links, day):
        language = self.random.choice(["en"] * 9 + ["fa", "ar", "ru"])
        text = (
            f'\n[[claim]]\nid = "{id}"\nevent = "{event}"\n'
            f'speaker = "actor-{self.random.randrange(self.actors)}"\ndate = "2024-05-{day:02}"\n'
        )
        if links:
            text += links
        else:
            text += (
                f'party = "actor-{self.random.randrange(self.actors)}"\n'
                f'act = "{self.random.choice(ACTS)}"\n'
            )
            if self.random.random() < 0.3:
                text += f'hedge = "{self.words("en", 1, 2)}"\n'
        # Who repeats a claim mostly repeats its words.
        if not links or self.random.random() < 0.2:
            text += f'quote = "{self.words(language, 12, 30)}"\nlanguage = "{language}"\n'
            if language != "en":
                text += f'translation = "{self.words("en", 12, 30)}"\n'
        if links or self.random.random() < 0.3:
            text += f'statement = "{self.words("en", 8, 16).capitalize()}."\n'
        for document in documents:
            text += (
                f'[[claim.appearance]]\ndocument = "{document}"\nlocator = "p. {self.random.randint(1, 40)}"\n'
                f'quote = "{self.words("en", 4, 10)}"\n'
            )
        return text

    def group(self, event, ids, links):
        """An event, its documents and its claims: `links` is a function of the place of a claim."""
        documents = [f"{event}-document-{i}" for i in range(max(2, len(ids) // 4))]
        parts = [self.event(event)]
        used = 0
        for start in range(0, len(ids), CLAIMS_A_FILE):
            some = range(start, min(start + CLAIMS_A_FILE, len(ids)))
            need = min(len(documents), (some[-1] + 1) // 4 + 2)
            parts += [self.document(each) for each in documents[used:need]]
            used = max(used, need)
            parts += [
                self.claim(
                    ids[i],
                    event,
                    dict.fromkeys([documents[self.random.randrange(used)], documents[used - 1]]),
                    links(i),
                    4 + 7 * i // len(ids),
                )
                for i in some
            ]
            self.write(parts)
            parts = []

    def plain(self, event, count):
        """A third of the claims repeats an earlier one."""
        ids = [f"{event}-{i}" for i in range(count)]

        def links(i):
            return f'repeats = ["{ids[self.random.randrange(i)]}"]\n' if i % 3 == 2 else ""

        self.group(event, ids, links)

    def chain(self, count):
        ids = [f"chain-{i}" for i in range(count)]
        self.group("chain", ids, lambda i: f'repeats = ["{ids[i - 1]}"]\n' if i else "")

    def diamonds(self, depth):
        """Each knot is repeated by two, which the next knot repeats both."""
        ids = ["diamond-0"]
        links = [""]
        for i in range(1, depth + 1):
            for side in ("left", "right"):
                ids.append(f"diamond-{i}-{side}")
                links.append(f'repeats = ["diamond-{i - 1}"]\n')
            ids.append(f"diamond-{i}")
            links.append(f'repeats = ["diamond-{i}-left", "diamond-{i}-right"]\n')
        self.group("diamonds", ids, lambda i: links[i])
        return len(ids)

    def run(self):
        self.cast()
        left = self.claims - self.diamonds(30)
        for event, count in (
            ("large", min(10_000, self.claims // 4)),
            ("five-hundred", min(500, self.claims // 10)),
        ):
            self.plain(event, count)
            left -= count
        count = min(100_000, self.claims // 4)
        self.chain(count)
        left -= count
        number = 0
        while left > 0:
            self.plain(f"event-{number}", min(CLAIMS_AN_EVENT, left))
            left -= CLAIMS_AN_EVENT
            number += 1


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    Corpus(int(sys.argv[1]), sys.argv[2], sys.argv[3] if len(sys.argv) == 4 else "1979").run()
