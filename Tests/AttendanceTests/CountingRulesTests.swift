import Attendance
import Testing

@Suite("Counting rules")
struct CountingRulesTests {
  private static let categories: [String: ParticipantClass] = [
    "Buyer": .visitor, "Staff": .staff, "": .press,
  ]

  @Test("give each category the class that the pipeline file names")
  func mapped() {
    let rules = CountingRules(categories: Self.categories)
    #expect(rules.participantClass(of: "Buyer") == .visitor)
    #expect(rules.participantClass(of: "Staff") == .staff)
    #expect(rules.participantClass(of: "") == .press)
    #expect(rules.participantClass(of: "staff") == nil)
    #expect(rules.participantClass(of: "Jury") == nil)
  }

  @Test("give the rest the class for others, where there is one")
  func others() {
    let rules = CountingRules(categories: ["Staff": .staff], otherCategories: .delegate)
    #expect(rules.participantClass(of: "Staff") == .staff)
    #expect(rules.participantClass(of: "Jury") == .delegate)
    #expect(rules.participantClass(of: "") == .delegate)
  }

  @Test("make a visitor of who has no category")
  func none() {
    #expect(CountingRules().participantClass(of: "") == .visitor)
    #expect(CountingRules().participantClass(of: "Visitor") == nil)
    #expect(CountingRules().profile == .iso)
    #expect(CountingRules().unit == .badge)
  }
}
