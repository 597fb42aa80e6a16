/// An exact fraction of two counts, such as a share or a rate.
public struct Ratio: Sendable, Hashable {
  /// What is counted.
  public let numerator: Int

  /// What it is held against; more than 0.
  public let denominator: Int

  /// A fraction, or `nil` where `denominator` is 0 and nothing can be said.
  public init?(_ numerator: Int, of denominator: Int) {
    guard denominator > 0 else { return nil }
    self.numerator = numerator
    self.denominator = denominator
  }

  /// `whole` parts of a hundred.
  public static func percent(_ whole: Int) -> Ratio {
    Ratio(numerator: whole, denominator: 100)
  }

  private init(numerator: Int, denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The fraction as a decimal with `digits` after the point, rounded half to even, exactly.
  public func decimal(digits: Int) -> String {
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let (high, low) = numerator.magnitude.multipliedFullWidth(by: scale.magnitude)
    var (rounded, rest) = denominator.magnitude.dividingFullWidth((high, low))
    let doubled = rest.multipliedReportingOverflow(by: 2)
    let atLeastHalf = doubled.overflow || doubled.partialValue >= denominator.magnitude
    let exactlyHalf = !doubled.overflow && doubled.partialValue == denominator.magnitude
    if atLeastHalf, !exactlyHalf || rounded % 2 == 1 { rounded += 1 }
    let sign = numerator < 0 && rounded > 0 ? "-" : ""
    rest = rounded % scale.magnitude
    let whole = String(rounded / scale.magnitude)
    guard digits > 0 else { return sign + whole }
    return "\(sign)\(whole).\(Digits.padded(Int(rest), to: digits))"
  }
}

extension Ratio: Comparable {
  /// Whether `lhs` is the smaller fraction, exactly.
  public static func < (lhs: Ratio, rhs: Ratio) -> Bool {
    // Cross products of two counts stay below 2^63 for every count that a store can hold.
    lhs.numerator * rhs.denominator < rhs.numerator * lhs.denominator
  }

  /// Whether both fractions have the same value.
  public static func == (lhs: Ratio, rhs: Ratio) -> Bool {
    lhs.numerator * rhs.denominator == rhs.numerator * lhs.denominator
  }

  /// Hashes the reduced fraction, so that equal values hash alike.
  public func hash(into hasher: inout Hasher) {
    var (a, b) = (numerator.magnitude, denominator.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    hasher.combine(numerator / Int(max(a, 1)))
    hasher.combine(denominator / Int(max(a, 1)))
  }
}
