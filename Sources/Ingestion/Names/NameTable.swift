/// A hash table with open addressing, at most half full.
struct NameTable<Entry: NameEntry>: Sendable {
  private var entries: [Entry]
  private(set) var count = 0

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    entries = Self.free(size)
  }

  /// The number of the name with this key, of those that `isMeant` holds for.
  @inline(__always)
  func number(of key: NameKey, where isMeant: (UInt32) -> Bool = { _ in true }) -> UInt32? {
    let mask = entries.count &- 1
    var index = Int(truncatingIfNeeded: key.hash) & mask
    return unsafe entries.withUnsafeBufferPointer { entries in
      while true {
        let entry = unsafe entries[index]
        if entry.numberAfter == 0 { return nil }
        if entry.has(key), isMeant(entry.numberAfter &- 1) { return entry.numberAfter &- 1 }
        index = (index &+ 1) & mask
      }
    }
  }

  /// What stands where names of these hashes belong, mixed.
  @inline(__always)
  func fetch(_ hashes: ArraySlice<UInt64>) -> UInt32 {
    let mask = entries.count &- 1
    var mixed: UInt32 = 0
    unsafe entries.withUnsafeBufferPointer { entries in
      for hash in hashes {
        unsafe mixed ^= entries[Int(truncatingIfNeeded: hash) & mask].numberAfter
      }
    }
    return mixed
  }

  /// Adds a name that is not in the table.
  mutating func insert(_ entry: Entry, hash: UInt64) {
    count += 1
    if count * 2 > entries.count { grow() }
    place(entry, hash: hash)
  }

  private mutating func place(_ entry: Entry, hash: UInt64) {
    let mask = entries.count &- 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while entries[index].numberAfter != 0 { index = (index &+ 1) & mask }
    entries[index] = entry
  }

  private mutating func grow() {
    let old = entries
    entries = Self.free(old.count * 2)
    for entry in old where entry.numberAfter != 0 { place(entry, hash: entry.key.hash) }
  }

  private static func free(_ size: Int) -> [Entry] {
    [Entry](repeating: .free, count: size)
  }
}
