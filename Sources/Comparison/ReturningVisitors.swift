public import Aggregation
public import Attendance

/// The figures of `returning.csv`, or why there are none.
public struct ReturningVisitors: Sendable, Hashable {
  /// Why two editions' visitors can't be linked.
  public enum Obstacle: Sendable, Hashable {
    /// Neither edition tells people apart.
    case noPersons
    /// The previous edition does not tell people apart.
    case noPersonsInPrevious
    /// The current edition does not tell people apart.
    case noPersonsInCurrent
    /// The digests were made with different secret keys.
    case differentKeys
    /// Too few people returned, or too few did not, to say how many.
    case tooFew
  }

  /// What the link of both editions shows.
  public struct Figures: Sendable, Hashable {
    /// Visitors of the previous edition, in its units.
    public let previousVisitors: Int

    /// Visitors of the current edition, in its units.
    public let currentVisitors: Int

    /// Current visitors whose person visited the previous edition too.
    public let returningVisitors: Int

    /// Visitors of the previous edition for whom a person is known.
    public let previousWithPerson: Int

    /// Visitors of the current edition for whom a person is known; the others can't return.
    public let currentWithPerson: Int

    /// Returning visitors over the previous edition's visitors, or `nil` where it had none.
    public var returnRate: Ratio? { Ratio(returningVisitors, of: previousVisitors) }

    /// Current visitors who are not returning ones.
    public var firstTimeVisitors: Int { currentVisitors - returningVisitors }

    /// Every group of people that the figures or their differences count.
    fileprivate var groups: [Int] {
      [
        returningVisitors, firstTimeVisitors, previousVisitors - returningVisitors,
        currentWithPerson - returningVisitors, previousWithPerson, currentWithPerson,
        previousVisitors - previousWithPerson, currentVisitors - currentWithPerson,
      ]
    }
  }

  /// The figures, or `nil` where there is an ``obstacle``.
  public let figures: Figures?

  /// Why there are no figures, or `nil` where there are.
  public let obstacle: Obstacle?

  /// Links the visitors of two editions by their persons.
  public init(
    previous: Summary, previousPersons: VisitorPersons?,
    current: Summary, currentPersons: VisitorPersons?, suppressBelow limit: Int = 0
  ) {
    switch (previousPersons, currentPersons) {
    case (nil, nil): self.init(obstacle: .noPersons)
    case (nil, _?): self.init(obstacle: .noPersonsInPrevious)
    case (_?, nil): self.init(obstacle: .noPersonsInCurrent)
    case (let before?, let now?) where before.keyID != now.keyID:
      self.init(obstacle: .differentKeys)
    case (let before?, let now?):
      let seen = Set(before.digests)
      let figures = Figures(
        previousVisitors: previous.visitors, currentVisitors: current.visitors,
        returningVisitors: now.digests.count { seen.contains($0) },
        previousWithPerson: before.digests.count, currentWithPerson: now.digests.count)
      if figures.groups.contains(where: (1..<max(limit, 1)).contains)
        || previous.withheld.contains(.everything) || current.withheld.contains(.everything)
      {
        self.init(obstacle: .tooFew)
      } else {
        self.init(figures: figures)
      }
    }
  }

  private init(figures: Figures? = nil, obstacle: Obstacle? = nil) {
    self.figures = figures
    self.obstacle = obstacle
  }
}
