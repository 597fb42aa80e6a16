import CSVReading
import Glibc
import Testing

@Suite("Opening files")
struct TextSourceTests {
  struct Encoded: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    var choice = EncodingChoice.auto
    let encoding: String
    let rows: [[String]]
    var testDescription: String { name }
  }

  private static func utf16(_ text: String, bigEndian: Bool, mark: Bool = true) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return bigEndian ? bytes.reversed() : bytes
    }
  }

  static let encoded: [Encoded] = [
    Encoded(
      name: "ASCII", bytes: Array("a,b\n".utf8), encoding: "utf-8", rows: [["a", "b"]]),
    Encoded(
      name: "UTF-8 with two byte-order marks",
      bytes: [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF] + Array("\"한\",b\n".utf8), encoding: "utf-8",
      rows: [["한", "b"]]),
    Encoded(
      name: "CP949, recognised", bytes: [0xC7, 0xD1, 0xB1, 0xB9, 0x2C, 0x78, 0x0A],
      encoding: "cp949", rows: [["한국", "x"]]),
    Encoded(
      name: "CP949 beyond EUC-KR", bytes: [0x8C, 0x63, 0x2C, 0x78, 0x0A], choice: .named("EUC_KR"),
      encoding: "cp949", rows: [["똠", "x"]]),
    Encoded(
      name: "Shift-JIS whose second byte is a delimiter",
      bytes: [0x83, 0x7C, 0x7C, 0x95, 0x5C, 0x0A], choice: .named("Shift-JIS"),
      encoding: "shift_jis", rows: [["ポ", "表"]]),
    Encoded(
      name: "EUC-JP", bytes: [0xC6, 0xFC, 0x2C, 0xCB, 0xDC, 0x0A], choice: .named("euc-jp"),
      encoding: "euc-jp", rows: [["日", "本"]]),
    Encoded(
      name: "GBK", bytes: [0xD6, 0xD0, 0x2C, 0xB9, 0xFA, 0x0A], choice: .named("gb2312"),
      encoding: "gbk", rows: [["中", "国"]]),
    Encoded(
      name: "Big5", bytes: [0xA4, 0xA4, 0x2C, 0xB0, 0xEA, 0x0A], choice: .named("BIG5"),
      encoding: "big5", rows: [["中", "國"]]),
    Encoded(
      name: "Windows-1252, recognised", bytes: [0x4D, 0xFC, 0x6E, 0x2C, 0x80, 0x0A],
      encoding: "windows-1252", rows: [["Mün", "€"]]),
    Encoded(
      name: "Latin-1", bytes: [0x4D, 0xFC, 0x6E, 0x2C, 0xE9, 0x0A], choice: .named("latin1"),
      encoding: "iso-8859-1", rows: [["Mün", "é"]]),
    Encoded(
      name: "Windows-1251", bytes: [0xCC, 0x2C, 0xC2, 0x0A], choice: .named("cp1251"),
      encoding: "windows-1251", rows: [["М", "В"]]),
    Encoded(
      name: "UTF-16 LE with mark", bytes: utf16("한,b\r\nc,😀\r\n", bigEndian: false),
      encoding: "utf-16le", rows: [["한", "b"], ["c", "😀"]]),
    Encoded(
      name: "UTF-16 BE with mark", bytes: utf16("한,b\n", bigEndian: true), choice: .named("UTF16"),
      encoding: "utf-16be", rows: [["한", "b"]]),
    Encoded(
      name: "UTF-16 LE without mark", bytes: utf16("name,b\n", bigEndian: false, mark: false),
      encoding: "utf-16le", rows: [["name", "b"]]),
    Encoded(
      name: "UTF-16 BE without mark", bytes: utf16("name,b\n", bigEndian: true, mark: false),
      encoding: "utf-16be", rows: [["name", "b"]]),
    Encoded(
      name: "an encoding that only the C library knows", bytes: [0xC1, 0x6B, 0xC2, 0x25],
      choice: .named("IBM037"), encoding: "ibm037", rows: [["A", "B"]]),
  ]

  private func rows(_ text: TextSource) throws -> Outcome {
    let (dialect, header) = try DelimiterDetector.detect(in: text)
    return try ReadingPlan(
      text: text, from: .beginning, layout: RecordLayout(keepingAllOf: header.fields.count),
      dialect: dialect
    ).outcome()
  }

  @Test("encodings", arguments: encoded)
  func decodes(_ sample: Encoded) throws {
    let file = try TemporaryFile(sample.bytes)
    let text = try TextSource(path: file.path, encoding: sample.choice)
    #expect(text.encoding.name == sample.encoding)
    #expect(text.rawByteCount == sample.bytes.count)
    #expect(try rows(text).texts == sample.rows)
  }

  @Test("offsets count in the original file, marks included")
  func mapsOffsets() throws {
    let marked = try TextSource(bytes: [0xEF, 0xBB, 0xBF] + Array("a,b\nc,d\n".utf8))
    #expect(try rows(marked).records.map { marked.originalOffset(ofText: $0.offset) } == [3, 7])

    // Each line: 2 + 1 + n + 1 bytes in CP949, 3 + 1 + n + 1 in UTF-8.
    var bytes: [UInt8] = []
    var starts: [Int] = []
    for number in 0..<5_000 {
      starts.append(bytes.count)
      bytes += [0xC7, 0xD1, 0x2C] + Array(String(number).utf8)
      if number % 700 == 3 { bytes += [0xFF, 0xFF] }
      bytes.append(0x0A)
    }
    let file = try TemporaryFile(bytes)
    let korean = try TextSource(path: file.path, encoding: .named("cp949"))
    let outcome = try rows(korean)
    #expect(outcome.records.map { korean.originalOffset(ofText: $0.offset) } == starts)

    let wide = try TextSource(bytes: Self.utf16("a,한\nb,c\nd\n", bigEndian: false))
    let wideOutcome = try rows(wide)
    #expect(wideOutcome.records.map { wide.originalOffset(ofText: $0.offset) } == [2, 10])
    #expect(wideOutcome.damaged.map(\.byteOffset) == [18])
  }

  @Test("an invalid sequence becomes 0xFF, and only in its own field")
  func marksInvalidSequences() throws {
    // A lead byte before a comma must not take the comma with it.
    let text = try TextSource(
      bytes: [0xC7, 0x2C, 0x78, 0x0A, 0xC7, 0xD1, 0x2C, 0x79, 0x0A], encoding: .named("cp949"))
    let records = try rows(text).records
    #expect(records.map(\.fields) == [[[0xFF], [0x78]], [Array("한".utf8), [0x79]]])
    let cut = try TextSource(bytes: [0x78, 0x2C, 0xC7], encoding: .named("cp949"))
    #expect(try rows(cut).records.map(\.fields) == [[[0x78], [0xFF]]])
    let undefined = try TextSource(bytes: [0x81, 0x2C, 0x78], encoding: .named("windows-1252"))
    #expect(try rows(undefined).records.map(\.fields) == [[[0xFF], [0x78]]])
  }

  @Test("UTF-8 wins where half of the telling lines are valid; CP949 needs 95 in 100")
  func votes() throws {
    let korean: [UInt8] = [0xC7, 0xD1, 0x0A]
    let hangul = Array("한\n".utf8)
    let german: [UInt8] = [0x4D, 0xFC, 0x0A]
    func encoding(_ lines: [UInt8]...) throws -> String {
      try TextSource(bytes: Array(lines.joined())).encoding.name
    }
    func times(_ count: Int, _ line: [UInt8]) -> [UInt8] {
      Array(repeatElement(line, count: count).joined())
    }
    #expect(try encoding(times(5, hangul), times(5, german)) == "utf-8")
    #expect(try encoding(times(4, hangul), times(6, german)) == "windows-1252")
    #expect(try encoding(times(95, korean), times(5, german)) == "cp949")
    #expect(try encoding(times(94, korean), times(6, german)) == "windows-1252")
    let far = Array(repeating: UInt8(ascii: "x"), count: 3_000_000) + [10]
    #expect(try encoding(far, korean) == "cp949")
    #expect(try encoding(far, times(1_000, hangul), times(5_000, korean)) == "utf-8")
  }

  @Test("compressed files of one and more members, padded or not")
  func inflates() throws {
    let text = "a,b\n" + (0..<20_000).map { "\($0),x\n" }.joined()
    let half = text.utf8.count / 2
    let whole = try Gzip.compressed(Array(text.utf8))
    let members =
      try Gzip.compressed(Array(text.utf8.prefix(half)))
      + Gzip.compressed(Array(text.utf8.dropFirst(half)))
    for bytes in [whole, members, whole + [0, 0, 0]] {
      let file = try TemporaryFile(bytes)
      let source = try TextSource(path: file.path)
      #expect(source.isCompressed)
      #expect(source.rawByteCount == bytes.count)
      #expect(source.count == text.utf8.count)
      #expect(try rows(source).records.count == 20_001)
      var raw: [UInt8] = []
      try source.forEachRawBlock { raw += [UInt8]($0) }
      #expect(raw == bytes)
    }
    let marked = try TemporaryFile(Gzip.compressed(Self.utf16("한,b\n", bigEndian: false)))
    #expect(try rows(TextSource(path: marked.path)).texts == [["한", "b"]])
  }

  @Test("damaged, cut and bloated compressed files are refused")
  func refusesBadGzip() throws {
    let plain = (0..<20_000).map { "\($0),x\n" }.joined()
    let whole = try Gzip.compressed(Array(plain.utf8))
    func kind(_ bytes: [UInt8], _ limits: DecompressionLimits = .standard) throws
      -> TextSourceError.Kind?
    {
      let file = try TemporaryFile(bytes)
      do {
        _ = try TextSource(path: file.path, limits: limits)
        return nil
      } catch {
        #expect(error.path == file.path)
        return error.kind
      }
    }
    for count in [2, 9, 12, whole.count / 2, whole.count - 9, whole.count - 1] {
      #expect(try kind(Array(whole.prefix(count))) == .truncatedGzip)
    }
    #expect(try kind(whole + whole.prefix(5)) == .truncatedGzip)
    var spoilt = whole
    spoilt[whole.count - 6] ^= 0x55
    #expect(try kind(spoilt) == .corruptGzip)
    spoilt = whole
    spoilt[2] = 0x44
    #expect(try kind(spoilt) == .corruptGzip)
    #expect(try kind(whole + Array("garbage".utf8)) == .corruptGzip)
    #expect(
      try kind(whole, DecompressionLimits(byteCount: 9_999, ratio: 1_000))
        == .decompressedTooLarge(limit: 9_999))
    let bomb = try Gzip.compressed([UInt8](repeating: 0x61, count: 4 << 20))
    #expect(
      try kind(bomb, DecompressionLimits(byteCount: 1 << 30, ratio: 100))
        == .suspiciousCompression(ratio: 100))
  }

  @Test("what is no readable text file is refused, by kind")
  func refusesOthers() throws {
    func kind(_ path: String, _ encoding: EncodingChoice = .auto) -> TextSourceError.Kind? {
      do {
        _ = try TextSource(path: path, encoding: encoding)
        return nil
      } catch { return error.kind }
    }
    let file = try TemporaryFile(Array("a,b\n".utf8))
    #expect(kind(file.path + ".missing") == .notFound)
    #expect(kind(file.path + "/below") == .notFound)
    #expect(kind(P_tmpdir) == .notRegular)
    #expect(kind("/dev/null") == .notRegular)
    let link = file.path + ".link"
    try unsafe #require(symlink(file.path, link) == 0)
    #expect(kind(link) == .notRegular)
    unsafe _ = unlink(link)
    try unsafe #require(mkfifo(link, 0o600) == 0)
    #expect(kind(link) == .notRegular)
    unsafe _ = unlink(link)
    #expect(kind(file.path, .named("klingon")) == .unknownEncoding("klingon"))
    #expect(kind(file.path, .named("ASCII//TRANSLIT")) == .unknownEncoding("ASCII//TRANSLIT"))
    let workbook = try TemporaryFile([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00])
    #expect(kind(workbook.path) == .notText(format: "ZIP archive or Excel workbook"))
    let noise = try TemporaryFile((0..<4_096).map { UInt8(truncatingIfNeeded: $0 &* $0 / 7) })
    #expect(kind(noise.path) == .notText(format: nil))
    let empty = try TemporaryFile()
    #expect(kind(empty.path) == nil)
  }

  @Test("a file that is written to while it is read")
  func noticesChange() throws {
    let file = try TemporaryFile(Array("a,b\n".utf8))
    let text = try TextSource(path: file.path)
    try text.verifyUnchanged()
    try file.write(Array("c,d\n".utf8), appending: true)
    let changed = TextSourceError(.changedWhileRead, path: file.path)
    #expect(throws: changed) { try text.verifyUnchanged() }
    #expect(throws: changed) { try rows(text) }
    for ahead in [false, true] {
      #expect(throws: changed) { try text.forEachRawBlock(readsAhead: ahead) { _ in } }
    }
  }

  @Test("all bytes of a file, read ahead or not", arguments: [0, 1, 4 << 20, (9 << 20) + 5])
  func blocks(_ count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: 65 + ($0 ^ $0 >> 11) % 23) }
    let file = try TemporaryFile(bytes)
    let source = try TextSource(path: file.path)
    for ahead in [false, true] {
      var raw: [UInt8] = []
      let encoding = try source.forEachRawBlock(readsAhead: ahead) { raw += [UInt8]($0) }
      #expect(raw == bytes)
      #expect(encoding == .utf8)
    }
  }

  @Test("messages name what is meant")
  func messages() {
    #expect(
      TextSourceError.Kind.unknownEncoding("x").description.hasSuffix(
        "known are auto, utf-8, cp949, utf-16, utf-16le, utf-16be, windows-1252, iso-8859-1, "
          + "windows-1250, windows-1251, shift_jis, euc-jp, gbk, big5"))
    #expect(
      DamagedLine.Reason.fieldCount(expected: 3, found: 1).description
        == "the record has 1 field instead of 3")
  }
}
