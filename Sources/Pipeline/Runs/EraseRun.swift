public import Attendance
public import AttendanceStore
internal import Foundation
internal import Normalization

/// The command `erase`: takes people out of a store and leaves what is counted.
public struct EraseRun {
  /// Whom to erase.
  public enum Subject: Sendable, Hashable {
    /// The holder of a badge of the pipeline's edition.
    case badge(String)
    /// A person, in all editions of the store, by the value that tells people apart.
    case person(String)
    /// All people of the pipeline's edition, if its last day is before this one.
    case before(CalendarDate)
  }

  /// What was done.
  public struct Result: Sendable {
    /// Why nothing was erased, where nothing was.
    public enum Nothing: Sendable, Hashable {
      /// The store holds nobody of that name.
      case nobody
      /// They were erased before.
      case erasedBefore
      /// The edition lasts until this day.
      case notOver(until: CalendarDate)
    }

    /// The editions of which somebody was erased, with what the ledger says of it.
    public let erasures: [(edition: String, erasure: Erasure)]

    /// Why there are none.
    public let nothing: Nothing?

    /// The store.
    public let store: String

    /// What is to be told as a failure: that nobody was found.
    public var failure: RunFailure? {
      nothing == .nobody ? RunFailure(.nobody(store: store)) : nil
    }

    /// Whether nothing was changed because the run was only a rehearsal.
    public let isRehearsal: Bool
  }

  private let session: Session
  private let subject: Subject

  /// Reads the pipeline file.
  public init(pipeline: String, subject: Subject, options: RunOptions = RunOptions()) throws {
    session = try Session(pipeline: pipeline, options: options)
    self.subject = subject
  }

  /// Erases; what only says what would be done changes nothing.
  public func run(isRehearsal: Bool = false) throws -> Result {
    do {
      guard FileManager.default.fileExists(atPath: session.storePath) else { throw isMissing }
      return try session.writing { store in
        guard let key = try key(for: store, isRehearsal: isRehearsal) else { throw isMissing }
        let result = try erase(Plan(key), in: store, isRehearsal: isRehearsal)
        if !isRehearsal, !result.erasures.isEmpty { try store.vacuum() }
        return result
      }
    } catch let kept as Kept {
      return kept.result
    } catch {
      throw RunFailure(wrapping: error)
    }
  }

  /// A rehearsal's result; thrown, so that the store keeps nothing of it.
  private struct Kept: Error {
    let result: Result
  }

  private var isMissing: RunFailure {
    RunFailure(.editionMissing(id: session.definition.edition.id, store: session.storePath))
  }

  /// A rehearsal makes no key where there is none.
  private func key(for store: AttendanceStore, isRehearsal: Bool) throws -> PersonKey? {
    let hasKey = try store.read {
      try $0.edition(session.definition.edition.id)?.personKeyID != nil
    }
    return isRehearsal && !hasKey ? .passing : try session.personKey(for: store, isNeeded: true)
  }

  private func erase(_ plan: Plan, in store: AttendanceStore, isRehearsal: Bool) throws -> Result {
    try store.write { writer in
      let reader = writer.reader
      guard let own = try reader.edition(session.definition.edition.id) else { throw isMissing }
      _ = try writer.edition(session.definition.edition, personKeyID: plan.key.id)
      var plan = plan
      switch subject {
      case .badge(let name): try plan.add(badge: name, of: own, reader)
      case .person(let value): try plan.add(person: value, reader)
      case .before(let date):
        let last = session.definition.edition.days.map(\.date).max()
        if let last, last >= date {
          return Result(
            erasures: [], nothing: .notOver(until: last), store: session.storePath,
            isRehearsal: isRehearsal)
        }
        try plan.addAll(of: own, reader)
      }
      var erasures: [(edition: String, erasure: Erasure)] = []
      for edition in try reader.editions() {
        let order = plan.order(for: edition, subject)
        let (badges, rejections) = try writer.erase(order, of: edition)
        guard badges + rejections > 0 else { continue }
        let erasure = Erasure(
          request: subject.request, badges: badges, rejections: rejections,
          erasedAt: session.options.now)
        try writer.add(erasure, to: edition)
        erasures.append((edition.editionID, erasure))
      }
      let nothing = plan.wereErasedBefore ? Result.Nothing.erasedBefore : .nobody
      let result = Result(
        erasures: erasures, nothing: erasures.isEmpty ? nothing : nil, store: session.storePath,
        isRehearsal: isRehearsal)
      if isRehearsal { throw Kept(result: result) }
      return result
    }
  }
}

