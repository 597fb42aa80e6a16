/// Names by number, their UTF-8 bytes end to end.
///
/// Half a million badges are two blocks of memory here, not half a million strings.
public struct NameList: Sendable, Hashable {
  /// The bytes of all names, without anything between them.
  public private(set) var bytes: [UInt8] = []

  /// Where in ``bytes`` each name ends.
  public private(set) var ends: [Int] = []

  /// A list without names.
  public init() {}

  /// A list of these names, numbered in their order.
  public init(_ names: some Sequence<String>) {
    for name in names { append(name.utf8) }
  }

  /// A list of the names whose bytes lie end to end in `bytes` and end at `ends`.
  package init(bytes: [UInt8], ends: [Int]) {
    precondition((ends.last ?? 0) == bytes.count)
    self.bytes = bytes
    self.ends = ends
  }

  /// How many names there are.
  public var count: Int { ends.count }

  /// Whether there are none.
  public var isEmpty: Bool { ends.isEmpty }

  /// Where in ``bytes`` the name with this number lies.
  public func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  /// The bytes of the name with this number.
  public subscript(number: Int) -> ArraySlice<UInt8> { bytes[range(number)] }

  /// All names as text, by number.
  public var texts: [String] {
    (0..<count).map { String(decoding: self[$0], as: UTF8.self) }
  }

  /// Gives the next number to a name.
  public mutating func append(_ name: some Collection<UInt8>) {
    bytes.append(contentsOf: name)
    ends.append(bytes.count)
  }

  /// Gives the next number to a name.
  public mutating func append(_ name: borrowing RawSpan) {
    unsafe name.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
    ends.append(bytes.count)
  }

  /// Gives the next numbers to other names, in their order.
  public mutating func append(_ other: NameList) {
    let offset = bytes.count
    bytes += other.bytes
    ends += other.ends.map { $0 + offset }
  }

  /// Makes room for `names` more names of `bytes` bytes together.
  public mutating func reserve(names: Int, bytes byteCount: Int) {
    bytes.reserveCapacity(bytes.count + byteCount)
    ends.reserveCapacity(ends.count + names)
  }
}
