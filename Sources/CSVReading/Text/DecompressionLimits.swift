/// How far a compressed file may expand before it is refused.
public struct DecompressionLimits: Sendable, Hashable {
  /// The most bytes that it may decompress to.
  public let byteCount: Int

  /// The most bytes per compressed byte, judged once there is more than a mebibyte.
  public let ratio: Int

  /// 8 GiB, and a thousand times the compressed size.
  public static let standard = DecompressionLimits(byteCount: 8 << 30, ratio: 1_000)

  /// Creates limits.
  public init(byteCount: Int, ratio: Int) {
    self.byteCount = byteCount
    self.ratio = ratio
  }
}
