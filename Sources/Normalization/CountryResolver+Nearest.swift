internal import Attendance

extension CountryResolver {
  /// The everyday English name that is most like `text`, for somebody to decide; `nil` where none
  /// is like it. The first in Unicode scalar order on a tie.
  ///
  /// Far more lenient than ``country(_:)``, which must not be wrong: a third of the letters may
  /// differ. It compares with every country's name.
  public func nearestName(to text: String) -> String? {
    let letters = Array(NameTokens(text).compact.utf8)
    guard letters.count >= 4, letters.count <= 64 else { return nil }
    var nearest: (name: String, distance: Int)?
    for name in CountryTable.names.values.sorted(by: ScalarOrder.precedes) {
      let candidate = Array(NameTokens(name).compact.utf8)
      let limit = max(letters.count, candidate.count) / 3
      guard abs(letters.count - candidate.count) <= limit else { continue }
      let distance = EditDistance.between(letters, candidate)
      if distance <= limit, distance < nearest?.distance ?? .max { nearest = (name, distance) }
    }
    return nearest?.name
  }

  /// Whether the alias file says what `text` means, be it that nobody can tell.
  public func hasAlias(for text: String) -> Bool { aliases[MatchKey.of(text)] != nil }
}
