import Testing

@testable import SampleData

@Suite("SampleEdition")
struct SampleEditionTests {
  struct Expected: Sendable, CustomTestStringConvertible {
    let preset: EditionPreset
    let seed: UInt64
    var testDescription: String { "\(preset.rawValue), seed \(seed)" }
  }

  private static func checksum(_ files: [SampleFile]) -> UInt32 {
    var checksum = Checksum()
    for file in files {
      checksum.update(Array(file.path.utf8))
      checksum.update(file.content)
    }
    return checksum.value
  }

  @Test(
    "the same seed gives the same bytes on every machine",
    arguments: [(EditionPreset.slw2024, UInt32(2_344_999_581)), (.slw2025, 741_966_293)])
  func sameBytes(preset: EditionPreset, expected: UInt32) {
    let first = SampleEdition(preset: preset, seed: 7, scale: 0.02).files()
    let second = SampleEdition(preset: preset, seed: 7, scale: 0.02).files()
    #expect(Self.checksum(first) == Self.checksum(second))
    #expect(Self.checksum(first) == expected)
  }

  @Test("another seed gives other bytes")
  func otherSeed() {
    let first = SampleEdition(preset: .slw2024, seed: 7, scale: 0.01).files()
    let second = SampleEdition(preset: .slw2024, seed: 8, scale: 0.01).files()
    #expect(first.map(\.path) == second.map(\.path))
    #expect(zip(first, second).allSatisfy { $0.content != $1.content })
  }

  @Test(
    "the figures of the plan come out exactly, whatever the seed",
    arguments: [
      Expected(preset: .slw2024, seed: 1), Expected(preset: .slw2024, seed: 2),
      Expected(preset: .slw2025, seed: 3),
    ])
  func figures(expected: Expected) {
    let scale = expected.preset == .slw2024 ? 0.1 : 0.05
    let plan = expected.preset.plan.scaled(by: scale)
    let edition = SampleEdition(preset: expected.preset, seed: expected.seed, scale: scale)
    let reader = SampleReader(edition.files(), days: Set(plan.days.map(\.date.iso8601)))

    let visitors = reader.attendees(["visitor", "buyer", "delegate"])
    #expect(visitors.count == plan.visitors)
    for crew in plan.crew {
      #expect(reader.attendees([crew.category.rawValue]).count == crew.attendees)
    }
    #expect(!reader.unknown.isEmpty)
    #expect(reader.broken > 0)
    #expect(Double(reader.broken) / Double(reader.rows) < 0.01)

    let registered = reader.registrations.values.filter {
      ["visitor", "buyer", "delegate"].contains($0[2])
    }
    let turnout = Double(visitors.count) / Double(registered.count)
    #expect(abs(turnout - plan.turnout) < 0.01)

    let codes = resolve(visitors.map { $0[3] })
    let away = plan.absentCountries.count + plan.noShowCountries.count
    #expect(codes.count == CountryCatalogue().countries.count - away)
    #expect(
      codes.isSuperset(of: resolve(reader.attendees.compactMap { reader.registrations[$0]?[3] })))

    let teams = reader.attendees(["exhibitor", "delegate"])
    #expect(organisations(teams, ["company"]).count == plan.companies)
    #expect(organisations(teams, ["city", "institute"]).count == plan.cities + plan.institutes)
  }

  @Test("people of the first edition come back with the same address and another badge")
  func returning() {
    func visitors(_ preset: EditionPreset) -> [[String]] {
      let days = Set(preset.plan.days.map(\.date.iso8601))
      let files = SampleEdition(preset: preset, seed: 5, scale: 0.05).files()
      return SampleReader(files, days: days).attendees(["visitor", "buyer", "delegate"])
    }
    let before = visitors(.slw2024)
    let after = visitors(.slw2025)
    let share =
      Double(Set(before.map { $0[7] }).intersection(after.map { $0[7] }).count)
      / Double(before.count)
    #expect((0.20...0.25).contains(share))
    #expect(Set(before.map { $0[0] }).isDisjoint(with: after.map { $0[0] }))
  }

  private func resolve(_ spellings: [String]) -> Set<String> {
    var codes: [String: String] = [:]
    var random = SeededGenerator(seed: 1)
    for country in CountryCatalogue().countries {
      for _ in 0..<2_000 { codes[country.spellings.draw(&random).text] = country.code }
    }
    return Set(spellings.compactMap { codes[$0] })
  }

  private func organisations(_ people: [[String]], _ kinds: Set<String>) -> Set<String> {
    let catalogue = OrganisationCatalogue(countries: CountryCatalogue())
    var names: [String: String] = [:]
    var random = SeededGenerator(seed: 1)
    for organisation in catalogue.companies + catalogue.cities + catalogue.institutes {
      for _ in 0..<300 { names[organisation.spellings.draw(&random).text] = organisation.name }
    }
    return Set(people.filter { kinds.contains($0[6]) }.map { names[$0[5]] ?? $0[5] })
  }
}
