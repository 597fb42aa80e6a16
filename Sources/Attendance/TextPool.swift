/// Distinct texts, each with a number; two texts are the same when their bytes are.
///
/// Swift holds canonically equivalent strings equal, SQLite and spreadsheets do not; so texts
/// are told apart by their UTF-8 bytes.
public struct TextPool: Sendable {
  /// A text's number within its pool.
  public struct ID: Sendable, Hashable {
    /// Counted from 0, in the order in which texts came.
    public let number: Int32

    /// An ID from its number.
    public init(number: Int32) {
      self.number = number
    }

    /// The empty text, which every pool holds.
    public static let empty = ID(number: 0)
  }

  /// The texts, by number.
  public private(set) var texts: [String] = [""]

  private var numbers: [[UInt8]: Int32] = [[]: 0]

  /// A pool of the empty text alone.
  public init() {}

  /// The number of a text that is valid UTF-8; a new one where the pool does not hold it yet.
  public mutating func id(of bytes: [UInt8]) -> ID {
    if let number = numbers[bytes] { return ID(number: number) }
    let number = Int32(texts.count)
    numbers[bytes] = number
    texts.append(String(decoding: bytes, as: UTF8.self))
    return ID(number: number)
  }

  /// The text with this number.
  public subscript(id: ID) -> String { texts[Int(id.number)] }
}
