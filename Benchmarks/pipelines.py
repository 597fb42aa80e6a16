"""The pipeline files of the editions that are measured."""

from datetime import date, timedelta

FIRST_DAY = date(2024, 10, 10)


def write(path, *, registrations, scans, days=3, edition="benchmark", store=None, person=False):
    """Writes a pipeline to `path`; files are named by absolute paths."""
    dates = [FIRST_DAY + timedelta(days=day) for day in range(days)]
    lines = [
        "edition:",
        f"  id: {edition}",
        "  series: benchmark",
        f"  name: {edition}",
        "  venue: Hall",
        "  host_country: KR",
        "  time_zone: Asia/Seoul",
        "  days:",
        *(f'    - {{date: {day}, opens: "10:00", closes: "18:00"}}' for day in dates),
        f"store: {quoted(store or path.with_suffix('.sqlite'))}",
        "sources:",
        "  registrations:",
        f"    files: [{quoted(registrations)}]",
        "    columns:",
        *(f"      {column}" for column in (
            "badge: badge_id", "registered_at: registered_at", "category: category",
            "country: country", "city: city", "company: company",
            "organization_type: organization_type")),
        *(["      person: email"] if person else []),
        "  scans:",
        f"    files: [{', '.join(quoted(file) for file in scans)}]",
        "    columns: {badge: badge_id, scanned_at: scanned_at, point: gate, direction: direction}",
        "    values: {direction: {in: [in], out: [out]}}",
        "counting:",
        "  profile: iso",
        "  categories:",
        *(f"    {category}" for category in (
            "visitor: visitor", "buyer: visitor", "delegate: delegate", "exhibitor: exhibitor",
            "press: press", "speaker: speaker", "staff: staff", "contractor: contractor")),
        f"reports: {{out: {quoted(path.with_suffix(''))}}}",
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def quoted(path):
    """The path as a text in YAML; JSON's quotes would do, but for what they escape."""
    return '"' + str(path).replace("\\", "\\\\").replace('"', '\\"') + '"'
