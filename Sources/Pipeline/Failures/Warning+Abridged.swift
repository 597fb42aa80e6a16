extension Warning {
  /// The warnings without most of those that are alike: of files of which the same is to be said,
  /// the first few stand for all, and a warning at the end says how many there are beyond.
  public static func abridged(_ warnings: [Warning], each limit: Int = 5) -> [Warning] {
    var counts: [QualityRules.Measure: Int] = [:]
    let shown = warnings.filter { warning in
      guard case .quality(let finding) = warning else { return true }
      counts[finding.measure, default: 0] += 1
      return counts[finding.measure, default: 0] <= limit
    }
    return shown
      + QualityRules.Measure.allCases.compactMap { measure in
        let more = (counts[measure] ?? 0) - limit
        return more > 0 ? .more(measure, files: more) : nil
      }
  }
}
