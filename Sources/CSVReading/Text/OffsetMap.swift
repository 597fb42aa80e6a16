/// Where pieces of converted text came from, every so many bytes.
struct OffsetMap: Sendable {
  private var texts: [Int] = []
  private var originals: [Int] = []

  /// Notes that the text at offset `text` came from the byte at `original`.
  mutating func note(text: Int, original: Int) {
    if let last = texts.last, text - last < Transcoder.stride / 2 { return }
    texts.append(text)
    originals.append(original)
  }

  /// The last place noted at or before `text`. Logarithmic in the number of places.
  func place(before text: Int) -> (text: Int, original: Int)? {
    var low = 0
    var high = texts.count
    while low < high {
      let middle = (low + high) / 2
      if texts[middle] <= text {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low > 0 else { return nil }
    return (texts[low - 1], originals[low - 1])
  }
}
