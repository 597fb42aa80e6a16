import Ingestion
import Pipeline
import Testing

@Suite("Messages about columns and timestamps")
struct PipelineDefinitionSourceMessageTests {
  @Test("say what, where and what to do", arguments: cases)
  func message(_ example: MessageCase) {
    let messages = problems(of: example.yaml).map { $0.message(path: "slw.yml") }
    #expect(messages == [example.message])
  }

  private static let edition = MessageCase.edition
  private static let sources = MessageCase.sources

  private static let cases = [
    MessageCase(
      name: "column number",
      yaml: edition
        + "sources:\n  scans:\n    files: a.csv\n    columns: {badge: 0, scanned_at: t}\n",
      message: #"""
        slw.yml:8:22: error: '0' is no column number
            8 |     columns: {badge: 0, scanned_at: t}
              |                      ^
          What to do: columns are counted from 1; put the text in quotes if it is a header name
        """#),
    MessageCase(
      name: "column number in a list",
      yaml: edition
        + "sources:\n  scans:\n    files: a.csv\n    columns: {badge: [1, b], scanned_at: t}\n",
      message: #"""
        slw.yml:8:23: error: column number '1' in a list of header names
            8 |     columns: {badge: [1, b], scanned_at: t}
              |                       ^
          What to do: put it in quotes if it is a header name, or write one number instead of the list
        """#),
    MessageCase(
      name: "column name without a header",
      yaml: edition
        + "sources:\n  scans:\n    files: a.csv\n    columns: {badge: 1, scanned_at: t}\n    header: false\n",
      message: #"""
        slw.yml:8:37: error: column name 't', but the files have no header
            8 |     columns: {badge: 1, scanned_at: t}
              |                                     ^
          What to do: write the column's number, from 1, or 'header: true'
        """#),
    MessageCase(
      name: "entry and exit",
      yaml: edition + sources
        + "    values:\n      direction:\n        in: [Tor]\n        out: [Tor, out]\n",
      message: #"""
        slw.yml:12:15: error: 'Tor' means both entry and exit, entry in line 11
           12 |         out: [Tor, out]
              |               ^~~
          What to do: remove it from 'in' or from 'out'
        """#),
    MessageCase(
      name: "entry that is an exit by default",
      yaml: edition + sources + "    values: {direction: {in: [Exit]}}\n",
      message: #"""
        slw.yml:9:31: error: 'Exit' means both entry and exit
            9 |     values: {direction: {in: [Exit]}}
              |                               ^~~~
          What to do: remove it from 'in' or from 'out'
        """#),
    MessageCase(
      name: "empty direction",
      yaml: edition + sources + "    values: {direction: {in: [in, \"\"]}}\n",
      message: #"""
        slw.yml:9:35: error: an empty text as a direction in sources.scans.values.direction.in[2]
            9 |     values: {direction: {in: [in, ""]}}
              |                                   ^~
          What to do: remove it: an empty text always means that there is no direction
        """#),
    MessageCase(
      name: "pattern, incomplete directive",
      yaml: edition + sources + "    timestamps: {format: \"%F %T %\", time_zone: UTC}\n",
      message: #"""
        slw.yml:9:33: error: a '%' without a letter after it
            9 |     timestamps: {format: "%F %T %", time_zone: UTC}
              |                                 ^
          What to do: write %% for the character itself. Directives: %Y %y %m %b %B %h %d %e %H %k %I %l %M %S %f %p %z %T %R %F %%
        """#),
    MessageCase(
      name: "pattern, unknown directive",
      yaml: edition + sources + "    timestamps: {format: \"%F %T %j\", time_zone: UTC}\n",
      message: #"""
        slw.yml:9:33: error: unknown directive '%j' in a timestamp pattern
            9 |     timestamps: {format: "%F %T %j", time_zone: UTC}
              |                                 ^~
          What to do: use one of these: %Y %y %m %b %B %h %d %e %H %k %I %l %M %S %f %p %z %T %R %F %%
        """#),
    MessageCase(
      name: "pattern, zone name",
      yaml: edition + sources + "    timestamps: {format: \"%F %T %Z\"}\n",
      message: #"""
        slw.yml:9:33: error: '%Z' would read a zone's name, which does not say its distance from UTC
            9 |     timestamps: {format: "%F %T %Z"}
              |                                 ^~
          What to do: read distances with %z, or write the name as it stands and add 'time_zone:'
        """#),
    MessageCase(
      name: "pattern, ambiguous",
      yaml: edition + sources + "    timestamps: {format: \"%D %T\", time_zone: UTC}\n",
      message: #"""
        slw.yml:9:27: error: '%D' means different layouts in different countries
            9 |     timestamps: {format: "%D %T", time_zone: UTC}
              |                           ^~
          What to do: write the order out, as in %d/%m/%Y or %m/%d/%Y
        """#),
    MessageCase(
      name: "pattern, repeated",
      yaml: edition + sources + "    timestamps: {format: \"%F %H %T\", time_zone: UTC}\n",
      message: #"""
        slw.yml:9:33: error: '%T' gives a part of the timestamp that is given already
            9 |     timestamps: {format: "%F %H %T", time_zone: UTC}
              |                                 ^~
          What to do: remove it
        """#),
    MessageCase(
      name: "pattern, missing parts",
      yaml: edition + sources + "    timestamps: {format: \"%Y-%m\", time_zone: UTC}\n",
      message: #"""
        slw.yml:9:27: error: the timestamp pattern '%Y-%m' has no %d, %H
            9 |     timestamps: {format: "%Y-%m", time_zone: UTC}
              |                           ^~~~~
          What to do: a pattern needs year, month, day and hour, as in %Y-%m-%d %H:%M
        """#),
    MessageCase(
      name: "pattern, half of the day",
      yaml: edition + sources + "    timestamps: {format: \"%F %I:%M\", time_zone: UTC}\n",
      message: #"""
        slw.yml:9:27: error: the timestamp pattern '%F %I:%M' has %I and no %p
            9 |     timestamps: {format: "%F %I:%M", time_zone: UTC}
              |                           ^~~~~~~~
          What to do: add %p, or use %H for hours from 0 to 23
        """#),
    MessageCase(
      name: "pattern without a zone",
      yaml: edition + sources + "    timestamps:\n      format: \"%F %T\"\n",
      message: #"""
        slw.yml:10:15: error: the timestamps '%F %T' have no zone
           10 |       format: "%F %T"
              |               ^~~~~~~
          What to do: add %z to the pattern if the zone is written, else add 'time_zone:' beside 'format:'
        """#),
    MessageCase(
      name: "no timestamp format",
      yaml: edition + sources + "    timestamps: {format: epoch_second}\n",
      message: #"""
        slw.yml:9:26: error: invalid value 'epoch_second' for sources.scans.timestamps.format
            9 |     timestamps: {format: epoch_second}
              |                          ^~~~~~~~~~~~
          What to do: did you mean 'epoch_seconds'? Allowed here: iso8601, epoch_seconds, epoch_milliseconds, a pattern such as "%Y-%m-%d %H:%M:%S"
        """#),
    MessageCase(
      name: "person without a column",
      yaml: edition + sources + "counting: {unit: person}\n",
      message: #"""
        slw.yml:9:18: error: persons can't be counted without a column that tells them apart
            9 | counting: {unit: person}
              |                  ^~~~~~
          What to do: add 'person:' to sources.registrations.columns, or write 'unit: badge'
        """#),
  ]
}
