/// Something that goes beyond a limit of the pipeline's `quality:`.
public struct QualityFinding: Sendable, Hashable {
  /// Which of the two limits is broken.
  public enum Level: String, Sendable, Hashable {
    case warning
    case error
  }

  /// What was measured.
  public let measurement: QualityMeasurement

  /// The limit that it goes beyond.
  public let limit: Threshold

  /// Which of the two it is.
  public let level: Level

  /// Where: a file, or the store.
  public let place: String

  /// What was counted.
  public var measure: QualityRules.Measure { measurement.measure }
}

extension QualityRules {
  /// The graver limit that a measurement goes beyond, if it does beyond any.
  func finding(_ measurement: QualityMeasurement, at place: String) -> QualityFinding? {
    let limits = self[measurement.measure]
    func isBroken(_ limit: Threshold?) -> Bool {
      limit?.isBroken(by: measurement.count, of: measurement.total) == true
    }
    if let limit = limits.error, isBroken(limit) {
      return QualityFinding(measurement: measurement, limit: limit, level: .error, place: place)
    }
    guard let limit = limits.warning, isBroken(limit) else { return nil }
    return QualityFinding(measurement: measurement, limit: limit, level: .warning, place: place)
  }
}
