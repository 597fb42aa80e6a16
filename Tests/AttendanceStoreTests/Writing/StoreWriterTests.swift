import Attendance
import AttendanceStore
import Testing

@Suite("Taking in")
struct StoreWriterTests {
  private let temporary: TemporaryStore

  init() throws {
    temporary = try TemporaryStore()
  }

  @Test("an edition makes its record once")
  func edition() throws {
    let store = try temporary.writing()
    let first = try store.write { try $0.edition(.sample(), personKeyID: nil) }
    let other = try store.write { try $0.edition(.sample("slw-2025"), personKeyID: "k9") }
    let again = try store.write { try $0.edition(.sample(), personKeyID: nil) }
    #expect(first == again)
    #expect(first.rowID != other.rowID)
    #expect(first.timeZone == "UTC")
    #expect(first.dayStartsAtMinutes == 0)
    #expect(other.personKeyID == "k9")
    let found = try store.read { reader in
      try ["slw-2024", "slw-2025", "slw"].map { try reader.edition($0) }
    }
    #expect(found == [first, other, nil])
  }

  @Test("names the key of persons at the first list that has them, and keeps it")
  func personKey() throws {
    let store = try temporary.writing()
    _ = try store.write { try $0.edition(.sample(), personKeyID: nil) }
    #expect(try store.write { try $0.edition(.sample(), personKeyID: "k1").personKeyID } == "k1")
    #expect(try store.write { try $0.edition(.sample(), personKeyID: nil).personKeyID } == "k1")
    try store.read { reader in
      let edition = try #require(try reader.edition("slw-2024"))
      #expect(edition.personKeyID == "k1")
      #expect(try reader.snapshot(of: edition).personKeyID == "k1")
    }
  }

