import Ingestion
import Pipeline
import Testing

@Suite("Messages about YAML and keys")
struct PipelineDefinitionMessageTests {
  @Test("say what, where and what to do", arguments: cases)
  func message(_ example: MessageCase) {
    let messages = problems(of: example.yaml).map { $0.message(path: "slw.yml") }
    #expect(messages == [example.message])
  }

  private static let edition = MessageCase.edition
  private static let sources = MessageCase.sources

  private static let cases = [
    MessageCase(
      name: "control character in the file",
      yaml: edition + sources + "store: a\u{1B}[31mb\n",
      message: #"""
        slw.yml:9:9: error: control character \u{1B} in the file
            9 | store: a\u{1B}[31mb
              |         ^~~~~~
          What to do: remove it
        """#),
    MessageCase(
      name: "control character in a value",
      yaml: edition + sources + "store: \"a\\0b\"\n",
      message: #"""
        slw.yml:9:8: error: control character \u{0} in store
            9 | store: "a\0b"
              |        ^~~~~~
          What to do: remove it
        """#),
    MessageCase(
      name: "no content",
      yaml: "# nothing\n",
      message: #"""
        slw.yml: error: the pipeline file has no content
          What to do: write at least the sections 'edition' and 'sources'
        """#),
    MessageCase(
      name: "a character that starts nothing",
      yaml: edition + sources + "    timestamps: {format: %Y}\n",
      message: #"""
        slw.yml:9:26: error: this is not YAML: found character that cannot start any token
            9 |     timestamps: {format: %Y}
              |                          ^
          What to do: put the value in double quotes
        """#),
    MessageCase(
      name: "a tab as indentation",
      yaml: "edition:\n\tid: slw\n",
      message: #"""
        slw.yml:2:1: error: this is not YAML: found character that cannot start any token
            2 | 	id: slw
              | ^
          What to do: indent with blanks, never with tabs
        """#),
    MessageCase(
      name: "a quote that is not closed",
      yaml: "edition:\n  id: \"slw\n  time_zone: Asia/Seoul\n",
      message: #"""
        slw.yml:2:7: error: this is not YAML: found unexpected end of stream
            2 |   id: "slw
              |       ^
          What to do: look at this line and the one before: a missing quote, bracket or ':', a ': ' within a value without quotes, or an indentation that differs
        """#),
    MessageCase(
      name: "a colon in a plain text",
      yaml: "edition:\n  name: Smart: Life\n",
      message: #"""
        slw.yml:2:14: error: this is not YAML: mapping values are not allowed in this context
            2 |   name: Smart: Life
              |              ^
          What to do: look at this line and the one before: a missing quote, bracket or ':', a ': ' within a value without quotes, or an indentation that differs
        """#),
    MessageCase(
      name: "an alias without an anchor",
      yaml: "edition: *missing\n",
      message: #"""
        slw.yml:1:10: error: this is not YAML: found undefined alias
            1 | edition: *missing
              |          ^
          What to do: put the value in double quotes
        """#),
    MessageCase(
      name: "two documents",
      yaml: edition + sources + "---\nedition: {}\n",
      message: #"""
        slw.yml:9:1: error: another YAML document starts here
            9 | ---
              | ^
          What to do: put each definition into a file of its own, without '---' between
        """#),
    MessageCase(
      name: "too deep",
      yaml: "edition: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n",
      message: #"""
        slw.yml:1:41: error: values lie more than 32 levels deep
            1 | edition: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
              |                                         ^
          What to do: look for brackets that are not closed, or aliases within aliases
        """#),
    MessageCase(
      name: "a tag",
      yaml: edition + sources + "store: !include x\n",
      message: #"""
        slw.yml:9:8: error: the tag '!include' means nothing in a pipeline file
            9 | store: !include x
              |        ^~~~~~~~~~
          What to do: remove the tag; put the value in quotes if it starts with '!'
        """#),
    MessageCase(
      name: "a key that is a list",
      yaml: edition + sources + "? [a]\n: b\n",
      message: #"""
        slw.yml:9:3: error: a key at the top level is no text
            9 | ? [a]
              |   ^
          What to do: write a plain text before the ':'
        """#),
    MessageCase(
      name: "unknown key",
      yaml: edition
        + "sources:\n  scans:\n    colums: {}\n    files: a.csv\n    columns: {badge: b, scanned_at: t}\n",
      message: #"""
        slw.yml:7:5: error: unknown key 'colums' in sources.scans
            7 |     colums: {}
              |     ^~~~~~
          What to do: did you mean 'columns'? Known keys here: files, encoding, delimiter, header, timestamps, columns, values
        """#),
    MessageCase(
      name: "unknown key at the top level, nothing near",
      yaml: edition + sources + "colour: red\n",
      message: #"""
        slw.yml:9:1: error: unknown key 'colour' at the top level
            9 | colour: red
              | ^~~~~~
          What to do: remove it. Known keys here: edition, store, sources, counting, points, aliases, quality, compare_with, reports, limits
        """#),
    MessageCase(
      name: "duplicate key",
      yaml: "edition:\n  id: first\n  id: slw\n  time_zone: Asia/Seoul\n  days: [2024-10-10]\n"
        + sources,
      message: #"""
        slw.yml:3:3: error: key 'id' in edition occurs again, after line 2
            3 |   id: slw
              |   ^~
          What to do: keep one of the two
        """#),
    MessageCase(
      name: "missing key",
      yaml: "edition:\n  id: slw\n  time_zone: Asia/Seoul\n" + sources,
      message: #"""
        slw.yml:1:1: error: missing key 'days' in edition
            1 | edition:
              | ^~~~~~~
          What to do: add 'days: [2024-10-10, 2024-10-11]'
        """#),
    MessageCase(
      name: "missing key at the top level",
      yaml: edition + "",
      message: #"""
        slw.yml:1:1: error: missing key 'sources' at the top level
            1 | edition:
              | ^
          What to do: add 'sources:'
        """#),
    MessageCase(
      name: "no source",
      yaml: edition + "sources:\n",
      message: #"""
        slw.yml:5:1: error: no source of registrations or scans
            5 | sources:
              | ^~~~~~~
          What to do: add 'registrations:' or 'scans:' below 'sources:'
        """#),
    MessageCase(
      name: "headline without custom",
      yaml: edition + sources + "counting: {profile: fkm, headline: visits}\n",
      message: #"""
        slw.yml:9:26: error: key 'headline' in counting has no meaning with profile 'fkm'
            9 | counting: {profile: fkm, headline: visits}
              |                          ^~~~~~~~
          What to do: remove it, or write 'profile: custom'
        """#),
  ]
}
