import Attendance
import Testing

@testable import Ingestion

@Suite("Name directories")
struct NameDirectoryTests {
  @Test("number names of every length as a dictionary would", arguments: 0..<4 as Range<UInt64>)
  func dictionary(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var directory = NameDirectory()
    var reference: [[UInt8]: UInt32] = [:]
    // Few letters and few beginnings, so that names share words, and zeros like those after
    // a name's end.
    let letters: [UInt8] = [0, 65, 66, 0xEA]
    for _ in 0..<4_000 {
      let count = Int.random(in: 0...40, using: &random)
      var name = [UInt8](repeating: 65, count: count)
      for _ in 0..<3 where count > 0 {
        name[Int.random(in: 0..<count, using: &random)] = letters.randomElement(using: &random) ?? 0
      }
      let key = NameKey(name.rawSpan)
      let known = directory.number(of: key, name.rawSpan)
      #expect(known == reference[name])
      if known == nil {
        reference[name] = UInt32(reference.count)
        #expect(directory.insert(name.rawSpan, key: key) == reference[name])
      }
    }
    #expect(directory.count == reference.count)
    for (name, number) in reference {
      #expect(directory.number(of: NameKey(name.rawSpan), name.rawSpan) == number)
      #expect(Array(directory.names[Int(number)]) == name)
    }
  }

  @Test("keep every name while they grow")
  func growth() {
    let names = (0..<5_000).map { "BADGE-\($0)" }
    var directory = NameDirectory(NameList(names.prefix(20)))
    directory.append(NameList(names.dropFirst(20)))
    #expect(directory.names.texts == names)
    for (number, name) in names.enumerated() {
      #expect(directory.number(of: name) == UInt32(number))
    }
    #expect(directory.number(of: "BADGE-5000") == nil)
    #expect(directory.number(of: "") == nil)
  }

  /// What comes after the badges B0001, B0002 and so on; `nil` where that is the next one.
  private static let oddities: [String?] = [
    nil, "B0001", "B0002", "B0499", "B0500", "B0502", "B0503", "B0000", "B501", "B00501", "C0501",
    "b0501", "B05O1", "", "B", "0501", "B0501 ", "X\u{0}0501",
    "A badge with quite a long name 0501",
  ]

  @Test("number serials in their order, and whatever comes between", arguments: oddities)
  func run(_ oddity: String?) {
    let serials = (1...999).map { number in
      "B" + String(repeating: "0", count: 4 - "\(number)".count) + "\(number)"
    }
    var directory = NameDirectory()
    var reference: [String: UInt32] = [:]
    func check(_ name: String) {
      let (bytes, known) = (Array(name.utf8), reference[name])
      let key = NameKey(bytes.rawSpan)
      #expect(directory.number(of: key, bytes.rawSpan) == known, "\(name)")
      guard known == nil else { return }
      reference[name] = UInt32(reference.count)
      #expect(directory.insert(bytes.rawSpan, key: key) == reference[name])
    }
    for (index, name) in serials.enumerated() {
      if index == 500, let oddity { check(oddity) }
      check(name)
    }
    #expect(directory.isInTables == (oddity.map { !serials.prefix(500).contains($0) } ?? false))
    directory.indexSerials()
    for name in serials + Self.oddities.compactMap({ $0 }) {
      #expect(directory.number(of: name) == reference[name], "\(name)")
      let key = NameKey(Array(name.utf8).rawSpan)
      let number = directory.serials?.number(of: key)
      #expect(number == nil || number == reference[name])
    }
  }

  @Test("tell names apart by their bytes alone")
  func bytes() {
    let directory = NameDirectory(NameList(["Z\u{FC}rich", "Zu\u{308}rich", "a", "A", "", "a\0"]))
    #expect(directory.count == 6)
    #expect(directory.number(of: "Z\u{FC}rich") == 0)
    #expect(directory.number(of: "Zu\u{308}rich") == 1)
    #expect(directory.number(of: "A") == 3)
    #expect(directory.number(of: "") == 4)
    #expect(directory.number(of: "a\0") == 5)
    #expect(directory.number(of: "\0") == nil)
  }

  @Test("tell long names apart that begin, or end, alike")
  func longNames() {
    let prefix = "https://tickets.example.org/b/"
    let names = (100..<400).map { "\(prefix)\($0)" } + (100..<400).map { "\($0)\(prefix)" }
    let directory = NameDirectory(NameList(names))
    for (number, name) in names.enumerated() {
      #expect(directory.number(of: name) == UInt32(number))
    }
    #expect(directory.number(of: "\(prefix)400") == nil)
    #expect(directory.number(of: prefix) == nil)
  }
}

extension NameDirectory {
  fileprivate func number(of name: String) -> UInt32? {
    let bytes = Array(name.utf8)
    return number(of: NameKey(bytes.rawSpan), bytes.rawSpan)
  }
}
