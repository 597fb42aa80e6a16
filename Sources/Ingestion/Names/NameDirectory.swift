/// Numbers for names, by their bytes: a hash table with the names inline.
///
/// A look-up touches one cache line; names longer than 24 bytes touch their text too.
/// Its speed stands in the benchmark `Ingestion:look-up`.
public struct NameDirectory: Sendable {
  private struct Entry {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0
    var byteCount: UInt32 = 0
    // One more than the number, so that 0 marks a free entry.
    var numberAfter: UInt32 = 0
  }

  private var entries: [Entry]
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// A directory without names, with room for `capacity` of them.
  public init(capacity: Int = 0) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    entries = [Entry](repeating: Entry(), count: size)
    ends.reserveCapacity(capacity)
  }

  /// A directory that numbers `names` in their order; each may come once.
  public init(_ names: some Collection<String>) {
    self.init(capacity: names.count)
    add(names)
  }

  /// Gives the next numbers to `names`, in their order; none of them may have one.
  public mutating func add(_ names: some Collection<String>) {
    for name in names {
      var copy = name
      copy.withUTF8 { utf8 in
        let span = unsafe RawSpan(_unsafeBytes: UnsafeRawBufferPointer(utf8))
        insert(span, key: NameKey(span))
      }
    }
  }

  /// How many names have a number; the next new name gets this one.
  public var count: Int { ends.count }

  /// The bytes of the name with this number.
  public func name(_ number: Int) -> ArraySlice<UInt8> {
    bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }

  /// All names, by number.
  public var texts: [String] {
    (0..<count).map { String(decoding: name($0), as: UTF8.self) }
  }

  /// The number of a name, or `nil` where it has none.
  @inline(__always)
  func number(of key: NameKey, _ name: borrowing RawSpan) -> UInt32? {
    key.byteCount <= NameKey.inlineLimit ? number(of: key) : numberOfLong(key, name)
  }

  /// The number of a name of up to 24 bytes, or `nil` where it is longer or has none.
  @inline(__always)
  func number(of key: NameKey) -> UInt32? {
    guard key.byteCount <= NameKey.inlineLimit else { return nil }
    let mask = entries.count - 1
    var index = Int(truncatingIfNeeded: key.hash) & mask
    return unsafe entries.withUnsafeBufferPointer { entries in
      while true {
        let entry = unsafe entries[index]
        if entry.numberAfter == 0 { return nil }
        if entry.first == key.first, entry.second == key.second, entry.third == key.third,
          Int(entry.byteCount) == key.byteCount
        {
          return entry.numberAfter - 1
        }
        index = (index + 1) & mask
      }
    }
  }

  /// Gives the next number to a name that has none yet.
  @discardableResult
  mutating func insert(_ name: borrowing RawSpan, key: NameKey) -> UInt32 {
    if (count + 1) * 2 > entries.count { grow() }
    for offset in 0..<name.byteCount { bytes.append(name[byteAt: offset]) }
    ends.append(bytes.count)
    let entry = Entry(
      first: key.first, second: key.second, third: key.third,
      byteCount: UInt32(key.byteCount), numberAfter: UInt32(count))
    place(entry, hash: key.hash)
    return UInt32(count - 1)
  }

  private func numberOfLong(_ key: NameKey, _ name: borrowing RawSpan) -> UInt32? {
    let mask = entries.count - 1
    var index = Int(truncatingIfNeeded: key.hash) & mask
    while entries[index].numberAfter != 0 {
      let number = entries[index].numberAfter - 1
      if self.key(of: entries[index]).hasSameWords(key), isSame(self.name(Int(number)), name) {
        return number
      }
      index = (index + 1) & mask
    }
    return nil
  }

  private func isSame(_ known: ArraySlice<UInt8>, _ name: borrowing RawSpan) -> Bool {
    for (offset, byte) in known.enumerated() where byte != name[byteAt: offset] { return false }
    return true
  }

  private mutating func place(_ entry: Entry, hash: UInt64) {
    let mask = entries.count - 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while entries[index].numberAfter != 0 { index = (index + 1) & mask }
    entries[index] = entry
  }

  private mutating func grow() {
    let old = entries
    entries = [Entry](repeating: Entry(), count: old.count * 2)
    for entry in old where entry.numberAfter != 0 {
      place(entry, hash: key(of: entry).hash)
    }
  }

  private func key(of entry: Entry) -> NameKey {
    NameKey(
      first: entry.first, second: entry.second, third: entry.third,
      byteCount: Int(entry.byteCount))
  }
}
