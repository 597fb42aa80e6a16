import Attendance

extension DefinitionReader {
  /// How `timestamps:` says that a source writes instants.
  mutating func timestampRule(_ node: YAMLNode, around date: CalendarDate) -> TimestampRule? {
    guard let section = section(node, known: ["format", "time_zone"]) else { return nil }
    let zone = section["time_zone"].flatMap { self.zone($0, around: date) }
    guard let place = section["format"] else { return TimestampRule(zone: zone) }
    guard let items = someItems(place) else { return nil }
    var formats: [TimestampFormat] = []
    for item in items {
      guard let format = timestampFormat(item) else { continue }
      // A zone that is there and wrong has been noted already.
      if format.needsZone, section["time_zone"] == nil { note(.timestampZoneMissing, item) }
      formats.append(format)
    }
    return formats.isEmpty ? nil : TimestampRule(formats: formats, zone: zone)
  }

  private mutating func timestampFormat(_ node: YAMLNode) -> TimestampFormat? {
    guard let text = string(node) else { return nil }
    switch text {
    case "iso8601": return .iso8601
    case "epoch_seconds": return .epochSeconds
    case "epoch_milliseconds": return .epochMilliseconds
    case _ where text.contains("%"):
      do {
        return .pattern(try TimestampPattern(text))
      } catch {
        notePattern(error, node, text)
        return nil
      }
    default:
      let allowed = ["iso8601", "epoch_seconds", "epoch_milliseconds"]
      note(
        .notOneOf(allowed + ["a pattern such as \"%Y-%m-%d %H:%M:%S\""]), node,
        suggestion: NearestName.of(text, among: allowed))
      return nil
    }
  }

  private mutating func notePattern(
    _ error: TimestampPatternError, _ node: YAMLNode, _ pattern: String
  ) {
    // Within a value of one line without escapes the directive's place is known exactly.
    let written = text.line(node.mark.line).dropFirst(node.mark.column - 1)
    let quotes = written.first == "\"" || written.first == "'" ? 1 : 0
    var part = node.mark
    if written.dropFirst(quotes).starts(with: pattern.unicodeScalars) {
      part = node.mark.part(
        offset: quotes + error.offset, length: error.text.unicodeScalars.count)
    }
    note(.timestampPattern(error.kind), node, text: error.text, part: part)
  }
}
