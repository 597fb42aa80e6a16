/// A part of one line of the pipeline file.
struct SourceMark: Sendable, Hashable {
  /// The line, from 1.
  let line: Int
  /// The first column in Unicode scalars, from 1.
  let column: Int
  /// How many Unicode scalars the part has, at least 1.
  let length: Int

  /// A part of this part, `offset` scalars in.
  func part(offset: Int, length: Int) -> SourceMark {
    SourceMark(line: line, column: column + offset, length: max(1, length))
  }
}
