import Foundation
import Testing

@Suite("An encoding that shows only late in a file")
struct LateEncodingTests {
  // '방문' and '서울' in CP949.
  private static let category: [UInt8] = [0xB9, 0xE6, 0xB9, 0xAE]
  private static let city: [UInt8] = [0xBC, 0xAD, 0xBF, 0xEF]

  /// Plain ASCII for 200 kilobytes, then rows in CP949.
  private static let registrations: [UInt8] = {
    var bytes = Array(Show.registrationHeader.utf8)
    for number in 0..<3_000 {
      bytes += Array(
        "B\(number),2024-09-01T10:00:00+09:00,visitor,Korea,Busan,Nuri,,,Somebody\n".utf8)
    }
    for number in 3_000..<3_010 {
      bytes += Array("B\(number),2024-09-01T10:00:00+09:00,".utf8) + category
      bytes += Array(",Korea,".utf8) + city + Array(",Nuri,,,Somebody\n".utf8)
    }
    return bytes
  }()

  private static func show(encoding: String) throws -> Show {
    var show = try Show()
    try show.folder.write("in/reg.csv", bytes: registrations)
    show.pipeline.registrations? += "\nencoding: \(encoding)"
    show.pipeline.counting = "categories: {visitor: visitor, 방문: visitor}"
    try show.folder.write(
      "in/scans-1.csv", Show.scanHeader + "B3001,2024-10-10T10:00:00+09:00,North,in\n")
    try show.save()
    return show
  }

  @Test("is found as if it had been named")
  func found() throws {
    let (guessed, named) = (try Self.show(encoding: "auto"), try Self.show(encoding: "cp949"))
    for show in [guessed, named] {
      let outcome = try show.run("nightly", "p.yml")
      #expect(outcome.exit == 0, "\(outcome.err)")
    }
    #expect(guessed.table("by-city") == named.table("by-city"))
    #expect(guessed.table("by-city").contains("KR,서울,10,1,1,"))
    #expect(guessed.table("by-category").contains("방문,visitor,true,10,1,1"))
    #expect(guessed.table("quality") == named.table("quality"))
  }
}
