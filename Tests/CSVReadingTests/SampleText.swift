import CSVReading

/// A text made to be awkward: some of it proper CSV, some of it spoilt, some of it noise.
struct SampleText {
  let bytes: [UInt8]
  let width: Int
  let dialect: CSVDialect
  let limits: ReadingLimits

  var text: String { String(decoding: bytes, as: UTF8.self) }

  private static let crumbs: [String] = [
    "\"", "\"\"", "\r", "\n", "\r\n", "\0", " ", "\t", ",", ";", "|", "a", "b1", "é", "한",
    "\u{FEFF}", "\"a,b\"", "\"x\ny\"", "\"x\r\ny\"", "'", "\\", "\",\"", "\"\n", ",\"", "  ",
  ]
  private static let lineEnds = ["\n", "\r\n", "\r"]

  init(using random: inout some RandomNumberGenerator) {
    func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }
    func pick(_ texts: [String]) -> String {
      texts[Int.random(in: 0..<texts.count, using: &random)]
    }
    width = chance(3) ? 1 : Int.random(in: 2...5, using: &random)
    dialect = CSVDialect.common[chance(3) ? Int.random(in: 0..<4, using: &random) : 0]
    limits = chance(6) ? ReadingLimits(field: 24, record: 60) : .standard
    let delimiter = String(UnicodeScalar(dialect.delimiter))
    var text = ""
    if chance(3) {
      for _ in 0..<Int.random(in: 0...40, using: &random) { text += pick(Self.crumbs) }
    } else {
      let lineEnd = pick(Self.lineEnds)
      let quotesMuch = chance(2)
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        let fields = (0..<(chance(12) ? width + 1 : width)).map { _ in
          var field = ""
          for _ in 0..<Int.random(in: 0...(chance(9) ? 30 : 3), using: &random) {
            field += pick(["a", "bc", "1", " ", "é", "한", "Gate North"])
          }
          guard chance(quotesMuch ? 2 : 20) else { return field }
          let inner = field + pick(["", "\"\"", delimiter, "\n", "\r\n", "\r", " "])
          return pick(["", " ", "\t"]) + "\"" + inner + "\"" + pick(["", "", " "])
        }
        text += fields.joined(separator: delimiter) + (chance(12) ? pick(Self.lineEnds) : lineEnd)
        if chance(10) { text += pick(["\n", "  \n", "\r\n", " \t\r"]) }
      }
      if chance(3), !text.isEmpty { text.unicodeScalars.removeLast() }
    }
    var bytes = Array(text.utf8)
    if chance(2) {
      for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(contentsOf: pick(Self.crumbs).utf8, at: place)
        default: bytes[place] = UInt8.random(in: 0...255, using: &random)
        }
      }
    }
    // The mark at the very beginning is the business of other tests.
    while bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    self.bytes = bytes
  }
}

/// A small generator whose numbers are the same on every machine (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
