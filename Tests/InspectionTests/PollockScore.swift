/// How much of a clean file was read from a polluted one: ten measures from 0 to 1, added up.
///
/// Success, and precision, recall and F1 of the header's cells, of the records and of all cells,
/// each compared as a multiset.
struct PollockScore {
  /// From 0 to 10.
  let total: Double

  init(clean: [[String]], loaded: [[String]]) {
    guard let header = clean.first else {
      total = 10
      return
    }
    let measures =
      Self.measures(header, loaded.first ?? [])
      + Self.measures(clean.dropFirst().map { $0.joined() }, loaded.dropFirst().map { $0.joined() })
      + Self.measures(clean.flatMap(\.self), loaded.flatMap(\.self))
    total = 1 + measures.reduce(0, +)
  }

  // What the files of the survey have, per file: the more often a pollution, the more it weighs.
  private static let weights: [String: Double] = [
    "none": 1, "no_payload": 15, "no_trailing_newline": 184, "double_trailing_newline": 5,
    "no_header": 470, "header_multirow_2": 47, "header_multirow_3": 47, "preamble": 282,
    "multitable_same": 62.67, "multitable_more": 62.67, "multitable_less": 62.67, "header_only": 3,
    "one_data_row": 4, "record_delimiter_cr": 7, "record_delimiter_lf": 1_691,
    "field_delimiter_tab": 4, "field_delimiter_semicolon": 834, "field_delimiter_blank": 4,
    "field_delimiter_comma_blank": 101, "quotation_apostrophe": 11, "escape_backslash": 1,
    "escape_none": 7, "row_less_sep": 247, "row_more_sep": 247, "row_extra_quote": 8.5,
    "row_field_delimiter": 10,
  ]

  /// The mean of all files.
  static func simple(_ scores: [String: [Double]]) -> Double {
    let all = scores.values.joined()
    return all.reduce(0, +) / Double(all.count)
  }

  /// The mean, each pollution weighted by how often it occurs in real files.
  static func weighted(_ scores: [String: [Double]]) -> Double {
    var sum = 0.0
    var weight = 0.0
    for (pollution, own) in scores {
      let share = weights[pollution] ?? 0
      sum += share * own.reduce(0, +) / Double(own.count)
      weight += share
    }
    return sum / weight
  }

  private static func measures(_ source: [String], _ loaded: [String]) -> [Double] {
    guard !source.isEmpty else { return [1, 1, 1] }
    var counts: [String: Int] = [:]
    for item in source { counts[item, default: 0] += 1 }
    var shared = 0
    for item in loaded {
      guard let left = counts[item], left > 0 else { continue }
      counts[item] = left - 1
      shared += 1
    }
    guard shared > 0 else { return [0, 0, 0] }
    let precision = Double(shared) / Double(source.count)
    let recall = Double(shared) / Double(loaded.count)
    return [precision, recall, 2 * precision * recall / (precision + recall)]
  }
}
