import Testing

@testable import SampleData

@Suite("SampleEdition's files")
struct SampleEditionFileTests {
  private static let files = SampleEdition(preset: .slw2024, seed: 11, scale: 0.05).files()

  private func lines(_ path: String) throws -> [Substring] {
    let file = try #require(Self.files.first { $0.path == path })
    return String(decoding: file.content, as: UTF8.self).split(separator: "\n")
  }

  @Test("are the lists and logs that an organiser receives")
  func paths() {
    #expect(
      Self.files.map(\.path) == [
        "registrations-1-early.csv", "registrations-2-final.csv", "registrations-3-onsite.csv",
        "scans/2024-10-09-setup.csv.gz", "scans/2024-10-10.csv.gz", "scans/2024-10-11.csv.gz",
        "scans/2024-10-12.csv.gz", "scans/2024-10-11-cumulative.csv.gz",
        "scans/2024-10-14-late-gate-west.csv.gz",
      ])
  }

  @Test("the cumulative export repeats the first day")
  func cumulative() throws {
    let first = Set(try lines("scans/2024-10-10.csv.gz").filter { $0.hasSuffix("+09:00") })
    let cumulative = Set(try lines("scans/2024-10-11-cumulative.csv.gz"))
    #expect(first.subtracting(cumulative).count < 10)
    #expect(cumulative.contains { $0.contains(",2024-10-11T12:") })
    let afternoon = cumulative.filter { $0.split(separator: ",")[1].hasPrefix("2024-10-11T13:") }
    #expect(afternoon.isEmpty)
  }

  @Test("the late file has scans of the last day, uploaded two days later, and no other file does")
  func late() throws {
    let late = try lines("scans/2024-10-14-late-gate-west.csv.gz").dropFirst()
    let whole = late.filter { $0.split(separator: ",").count == 6 }
    #expect(whole.count > 20)
    #expect(whole.allSatisfy { $0.contains("2024-10-12T") && $0.contains(",2024-10-14T09:") })
    let others = Set(
      try lines("scans/2024-10-12.csv.gz").map { $0.split(separator: ",").prefix(2) })
    #expect(others.isDisjoint(with: whole.map { $0.split(separator: ",").prefix(2) }))
  }

  @Test("badges registered at the door are unknown to the earlier lists, and scanned")
  func onSite() throws {
    let onSite = try lines("registrations-3-onsite.csv").dropFirst().filter { $0.hasPrefix("B") }
    let badges = Set(onSite.map { $0.prefix(7) })
    let earlier =
      try lines("registrations-1-early.csv") + lines("registrations-2-final.csv")
    #expect(badges.count > 50)
    #expect(badges.isDisjoint(with: earlier.map { $0.prefix(7) }))
    let scanned = Set(try lines("scans/2024-10-10.csv.gz").map { $0.prefix(7) })
    #expect(!badges.isDisjoint(with: scanned))
  }

  @Test("the second list corrects the first, later")
  func corrections() throws {
    func times(_ path: String) throws -> [Substring: Substring] {
      let rows = try lines(path).dropFirst().filter { $0.hasPrefix("A") }
      return Dictionary(
        rows.map { ($0.prefix(7), $0.dropFirst(8).prefix(25)) }, uniquingKeysWith: { $1 })
    }
    let first = try times("registrations-1-early.csv")
    let again = try times("registrations-2-final.csv").filter { first[$0.key] != nil }
    #expect(again.contains { badge, time in (first[badge] ?? "") < time })
    #expect(again.allSatisfy { badge, time in (first[badge] ?? "") <= time })
  }

  @Test("a plan without a gate or without days is refused")
  func flaws() {
    #expect(EditionPreset.allCases.allSatisfy { $0.plan.flaw == nil })
    var plan = EditionPreset.slw2024.plan
    plan.points.removeAll { $0.isGate }
    #expect(plan.flaw?.contains("gate") == true)
    plan = EditionPreset.slw2024.plan
    plan.days = []
    #expect(plan.flaw?.contains("days") == true)
    plan = EditionPreset.slw2024.plan
    plan.turnout = 1.5
    #expect(plan.flaw?.contains("shares") == true)
  }
}
