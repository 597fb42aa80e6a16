/// A country that sends people, with its cities and how its name is typed.
package struct Country: Sendable {
  /// ISO 3166-1 alpha-2.
  package let code: String

  /// The everyday English name.
  package let name: String

  /// How many people come from here, relative to the other countries.
  package let weight: Int

  /// Which names its people bear.
  package let names: NameCulture

  /// The cities, the biggest sender first.
  package let places: [Place]

  /// Every way in which the country is typed.
  package let spellings: WeightedChoice<Spelling>

  /// The spellings that only an alias file can resolve.
  package let aliases: [String]

  /// Cities by how many people they send: a few send most.
  package let placeChoice: WeightedChoice<Int>

  /// Reads one country of ``CountryCatalogue``'s table, which is three lines.
  init?(lines: [Substring]) {
    let head = lines[0].split(separator: " ")
    guard lines.count == 3, head.count == 3, let weight = Int(head[1]),
      let names = NameCulture(rawValue: String(head[2]))
    else { return nil }
    code = String(head[0])
    self.weight = weight
    self.names = names

    var typed: [(Spelling, weight: Int)] = []
    for entry in lines[1].split(separator: ";") {
      let parts = entry.split(separator: "*")
      let text = String(parts[0].drop { $0 == " " })
      let count = parts.count == 2 ? Int(parts[1]) ?? 1 : 1
      let needsAlias = text.hasPrefix("~")
      let name = needsAlias ? String(text.dropFirst()) : text
      typed.append((Spelling(name, needsAlias: needsAlias), weight: count))
    }
    name = typed[0].0.text
    aliases = typed.map(\.0).filter(\.needsAlias).map(\.text)
    spellings = WeightedChoice(typed)

    places = lines[2].split(separator: ",").map { Place(entry: $0.drop { $0 == " " }) }
    let shares = [40, 14, 10, 8, 6, 5, 4, 3]
    placeChoice = WeightedChoice(
      places.indices.map { ($0, weight: $0 < shares.count ? shares[$0] : 2) })
  }
}
