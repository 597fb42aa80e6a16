import Foundation
import Testing

@Suite("What nobody mapped")
struct PrivacyTests {
  // Each stands in one place that must not be kept.
  private static let secrets = [
    "Zoe-Unmapped", "zoe.valid@example.org", "Yann-Rejected", "yann.rejected@example.org",
    "Xenia-Short", "xenia.short@example.org", "Walt-Quoted", "walt.quoted@example.org",
    "Vera-Class", "vera.class@example.org", "+82-10-5555",
  ]

  @Test("is in no file and in no message, whatever became of its row")
  func secrets() throws {
    var show = try Show()
    show.pipeline.quality = ""
    try show.save()
    try show.folder.write(
      "in/reg-2.csv",
      Show.registrationHeader + """
        B1,2024-09-01T10:00:00+09:00,visitor,Korea,Seoul,Nuri,company,zoe.valid@example.org,Zoe-Unmapped
        ,2024-09-01T10:00:00+09:00,visitor,Korea,Seoul,Nuri,company,yann.rejected@example.org,Yann-Rejected
        B3,2024-09-01T10:00:00+09:00,visitor,Korea,Seoul,company,xenia.short@example.org,Xenia-Short
        B4,2024-09-01T10:00:00+09:00,visitor,Korea,Seoul,"Nuri,company,walt.quoted@example.org,Walt-Quoted

        """)
    try show.folder.write(
      "in/scans-2.csv",
      "phone,badge_id,scanned_at,gate,direction\n+82-10-5555,A1,soon,North,in\n"
        + "+82-10-5555,A1,2024-10-10T10:00:01+09:00,North,in\n")
    try show.folder.write(
      "in/reg-3.csv",
      Show.registrationHeader
        + "B5,2024-09-01T10:00:00+09:00,juror,KR,Seoul,,,vera.class@example.org,Vera-Class\n")
    var outcomes = [try show.run("nightly", "p.yml", "--verbose")]
    #expect(outcomes[0].exit == 65)
    #expect(outcomes[0].err.contains("'juror'"))
    try show.folder.remove("in/reg-3.csv")
    outcomes.append(try show.run("nightly", "p.yml"))
    #expect(outcomes[1].exit == 0, "\(outcomes[1])")
    for command in ["rejects", "status", "doctor", "check"] {
      outcomes.append(try show.run(command, "p.yml"))
      outcomes.append(try show.run(command, "p.yml", "--json"))
    }
    // The rows are there all the same, as far as they may be.
    let rejects = outcomes[2].out
    #expect(rejects.components(separatedBy: "\n").count == 6, "\(rejects)")
    #expect(rejects.contains("Seoul,Nuri,company,*************************,*************"))
    #expect(rejects.contains("***********,A1,soon,North,in"))
    for secret in Self.secrets {
      for outcome in outcomes {
        #expect(!outcome.out.contains(secret) && !outcome.err.contains(secret), "\(secret)")
      }
      for (name, bytes) in show.folder.contents()
      where !name.hasPrefix("in/") {
        #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret) in \(name)")
      }
    }
  }

  @Test("marks where the message says, though what stands before is not shown")
  func places() throws {
    let show = try Show()
    try show.folder.write(
      "in/reg-2.csv",
      "이름,badge_id,registered_at,category,country,city,company,organization_type,email\n"
        + "홍길동,B5,,juror,KR,Seoul,,,\n")
    let outcome = try show.run("check", "p.yml")
    #expect(outcome.exit == 0)
    let taken = try show.run("ingest", "p.yml", "in/reg-2.csv")
    #expect(
      taken.err.hasPrefix(
        """
        in/reg-2.csv:2:9: error: the pipeline file does not say what class the category 'juror' is
            2 | ***,B5,,juror,KR,Seoul,,,
              |         ^~~~~

        """), "\(taken)")
  }
}
