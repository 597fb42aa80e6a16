import Attendance

extension DefinitionReader {
  /// Who counts, as `counting:` says; `hasPerson` tells whether a person column is mapped.
  mutating func counting(_ node: YAMLNode?, hasPerson: Bool) -> CountingRules {
    let known = [
      "profile", "headline", "visitor_classes", "unit", "categories", "other_categories",
    ]
    guard let node, let section = section(node, known: known) else {
      return CountingRules(profile: .iso, unit: .badge, categories: [:], otherCategories: nil)
    }
    let profile = self.profile(section)
    let unit = section["unit"].flatMap { choice($0, of: CountingUnit.self) } ?? .badge
    if unit == .person, !hasPerson, let node = section["unit"] { note(.personColumnMissing, node) }
    var categories: [String: ParticipantClass] = [:]
    for (category, value) in section["categories"].map({ ownEntries($0) }) ?? [] {
      categories[category] = choice(value, of: ParticipantClass.self)
    }
    let others = section["other_categories"].flatMap { choice($0, of: ParticipantClass.self) }
    return CountingRules(
      profile: profile ?? .iso, unit: unit, categories: categories, otherCategories: others)
  }

  /// What scan points guard, as `points:` says.
  mutating func points(_ node: YAMLNode?) -> [String: PointKind] {
    var points: [String: PointKind] = [:]
    for (name, value) in node.map({ ownEntries($0) }) ?? [] {
      guard let section = section(value, known: ["kind"]),
        let kind = required("kind", in: section)
      else { continue }
      points[name] = choice(kind, of: PointKind.self)
    }
    return points
  }

  private mutating func profile(_ section: DefinitionSection) -> CountingProfile? {
    let names = ["iso", "fkm", "abc", "custom"]
    let name = section["profile"].map { string($0) } ?? "iso"
    let headline = section["headline"].flatMap { choice($0, of: Headline.self) }
    let classes = section["visitor_classes"].flatMap { someItems($0) }?
      .compactMap { choice($0, of: ParticipantClass.self) }
    guard let name else { return nil }
    if let profile = CountingProfile.named(name) {
      for entry in [section.entry("headline"), section.entry("visitor_classes")] {
        if let entry { note(.onlyWithCustomProfile(profile: name), in: section, key: entry) }
      }
      return profile
    }
    guard name == "custom" else {
      if let node = section["profile"] { noteChoice(node, name, allowed: names) }
      return nil
    }
    for key in ["headline", "visitor_classes"] { _ = required(key, in: section) }
    guard let headline, let classes else { return nil }
    return .custom(headline: headline, visitorClasses: Set(classes))
  }

  /// Keys of the organiser's own, trimmed of blanks, with their values; a second one is noted.
  private mutating func ownEntries(_ node: YAMLNode) -> [(String, YAMLNode)] {
    var lines: [String: Int] = [:]
    var result: [(String, YAMLNode)] = []
    for entry in entries(node) ?? [] {
      let key = Self.trimmed(entry.key)
      if let first = lines[key] {
        let section = DefinitionSection(node: node, entries: [])
        note(.duplicateKey(firstLine: first), in: section, key: entry)
      } else {
        lines[key] = entry.keyMark.line
        result.append((key, entry.value))
      }
    }
    return result
  }
}
