/// Somebody who has every published table, knows how they add up, and wants what is hidden.
public struct Attack {
  /// A figure: a publication's, in a table's row and column.
  public struct Name: Hashable, Sendable {
    /// Which publication.
    public let publication: String
    /// Which table.
    public let table: String
    /// What tells the row apart.
    public let row: String
    /// Which column.
    public let column: String

    /// The figure's name.
    public init(_ publication: String, _ table: String, _ row: String, _ column: String) {
      self.publication = publication
      self.table = table
      self.row = row
      self.column = column
    }

    var text: String { [publication, table, row, column].joined(separator: "\t") }
  }

  /// A sum of figures with factors that is 0; terms without a figure are constants.
  typealias Equation = [(factor: Int, name: Name?)]

  /// Figures that are shown.
  public private(set) var shown: [Name: Int] = [:]
  /// Figures whose places are empty.
  public private(set) var hidden: Set<Name> = []
  private var equations: [Equation] = []
  private var rises: [(low: Name, high: Name, factor: Int)] = []
  private var least: [Name: Int] = [:]

  /// Somebody who has nothing yet.
  public init() {}

  /// Reads a figure where it stands; an empty place is one to find out.
  mutating func read(_ text: String?, _ name: Name) {
    if let text, let value = Int(text) {
      shown[name] = value
      hidden.remove(name)
    } else if text == "", shown[name] == nil {
      hidden.insert(name)
    }
  }

  mutating func know(_ value: Int, _ name: Name) {
    shown[name] = value
    hidden.remove(name)
  }

  mutating func add(_ equation: Equation) { equations.append(equation) }

  /// `sum` is the sum of `parts`.
  mutating func sum(_ parts: [Name], is sum: Name) {
    add(parts.map { (1, $0) } + [(-1, sum)])
  }

  /// `low` is no more than `factor` times `high`.
  mutating func order(_ low: Name, atMost high: Name, times factor: Int = 1) {
    rises.append((low, high, factor))
  }

  mutating func bound(_ name: Name, atLeast value: Int) {
    least[name] = max(value, least[name] ?? 0)
  }

  /// No figure of people is smaller in the later of two publications than in the earlier one.
  public mutating func knowGrowth(from earlier: String, to later: String) {
    let columns = ["visitors", "visits", "registered", "attended", "badges", "first_time_visitors"]
    let names = Set(shown.keys).union(hidden).filter {
      $0.publication == earlier && columns.contains($0.column)
    }
    for name in names {
      let next = Name(later, name.table, name.row, name.column)
      if shown[next] != nil || hidden.contains(next) { order(name, atMost: next) }
    }
  }

  /// The hidden figures that the equations give back.
  public var recovered: [Name: Int] {
    var system = LinearSystem()
    for equation in equations {
      system.add(
        equation.map { factor, name in
          guard let name else { return (factor, nil) }
          if let value = shown[name] { return (factor * value, nil) }
          return (factor, name.text)
        })
    }
    let byText = Dictionary(uniqueKeysWithValues: hidden.map { ($0.text, $0) })
    var result: [Name: Int] = [:]
    for (text, value) in system.determined {
      if let name = byText[text] { result[name] = value }
    }
    return result
  }

  /// How small and how great each hidden figure can be, as far as this finds out: what is less than
  /// what is handed from figure to figure through all equations until nothing changes.
  public var ranges: [Name: ClosedRange<Int>] {
    var bounds: [Name: (low: Int, high: Int)] = [:]
    func get(_ name: Name) -> (low: Int, high: Int) {
      if let value = shown[name] { return (value, value) }
      return bounds[name] ?? (least[name] ?? 0, 1 << 40)
    }
    for _ in 0..<50 {
      var hasChanged = false
      func set(_ name: Name, low: Int, high: Int) {
        guard shown[name] == nil else { return }
        let old = get(name)
        let new = (low: max(old.low, low), high: min(old.high, high))
        if new != old { hasChanged = true }
        bounds[name] = new
      }
      for (low, high, factor) in rises {
        set(low, low: 0, high: get(high).high * factor)
        let lowest = get(low).low
        set(high, low: (lowest + factor - 1) / factor, high: 1 << 40)
      }
      for equation in equations { Self.tighten(equation, get, set) }
      if !hasChanged { break }
    }
    var result: [Name: ClosedRange<Int>] = [:]
    for name in hidden {
      let bounds = get(name)
      result[name] = bounds.low...max(bounds.low, bounds.high)
    }
    return result
  }

  private static func tighten(
    _ equation: Equation, _ get: (Name) -> (low: Int, high: Int),
    _ set: (Name, Int, Int) -> Void
  ) {
    func range(_ factor: Int, _ name: Name?) -> (low: Int, high: Int) {
      guard let name else { return (factor, factor) }
      let own = get(name)
      return factor > 0
        ? (own.low * factor, own.high * factor) : (own.high * factor, own.low * factor)
    }
    let ranges = equation.map(range)
    let low = ranges.reduce(0) { $0 + $1.low }
    let high = ranges.reduce(0) { $0 + $1.high }
    for (term, own) in zip(equation, ranges) {
      guard let name = term.name, abs(term.factor) == 1 else { continue }
      // The others sum to what this one takes back.
      let rest = (low: low - own.low, high: high - own.high)
      if term.factor > 0 {
        set(name, -rest.high, -rest.low)
      } else {
        set(name, rest.low, rest.high)
      }
    }
  }
}
