import Attendance
import Testing

@Suite("Timestamp patterns")
struct TimestampPatternTests {
  struct Layout: Sendable, CustomTestStringConvertible {
    let source: String
    let elements: [TimestampPattern.Element]
    var testDescription: String { source }
  }

  private static func literal(_ text: String) -> [TimestampPattern.Element] {
    text.utf8.map { .literal($0) }
  }

  @Test(
    "are taken apart from left to right",
    arguments: [
      Layout(
        source: "%Y-%m-%d %H:%M:%S",
        elements: [.year4] + literal("-") + [.month] + literal("-") + [.day, .blank, .hour24]
          + literal(":") + [.minute] + literal(":") + [.second]),
      Layout(
        source: "%F  \t%T.%f%z",
        elements: [.year4] + literal("-") + [.month] + literal("-") + [.day, .blank, .hour24]
          + literal(":") + [.minute] + literal(":") + [.second] + literal(".")
          + [.fraction, .offset]),
      Layout(
        source: "%d.%m.%y %k",
        elements: [.day] + literal(".") + [.month] + literal(".")
          + [.year2, .blank, .hour24]),
      Layout(
        source: "%e %b %Y %l %p",
        elements: [.day, .blank, .monthName, .blank, .year4, .blank, .hour12, .blank, .amPM]),
      Layout(
        source: "%Y년%B%d%%%I%p",
        elements: [.year4] + literal("년") + [.monthName, .day] + literal("%") + [.hour12, .amPM]),
      Layout(
        source: "%h%d%Y%R",
        elements: [.monthName, .day, .year4, .hour24] + literal(":") + [.minute]),
    ])
  func elements(_ layout: Layout) throws {
    #expect(try TimestampPattern(layout.source).elements == layout.elements)
  }

  struct Failure: Sendable, CustomTestStringConvertible {
    let source: String
    let kind: TimestampPatternError.Kind
    let offset: Int
    let text: String
    var testDescription: String { source }
  }

  @Test(
    "point at the directive to blame",
    arguments: [
      Failure(source: "%Y-%m-%d %H:%M %", kind: .incompleteDirective, offset: 15, text: "%"),
      Failure(source: "%Y %j", kind: .unsupportedDirective, offset: 3, text: "%j"),
      Failure(source: "일%Y %Z", kind: .zoneName, offset: 4, text: "%Z"),
      Failure(source: "%D %T", kind: .ambiguousDirective, offset: 0, text: "%D"),
      Failure(source: "%F %T %M", kind: .repeated, offset: 6, text: "%M"),
      Failure(source: "%b%m", kind: .repeated, offset: 2, text: "%m"),
      Failure(source: "%Y-%m", kind: .missing(["%d", "%H"]), offset: 0, text: "%Y-%m"),
      Failure(source: "", kind: .missing(["%Y", "%m", "%d", "%H"]), offset: 0, text: ""),
      Failure(source: "%F %I", kind: .halfDayMissing, offset: 0, text: "%F %I"),
    ])
  func failures(_ failure: Failure) {
    let error = #expect(throws: TimestampPatternError.self) {
      try TimestampPattern(failure.source)
    }
    #expect(error?.kind == failure.kind)
    #expect(error?.offset == failure.offset)
    #expect(error?.text == failure.text)
  }

  @Test("need a zone unless they write one")
  func zone() throws {
    #expect(TimestampFormat.pattern(try TimestampPattern("%F %T")).needsZone)
    #expect(!TimestampFormat.pattern(try TimestampPattern("%F %T %z")).needsZone)
    #expect(!TimestampFormat.iso8601.needsZone)
    #expect(!TimestampFormat.epochSeconds.needsZone)
    #expect(TimestampRule.iso8601.formats == [.iso8601])
  }

  @Test("know every directive that they list", arguments: TimestampPatternError.supportedDirectives)
  func supported(_ directive: String) {
    let error = #expect(throws: TimestampPatternError.self) { try TimestampPattern(directive) }
    if case .missing = error?.kind {} else { Issue.record("\(directive) is not supported") }
  }
}
