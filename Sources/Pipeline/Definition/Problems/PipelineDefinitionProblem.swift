public import Attendance

/// One thing that is wrong with a pipeline file, and where.
public struct PipelineDefinitionProblem: Sendable, Hashable {
  /// What is wrong, independent of where.
  public enum Kind: Sendable, Hashable {
    // The file.
    /// There is no file of this name: a wrong command rather than a wrong file.
    case fileMissing
    /// The file is there but can't be read.
    case fileUnreadable(FileTrouble)
    /// The file is larger than `limit` bytes.
    case fileTooLarge(limit: Int)
    /// The file has a byte that no UTF-8 text has there.
    case notUTF8
    /// The file has a character that YAML does not allow, or a value has one that means nothing.
    case controlCharacter
    /// The file has no content.
    case emptyFile

    // YAML.
    /// The file is not YAML; `problem` is what the YAML parser says.
    case syntax(problem: String)
    /// The file has more than one YAML document.
    case severalDocuments
    /// Values lie more than `limit` levels deep.
    case tooDeep(limit: Int)
    /// There are more than `limit` values, those repeated by aliases included.
    case tooManyValues(limit: Int)
    /// A YAML tag such as `!include`.
    case unsupportedTag
    /// A list or a mapping as a key.
    case keyNotText

    // Keys.
    /// A key that nothing reads.
    case unknownKey(known: [String])
    /// A key that the same mapping has already, in the line given.
    case duplicateKey(firstLine: Int)
    /// A key that has to be there.
    case missingKey(String)
    /// Neither registrations nor scans.
    case noSource
    /// `headline` or `visitor_classes` with a profile that has its own.
    case onlyWithCustomProfile(profile: String)

    // Values.
    /// A list, say, where a text is needed.
    case wrongShape(expected: [Shape], found: Shape)
    /// A key without a value.
    case emptyValue
    /// A list that needs an item.
    case emptyList
    /// A text that is none of those allowed.
    case notOneOf([String])
    /// Not a whole number, or one that is too small.
    case notAWholeNumber(minimum: Int)
    /// Neither a number of rows nor a percentage.
    case invalidThreshold
    /// Not a number of bytes, with or without a unit.
    case invalidSize
    /// A limit that is more than the program can keep.
    case limitTooLarge(maximum: String)
    /// A limit that is below another one which lies within it.
    case limitBelow(other: String)
    /// Not a percentage from 0 to 100.
    case invalidPercentage
    /// Something else than letters, digits and `-`.
    case invalidEditionID
    /// Not a date of the form 2024-10-10.
    case invalidDate
    /// Neither a date nor a number of days.
    case invalidFinalAfter
    /// A date that the edition has already, in the line given.
    case duplicateDate(firstLine: Int)
    /// Not a time of the form 09:30.
    case invalidTime
    /// A day that starts at its own end.
    case dayStartTooLate
    /// Not a country's code of two letters.
    case invalidCountry
    /// Not the name of a time zone.
    case unknownTimeZone

    // Columns and their values.
    /// A number that no column has.
    case invalidColumnNumber
    /// A number in a list of header names.
    case columnNumberInList
    /// A header name where there is no header.
    case columnNameWithoutHeader
    /// A text that means entry, in the line given where it is written, as well as exit.
    case entryAndExit(firstLine: Int?)
    /// An empty text as a direction, where it says that there is none.
    case emptyDirection
    /// A text that is no timestamp pattern.
    case timestampPattern(TimestampPatternError.Kind)
    /// A timestamp pattern that leaves the zone open, in a source that does too.
    case timestampZoneMissing
    /// Persons are to be counted, and no column tells them apart.
    case personColumnMissing
  }

  /// Why a file that is there can't be read.
  public enum FileTrouble: Sendable, Hashable {
    /// The rights to read it are missing.
    case permission
    /// It is a folder.
    case folder
    /// The device fails.
    case inputOutput
  }

  /// What a YAML value can be.
  public enum Shape: Sendable, Hashable, CaseIterable {
    case text, list, mapping
  }

  /// What is wrong.
  public let kind: Kind

  /// The line, from 1; 1 for a problem of the whole file.
  public let line: Int

  /// The column in Unicode scalars, from 1; 1 for a problem of the whole file.
  public let column: Int

  /// Where in the definition: `sources.scans`, or `edition.days[2]` for the second day.
  ///
  /// Problems with a key name the mapping that has it, or should have it; empty at the top level.
  public let keyPath: String

  /// The text to blame, as the YAML parser understood it; empty where there is none.
  public let text: String

  /// The known name that is most like ``text``, if one is near.
  public let suggestion: String?

  /// The line to blame with its mark; `nil` for a problem of the whole file.
  public let excerpt: SourceExcerpt?

  package init(
    kind: Kind, line: Int = 1, column: Int = 1, keyPath: String = "", text: String = "",
    suggestion: String? = nil, excerpt: SourceExcerpt? = nil
  ) {
    self.kind = kind
    self.line = line
    self.column = column
    self.keyPath = keyPath
    self.text = text
    self.suggestion = suggestion
    self.excerpt = excerpt
  }
}
