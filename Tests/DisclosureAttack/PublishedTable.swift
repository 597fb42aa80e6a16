/// A table as a reader of a report has it.
public struct PublishedTable: Sendable {
  /// Its rows, by the names of its columns.
  public let rows: [[String: String]]

  /// Reads CSV (RFC 4180) with a header.
  public init(csv: String) {
    var records: [[String]] = []
    var (record, field, isQuoted) = ([String](), "", false)
    var scalars = csv.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      switch scalar {
      case "\"" where isQuoted && next == "\"":
        field.unicodeScalars.append(scalar)
        next = scalars.next()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        record.append(field)
        field = ""
      case "\n" where !isQuoted:
        records.append(record + [field])
        (record, field) = ([], "")
      default: field.unicodeScalars.append(scalar)
      }
    }
    let header = records.first ?? []
    rows = records.dropFirst().map { record in
      Dictionary(zip(header, record)) { first, _ in first }
    }
  }
}