extension EraseRun {
  /// Who is to go, by edition.
  private struct Plan {
    let key: PersonKey

    /// Whether somebody was found whose name is gone already.
    private(set) var wereErasedBefore = false

    /// Makes other people of a whole edition's: nobody has it once the run is over.
    private let passing = PersonKey.passing

    private var badges: [String: Set<UInt32>] = [:]
    private var persons: Set<PersonDigest> = []
    private var names: [String: Set<String>] = [:]
    private var wholeEdition: String?

    init(_ key: PersonKey) {
      self.key = key
    }

    /// A badge, and its holder as far as anything can tell them from others.
    mutating func add(badge name: String, of edition: EditionRecord, _ reader: StoreReader) throws {
      let name = name.trimmingCharacters(in: .whitespaces)
      let (wanted, erased) = (Array(name.utf8), erased(edition).nameless(Array(name.utf8)))
      names[edition.editionID] = [name]
      let book = try reader.badges(of: edition).names
      wereErasedBefore = (0..<book.count).contains { book[$0].elementsEqual(erased.utf8) }
      guard let number = (0..<book.count).first(where: { book[$0].elementsEqual(wanted) }),
        !ErasedPeople.isErased(wanted)
      else { return }
      badges[edition.editionID] = [UInt32(number)]
      try reader.forEachPerson(of: edition) { badge, person in
        if badge == UInt32(number) { persons.insert(person) }
      }
    }

    /// All badges of a person, in all editions whose persons have the same key.
    mutating func add(person value: String, _ reader: StoreReader) throws {
      let person = key.digest(of: MatchKey.of(value))
      persons.insert(person)
      for edition in try reader.editions() {
        let standIn = erased(edition).standIn(for: person)
        var found: Set<UInt32> = []
        try reader.forEachPerson(of: edition) { badge, other in
          if other == person || other == standIn { found.insert(badge) }
        }
        let book = found.isEmpty ? NameList() : try reader.badges(of: edition).names
        let named = found.filter { !ErasedPeople.isErased(book[Int($0)]) }
        wereErasedBefore = wereErasedBefore || named.count < found.count
        badges[edition.editionID] = named
        names[edition.editionID] = Set(
          named.map { String(decoding: book[Int($0)], as: UTF8.self) } + [value])
      }
    }

    private func erased(_ edition: EditionRecord) -> ErasedPeople {
      ErasedPeople(key, edition: edition.editionID)
    }

    /// Everybody of an edition whose name has not been erased.
    mutating func addAll(of edition: EditionRecord, _ reader: StoreReader) throws {
      wholeEdition = edition.editionID
      wereErasedBefore = try !reader.erasures(of: edition).isEmpty
      let book = try reader.badges(of: edition)
      let named = (0..<book.names.count).filter { !ErasedPeople.isErased(book.names[$0]) }
      badges[edition.editionID] = Set(named.map { UInt32($0) })
    }

    func order(for edition: EditionRecord, _ subject: Subject) -> ErasureOrder {
      let id = edition.editionID
      let isWhole = id == wholeEdition
      let erased = erased(edition)
      let words = (names[id] ?? []).map(MatchKey.of)
      return ErasureOrder(
        isErased: { [badges = badges[id] ?? []] in badges.contains(UInt32($0)) },
        nameless: { erased.nameless($0) },
        standIn: { [persons, passing] person in
          if isWhole { return passing.digest(of: person.hexadecimal) }
          return persons.contains(person) ? erased.standIn(for: person) : nil
        },
        speaksOfErased: { row in
          isWhole || words.contains { MatchKey.of("\(row.value) \(row.row)").holds(word: $0) }
        })
    }
  }
}

extension EraseRun.Subject {
  var request: Erasure.Request {
    switch self {
    case .badge: .badge
    case .person: .person
    case .before: .before
    }
  }
}

extension String {
  /// Whether `word` stands here with neither letters nor digits next to it.
  fileprivate func holds(word: String) -> Bool {
    guard !word.isEmpty else { return false }
    var rest = self[...]
    while let found = rest.range(of: word, options: .literal) {
      let before = self[..<found.lowerBound].last
      let after = self[found.upperBound...].first
      if before.map(\.isPartOfWord) != true, after.map(\.isPartOfWord) != true { return true }
      rest = self[index(after: found.lowerBound)...]
    }
    return false
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber }
}
