import Attendance
import Testing

@Suite("Counting profiles")
struct CountingProfileTests {
  @Test(
    "count who the field counts",
    arguments: [
      ("iso", Headline.visitors, [ParticipantClass.visitor, .delegate]),
      ("fkm", .visits, [.visitor, .delegate]),
      ("abc", .visitors, [.visitor, .press, .delegate]),
    ])
  func profiles(_ name: String, _ headline: Headline, _ classes: [ParticipantClass]) throws {
    let profile = try #require(CountingProfile.named(name))
    #expect(profile.name == name)
    #expect(profile.headline == headline)
    #expect(ParticipantClass.allCases.filter(profile.counts) == classes)
  }

  @Test("have names of their own", arguments: ["custom", "", "ISO", "ufi"])
  func unknown(_ name: String) {
    #expect(CountingProfile.named(name) == nil)
  }

  @Test("can be the organiser's own")
  func custom() {
    let profile = CountingProfile.custom(headline: .visits, visitorClasses: [.press])
    #expect(profile.name == "custom")
    #expect(profile.headline == .visits)
    #expect(ParticipantClass.allCases.filter(profile.counts) == [.press])
  }
}
