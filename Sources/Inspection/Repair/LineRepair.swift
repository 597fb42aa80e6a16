/// Finds the likeliest reading of a record that is damaged or has not as many fields as others.
///
/// Every way to put the stretches between delimiters into the table's columns has a cost: what is
/// odd about the writing, and how strange each cell is in its column. The cheapest wins.
struct LineRepair {
  let dialect: LenientDialect
  let columns: [ColumnModel]

  private static let dropCost = 2.0
  private static let missingCost = 3.5
  static let splitCost = 3.0
  static let gluedCost = 1.0
  static let pairCost = 1.5
  private static let mostDelimiters = 600
  private static let mostSteps = 2_000_000

  /// The likeliest reading of `bytes`, with other delimiters than the table's where those fit
  /// better.
  func reading(_ bytes: ArraySlice<UInt8>, usesOtherDelimiters: Bool = true) -> LineReading {
    var best = reading(bytes, dialect) ?? fallback(bytes)
    guard usesOtherDelimiters, columns.count > 2 else { return best }
    // A single oddity is likelier than a delimiter of its own.
    guard best.cost > 4 * Double(columns.count - 1) else { return best }
    for delimiter in [0x2C, 0x3B, 0x09, 0x7C, 0x20] as [UInt8]
    where dialect.delimiter != [delimiter] && bytes.contains(delimiter) {
      var other = dialect
      other.delimiter = [delimiter]
      if var reading = reading(bytes, other), reading.cost + 4 < best.cost {
        reading.repairs = [.otherDelimiter]
        best = reading
      }
    }
    return best
  }

  /// What to make of a record that is too large to be looked at in all ways.
  func fallback(_ bytes: ArraySlice<UInt8>) -> LineReading {
    let scanner = LenientScanner(Array(bytes), dialect)
    var cells: [[UInt8]] = []
    var position = 0
    var start = 0
    while position < scanner.bytes.count {
      // What is left over stays together in the last field.
      if scanner.isDelimiter(at: position), cells.count + 1 < columns.count {
        cells.append(Array(scanner.bytes[start..<position]))
        position += dialect.delimiter.count
        start = position
      } else {
        position += 1
      }
    }
    cells.append(Array(scanner.bytes[start...]))
    var repairs: Set<RepairKind> = [.unquotedDelimiter]
    if cells.count < columns.count { repairs = [.missingField] }
    while cells.count < columns.count { cells.append([]) }
    let cost = Double(columns.count) * 10
    return LineReading(cells: cells, repairs: repairs, cost: cost)
  }

  enum Step {
    case none
    case cell(from: Int, LineSegment)
    case drop
    case missing
    case split(from: Int, LineSegment, LineSegment)
  }

