/// Linear equations over unknown numbers, solved as far as they can be.
///
/// It works with residues of a prime: what is determined over the fractions is determined here, and
/// the other way round but for one chance in 10^18.
struct LinearSystem {
  private static let prime: UInt64 = (1 << 61) - 1

  private var names: [String] = []
  private var numbers: [String: Int] = [:]
  // Rows in which the pivot's coefficient is 1 and no other pivot occurs; -1 is the constant.
  private var rows: [Int: [Int: UInt64]] = [:]

  /// Adds: the sum of all terms is 0. Terms without a name are constants.
  mutating func add(_ terms: [(factor: Int, name: String?)]) {
    var row: [Int: UInt64] = [:]
    for (factor, name) in terms {
      let key = name.map { number(of: $0) } ?? -1
      row[key, default: 0] = Self.sum(row[key] ?? 0, Self.residue(factor))
    }
    for key in row.keys where rows[key] != nil {
      guard let factor = row[key], factor != 0, let known = rows[key] else { continue }
      Self.add(known, times: Self.negative(factor), to: &row)
    }
    row = row.filter { $0.value != 0 }
    guard let pivot = row.keys.filter({ $0 >= 0 }).min(), let leading = row[pivot] else { return }
    let inverse = Self.power(leading, Self.prime - 2)
    row = row.mapValues { Self.product($0, inverse) }
    for (key, other) in rows {
      guard let factor = other[pivot] else { continue }
      var changed = other
      Self.add(row, times: Self.negative(factor), to: &changed)
      rows[key] = changed.filter { $0.value != 0 }
    }
    rows[pivot] = row
  }

  /// The values that the equations leave no choice for.
  var determined: [String: Int] {
    var result: [String: Int] = [:]
    for (pivot, row) in rows where !row.keys.contains(where: { $0 >= 0 && $0 != pivot }) {
      let value = Self.negative(row[-1] ?? 0)
      result[names[pivot]] =
        value > Self.prime / 2 ? -Int(Self.prime - value) : Int(value)
    }
    return result
  }

  private mutating func number(of name: String) -> Int {
    if let number = numbers[name] { return number }
    names.append(name)
    numbers[name] = names.count - 1
    return names.count - 1
  }

  private static func add(
    _ row: [Int: UInt64], times factor: UInt64, to target: inout [Int: UInt64]
  ) {
    for (key, value) in row { target[key] = sum(target[key] ?? 0, product(value, factor)) }
  }

  private static func residue(_ value: Int) -> UInt64 {
    let residue = UInt64(value.magnitude) % prime
    return value < 0 ? negative(residue) : residue
  }

  private static func negative(_ value: UInt64) -> UInt64 { value == 0 ? 0 : prime - value }

  private static func sum(_ one: UInt64, _ other: UInt64) -> UInt64 { (one + other) % prime }

  private static func product(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let (high, low) = one.multipliedFullWidth(by: other)
    return prime.dividingFullWidth((high, low)).remainder
  }

  private static func power(_ base: UInt64, _ exponent: UInt64) -> UInt64 {
    var (result, square, rest) = (UInt64(1), base, exponent)
    while rest > 0 {
      if rest & 1 == 1 { result = product(result, square) }
      square = product(square, square)
      rest >>= 1
    }
    return result
  }
}
