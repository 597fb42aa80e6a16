public import Attendance

/// Numbers for names, by their bytes.
///
/// As long as names are serial numbers in their order, nothing but these need be remembered. Others
/// are in two hash tables with the names inline: most names are short enough that four entries share a
/// cache line; longer ones take half a line each, and those of more than 24 bytes touch their
/// text too. The speed of a look-up stands in the benchmark `Ingestion:look-up`.
public struct NameDirectory: Sendable {
  /// The names, by number.
  public private(set) var names = NameList()

  /// Numbers of those names that are serial numbers, if they have been indexed.
  private(set) var serials: SerialNames?

  // All names, as long as they are serial numbers in their order; the tables are empty then.
  private var run: SerialRun?
  private var short = NameTable<ShortNameEntry>(capacity: 0)
  private var long = NameTable<LongNameEntry>(capacity: 0)

  // How many names there is to be room for.
  private var capacity: Int
  private let noticesRuns: Bool

  /// A directory without names, with room for `capacity` short ones.
  public init(capacity: Int = 0) {
    self.capacity = capacity
    noticesRuns = true
  }

  /// A directory without names; where it notices no runs, all names will be in tables, whatever
  /// they look like.
  init(noticesRuns: Bool) {
    capacity = 0
    self.noticesRuns = noticesRuns
  }

  /// A directory that numbers `names` in their order; each may come once.
  public init(_ names: NameList) {
    self.init(capacity: names.count)
    append(names)
  }

  /// How many names have a number; the next new name gets this one.
  public var count: Int { names.count }

  /// Gives the next numbers to `others`, in their order; none of them may have one.
  public mutating func append(_ others: NameList) {
    let first = count
    names.append(others)
    for number in first..<names.count { place(NameKey(names, number), number: number) }
  }

  /// The same for the names of another directory.
  mutating func append(_ others: NameDirectory) {
    if count == 0 {
      self = others
    } else if others.count > 0 {
      append(others.names)
    }
  }

  /// Makes look-ups of names that are serial numbers fast, for those that have a number now.
  public mutating func indexSerials() {
    serials = run.map(SerialNames.init) ?? SerialNames(names)
  }

  /// The number of a name, or `nil` where it has none.
  @inline(__always)
  func number(of key: NameKey, _ name: borrowing RawSpan) -> UInt32? {
    key.byteCount <= NameKey.inlineLimit ? number(of: key) : numberOfLongest(key, name)
  }

  /// Whether look-ups go to tables.
  var isInTables: Bool { run == nil }

  /// The number of a name of up to 24 bytes, or `nil` where it is longer or has none.
  @inline(__always)
  func number(of key: NameKey) -> UInt32? {
    isInTables ? numberInTables(of: key) : numberInRun(key)
  }

  /// The same for a directory whose names are in tables.
  @inline(__always)
  func numberInTables(of key: NameKey) -> UInt32? {
    if key.byteCount <= ShortNameEntry.limit { return short.number(of: key) }
    guard key.byteCount <= NameKey.inlineLimit else { return nil }
    return long.number(of: key)
  }

  /// Brings the parts of the table where names of these hashes belong near to the processor.
  ///
  /// It returns a value without meaning. A loop that does nothing else waits for many cache
  /// lines at a time, which a loop that decides on what it finds does not.
  @inline(__always)
  func fetch(_ hashes: ArraySlice<UInt64>) -> UInt32 {
    short.count >= long.count ? short.fetch(hashes) : long.fetch(hashes)
  }

  /// Gives the next number to a name that has none yet.
  @discardableResult
  mutating func insert(_ name: borrowing RawSpan, key: NameKey) -> UInt32 {
    names.append(name)
    place(key, number: count - 1)
    return UInt32(count - 1)
  }

  /// The number of the name that another list has under `index`; the next one where it has none.
  mutating func numberOrInsert(_ list: NameList, _ index: Int) -> UInt32 {
    let name = list.bytes.rawSpan.extracting(list.range(index))
    let key = NameKey(name)
    return number(of: key, name) ?? insert(name, key: key)
  }

  /// Makes room for `count` short names in all, of `bytes` bytes together.
  mutating func reserve(names count: Int, bytes: Int) {
    guard self.count == 0 else { return }
    capacity = count
    names.reserve(names: count, bytes: bytes)
  }

  private mutating func place(_ key: NameKey, number: Int) {
    if number == 0, noticesRuns {
      run = SerialRun(startingWith: key)
      if !isInTables { return }
      short = NameTable(capacity: capacity)
    } else if !isInTables {
      if run?.extend(key) == true { return }
      moveToTables(number)
    }
    enter(key, number: number)
  }

  /// Ends the run of the first `count` names.
  private mutating func moveToTables(_ count: Int) {
    run = nil
    short = NameTable(capacity: max(capacity, count))
    for number in 0..<count { enter(NameKey(names, number), number: number) }
  }

  private mutating func enter(_ key: NameKey, number: Int) {
    let number = UInt32(number)
    if key.byteCount <= ShortNameEntry.limit {
      short.insert(ShortNameEntry(key, number: number), hash: key.hash)
    } else {
      long.insert(LongNameEntry(key, number: number), hash: key.hash)
    }
  }

  // Not a part of look-ups in tables: these have to stay short.
  @inline(never)
  private func numberInRun(_ key: NameKey) -> UInt32? { run?.number(of: key) }

  private func numberOfLongest(_ key: NameKey, _ name: borrowing RawSpan) -> UInt32? {
    long.number(of: key) { number in
      let known = names[Int(number)]
      for (offset, byte) in known.enumerated() where byte != name[byteAt: offset] { return false }
      return true
    }
  }
}
