/// The ranks of the paths that files came under.
struct FileRanks {
  private let ranks: [Int: Int]

  // Most registrations have the file of the one before.
  private var last: (file: Int, rank: Int)?

  init(_ ranks: [Int: Int]) {
    self.ranks = ranks
  }

  /// Replaces the ledger's numbers of files by the files' ranks, from `start` on.
  mutating func replace(_ files: inout [Int], from start: Int) throws(Page.Damage) {
    for index in start..<files.count { files[index] = try rank(files[index]) }
  }

  private mutating func rank(_ file: Int) throws(Page.Damage) -> Int {
    if let last, last.file == file { return last.rank }
    guard let rank = ranks[file] else { throw .range }
    last = (file, rank)
    return rank
  }
}
