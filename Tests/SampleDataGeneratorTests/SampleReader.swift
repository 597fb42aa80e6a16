import SampleData

/// Counts what is in generated files, by plain means and apart from the generator's own types.
struct SampleReader {
  var registrations: [String: [String]] = [:]
  var accepted: Set<[String]> = []
  var attendees: Set<String> = []
  var unknown: Set<String> = []
  var rows = 0
  var repeated = 0
  var broken = 0

  init(_ files: [SampleFile], days: Set<String>) {
    for file in files {
      let lines = String(decoding: file.content, as: UTF8.self).split(separator: "\n").dropFirst()
      for line in lines where file.path.hasPrefix("scans/") {
        readScan(line, days: days)
      }
      for line in lines where !file.path.hasPrefix("scans/") {
        readRegistration(line)
      }
    }
    unknown = Set(accepted.map { $0[0] }.filter { registrations[$0] == nil })
    attendees.subtract(unknown)
  }

  func attendees(_ categories: Set<String>) -> [[String]] {
    attendees.compactMap { registrations[$0] }.filter { categories.contains($0[2]) }
  }

  private mutating func readScan(_ line: Substring, days: Set<String>) {
    let fields = line.split(separator: ",", omittingEmptySubsequences: false).map { field in
      String(field.prefix { $0 != " " }) + field.drop { $0 != " " }.trimmingBlanks
    }
    rows += 1
    let flawed =
      fields.count != 6 || line.contains("\"") || fields[0].isEmpty
      || fields[1].contains("T25:") || fields[3] == "sideways"
    guard !flawed else { return broken += 1 }
    guard fields[4] == "OK" else { return }
    let isNew = accepted.insert(Array(fields[0..<4])).inserted
    if !isNew { repeated += 1 }
    if days.contains(String(fields[1].prefix(10))) { attendees.insert(fields[0]) }
  }

  private mutating func readRegistration(_ line: Substring) {
    var fields: [String] = [""]
    var quoted = false
    for character in line {
      if character == "\"" {
        quoted.toggle()
      } else if character == ",", !quoted {
        fields.append("")
      } else {
        fields[fields.count - 1].append(character)
      }
    }
    guard fields.count == 9, !quoted, !fields[0].isEmpty, !fields[1].contains("T25:") else {
      return
    }
    if let known = registrations[fields[0]], known[1] > fields[1] { return }
    registrations[fields[0]] = fields
  }
}

extension Substring {
  /// The text without blanks at its end.
  fileprivate var trimmingBlanks: Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
