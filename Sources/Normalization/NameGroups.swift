import Attendance

/// Brings together the spellings of each company, or of each city within its country.
///
/// Neither the order in which spellings are added nor how they are split over several additions can
/// be seen in the groups.
public struct NameGroups: Sendable {
  /// What a group is found by.
  public struct ID: Sendable, Hashable {
    /// The country in which the name is taken to be; `nil` for a company.
    public let country: CountryCode?

    /// The key that all spellings share; empty for no name.
    public let key: String
  }

  /// The groups that something was added to, in the order in which they came.
  package private(set) var ids: [ID] = []

  private let aliases: AliasTable
  private let key: @Sendable (String) -> String
  private var numbers: [ID: Int] = [:]
  private var tallies: [SpellingTally] = []

  /// Groups by `key`, after the aliases of a table made with the same function.
  public init(aliases: AliasTable = .empty, key: @escaping @Sendable (String) -> String) {
    self.aliases = aliases
    self.key = key
  }

  /// The group to which `spelling` belongs. A placeholder such as 'N/A' is no name, unless the
  /// alias file says what it stands for.
  public func id(of spelling: String, in country: CountryCode? = nil) -> ID {
    let own = key(spelling)
    let canonical = aliases.canonicalKey(of: own)
    let isMissing = aliases.canonicalName(of: own) == nil && Placeholder.isPlaceholder(spelling)
    return ID(country: country, key: isMissing ? "" : canonical)
  }

  /// Counts `registrations` more with `spelling`, and says to which group they went.
  @discardableResult
  public mutating func add(
    _ spelling: String, in country: CountryCode? = nil, registrations: Int = 1
  ) -> ID {
    let id = id(of: spelling, in: country)
    add(spelling, to: id, registrations: registrations)
    return id
  }

  /// Counts `registrations` more with a spelling whose group is known already, and gives the place
  /// of the group in ``ids``.
  @discardableResult
  package mutating func add(_ spelling: String, to id: ID, registrations: Int) -> Int {
    let number = numbers[id] ?? ids.count
    if number == ids.count {
      numbers[id] = number
      ids.append(id)
      tallies.append(SpellingTally())
    }
    tallies[number].add(spelling, registrations: registrations)
    return number
  }

  /// The name to show for a group: the alias file's, else the spelling that most registrations use;
  /// empty for a group without a name or unknown here.
  public func shownName(of id: ID) -> String {
    id.key.isEmpty
      ? "" : aliases.canonicalName(of: id.key) ?? numbers[id].flatMap { tallies[$0].mostUsed } ?? ""
  }

  /// All groups, by country and then by key in Unicode scalar order.
  public var groups: [NameGroup] {
    zip(ids, tallies).map { id, tally in
      NameGroup(
        country: id.country, key: id.key, shownName: shownName(of: id), registrations: tally.total)
    }
    .sorted { first, second in
      let countries = (first.country?.text ?? "", second.country?.text ?? "")
      return countries.0 != countries.1
        ? countries.0 < countries.1 : ScalarOrder.precedes(first.key, second.key)
    }
  }
}
