import Ingestion
import Pipeline
import Testing

@Suite("Messages about values")
struct PipelineDefinitionValueMessageTests {
  @Test("say what, where and what to do", arguments: cases)
  func message(_ example: MessageCase) {
    let messages = problems(of: example.yaml).map { $0.message(path: "slw.yml") }
    #expect(messages == [example.message])
  }

  private static let edition = MessageCase.edition
  private static let sources = MessageCase.sources

  private static let cases = [
    MessageCase(
      name: "a list for a text",
      yaml: edition + sources + "store: [a, b]\n",
      message: #"""
        slw.yml:9:8: error: store is a list, not a text
            9 | store: [a, b]
              |        ^
          What to do: write one text
        """#),
    MessageCase(
      name: "a mapping for a text or a list",
      yaml: edition + sources + "compare_with: {a: b}\n",
      message: #"""
        slw.yml:9:15: error: compare_with is a mapping, not a text or a list
            9 | compare_with: {a: b}
              |               ^
          What to do: write one text, or a list such as [first, second]
        """#),
    MessageCase(
      name: "a list for a day",
      yaml: "edition:\n  id: slw\n  time_zone: Asia/Seoul\n  days: [[2024-10-10]]\n" + sources,
      message: #"""
        slw.yml:4:10: error: edition.days[1] is a list, not a text or a mapping
            4 |   days: [[2024-10-10]]
              |          ^
          What to do: write one text, or keys and values, indented below it
        """#),
    MessageCase(
      name: "a text for a mapping",
      yaml: edition + sources + "reports: Reports\n",
      message: #"""
        slw.yml:9:10: error: reports is a text, not a mapping
            9 | reports: Reports
              |          ^~~~~~~
          What to do: write keys and values, indented below it
        """#),
    MessageCase(
      name: "no value",
      yaml: edition + sources + "store:\n",
      message: #"""
        slw.yml:9:1: error: store has no value
            9 | store:
              | ^~~~~
          What to do: write a value after the ':', or remove the line
        """#),
    MessageCase(
      name: "no item",
      yaml: "edition:\n  id: slw\n  time_zone: Asia/Seoul\n  days: []\n" + sources,
      message: #"""
        slw.yml:4:9: error: edition.days is empty
            4 |   days: []
              |         ^
          What to do: write at least one item
        """#),
    MessageCase(
      name: "none of the words, one near",
      yaml: edition + sources + "counting: {profile: iso, unit: persons}\n",
      message: #"""
        slw.yml:9:32: error: invalid value 'persons' for counting.unit
            9 | counting: {profile: iso, unit: persons}
              |                                ^~~~~~~
          What to do: did you mean 'person'? Allowed here: badge, person
        """#),
    MessageCase(
      name: "none of the words, none near",
      yaml: edition + sources + "counting: {profile: ufi}\n",
      message: #"""
        slw.yml:9:21: error: invalid value 'ufi' for counting.profile
            9 | counting: {profile: ufi}
              |                     ^~~
          What to do: write one of these: iso, fkm, abc, custom
        """#),
    MessageCase(
      name: "yes for true",
      yaml: edition + sources + "reports: {spreadsheet_safe: yes}\n",
      message: #"""
        slw.yml:9:29: error: invalid value 'yes' for reports.spreadsheet_safe
            9 | reports: {spreadsheet_safe: yes}
              |                             ^~~
          What to do: did you mean 'true'? Allowed here: true, false
        """#),
    MessageCase(
      name: "a bare bar",
      yaml: edition + sources + "    delimiter: |\n",
      message: #"""
        slw.yml:9:16: error: invalid value '|' for sources.scans.delimiter
            9 |     delimiter: |
              |                ^
          What to do: did you mean '"|"'? Allowed here: auto, ",", ";", "\t", "|"
        """#),
    MessageCase(
      name: "not a number",
      yaml: edition + sources + "reports: {top: all}\n",
      message: #"""
        slw.yml:9:16: error: invalid value 'all' for reports.top
            9 | reports: {top: all}
              |                ^~~
          What to do: write a whole number, 1 or more
        """#),
    MessageCase(
      name: "not a threshold",
      yaml: edition + sources + "quality: {rejected_rows: {error: 101%}}\n",
      message: #"""
        slw.yml:9:34: error: invalid value '101%' for quality.rejected_rows.error
            9 | quality: {rejected_rows: {error: 101%}}
              |                                  ^~~~
          What to do: write a number such as 10, a percentage such as 0.1% (up to 6 decimals), or never
        """#),
    MessageCase(
      name: "not a size",
      yaml: edition + sources + "limits: {field: 1 MB}\n",
      message: #"""
        slw.yml:9:17: error: invalid value '1 MB' for limits.field
            9 | limits: {field: 1 MB}
              |                 ^~~~
          What to do: write a number of bytes, or one with a unit: 65536, 64 KiB, 1 MiB, 8 GiB
        """#),
    MessageCase(
      name: "a limit beyond what the program can keep",
      yaml: edition + sources + "limits: {points: 5000}\n",
      message: #"""
        slw.yml:9:18: error: limits.points is 5000, and can be 4096 at most
            9 | limits: {points: 5000}
              |                  ^~~~
          What to do: write 4096 or less
        """#),
    MessageCase(
      name: "a record shorter than its field",
      yaml: edition + sources + "limits: {field: 2 KiB, record: 1 KiB}\n",
      message: #"""
        slw.yml:9:32: error: limits.record is 1 KiB, which is less than 'field'
            9 | limits: {field: 2 KiB, record: 1 KiB}
              |                                ^~~~~
          What to do: write as much as for 'field', or more
        """#),
    MessageCase(
      name: "not a percentage",
      yaml: edition + sources + "reports: {international: {foreign_visitors: 5}}\n",
      message: #"""
        slw.yml:9:45: error: invalid value '5' for reports.international.foreign_visitors
            9 | reports: {international: {foreign_visitors: 5}}
              |                                             ^
          What to do: write a percentage such as 5%, from 0% to 100%, up to 6 decimals
        """#),
    MessageCase(
      name: "edition id",
      yaml: "edition:\n  id: 스마트 위크\n  time_zone: Asia/Seoul\n  days: [2024-10-10]\n" + sources,
      message: #"""
        slw.yml:2:7: error: '스마트 위크' can't be an edition's id
            2 |   id: 스마트 위크
              |       ^~~~~~~~~~~
          What to do: use the letters A to Z, a to z, digits and '-', as in slw-2024
        """#),
    MessageCase(
      name: "date",
      yaml: "edition:\n  id: slw\n  time_zone: Asia/Seoul\n  days: [2024-10-10, 2024-02-30]\n"
        + sources,
      message: #"""
        slw.yml:4:22: error: '2024-02-30' is no date
            4 |   days: [2024-10-10, 2024-02-30]
              |                      ^~~~~~~~~~
          What to do: write year, month and day as in 2024-10-10
        """#),
    MessageCase(
      name: "days after the last",
      yaml: "edition:\n  id: slw\n  time_zone: Asia/Seoul\n  days: [2024-10-10]\n"
        + "  final_after: 2 weeks\n" + sources,
      message: #"""
        slw.yml:5:16: error: '2 weeks' is neither a date nor a number of days
            5 |   final_after: 2 weeks
              |                ^~~~~~~
          What to do: write a date as in 2024-11-11, or days after the last one as in 30 days
        """#),
    MessageCase(
      name: "date twice",
      yaml:
        "edition:\n  id: slw\n  time_zone: Asia/Seoul\n  days:\n    - 2024-10-10\n    - {date: 2024-10-10}\n"
        + sources,
      message: #"""
        slw.yml:6:14: error: the day '2024-10-10' occurs again, after line 5
            6 |     - {date: 2024-10-10}
              |              ^~~~~~~~~~
          What to do: remove one of the two
        """#),
    MessageCase(
      name: "time",
      yaml:
        "edition:\n  id: slw\n  time_zone: Asia/Seoul\n  days: [{date: 2024-10-10, opens: 10h}]\n"
        + sources,
      message: #"""
        slw.yml:4:36: error: '10h' is no time of day
            4 |   days: [{date: 2024-10-10, opens: 10h}]
              |                                    ^~~
          What to do: write hours and minutes as in "09:30", from "00:00" to "24:00"
        """#),
    MessageCase(
      name: "day start",
      yaml:
        "edition:\n  id: slw\n  time_zone: Asia/Seoul\n  day_starts_at: 24:00\n  days: [2024-10-10]\n"
        + sources,
      message: #"""
        slw.yml:4:18: error: a day can't start at '24:00'
            4 |   day_starts_at: 24:00
              |                  ^~~~~
          What to do: write a time from "00:00" to "23:59"
        """#),
    MessageCase(
      name: "country, one near",
      yaml:
        "edition:\n  id: slw\n  time_zone: Asia/Seoul\n  host_country: UK\n  days: [2024-10-10]\n"
        + sources,
      message: #"""
        slw.yml:4:17: error: 'UK' is no country code
            4 |   host_country: UK
              |                 ^~
          What to do: did you mean 'GB'? Write the two letters of ISO 3166-1, such as KR
        """#),
    MessageCase(
      name: "country",
      yaml:
        "edition:\n  id: slw\n  time_zone: Asia/Seoul\n  host_country: [KR, XX]\n  days: [2024-10-10]\n"
        + sources,
      message: #"""
        slw.yml:4:22: error: 'XX' is no country code
            4 |   host_country: [KR, XX]
              |                      ^~
          What to do: write the two letters of ISO 3166-1, such as KR
        """#),
    MessageCase(
      name: "time zone, one near",
      yaml: "edition:\n  id: slw\n  time_zone: Asia/Seul\n  days: [2024-10-10]\n" + sources,
      message: #"""
        slw.yml:3:14: error: unknown time zone 'Asia/Seul'
            3 |   time_zone: Asia/Seul
              |              ^~~~~~~~~
          What to do: did you mean 'Asia/Seoul'? Write a name of the IANA database, such as Asia/Seoul
        """#),
    MessageCase(
      name: "time zone",
      yaml: "edition:\n  id: slw\n  time_zone: KST\n  days: [2024-10-10]\n" + sources,
      message: #"""
        slw.yml:3:14: error: unknown time zone 'KST'
            3 |   time_zone: KST
              |              ^~~
          What to do: write a name of the IANA database, such as Asia/Seoul
        """#),
  ]
}
