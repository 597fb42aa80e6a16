import Aggregation
import Comparison
import Testing

@testable import Reporting

@Suite("comparison.md")
struct ComparisonPageTests {
  static let comparison = EditionComparison(
    current: Fixtures.edition2025(), currentPersons: Fixtures.persons(0..<60),
    previous: Fixtures.edition2024(), previousPersons: Fixtures.persons(50..<90))

  @Test("reads as agreed, to the byte")
  func wholePage() throws {
    #expect(try Fixtures.comparison(Self.comparison)["comparison.md"] == Self.expected)
  }

  @Test("compares two editions without visitors")
  func empty() throws {
    let page = try Fixtures.comparison(
      EditionComparison(current: Fixtures.empty(), previous: Fixtures.empty()))["comparison.md"]
    #expect(try #require(page).hasPrefix(Self.expectedEmptyStart))
  }

  @Test("carries the caller's status, or no such line")
  func status() throws {
    let page = try #require(
      try Fixtures.comparison(Self.comparison, options: ReportOptions(status: "a_b; 2 files"))[
        "comparison.md"])
    #expect(page.contains("COEX, Seoul\n- Status: a\\_b; 2 files\n\n## Totals"))
  }

  private static let expected = #"""
    # Smart Life Week 2025 against Smart Life Week 2024

    **The two editions are comparable only on the weekday that both have**: Thursday. Their totals rest on different ground: they differ in number of days, weekdays and opening hours in all.

    | What differs | Smart Life Week 2024 | Smart Life Week 2025 | What it means |
    | --- | --- | --- | --- |
    | Number of days | 2 days | 3 days | visits and visitors of more days add up to more |
    | Weekdays | Thu, Fri | Tue to Thu | compare only the weekdays that both have |
    | Opening hours in all | 15 h | 24 h | longer hours let more people in |
    | Opening hours of day 2 | 7 h | 8 h | longer hours let more people in |

    - Current: Smart Life Week 2025, Tuesday 30 September to Thursday 2 October 2025, 3 days · COEX, Seoul
    - Previous: Smart Life Week 2024, Thursday 10 October to Friday 11 October 2024, 2 days · COEX, Seoul

    ## Totals

    The editions differ in number of days, weekdays and opening hours in all, so their totals are not like for like: Smart Life Week 2025 had **60 visitors** and 81 visits, against 40 and 52: +20 (+50.0%) in visitors, +29 (+55.8%) in visits. Like for like, on the one weekday that both have, Thursday, it had 33 visits against 30: +3 (+10.0%).

    | Figure | Smart Life Week 2024 | Smart Life Week 2025 | Change | Change in % |
    | --- | ---: | ---: | ---: | ---: |
    | Registered | 50 | 80 | +30 | +60.0% |
    | Attendees | 45 | 66 | +21 | +46.7% |
    | Visitors | 40 | 60 | +20 | +50.0% |
    | Visits | 52 | 81 | +29 | +55.8% |
    | Counted scans | 1,234 | 1,500 | +266 | +21.6% |
    | Countries | 2 | 2 | 0 | – |
    | Cities | 1 | 1 | 0 | – |
    | Companies | 2 | 2 | 0 | – |
    | Foreign visitors | 6 | 20 | +14 | – |
    | Foreign share | 16.7% | 37.7% | +21.1 points | – |
    | No-show rate | 20.0% | 25.0% | +5.0 points | – |
    | Visits per visitor | 1.30 | 1.35 | +0.05 | – |
    | Unknown badges | 3 | 0 | -3 | – |
    | Peak day | Thu 10 Oct: 30 visitors | Thu 2 Oct: 33 visitors | – | – |
    | Peak hour | Fri 11 Oct, 14:00: 21 visitors | Thu 2 Oct, 11:00 | – | – |
    | Median stay | 183.5 min | 150.0 min | -33.5 min | -18.3% |
    | Visits with a known stay | 75.0% | 74.1% | -0.9 points | – |

    Differences are of the exact figures, so the last digit can differ from that of the figures shown; here in foreign share.

    A dash (–) means: not available. A change is told in percent only on a base of 30 or more:
    a percentage on fewer misleads. Full table: [compare-summary.csv](tables/compare-summary.csv)

    ## Day by day

    Days are paired by their number, and all pairs are of different weekdays: not like for like. The next table has the weekdays that both have.

    | Day | Dates | Smart Life Week 2024 | Smart Life Week 2025 | Change | Change in % |
    | ---: | --- | ---: | ---: | ---: | ---: |
    | 1 | Thu 10 Oct / Tue 30 Sep | 30 | 20 | -10 | -33.3% |
    | 2 | Fri 11 Oct / Wed 1 Oct | 22 | 28 | +6 | – |
    | 3 | – / Thu 2 Oct | – | 33 | – | – |

    Full table: [compare-by-day.csv](tables/compare-by-day.csv)

    ## Weekdays that both have

    | Weekday | Dates | Smart Life Week 2024 | Smart Life Week 2025 | Change | Change in % |
    | --- | --- | ---: | ---: | ---: | ---: |
    | Thursday | Thu 10 Oct / Thu 2 Oct | 30 | 33 | +3 | +10.0% |

    Full table: [compare-by-weekday.csv](tables/compare-by-weekday.csv)

    ## Countries

    **1 new country** (visitors): Vietnam (20).

    **1 lost country** (visitors): United States (6).

    | Greatest changes | Smart Life Week 2024 | Smart Life Week 2025 | Change | Change in % |
    | --- | ---: | ---: | ---: | ---: |
    | Vietnam | 0 | 20 | +20 | – |
    | South Korea | 30 | 33 | +3 | +10.0% |
    | United States | 6 | 0 | -6 | – |

    Left out: visitors whose country is unknown, 4 in Smart Life Week 2024 and 7 in Smart Life Week 2025.

    Full table: [compare-by-country.csv](tables/compare-by-country.csv)

    ## Cities

    No city is new.

    No city is lost.

    | Greatest changes | Smart Life Week 2024 | Smart Life Week 2025 | Change | Change in % |
    | --- | ---: | ---: | ---: | ---: |
    | SEOUL, South Korea | 30 | 33 | +3 | +10.0% |

    Left out: visitors whose city or country is unknown, 10 in Smart Life Week 2024 and 27 in Smart Life Week 2025.

    Full table: [compare-by-city.csv](tables/compare-by-city.csv)

    ## Companies

    **1 new company** (visitors): Alpha Inc. (10).

    **1 lost company** (visitors): \=A, "B" \| &lt;b&gt;\*c\*&lt;/b&gt; (12).

    | Greatest changes | Smart Life Week 2024 | Smart Life Week 2025 | Change | Change in % |
    | --- | ---: | ---: | ---: | ---: |
    | Alpha Inc. | 0 | 10 | +10 | – |
    | ZETA GmbH | 3 | 6 | +3 | – |
    | \=A, "B" \| &lt;b&gt;\*c\*&lt;/b&gt; | 12 | 0 | -12 | – |

    Left out: visitors whose company is unknown, 25 in Smart Life Week 2024 and 44 in Smart Life Week 2025.

    Full table: [compare-by-company.csv](tables/compare-by-company.csv)

    ## Returning visitors

    | Figure | Value |
    | --- | ---: |
    | Previous visitors | 40 |
    | Current visitors | 60 |
    | Returning visitors | 10 |
    | Return rate | 25.0% |
    | First-time visitors | 50 |

    Returning visitors are current ones whose person visited the previous edition too; the return rate is over the previous edition's visitors. The person is known for 40 of 40 previous and 60 of 60 current visitors; the others count as first-time visitors.

    Full table: [returning.csv](tables/returning.csv)

    ## Definitions

    Of the current edition; the previous one's profile is `iso`, counted as visitors: visitor and delegate, one visitor per badge.

    - **Profile**: `iso`, the rules of ISO 25639, UFI and CENTREX. Counted as visitors: visitor and delegate. Headline figure: visitors.
    - **Counted scan**: one accepted reading of a badge on a day of the edition; the same badge, second, point and direction are one scan, however often it is delivered.
    - **Event day**: the local date (Asia/Seoul) of a scan; days begin at 00:00.
    - **Attendee**: a registered badge with at least one counted scan, of any class.
    - **Participant**: the same as an attendee.
    - **Participating organisation**: a city, an institute or a company that an attended exhibitor or delegate stands for, by the organisation type of the registration.
    - **Visitor**: an attendee of a class that counts, counted once for the whole edition. Every badge is a visitor of its own.
    - **Visit**: one visitor on one event day; coming back on the same day is the same visit.
    - **No-show**: a registration of a visitor class without any counted scan; the rate is over all registrations of visitor classes.
    - **Country**: where the address given at registration lies; Unknown where it can't be told. Domestic: KR.
    - **Foreign share**: foreign visitors over visitors with a known country.
    - **Median stay**: last minus first counted scan of a visit; visits with a single scan have none.

    ## How to reproduce this comparison

    Footfall `1.0.0`, from the folder of the pipeline files:

    ```
    footfall ingest smart-life-week-2024.yml
    footfall ingest smart-life-week-2025.yml
    footfall compare smart-life-week-2025.yml smart-life-week-2024.yml
    ```

    Pipeline `smart-life-week-2024.yml`, SHA-256 `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa`.

    | Kind | File | Bytes | Rows | SHA-256 |
    | --- | --- | ---: | ---: | --- |
    | registrations | registrations.csv | 5,120 | 57 | `bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb` |
    | scans | scans\_1.csv.gz | 20,480 | 1,300 | `cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc` |

    Pipeline `smart-life-week-2025.yml`, SHA-256 `dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd`.

    No file has been taken in so far.

    [datapackage.json](datapackage.json) describes the tables.

    """#

  private static let expectedEmptyStart = #"""
    # Smart Life Week 2025 against Smart Life Week 2025

    **The two editions are comparable**: nothing that is known about them differs.

    - Current: Smart Life Week 2025, Tuesday 30 September to Thursday 2 October 2025, 3 days
    - Previous: Smart Life Week 2025, Tuesday 30 September to Thursday 2 October 2025, 3 days

    ## Totals

    Neither edition has had a visitor so far.
    """#
}
