"""What the peers that are tuned by hand share: what they know beforehand, and bit masks."""

from datetime import date

import edition

# A scan at any other point would be an error, or would be missed.
POINTS = [f"Gate {number:02}" for number in range(1, 13)]

# Seoul has been nine hours ahead all year round since 1988, so local time is plain arithmetic.
OFFSET_SECONDS = 9 * 3_600

EPOCH = date(1970, 1, 1).toordinal()
FIRST_DAY = edition.DAYS[0].toordinal() - EPOCH
LAST_DAY = edition.DAYS[-1].toordinal() - EPOCH


def date_of(day):
    """The ISO date of a number of days since 1970."""
    return date.fromordinal(day + EPOCH).isoformat()


def count_bits(rows):
    """Badges by (key, bit) from rows of key, mask and how many badges have that mask."""
    counts = {}
    for *key, mask, badges in rows:
        for bit in range(mask.bit_length()):
            if mask >> bit & 1:
                counts[*key, bit] = counts.get((*key, bit), 0) + badges
    return counts
