/// The few texts that a column may hold, and what each of them means.
struct ValueTable<Meaning: Sendable>: Sendable {
  private let keys: [NameKey]
  private let texts: [[UInt8]]
  private let meanings: [Meaning]

  init(_ entries: [(text: String, meaning: Meaning)]) {
    texts = entries.map { Array($0.text.utf8) }
    keys = texts.map { NameKey($0.rawSpan) }
    meanings = entries.map(\.meaning)
  }

  /// What a text of up to 24 bytes means, or `nil` where it is longer or none of the table's.
  @inline(__always)
  func meaning(_ key: NameKey) -> Meaning? {
    guard key.byteCount <= NameKey.inlineLimit else { return nil }
    for index in keys.indices where keys[index].hasSameWords(key) { return meanings[index] }
    return nil
  }

  /// What a text means, or `nil` where it is none of the table's.
  func meaning(_ key: NameKey, _ text: borrowing RawSpan) -> Meaning? {
    if key.byteCount <= NameKey.inlineLimit { return meaning(key) }
    for index in texts.indices where texts[index] == text.bytes { return meanings[index] }
    return nil
  }
}
