import Foundation
import Testing

@testable import Reporting

@Suite("attendance.md")
struct AttendancePageTests {
  @Test("reads as agreed, to the byte")
  func wholePage() throws {
    let page = try Fixtures.report(Fixtures.edition2024())["attendance.md"]
    #expect(page == Self.expected)
  }

  @Test("carries the caller's status, or no such line")
  func status() throws {
    let page = try #require(
      try Fixtures.report(
        Fixtures.edition2024(), options: ReportOptions(status: "a_b; 2 files"))["attendance.md"])
    #expect(page.contains("COEX, Seoul\n\nStatus: a\\_b; 2 files\n\nSmart"))
  }

  @Test("has a sentence where an edition without visitors has no table")
  func emptyEdition() throws {
    let page = try #require(try Fixtures.report(Fixtures.empty())["attendance.md"])
    #expect(page.hasPrefix(Self.expectedEmptyStart))
    #expect(page.components(separatedBy: "so far.").count == 9)
    #expect(!page.contains("nan") && !page.contains("{{") && !page.contains("Optional"))
  }

  // MARK: expected

  private static let expected = #"""
    # Smart Life Week 2024: attendance

    Thursday 10 October to Friday 11 October 2024, 2 days · COEX, Seoul

    Smart Life Week 2024 attracted 45 participants from 3 countries, 1 city or institute and 12 companies. Counted by the rules of ISO 25639, UFI and CENTREX (profile `iso`), it had **40 visitors**, who made 52 visits on 2 days. Participants are registered badges with a counted scan, of any class, and the countries are theirs; the cities and institutes and companies are those that attended exhibitors and delegates stand for, while the table below counts the countries, cities and companies of visitors.

    ## At a glance

    | Figure | Value | What it means |
    | --- | ---: | --- |
    | Registered | 50 | registrations of visitor classes, in badges |
    | Attendees | 45 | registered badges scanned, of any class: the participants |
    | Visitors | 40 | badges, each counted once |
    | Visits | 52 | one per visitor and day |
    | Visits per visitor | 1.30 | days that a visitor came, on average |
    | No-show rate | 20.0% | of those registered were never scanned (10) |
    | Countries | 2 | known countries that visitors come from |
    | Cities | 1 | cities that visitors named |
    | Companies | 2 | companies that visitors named |
    | Foreign visitors | 6 | 16.7% of the 36 with a known country |
    | Peak day | Thu 10 Oct | the day with most visitors (30) |
    | Peak hour | Fri 11 Oct, 14:00 | the hour with most visitors (21), local time (Asia/Seoul) |
    | Median stay | 183.5 min | first to last scan of a day; rests on 75.0% of visits |
    | Counted scans | 1,234 | accepted scans on event days |
    | Unknown badges | 3 | scanned, but in no registration file |

    A dash (–) means: not available. Every table is in [tables](tables/), the figures above in
    [summary.csv](tables/summary.csv); [datapackage.json](datapackage.json) describes them.

    ## Days

    | Day | Weekday | Date | Hours | Visitors | First-time | Scans | Peak hour | Median stay |
    | ---: | --- | --- | --- | ---: | ---: | ---: | ---: | ---: |
    | 1 | Thursday | 10 October 2024 | 10:00 to 18:00 | 30 | 30 | 700 | 11:00 | 183.5 min |
    | 2 | Friday | 11 October 2024 | 10:00 to 17:00 | 22 | 10 | 500 | 14:00 | – |
    | | **All days** | | **15 h** | **52** | **40** | **1,200** | | |

    First-time visitors are those whose first day of the edition it was. Visitors of all days added up are the visits (52), first-time visitors the visitors (40).

    Full table: [by-day.csv](tables/by-day.csv)

    ## Hours

    | Hour | Thu 10 Oct | Fri 11 Oct |
    | --- | ---: | ---: |
    | 11:00 | **20** | 9 |
    | 14:00 | | **21** |

    Visitors scanned in the hour, local time; each day's peak is in bold.

    Full table: [by-hour.csv](tables/by-hour.csv)

    ## Countries

    | Country | Registered | Visitors | Share | Visits | No-show rate |
    | --- | ---: | ---: | ---: | ---: | ---: |
    | South Korea | 38 | 30 | 75.0% | 40 | 21.1% |
    | United States | 7 | 6 | 15.0% | 8 | 14.3% |
    | Unknown | 5 | 4 | 10.0% | 4 | 20.0% |
    | **Total** | **50** | **40** | **100.0%** | **52** | **20.0%** |

    Full table: [by-country.csv](tables/by-country.csv)

    ## Cities

    | City | Country | Registered | Visitors | Share | Visits | No-show rate |
    | --- | --- | ---: | ---: | ---: | ---: | ---: |
    | Seoul | South Korea | 38 | 30 | 75.0% | 40 | 21.1% |
    | Unknown | | 12 | 10 | 25.0% | 12 | 16.7% |
    | **Total** | | **50** | **40** | **100.0%** | **52** | **20.0%** |

    Full table: [by-city.csv](tables/by-city.csv)

    ## Companies

    | Company | Registered | Visitors | Share | Visits | No-show rate |
    | --- | ---: | ---: | ---: | ---: | ---: |
    | \=A, "B" \| &lt;b&gt;\*c\*&lt;/b&gt; | 15 | 12 | 30.0% | 18 | 20.0% |
    | Zeta | 5 | 3 | 7.5% | 4 | 40.0% |
    | Unknown | 30 | 25 | 62.5% | 30 | 16.7% |
    | **Total** | **50** | **40** | **100.0%** | **52** | **20.0%** |

    Full table: [by-company.csv](tables/by-company.csv)

    ## Categories

    | Category | Class | Counted as visitor | Registered | Attended | Visits |
    | --- | --- | --- | ---: | ---: | ---: |
    | (none) | visitor | yes | 50 | 40 | 52 |
    | exhibitor | exhibitor | no | 6 | 5 | 9 |
    | **Total** | | | **56** | **45** | **61** |

    Full table: [by-category.csv](tables/by-category.csv)

    ## From badges to visitors

    | Step | Badges |
    | --- | ---: |
    | **All badges scanned** | **48** |
    | less unknown badges | -3 |
    | less class exhibitor | -5 |
    | **Visitors** | **40** |

    It adds up: 48 - 3 - 5 = 40 visitors.

    Full table: [bridge.csv](tables/bridge.csv)

    ## Scan points

    | Point | Kind | Visitors | Visits | Scans | Entries | Exits |
    | --- | --- | ---: | ---: | ---: | ---: | ---: |
    | \- | gate | 40 | 52 | 1,100 | 350 | 340 |
    | Main Stage | session | 12 | 13 | 100 | 0 | 0 |
    | **Total** | | | | **1,200** | **350** | **340** |

    A visitor of several points counts at each of them, so visitors and visits have no total.

    Full table: [by-point.csv](tables/by-point.csv)

    ## International or not

    **International**: one of two thresholds is enough.

    - Foreign visitors: 6 of 36 with a known country, 16.7%; threshold 5%, reached.
    - Foreign exhibitors: 0 of 4 with a known country, 0.0%; threshold 10%, not reached.

    ## Data quality

    | Kind | File | Rows | Accepted | Duplicate | Refused | Rejected | Outside edition | Unknown badge |
    | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
    | registrations | registrations.csv | 57 | 56 | 0 | 0 | 1 | 0 | 0 |
    | scans | scans\_1.csv.gz | 1,300 | 1,240 | 50 | 8 | 2 | 6 | 9 |
    | | **Total** | **1,357** | **1,296** | **50** | **8** | **3** | **6** | **9** |

    In every file, rows = accepted + duplicate + refused + rejected.

    Full table: [quality.csv](tables/quality.csv)

    ### Rejected and refused rows

    | Kind | Reason | Code | Rows |
    | --- | --- | --- | ---: |
    | registrations | not as wide as the header | `field_count` | 1 |
    | scans | the timestamp can't be read | `invalid_timestamp` | 2 |

    Full table: [rejects-by-reason.csv](tables/rejects-by-reason.csv)

    ### What to do

    - 3 rows were rejected: `footfall rejects smart-life-week-2024.yml` lists each with file, line and reason. Correct them at the source and take in the corrected file.
    - 8 scans were refused at the scan point: no proof of attendance, and in no figure.
    - 6 scans lie on no day of the edition: check the days and the time zone in the pipeline file, and the clocks of the scanners.
    - 3 badges were scanned (9 scans) that no registration names: take in the latest registration export, and they count from then on.

    ## Definitions

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

    ## How to reproduce this report

    Footfall `1.0.0`, from the folder of the pipeline file:

    ```
    footfall ingest smart-life-week-2024.yml
    footfall report smart-life-week-2024.yml
    ```

    Pipeline `smart-life-week-2024.yml`, SHA-256 `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa`.

    | Kind | File | Bytes | Rows | SHA-256 |
    | --- | --- | ---: | ---: | --- |
    | registrations | registrations.csv | 5,120 | 57 | `bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb` |
    | scans | scans\_1.csv.gz | 20,480 | 1,300 | `cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc` |

    """#

  private static let expectedEmptyStart = #"""
    # Smart Life Week 2025: attendance

    Tuesday 30 September to Thursday 2 October 2025, 3 days

    No participant of Smart Life Week 2025 has been scanned so far. Counted by the rules of FKM Germany (profile `fkm`), it had no visitors on 3 days.

    ## At a glance

    | Figure | Value | What it means |
    | --- | ---: | --- |
    | Registered | 0 | registrations of visitor classes, in badges |
    | Attendees | 0 | registered badges scanned, of any class: the participants |
    | Visitors | 0 | persons, each counted once |
    | Visits | 0 | one per visitor and day |
    | Visits per visitor | – | days that a visitor came, on average |
    | No-show rate | – | of those registered were never scanned (0) |
    | Countries | 0 | known countries that visitors come from |
    | Cities | 0 | cities that visitors named |
    | Companies | 0 | companies that visitors named |
    | Foreign visitors | – | no host country is given |
    | Peak day | – | the day with most visitors |
    | Peak hour | – | the hour with most visitors, local time (Asia/Seoul) |
    | Median stay | – | first to last scan of a day; rests on – of visits |
    | Counted scans | 0 | accepted scans on event days |
    | Unknown badges | 0 | scanned, but in no registration file |

    A dash (–) means: not available. Every table is in [tables](tables/), the figures above in
    [summary.csv](tables/summary.csv); [datapackage.json](datapackage.json) describes them.
    """#
}
