"""Names are matched, then shown (contract, section 1).

'The key that is matched: Unicode NFKC, case folded, runs of white space as one blank, trimmed; for companies
also without the legal form at its end and the punctuation before it; for cities within their country.'
"""

import re
import unicodedata

# The characters with the Unicode property White_Space. (Python's str.split() also takes U+001C to U+001F.)
_WHITE_SPACE = re.compile("[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")

# Legal forms as keys: already normalised. Words of their own, written before or behind a blank or punctuation.
_FORMS_APART = """
    inc inc. incorporated corp corp. corporation co co. company ltd ltd. limited llc l.l.c. llp plc lp
    gmbh mbh ag kg kgaa ohg e.v. ug se s.e.
    s.a. sa s.a.s. sas sarl s.a.r.l. s.l. sl s.p.a. spa s.r.l. srl
    b.v. bv n.v. nv ab oy oyj as a/s aps
    pty pty. pte pte. sdn bhd sdn. bhd.
    k.k. kk
""".split()

# Korean and Japanese forms are also written without a blank.
_FORMS_ATTACHED = ["주식회사", "(주)", "(유)", "유한회사", "株式会社", "有限会社", "有限公司"]


def spelling(text):
    """How a name is shown: white space collapsed, trimmed; composed (NFC), so that one text is one text."""
    return _WHITE_SPACE.sub(" ", unicodedata.normalize("NFC", text)).strip(" ")


def match_key(text):
    folded = unicodedata.normalize("NFKC", text).casefold()
    return _WHITE_SPACE.sub(" ", unicodedata.normalize("NFKC", folded)).strip(" ")


def company_key(text):
    """The match key without the legal forms at its end ('Co., Ltd.' are two); never down to nothing."""
    key = match_key(text)
    while True:
        shorter = _without_legal_form(key)
        if shorter in ("", key):
            return key
        key = shorter


def _without_legal_form(key):
    for form in _FORMS_ATTACHED:
        if key.endswith(form):
            return _strip_punctuation(key[:-len(form)])
    for form in _FORMS_APART:
        if key.endswith(form):
            rest = key[:-len(form)]
            if rest and (rest[-1] == " " or _is_punctuation(rest[-1])):
                return _strip_punctuation(rest)
    return key


def _is_punctuation(character):
    return unicodedata.category(character).startswith("P")


def _strip_punctuation(text):
    """Blanks and punctuation at the end, but not a bracket or quote that closes something in the name."""
    while text and (text[-1] == " " or unicodedata.category(text[-1]) in ("Po", "Pd", "Pc", "Ps", "Pi")):
        text = text[:-1]
    return text


class Aliases:
    """'A key listed in an alias file is replaced by its canonical name's. The name that is shown: the canonical one.'"""

    def __init__(self, rows, key_of):
        self.key_of = key_of
        self.canonical_key = {}
        self.shown = {}
        for alias, canonical in rows:
            target = key_of(canonical)
            self.canonical_key.setdefault(key_of(alias), target)
            self.shown.setdefault(target, spelling(canonical))

    def key(self, text):
        key = self.key_of(text)
        return self.canonical_key.get(key, key)


def shown_names(spellings_by_key, canonical):
    """key -> name: the canonical one, else the spelling of most registrations, on a tie the first.

    `spellings_by_key`: key -> {spelling: registrations}; `canonical`: key -> name or None.
    """
    shown = {}
    for key, counts in spellings_by_key.items():
        shown[key] = canonical(key) or min(counts, key=lambda name: (-counts[name], name))
    return shown
