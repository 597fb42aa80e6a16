"""Texts to instants: whole seconds since 1970-01-01T00:00Z.

Contract, section 3: `iso8601 | epoch_seconds | epoch_milliseconds | a strptime-like pattern | a list, tried in
order; + time_zone where none is written`. Section 1: the identity of a scan has its instant 'in whole seconds'.
"""

import re
from datetime import datetime, timedelta, timezone
from fractions import Fraction
from functools import lru_cache
from math import floor
from zoneinfo import ZoneInfo

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)

_ISO = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?"
    r"\s?([Zz]|[+-]\d{2}(?::?\d{2})?)?(?:\[([A-Za-z0-9_+\-/]+)\])?")

_MONTHS = {name: number for number, name in enumerate(
    "jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1)}
_AFTERNOON = {"am": False, "a.m.": False, "오전": False, "pm": True, "p.m.": True, "오후": True}

_DIRECTIVES = {
    "Y": r"(?P<Y>\d{4})", "y": r"(?P<y>\d{2})", "m": r"(?P<m>\d{1,2})", "d": r"(?P<d>\d{1,2})",
    "H": r"(?P<H>\d{1,2})", "I": r"(?P<I>\d{1,2})", "M": r"(?P<M>\d{1,2})", "S": r"(?P<S>\d{1,2})",
    "b": r"(?P<b>[A-Za-z]{3})", "z": r"(?P<z>[Zz]|[+-]\d{2}:?\d{2})",
    "p": r"(?P<p>" + "|".join(re.escape(text) for text in _AFTERNOON) + ")", "%": "%",
}


class Unreadable(ValueError):
    """The text is no timestamp of the formats named."""


class TimestampReader:
    """Reads the stamps of one source."""

    def __init__(self, formats, time_zone=None):
        self.formats = [formats] if isinstance(formats, str) else list(formats)
        self.zone = ZoneInfo(time_zone) if time_zone else None
        self.read_exactly = lru_cache(maxsize=None)(self._read)

    def read(self, text):
        """The instant in whole seconds."""
        return floor(self.read_exactly(text))

    def _read(self, text):
        for form in self.formats:
            instant = _read_as(form, text, self.zone)
            if instant is not None:
                return instant
        raise Unreadable(text)


def _read_as(form, text, zone):
    if form == "epoch_seconds" or form == "epoch_milliseconds":
        if not re.fullmatch(r"-?\d+(\.\d+)?", text):
            return None
        return Fraction(text) / (1 if form == "epoch_seconds" else 1000)
    try:
        return _iso(text, zone) if form == "iso8601" else _pattern(form, text, zone)
    except ValueError:                            # month 13, hour 25, 30 February
        return None


def _iso(text, zone):
    """A date and a time of day; seconds and their fraction, the offset and `[Zone]` may be absent."""
    match = _ISO.fullmatch(text)
    if not match:
        return None
    *numbers, fraction, offset, region = match.groups()
    local = datetime(*(int(number or 0) for number in numbers))
    microseconds = Fraction(int((fraction or "0")[:6].ljust(6, "0")), 1_000_000)
    instant = _instant(local, _offset(offset) if offset else ZoneInfo(region) if region else zone)
    return None if instant is None else instant + microseconds


def _pattern(pattern, text, zone):
    match = _compiled(pattern).fullmatch(text)
    if not match:
        return None
    part = match.groupdict()
    year = int(part["Y"]) if part.get("Y") else _century(int(part["y"]))
    month = int(part["m"]) if part.get("m") else _MONTHS.get(part["b"].lower(), 0)
    hour = int(part.get("H") or 0)
    if part.get("I"):
        if not 1 <= int(part["I"]) <= 12:
            return None
        hour = int(part["I"]) % 12 + (12 if _AFTERNOON[part["p"].lower()] else 0)
    local = datetime(year, month, int(part["d"]), hour, int(part.get("M") or 0), int(part.get("S") or 0))
    return _instant(local, _offset(part["z"]) if part.get("z") else zone)


def _century(year):
    """POSIX: 69..99 are of the last century, 00..68 of this one."""
    return year + (1900 if year >= 69 else 2000)


@lru_cache(maxsize=None)
def _compiled(pattern):
    """A run of blanks in the pattern stands for any run of blanks; numbers need no leading zero."""
    out, position = [], 0
    while position < len(pattern):
        character = pattern[position]
        if character == "%":
            out.append(_DIRECTIVES[pattern[position + 1]])
            position += 2
        elif character.isspace():
            while position < len(pattern) and pattern[position].isspace():
                position += 1
            out.append(r"\s+")
        else:
            out.append(re.escape(character))
            position += 1
    return re.compile("".join(out), re.IGNORECASE)


def _offset(text):
    if text in "Zz":
        return timezone.utc
    digits = text[1:].replace(":", "")
    minutes = int(digits[:2]) * 60 + int(digits[2:] or 0)
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))


def _instant(local, zone):
    """Local times that don't exist or occur twice take the offset in force before the change (fold 0).

    'A zone is never assumed' (contract, section 3): without one the text is unreadable.
    """
    if zone is None:
        return None
    return int((local.replace(tzinfo=zone, fold=0) - _EPOCH).total_seconds())


class LocalClock:
    """Instants as wall-clock time in the edition's zone; offsets change on quarter-hours at the earliest."""

    def __init__(self, time_zone):
        self.zone = ZoneInfo(time_zone)
        self._offsets = {}

    def offset(self, instant):
        quarter = instant // 900
        if quarter not in self._offsets:
            moment = _EPOCH + timedelta(seconds=quarter * 900)
            self._offsets[quarter] = int(moment.astimezone(self.zone).utcoffset().total_seconds())
        return self._offsets[quarter]

    def date(self, instant):
        return (_EPOCH + timedelta(seconds=instant + self.offset(instant))).date()

    def hour(self, instant):
        return (instant + self.offset(instant)) // 3600 % 24

    def hour_start(self, instant):
        """The start of the local hour that `instant` lies in, with its offset: 2024-10-11T14:00+09:00."""
        offset = self.offset(instant)
        local = (instant + offset) // 3600 * 3600
        stamp = (_EPOCH + timedelta(seconds=local)).strftime("%Y-%m-%dT%H:%M")
        sign, minutes = ("-" if offset < 0 else "+"), abs(offset) // 60
        return f"{stamp}{sign}{minutes // 60:02d}:{minutes % 60:02d}"
