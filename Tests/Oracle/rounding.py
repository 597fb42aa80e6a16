"""Numbers as the contract's section 4 prints them: exact until the last step, then rounded half to even."""

from fractions import Fraction


def fixed(value, digits):
    """A decimal with `digits` after the point; '' for None (not available). There is no negative zero."""
    if value is None:
        return ""
    scaled = round(Fraction(value) * 10 ** digits)          # Fraction rounds half to even
    sign, whole = ("-" if scaled < 0 else ""), str(abs(scaled)).rjust(digits + 1, "0")
    return f"{sign}{whole[:-digits]}.{whole[-digits:]}"


def fraction(value):
    """'Fractions (shares, rates, visits per visitor) are decimals with four digits.'"""
    return fixed(value, 4)


def minutes(value):
    return fixed(value, 1)


def ratio(part, whole):
    """part / whole, or None where there is no whole."""
    return Fraction(part, whole) if whole else None


def median(values):
    """'A median of an even count is the mean of the middle two.'"""
    values = sorted(values)
    if not values:
        return None
    middle = len(values) // 2
    if len(values) % 2:
        return Fraction(values[middle])
    return Fraction(values[middle - 1] + values[middle], 2)
