internal import AttendanceStore
internal import Ingestion

extension RejectedRow {
  /// A rejection as the quarantine keeps it.
  init(_ rejection: Rejection) {
    self.init(
      line: rejection.line, byteOffset: rejection.byteOffset, code: rejection.reason.code,
      reason: rejection.reason.sentence, field: Self.storable(rejection.field ?? ""),
      value: Self.storable(rejection.value), row: Self.storable(rejection.row))
  }

  // SQLite would cut the text at a NUL.
  private static func storable(_ text: String) -> String {
    guard text.utf8.contains(0) else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
  }
}
