/// Reads a pattern's directives from left to right.
struct TimestampPatternParser {
  private let scalars: [Unicode.Scalar]
  private var elements: [TimestampPattern.Element] = []

  init(_ source: String) {
    scalars = Array(source.unicodeScalars)
  }

  mutating func parse() throws(TimestampPatternError) -> [TimestampPattern.Element] {
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "%" {
        try appendDirective(at: index)
        index += 2
      } else {
        append(scalar)
        index += 1
      }
    }
    try checkParts()
    return elements
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar == " " || scalar == "\t" {
      if elements.last != .blank { elements.append(.blank) }
    } else {
      elements += UTF8.encode(scalar).map { $0.map(TimestampPattern.Element.literal) } ?? []
    }
  }

  private mutating func appendDirective(at index: Int) throws(TimestampPatternError) {
    guard index + 1 < scalars.count else {
      throw TimestampPatternError(kind: .incompleteDirective, offset: index, text: "%")
    }
    let letter = scalars[index + 1]
    func failure(_ kind: TimestampPatternError.Kind) -> TimestampPatternError {
      TimestampPatternError(kind: kind, offset: index, text: "%\(letter)")
    }
    guard let steps = Self.directives[letter] else {
      switch letter {
      case "Z": throw failure(.zoneName)
      case "D", "c", "x", "X", "r": throw failure(.ambiguousDirective)
      default: throw failure(.unsupportedDirective)
      }
    }
    for step in steps {
      if let part = Self.part(of: step), elements.contains(where: { Self.part(of: $0) == part }) {
        throw failure(.repeated)
      }
      elements.append(step)
    }
  }

  private func checkParts() throws(TimestampPatternError) {
    let parts = elements.compactMap(Self.part)
    let missing = Self.needed.filter { !parts.contains($0.part) }.map(\.directive)
    func failure(_ kind: TimestampPatternError.Kind) -> TimestampPatternError {
      var text = ""
      text.unicodeScalars.append(contentsOf: scalars)
      return TimestampPatternError(kind: kind, offset: 0, text: text)
    }
    guard missing.isEmpty else { throw failure(.missing(missing)) }
    if elements.contains(.hour12), !elements.contains(.amPM) { throw failure(.halfDayMissing) }
  }

  /// What a directive says about a timestamp; two of the same would contradict each other.
  private enum Part { case year, month, day, hour, minute, second, fraction, amPM, offset }

  private static let needed: [(part: Part, directive: String)] = [
    (.year, "%Y"), (.month, "%m"), (.day, "%d"), (.hour, "%H"),
  ]

  private static func part(of element: TimestampPattern.Element) -> Part? {
    switch element {
    case .year4, .year2: .year
    case .month, .monthName: .month
    case .day: .day
    case .hour24, .hour12: .hour
    case .minute: .minute
    case .second: .second
    case .fraction: .fraction
    case .amPM: .amPM
    case .offset: .offset
    case .literal, .blank: nil
    }
  }

  private static let directives: [Unicode.Scalar: [TimestampPattern.Element]] = [
    "Y": [.year4], "y": [.year2], "m": [.month], "b": [.monthName], "B": [.monthName],
    "h": [.monthName], "d": [.day], "e": [.day], "H": [.hour24], "k": [.hour24],
    "I": [.hour12], "l": [.hour12], "M": [.minute], "S": [.second], "f": [.fraction],
    "p": [.amPM], "z": [.offset], "%": [.literal(UInt8(ascii: "%"))],
    "T": [.hour24, colon, .minute, colon, .second], "R": [.hour24, colon, .minute],
    "F": [.year4, hyphen, .month, hyphen, .day],
  ]

  private static let colon = TimestampPattern.Element.literal(UInt8(ascii: ":"))
  private static let hyphen = TimestampPattern.Element.literal(UInt8(ascii: "-"))
}
