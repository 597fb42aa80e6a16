/// The files of one edition, made from a plan and a seed.
///
/// The same plan and seed give the same bytes on every machine.
public struct SampleEdition {
  private let plan: EditionPlan
  private let seed: UInt64
  private let participants: [Participant]

  /// Makes the people of the edition that `plan` describes.
  ///
  /// - Parameter previous: the edition whose visitors partly come back, made with its own seed.
  public init(plan: EditionPlan, previous: SampleEdition? = nil, seed: UInt64) {
    self.plan = plan
    self.seed = seed
    let countries = CountryCatalogue()
    var builder = PopulationBuilder(
      plan: plan, countries: countries,
      organisations: OrganisationCatalogue(countries: countries),
      previous: previous?.participants ?? [], seed: seed)
    participants = builder.build()
  }

  /// Makes one of the project's own editions at `scale` times its size.
  public init(preset: EditionPreset, seed: UInt64, scale: Double = 1) {
    let previous = preset.previous.map {
      SampleEdition(preset: $0, seed: seed, scale: scale)
    }
    // Editions with the same seed must not be copies of one another.
    var mixer = SeededGenerator(seed: seed, purpose: "edition")
    let own = mixer.next() &+ UInt64(preset.plan.days[0].date.daysSinceEpoch)
    self.init(plan: preset.plan.scaled(by: scale), previous: previous, seed: own)
  }

  /// The registration lists, then the scan logs.
  public func files() -> [SampleFile] {
    var registrations = RegistrationFiles(plan: plan, seed: seed)
    var scans = ScanFiles(plan: plan, seed: seed)
    let log = ScanLog(plan: plan, participants: participants, seed: seed)
    return registrations.files(participants) + scans.files(log)
  }
}
