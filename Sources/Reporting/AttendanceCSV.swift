import Aggregation
import Attendance
import Comparison

/// The CSV tables of an attendance report, each with the rows and the order of the contract.
///
/// Whatever is to be withheld from readers must be gone from `tables` before it comes here:
/// these tables and the Markdown are two views of the same rows.
struct AttendanceCSV {
  let tables: AttendanceTables

  /// Every table, in the order in which the report lists them.
  var all: [CSVTable] {
    [
      summary, byDay, byHour, byCountry, byCity, byCompany, byCategory, byPoint, bridge,
      quality, rejectsByReason,
    ]
  }

  private var summary: CSVTable {
    CSVTable(
      .summary,
      rows: SummaryMetric.allCases.map { metric in
        [.text(metric.rawValue), Cell(metric.value(in: tables.summary))]
      })
  }

  private var byDay: CSVTable {
    CSVTable(
      .byDay,
      rows: tables.days.map { row in
        [
          .date(row.day.date), .number(row.number),
          .number(row.visitors, unless: row.isWithheld),
          .number(row.firstTimeVisitors, unless: row.isWithheld),
          .number(row.scans, unless: row.isWithheld),
          .number(row.entries, unless: row.isWithheld),
          .number(row.exits, unless: row.isWithheld), .number(row.peakHour?.hour),
          .minutes(row.medianDwell),
        ]
      })
  }

  private var byHour: CSVTable {
    CSVTable(
      .byHour,
      rows: tables.hours.map { row in
        [
          .date(row.date), .number(row.hour), .number(row.visitors, unless: row.isWithheld),
          .number(row.scans, unless: row.isWithheld),
          .number(row.entries, unless: row.isWithheld),
          .number(row.exits, unless: row.isWithheld),
        ]
      })
  }

  private var byCountry: CSVTable {
    CSVTable(
      .byCountry,
      rows: tables.countries.map { [.text($0.code), .text($0.name)] + cells($0.counts) })
  }

  private var byCity: CSVTable {
    CSVTable(
      .byCity,
      rows: tables.cities.map { [.text($0.countryCode), .text($0.name)] + cells($0.counts) })
  }

  private var byCompany: CSVTable {
    CSVTable(
      .byCompany,
      rows: tables.companies.map { [.text($0.name)] + cells($0.counts) })
  }

  private var byCategory: CSVTable {
    CSVTable(
      .byCategory,
      rows: tables.categories.map { row in
        [
          .text(row.category), .text(row.participantClass.rawValue),
          .text(row.countedAsVisitor ? "true" : "false"),
          .number(row.registered, unless: row.withheld.contains(.registered)),
          .number(row.attended, unless: row.withheld.contains(.attendance)),
          .number(row.visits, unless: row.withheld.contains(.attendance)),
        ]
      })
  }

  private var byPoint: CSVTable {
    CSVTable(
      .byPoint,
      rows: tables.points.map { row in
        [
          .text(row.point), .text(row.kind.rawValue),
          .number(row.visitors, unless: row.isWithheld),
          .number(row.visits, unless: row.isWithheld),
          .number(row.scans, unless: row.isWithheld),
          .number(row.entries, unless: row.isWithheld),
          .number(row.exits, unless: row.isWithheld),
        ]
      })
  }

  private var bridge: CSVTable {
    CSVTable(
      .bridge,
      rows: tables.bridge.map { row in
        [.text(row.step.name), .number(row.badges, unless: row.isWithheld)]
      })
  }

  private var quality: CSVTable {
    CSVTable(
      .quality,
      rows: tables.quality.map { row in
        [
          .text(row.kind), .text(row.file), .number(row.rows), .number(row.accepted),
          .number(row.duplicate), .number(row.refused), .number(row.rejected),
          .number(row.outsideEdition),
          .number(
            row.unknownBadge, unless: !tables.summary.withheld.isDisjoint(with: Self.unknown)),
        ]
      })
  }

  /// What is withheld where scans of unknown badges are, which are no fewer than the badges.
  static let unknown: Summary.Withheld = [.unknownBadges, .everything]

  private var rejectsByReason: CSVTable {
    CSVTable(
      .rejectsByReason,
      rows: tables.rejects.map { row in
        [.text(row.kind), .text(row.code), .text(row.reason), .number(row.rows)]
      })
  }

  private func cells(_ counts: GroupCounts) -> [Cell] {
    let isWithheld = counts.withheld.contains(.attendance)
    return [
      .number(counts.registered, unless: counts.withheld.contains(.registered)),
      .number(counts.visitors, unless: isWithheld), .number(counts.visits, unless: isWithheld),
      .fraction(isWithheld ? nil : Ratio(counts.visitors, of: tables.summary.visitors)),
      .fraction(counts.noShowRate),
    ]
  }
}

extension Cell {
  /// A metric's value as `summary.csv` writes it.
  init(_ value: MetricValue) {
    switch value {
    case .count(let count): self = .number(count)
    case .fraction, .dwell: self = .decimal(value.text)
    case .day, .hour: self = .text(value.text)
    case .notAvailable: self = .empty
    }
  }
}

extension BridgeRow.Step {
  /// The step's name in `bridge.csv`.
  var name: String {
    switch self {
    case .scanned: "scanned"
    case .unknown: "unknown"
    case .notCounted(let participantClass): participantClass.rawValue
    case .samePerson: "same_person"
    case .visitors: "visitors"
    }
  }
}
