/// One step of a ``FileGlob`` pattern: what a single name has to look like.
struct FileNamePattern {
  private enum Token {
    case scalar(Unicode.Scalar)
    case anyScalar
    case anyRun
    case oneOf([ClosedRange<UInt32>], negated: Bool)
  }

  private let tokens: [Token]

  /// Whether the step is `**` and stands for any number of folders.
  let isAnyDepth: Bool

  init(_ step: some StringProtocol) {
    var tokens: [Token] = []
    let scalars = Array(step.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      switch scalar {
      case "*": tokens.append(.anyRun)
      case "?": tokens.append(.anyScalar)
      case "[":
        if let (set, end) = Self.set(in: scalars, from: index + 1) {
          tokens.append(set)
          index = end
        } else {
          tokens.append(.scalar(scalar))
        }
      case "\\" where index + 1 < scalars.count:
        index += 1
        tokens.append(.scalar(scalars[index]))
      default: tokens.append(.scalar(scalar))
      }
      index += 1
    }
    self.tokens = tokens
    isAnyDepth = step == "**"
  }

  /// The only name that the step can mean, or `nil` where it has wildcards.
  var literal: String? {
    var name = ""
    for token in tokens {
      guard case .scalar(let scalar) = token else { return nil }
      name.unicodeScalars.append(scalar)
    }
    return name
  }

  /// Whether a file or folder with this name is meant.
  func matches(_ name: String) -> Bool {
    let scalars = Array(name.unicodeScalars)
    if scalars.first == "." {
      guard case .scalar(".")? = tokens.first else { return false }
    }
    var (token, position) = (0, 0)
    // Where to go on after a mismatch: behind the last '*', with one more scalar given to it.
    var retry: (token: Int, position: Int)?
    while position < scalars.count {
      if token < tokens.count, case .anyRun = tokens[token] {
        token += 1
        retry = (token, position)
      } else if token < tokens.count, Self.matches(tokens[token], scalars[position]) {
        token += 1
        position += 1
      } else if let last = retry {
        (token, position) = (last.token, last.position + 1)
        retry = (token, position)
      } else {
        return false
      }
    }
    return tokens[token...].allSatisfy { if case .anyRun = $0 { true } else { false } }
  }

  private static func matches(_ token: Token, _ scalar: Unicode.Scalar) -> Bool {
    switch token {
    case .scalar(let expected): expected == scalar
    case .anyScalar: true
    case .anyRun: false
    case .oneOf(let ranges, let negated):
      ranges.contains { $0.contains(scalar.value) } != negated
    }
  }

  /// The set that starts behind a `[`, and the index of its `]`; `nil` where none closes it.
  private static func set(in scalars: [Unicode.Scalar], from start: Int) -> (Token, Int)? {
    var index = start
    let negated = index < scalars.count && (scalars[index] == "!" || scalars[index] == "^")
    if negated { index += 1 }
    let first = index
    var ranges: [ClosedRange<UInt32>] = []
    while index < scalars.count {
      // A ']' right at the start belongs to the set.
      if scalars[index] == "]", index > first { return (.oneOf(ranges, negated: negated), index) }
      let low = scalars[index].value
      if index + 2 < scalars.count, scalars[index + 1] == "-", scalars[index + 2] != "]" {
        let high = scalars[index + 2].value
        if low <= high { ranges.append(low...high) }
        index += 3
      } else {
        ranges.append(low...low)
        index += 1
      }
    }
    return nil
  }
}
