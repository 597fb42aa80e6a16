import CSVReading
import Foundation

/// Compression and encodings: any bytes give text within bounds, or an error.
enum TextTarget {
  private static let limits = DecompressionLimits(byteCount: 1 << 22, ratio: 1_000)

  private static let path =
    FileManager.default.temporaryDirectory.appendingPathComponent("footfall-fuzz-\(getpid())").path

  static func run(_ bytes: [UInt8]) throws {
    var input = FuzzInput(bytes)
    let names = ["auto", "utf-16"] + TextEncoding.known
    let choice = EncodingChoice(names[input.choice(names.count)])
    let bytes = input.bytes
    if bytes.starts(with: [0x1F, 0x8B]) {
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      check(try? TextSource(path: path, encoding: choice, limits: limits))
    } else {
      check(try? TextSource(bytes: bytes, encoding: choice))
    }
  }

  private static func check(_ text: TextSource?) {
    guard let text else { return }
    // A block may be more than the limit before it is looked at.
    promise(!text.isCompressed || text.rawByteCount > 0, "text out of nothing")
    promise(text.count <= (limits.byteCount + (1 << 18)) * 4, "more text than allowed")
    var last = -1
    for offset in stride(from: 0, through: text.count, by: max(1, text.count / 16)) {
      let original = text.originalOffset(ofText: offset)
      promise(original >= last, "offsets go back")
      last = original
    }
    let plan = ReadingPlan(
      text: text, from: .beginning, layout: RecordLayout(keepingAllOf: 2), dialect: .comma)
    do {
      try plan.readRecords(makePiece: { 0 }, body: { $1 += $0.count }, accept: { _, _ in })
    } catch {
      promise(false, "text that can't be read: \(error)")
    }
  }
}