  @Test("days that were cut by another rule is refused")
  func dayRuleChanged() throws {
    let store = try temporary.writing()
    _ = try store.write { try $0.edition(.sample(dayStartsAt: 240), personKeyID: nil) }
    let changed = StoreError.Kind.dayRuleChanged(timeZone: "UTC", dayStartsAtMinutes: 240)
    #expect(throws: StoreError(changed, path: temporary.path)) {
      try store.write { try $0.edition(.sample(), personKeyID: nil) }
    }
    let zone = try #require(
      ZoneOffsets(identifier: "Asia/Seoul", around: CalendarDate(dayNumber: 20_006)))
    let start = try #require(TimeOfDay(minutes: 240))
    let moved = Edition(
      id: "slw-2024", name: "x", dayRule: EventDayRule(zone: zone, dayStartsAt: start), days: [])
    #expect(throws: StoreError(changed, path: temporary.path)) {
      try store.write { try $0.edition(moved, personKeyID: nil) }
    }
    #expect(throws: Never.self) {
      try store.write { try $0.edition(.sample(dayStartsAt: 240), personKeyID: nil) }
    }
  }

  @Test("what a file looks like is kept by kind and name, the last look alone")
  func fileStates() throws {
    let store = try temporary.writing()
    func state(_ name: String, _ mark: String, _ kind: SourceKind = .scans) -> FileState {
      FileState(kind: kind, name: name, mark: mark, sha256: "hash of \(mark)")
    }
    try store.write { writer in
      let edition = try writer.edition(.sample(), personKeyID: nil)
      let other = try writer.edition(.sample("slw-2025"), personKeyID: nil)
      try writer.remember([state("a.csv", "1"), state("b.csv", "1")], of: edition)
      try writer.remember([state("a.csv", "2"), state("a.csv", "3", .registrations)], of: edition)
      try writer.remember([state("a.csv", "4")], of: other)
      #expect(
        Set(try writer.reader.fileStates(of: edition)) == [
          state("a.csv", "2"), state("b.csv", "1"), state("a.csv", "3", .registrations),
        ])
      #expect(try writer.reader.fileStates(of: other) == [state("a.csv", "4")])
    }
  }

  @Test("how a log was read is kept with its content")
  func readings() throws {
    let store = try temporary.writing()
    let reading = FileReading(reading: "1.0 abc", head: "def", nextLine: 42)
    try store.write { writer in
      let edition = try writer.edition(.sample(), personKeyID: nil)
      let other = try writer.edition(.sample("slw-2025"), personKeyID: nil)
      let file = try writer.add(.sample("a.csv", kind: .scans), to: edition)
      _ = try writer.add(.sample("b.csv", kind: .scans), to: edition)
      _ = try writer.add(.sample("a.csv", kind: .scans), to: other)
      try writer.note(reading: reading, file: file)
      let contents = try writer.reader.contents(of: edition)
      #expect(contents.map(\.rankName) == ["a.csv", "b.csv"])
      #expect(contents.map(\.reading) == [reading, nil])
      #expect(try writer.reader.contents(of: other).map(\.reading) == [nil])
    }
  }

  @Test("a file adds its line to the ledger, once per content, kind and edition")
  func ledger() throws {
    let store = try temporary.writing()
    let entries = [
      LedgerEntry.sample("b.csv", kind: .scans), .sample("b.csv"), .sample("a.csv"),
      .sample("B.csv", sha256: "x"), .sample("a.csv", sha256: "y"),
    ]
    try store.write { writer in
      let edition = try writer.edition(.sample(), personKeyID: nil)
      for entry in entries { _ = try writer.add(entry, to: edition) }
      let other = try writer.edition(.sample("slw-2025"), personKeyID: nil)
      _ = try writer.add(entries[0], to: other)
    }
    try store.read { reader in
      let edition = try #require(try reader.edition("slw-2024"))
      let other = try #require(try reader.edition("slw-2025"))
      #expect(
        try reader.files(of: edition).map(\.entry) == [3, 2, 4, 1, 0].map { entries[$0] })
      #expect(try reader.files(of: other).map(\.entry) == [entries[0]])
      let contents = try reader.contents(of: edition)
      #expect(contents.count == 5)
      #expect(contents.allSatisfy { $0.entry.bytes == 123 && $0.reading == nil })
      func name(_ sha256: String, _ kind: SourceKind) -> [String] {
        contents.filter { $0.entry.sha256 == sha256 && $0.entry.kind == kind }.map(\.rankName)
      }
      #expect(name("hash of b.csv", .scans) == ["b.csv"])
      #expect(name("x", .registrations) == ["B.csv"])
      #expect(name("x", .scans) == [])
      #expect(try reader.contents(of: other).map(\.entry.sha256) == ["hash of b.csv"])
    }
    #expect(throws: StoreError.self) {
      try store.write { writer in
        let edition = try writer.edition(.sample(), personKeyID: nil)
        _ = try writer.add(.sample("c.csv", sha256: "x"), to: edition)
      }
    }
  }

  @Test("rows in quarantine keeps all that they say, by file and place")
  func rejections() throws {
    let store = try temporary.writing()
    try store.write { writer in
      let edition = try writer.edition(.sample(), personKeyID: nil)
      for (name, kind) in [
        ("s.csv", SourceKind.scans), ("b.csv", .registrations), ("a.csv", .registrations),
      ] {
        let file = try writer.add(.sample(name, kind: kind), to: edition)
        try writer.add(
          rejections: [
            .sample(line: 9, byteOffset: 90, code: "refused"), .sample(line: 2, byteOffset: 9),
            .sample(line: 10, byteOffset: 100),
          ], file: file)
      }
      let other = try writer.edition(.sample("slw-2025"), personKeyID: nil)
      let file = try writer.add(.sample("a.csv"), to: other)
      try writer.add(rejections: [.sample(line: 5)], file: file)
    }
    try store.read { reader in
      let edition = try #require(try reader.edition("slw-2024"))
      var found: [String] = []
      var rows: [RejectedRow] = []
      try reader.forEachRejection(of: edition) { file, row in
        found.append("\(file):\(row.line)")
        rows.append(row)
      }
      #expect(
        found == [
          "a.csv:2", "a.csv:9", "a.csv:10", "b.csv:2", "b.csv:9", "b.csv:10", "s.csv:2", "s.csv:9",
          "s.csv:10",
        ])
      #expect(rows[0] == .sample(line: 2, byteOffset: 9))
      #expect(rows[1] == .sample(line: 9, byteOffset: 90, code: "refused"))
      let counts = try reader.rejectionCounts(of: edition)
      #expect(counts.map(\.kind) == [.registrations, .registrations, .scans, .scans])
      #expect(counts.map(\.code) == ["field_count", "refused", "field_count", "refused"])
      #expect(counts.map(\.rows) == [4, 2, 2, 1])
      #expect(counts[1].reason == "the reason of refused")
    }
  }

  @Test("badges numbers them within their edition")
  func badges() throws {
    let store = try temporary.writing()
    try store.write { writer in
      let edition = try writer.edition(.sample(), personKeyID: nil)
      let other = try writer.edition(.sample("slw-2025"), personKeyID: nil)
      try writer.add(badges: NameList(["B2", "A1"]), from: 0, to: edition)
      try writer.add(badges: NameList(["X9"]), from: 0, to: other)
      try writer.add(badges: NameList(["0007"]), from: 2, to: edition)
      let badges = try writer.reader.badges(of: edition)
      #expect(badges.names.texts == ["B2", "A1", "0007"])
      #expect(badges.isRegistered == [false, false, false])
      #expect(try writer.reader.badges(of: other).names.texts == ["X9"])
    }
  }
}
