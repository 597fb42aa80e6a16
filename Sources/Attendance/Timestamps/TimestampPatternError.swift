/// Why a text is no timestamp pattern, and which part of it is to blame.
public struct TimestampPatternError: Error, Sendable, Hashable {
  /// What is wrong with the pattern.
  public enum Kind: Sendable, Hashable {
    /// A `%` at the end, with no letter after it.
    case incompleteDirective
    /// A directive that no timestamp of an export needs, or that nobody knows.
    case unsupportedDirective
    /// `%Z`: the name of a zone, which does not say its distance from UTC.
    case zoneName
    /// `%D`, `%c`, `%x`, `%X`, `%r`: a layout that depends on where one is.
    case ambiguousDirective
    /// A part of the timestamp that an earlier directive has already given.
    case repeated
    /// The parts that are missing, such as `%m`; of alternatives the most usual one.
    case missing([String])
    /// `%I` without `%p`: morning and evening can't be told apart.
    case halfDayMissing
  }

  /// What is wrong.
  public let kind: Kind

  /// Where the part to blame starts, in Unicode scalars from the pattern's start, from 0.
  public let offset: Int

  /// The part to blame: a directive, or the whole pattern where something is missing.
  public let text: String

  /// The directives that a pattern can have.
  public static let supportedDirectives = [
    "%Y", "%y", "%m", "%b", "%B", "%h", "%d", "%e", "%H", "%k", "%I", "%l", "%M", "%S", "%f", "%p",
    "%z", "%T", "%R", "%F", "%%",
  ]
}
