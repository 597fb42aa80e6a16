internal import Reporting

extension FileOutcome {
  /// What goes beyond a limit in this file, whether it was taken in or not.
  var quality: [QualityFinding] {
    let noted = warnings.compactMap { warning in
      if case .quality(let finding) = warning { finding } else { nil as QualityFinding? }
    }
    guard case .failed(let failure) = end, case .quality(let broken) = failure.kind else {
      return noted
    }
    return noted + broken
  }
}

extension QualityFinding {
  var jsonValue: JSONValue {
    [
      "measure": .string(measure.rawValue),
      "level": .string(level.rawValue),
      "place": .string(place),
      "count": .int(measurement.count),
      "total": .int(measurement.total),
      "limit": .string(limit.words),
      "message": .string(message),
    ]
  }
}