  private func reading(_ bytes: ArraySlice<UInt8>, _ dialect: LenientDialect) -> LineReading? {
    let marks = delimiters(in: bytes, dialect)
    let stretches = marks.count + 1
    let width = columns.count
    guard marks.count <= Self.mostDelimiters else { return nil }
    let reach = min(stretches, 64 + max(0, stretches - width))
    guard stretches * width * reach / 4 <= Self.mostSteps else { return nil }
    let isBlank = dialect.delimiter.allSatisfy(\.isSpace)
    let mergeCost = isBlank ? 0.7 : 3.5
    let length = dialect.delimiter.count
    // costs[i][j]: the first i stretches in the first j columns.
    var costs = [Double](repeating: .infinity, count: (stretches + 1) * (width + 1))
    var steps = [Step](repeating: .none, count: costs.count)
    func index(_ stretch: Int, _ column: Int) -> Int { stretch * (width + 1) + column }
    func offer(_ cost: Double, _ step: Step, at place: Int) {
      if cost < costs[place] - 0.000_001 {
        costs[place] = cost
        steps[place] = step
      }
    }
    costs[0] = 0
    let empty = CellShape([])
    let line = LenientScanner(Array(bytes), dialect)
    let lacks = line.looseWidth(0, line.bytes.count) < width
    for stretch in 0...stretches {
      if stretch > 0 {
        let end = stretch <= marks.count ? marks[stretch - 1] : bytes.endIndex
        for from in stride(from: stretch - 1, through: max(0, stretch - reach), by: -1) {
          let start = from == 0 ? bytes.startIndex : marks[from - 1] + length
          let merged = stretch - from - 1
          let stretchBytes = bytes[start..<end]
          if (lacks && merged == 0) || isGlued(stretchBytes, dialect) {
            offerSplits(
              of: stretchBytes, from: from, to: stretch, merged: merged, dialect: dialect,
              mergeCost: mergeCost, costs: costs, index: index, offer: offer)
          }
          guard isWorthReading(stretchBytes, merged, dialect) else { continue }
          guard
            let segment = LineSegment(
              stretchBytes, dialect: dialect, merged: merged, mergeCost: mergeCost)
          else { continue }
          for column in 0..<width where costs[index(from, column)] < .infinity {
            let cost =
              costs[index(from, column)] + segment.cost
              + columns[column].strangeness(segment.shape, isQuoted: segment.isQuoted)
            offer(cost, .cell(from: from, segment), at: index(stretch, column + 1))
          }
          if merged == 0, end == start {
            for column in 0...width {
              offer(
                costs[index(from, column)] + Self.dropCost, .drop, at: index(stretch, column))
            }
          }
        }
      }
      for column in 0..<width {
        let cost =
          // Of places that are as likely, the last.
          costs[index(stretch, column)] + Self.missingCost - 0.000_1 * Double(column)
          + columns[column].strangeness(empty, isQuoted: false)
        offer(cost, .missing, at: index(stretch, column + 1))
      }
    }
    guard costs[index(stretches, width)] < .infinity else { return nil }
    return traced(steps, index, stretches, width, cost: costs[index(stretches, width)])
  }

  // Long texts with delimiters in them are either quoted, or few words.
  private func isWorthReading(
    _ bytes: ArraySlice<UInt8>, _ merged: Int, _ dialect: LenientDialect
  ) -> Bool {
    guard merged > 0, let quote = dialect.quote else { return merged <= 12 }
    let opening = bytes.first { !$0.isSpace }
    let closing = bytes.last { !$0.isSpace }
    if opening == quote || closing == quote { return opening == closing || merged < 6 }
    return merged <= 12
  }

  func delimiters(in bytes: ArraySlice<UInt8>, _ dialect: LenientDialect) -> [Int] {
    var places: [Int] = []
    var position = bytes.startIndex
    let delimiter = dialect.delimiter
    while position + delimiter.count <= bytes.endIndex {
      if bytes[position] == delimiter[0],
        bytes[position..<position + delimiter.count].elementsEqual(delimiter)
      {
        places.append(position)
        if places.count > Self.mostDelimiters { break }
        position += delimiter.count
      } else {
        position += 1
      }
    }
    return places
  }

  private func traced(
    _ steps: [Step], _ index: (Int, Int) -> Int, _ stretches: Int, _ width: Int, cost: Double
  ) -> LineReading {
    var cells: [[UInt8]] = []
    var repairs: Set<RepairKind> = []
    var (stretch, column) = (stretches, width)
    while stretch > 0 || column > 0 {
      switch steps[index(stretch, column)] {
      case .cell(let from, let segment):
        cells.append(segment.cell)
        if segment.hasStrayQuote { repairs.insert(.strayQuote) }
        if stretch - from > 1, !segment.isQuoted { repairs.insert(.unquotedDelimiter) }
        (stretch, column) = (from, column - 1)
      case .split(let from, let first, let second):
        cells += [second.cell, first.cell]
        repairs.insert(.missingDelimiter)
        (stretch, column) = (from, column - 2)
      case .drop:
        repairs.insert(.extraDelimiter)
        stretch -= 1
      case .missing:
        cells.append([])
        repairs.insert(.missingField)
        column -= 1
      case .none:
        column = 0
        stretch = 0
      }
    }
    return LineReading(cells: cells.reversed(), repairs: repairs, cost: cost)
  }
}
