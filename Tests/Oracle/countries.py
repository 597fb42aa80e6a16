"""Countries: what was written to ISO 3166-1 alpha-2, and back to an everyday English name.

Contract, section 1: 'known by alpha-2, alpha-3 and their names in English, Korean and the other languages of common
exports, everyday names included'; what can't be resolved is `ZZ`. Codes and most names come from Debian's
iso-codes, the rest from `countries_extra.csv` (name, alpha_2) and the table of everyday names below.
"""

import csv
import gettext
import json
import re
import unicodedata
from pathlib import Path

from names import match_key

UNKNOWN = "ZZ"
_ISO_CODES = Path("/usr/share/iso-codes/json/iso_3166-1.json")
_CATALOGUES = "/usr/share/locale"
_LANGUAGES = ["ko", "de", "fr", "es", "ja"]

# Where the everyday English name is neither the ISO name nor the list's own `common_name`.
_EVERYDAY = {
    "BN": "Brunei", "CC": "Cocos Islands", "CD": "DR Congo", "CG": "Congo", "CV": "Cape Verde",
    "FK": "Falkland Islands", "FM": "Micronesia", "KP": "North Korea", "LA": "Laos", "MF": "Saint Martin",
    "PS": "Palestine", "RU": "Russia", "SX": "Sint Maarten", "TR": "Türkiye", "US": "United States",
    "VA": "Vatican City", "VG": "British Virgin Islands", "VI": "US Virgin Islands", "VN": "Vietnam",
    "ZZ": "Unknown",
}


class Countries:
    """Resolves texts, an edition's own aliases first."""

    def __init__(self, alias_rows=()):
        self._names = _built_in()
        self._codes_of_aliases = {}
        for alias, canonical in alias_rows:
            self._codes_of_aliases.setdefault(_country_key(alias), self._names.get(_country_key(canonical), UNKNOWN))

    def resolve(self, text):
        key = _country_key(text)
        return self._codes_of_aliases.get(key) or self._names.get(key, UNKNOWN)


def _country_key(text):
    """The match key; names of countries are also alike with and without dots, commas and accents."""
    key = unicodedata.normalize("NFD", match_key(text))
    key = "".join(character for character in key if not "\u0300" <= character <= "\u036f")
    key = unicodedata.normalize("NFC", key)
    return re.sub(r"\s+", " ", re.sub(r"[.,'’()&\-]", " ", key)).strip()


def _iso_entries():
    return json.loads(_ISO_CODES.read_text(encoding="utf-8"))["3166-1"]


_TABLE = {}


def _built_in():
    if _TABLE:
        return _TABLE
    entries = _iso_entries()
    for field in ("alpha_2", "alpha_3", "name", "common_name", "official_name"):
        for entry in entries:
            if entry.get(field):
                _TABLE.setdefault(_country_key(entry[field]), entry["alpha_2"])
    for code, name in _EVERYDAY.items():
        _TABLE.setdefault(_country_key(name), code)
    with open(Path(__file__).with_name("countries_extra.csv"), encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            _TABLE[_country_key(row["name"])] = row["alpha_2"]
    for language in _LANGUAGES:
        catalogue = gettext.translation("iso_3166-1", _CATALOGUES, [language], fallback=True)
        for entry in entries:
            for field in ("name", "common_name", "official_name"):
                if entry.get(field):
                    _TABLE.setdefault(_country_key(catalogue.gettext(entry[field])), entry["alpha_2"])
    return _TABLE


def english_name(code):
    """'A country is shown by its everyday English name'; ZZ is 'Unknown'."""
    if code in _EVERYDAY:
        return _EVERYDAY[code]
    for entry in _iso_entries_by_code().get(code, []):
        return entry.get("common_name", entry["name"])
    return code


_BY_CODE = {}


def _iso_entries_by_code():
    if not _BY_CODE:
        for entry in _iso_entries():
            _BY_CODE[entry["alpha_2"]] = [entry]
    return _BY_CODE
