/// The few texts that a column may hold, and what each of them means.
struct ValueTable<Meaning: Sendable>: Sendable {
  private let entries: [(key: NameKey, bytes: [UInt8], meaning: Meaning)]

  init(_ meanings: [(text: String, meaning: Meaning)]) {
    entries = meanings.map { text, meaning in
      let bytes = Array(text.utf8)
      return (NameKey(bytes.rawSpan), bytes, meaning)
    }
  }

  /// What a text means, or `nil` where it is none of the table's.
  @inline(__always)
  func meaning(_ key: NameKey, _ text: borrowing RawSpan) -> Meaning? {
    for entry in entries where entry.key.hasSameWords(key) {
      if key.byteCount <= NameKey.inlineLimit || entry.bytes == text.bytes { return entry.meaning }
    }
    return nil
  }
}
