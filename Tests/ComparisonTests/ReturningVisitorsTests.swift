import Aggregation
import Attendance
import Comparison
import Testing

@Suite("Returning visitors")
struct ReturningVisitorsTests {
  private func returning(
    _ previous: VisitorPersons?, _ current: VisitorPersons?
  ) -> ReturningVisitors {
    EditionComparison(
      current: Editions.tables(visitors: 6), currentPersons: current,
      previous: Editions.tables(visitors: 4), previousPersons: previous
    ).returning
  }

  @Test("are current visitors whose person came before")
  func linked() throws {
    let figures = try #require(
      returning(Editions.persons([1, 2, 3]), Editions.persons([3, 2, 9, 8, 7])).figures)
    #expect(figures.previousVisitors == 4)
    #expect(figures.currentVisitors == 6)
    #expect(figures.returningVisitors == 2)
    #expect(figures.returnRate?.decimal(digits: 4) == "0.5000")
    #expect(figures.firstTimeVisitors == 4)
    #expect(figures.previousWithPerson == 3)
    #expect(figures.currentWithPerson == 5)
  }

  @Test("count every current badge of a person who came before")
  func twoBadges() {
    let result = returning(Editions.persons([1, 1]), Editions.persons([1, 1, 1]))
    #expect(result.figures?.returningVisitors == 3)
  }

  @Test("are none where a person column has no visitor in common")
  func nobodyKnown() {
    let result = returning(Editions.persons([]), Editions.persons([1]))
    #expect(result.figures?.returningVisitors == 0)
    #expect(result.obstacle == nil)
  }

  struct Case: Sendable {
    let previous: VisitorPersons?
    let current: VisitorPersons?
    let obstacle: ReturningVisitors.Obstacle
  }

  @Test(
    "are not available where people can't be told apart or linked",
    arguments: [
      Case(previous: nil, current: nil, obstacle: .noPersons),
      Case(previous: nil, current: Editions.persons([1]), obstacle: .noPersonsInPrevious),
      Case(previous: Editions.persons([1]), current: nil, obstacle: .noPersonsInCurrent),
      Case(
        previous: Editions.persons([1], key: "a"), current: Editions.persons([1], key: "b"),
        obstacle: .differentKeys),
    ])
  func obstacles(_ example: Case) {
    let result = returning(example.previous, example.current)
    #expect(result.figures == nil)
    #expect(result.obstacle == example.obstacle)
  }
}
