import Attendance
import CSVReading
import Foundation
import Normalization
import Testing

@testable import Inspection

@Suite("Guessed mappings")
struct MappingGuessTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    let kind: FileKind?
    /// Roles and the columns that they stand in, from 1.
    let mapping: [ColumnRole: [Int]]
    var testDescription: String { file }
  }

  @Test(
    "of the exports in SampleData",
    arguments: [
      Case(
        file: "quirks/pretix-checkin-log-english.csv", kind: .scans,
        mapping: [
          .badge: [7], .scannedAt: [1, 2], .point: [14], .direction: [4], .uploadedAt: [17, 18],
          .result: [15],
        ]),
      Case(
        file: "quirks/pretix-checkin-log-german.csv", kind: .scans,
        mapping: [
          .badge: [7], .scannedAt: [1, 2], .point: [14], .direction: [4], .uploadedAt: [17, 18],
          .result: [15],
        ]),
      Case(
        file: "quirks/pretix-checkin-log-korean.csv", kind: .scans,
        mapping: [
          .badge: [7], .scannedAt: [1, 2], .point: [14], .direction: [4], .uploadedAt: [17, 18],
          .result: [15],
        ]),
      Case(
        file: "quirks/pretix-checkin-list.csv", kind: .registrations,
        mapping: [
          .badge: [8], .registeredAt: [13, 14], .category: [3], .country: [18], .city: [17],
          .company: [11], .person: [9],
        ]),
      Case(
        file: "quirks/indico-registrations.csv", kind: .registrations,
        mapping: [.badge: [1], .registeredAt: [7], .country: [4], .company: [3], .person: [5]]),
      Case(
        file: "quirks/alf-io-attendees.csv", kind: .registrations,
        mapping: [.badge: [1], .category: [2], .person: [6]]),
      Case(
        file: "quirks/eventbrite-attendees.csv", kind: .registrations,
        mapping: [
          .badge: [1], .registeredAt: [2], .category: [6], .country: [9], .city: [8],
          .company: [11], .person: [5],
        ]),
      Case(
        file: "quirks/open-event-scans.csv", kind: .scans,
        mapping: [.badge: [1], .scannedAt: [2], .point: [4], .direction: [6]]),
      Case(
        file: "quirks/korean-excel.csv", kind: .scans,
        mapping: [.badge: [1], .scannedAt: [2], .point: [3], .direction: [4], .result: [5]]),
      Case(
        file: "quirks/shift-jis.csv", kind: .registrations,
        mapping: [
          .badge: [1], .registeredAt: [2], .category: [3], .country: [4], .city: [5],
          .company: [6], .organizationType: [7], .person: [8],
        ]),
      Case(
        file: "quirks/no-header.csv", kind: .scans,
        mapping: [.badge: [1], .scannedAt: [2], .direction: [4]]),
      Case(
        file: "quirks/header-only.csv", kind: .scans,
        mapping: [
          .badge: [1], .scannedAt: [2], .point: [3], .direction: [4], .result: [5],
        ]),
      Case(file: "quirks/one-column.csv", kind: nil, mapping: [:]),
      Case(
        file: "slw-2024/registrations-3-onsite.csv", kind: .registrations,
        mapping: [
          .badge: [1], .registeredAt: [2], .category: [3], .country: [4], .city: [5],
          .company: [6], .organizationType: [7], .person: [8],
        ]),
    ])
  func samples(_ wanted: Case) throws {
    let found = try description(wanted.file)
    #expect(found.kind == wanted.kind)
    let mapping = Dictionary(
      uniqueKeysWithValues: found.mapping.map { ($0.role, $0.numbers) })
    #expect(mapping == wanted.mapping)
  }

  @Test("count values and days of all records, but of none that was mended")
  func values() throws {
    let list = try description("slw-2024/registrations-2-final.csv")
    #expect(list.values[.category]?.contains { $0.value.contains("\"") } == false)
    #expect(list.mostFrequentCountry?.text == "KR")
    let log = try description("slw-2024/scans/2024-10-11-cumulative.csv.gz")
    #expect(log.days.map(\.date.description) == ["2024-10-10", "2024-10-11"])
    #expect(log.utcOffset == 9 * 3_600)
  }

  private func description(_ name: String) throws -> FileDescription {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    return try FileDescription(
      EncodingGuess.open("\(root)/SampleData/\(name)"), options: LenientOptions())
  }
}
