internal import Attendance
internal import AttendanceStore

/// What the store held when a run began, with which new files are compared.
struct EarlierDeliveries {
  /// The newest day of the edition that had scans.
  private(set) var newestDay: CalendarDate?

  private var names: Set<String> = []
  private var lastHeaders: [SourceKind: FileHeader] = [:]
  private var knownHeaders: [SourceKind: Set<[String]>] = [:]

  /// Nothing was held.
  init() {}

  init(_ reader: StoreReader, _ edition: EditionRecord, days: [EventDay]) throws {
    let scans = try reader.scanCounts(of: edition)
    newestDay = days.map(\.date).filter { scans[$0] ?? 0 > 0 }.max()
    for header in try reader.headers(of: edition) {
      names.insert(Self.name(header.kind, header.file))
      note(header)
    }
  }

  /// Whether a file of this name was held.
  func has(_ kind: SourceKind, _ file: String) -> Bool { names.contains(Self.name(kind, file)) }

  /// How a header differs from that of the source's last delivery; `nil` where any delivery had
  /// the same, for a source may be of files of several kinds.
  func change(to header: FileHeader) -> HeaderChange? {
    guard let last = lastHeaders[header.kind],
      knownHeaders[header.kind]?.contains(HeaderChange.keys(of: header.columns)) != true
    else { return nil }
    return HeaderChange(from: last.columns, to: header.columns, file: last.file)
  }

  /// Notes the header of a file that is taken in.
  mutating func note(_ header: FileHeader) {
    lastHeaders[header.kind] = header
    knownHeaders[header.kind, default: []].insert(HeaderChange.keys(of: header.columns))
  }

  /// Goes back to the headers that the store knows now; what was held stays what it was.
  mutating func forgetHeaders(_ stored: EarlierDeliveries) {
    lastHeaders = stored.lastHeaders
    knownHeaders = stored.knownHeaders
  }

  private static func name(_ kind: SourceKind, _ file: String) -> String {
    "\(kind.rawValue):\(file)"
  }
}
