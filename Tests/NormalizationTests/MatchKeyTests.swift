import Attendance
import Normalization
import Testing

struct MatchKeyTests {
  @Test(
    "folds what only looks different",
    arguments: [
      ("", ""),
      (" \t\r\n ", ""),
      ("  Seoul\t Metropolitan \n City ", "seoul metropolitan city"),
      ("STRASSE", "strasse"),
      ("Straße", "strasse"),
      ("GROẞ", "gross"),
      ("ＡＢＣ　１２３", "abc 123"),
      ("㈜삼성", "(주)삼성"),
      ("ﾄﾖﾀ", "トヨタ"),
      ("e\u{301}", "é"),
      ("\u{1112}\u{1161}\u{11AB}국", "한국"),
      ("ΣΑΣ", "σασ"),
      ("σας", "σασ"),
      ("İzmir", "i\u{307}zmir"),
      ("ısparta", "ısparta"),
      ("ŉ", "ʼn"),
      ("ﬁnance", "finance"),
      ("ꭰ", "Ꭰ"),
      ("a\u{A0}\u{2003}\u{2028}b\u{3000}", "a b"),
      ("zero\u{200B}width", "zero\u{200B}width"),
      ("Łódź", "łódź"),
    ])
  func folds(_ text: String, _ key: String) {
    #expect(ScalarOrder.areEqual(MatchKey.of(text), key))
  }

  @Test("a key is its own key, for every scalar and beside a mark that composes")
  func isStable() {
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for text in ["\(scalar)", "Α\(scalar)\u{345}"] {
        let key = MatchKey.of(text)
        if !ScalarOrder.areEqual(MatchKey.of(key), key) { Issue.record("U+\(value)") }
      }
    }
  }

  @Test("the short way for ASCII gives what the long way gives")
  func shortWayAgrees() {
    for value in UInt8(0)..<128 {
      let text = " A\(Unicode.Scalar(value))  b "
      let long = MatchKey.of(text + "é")
      #expect(MatchKey.of(text + "e") == long.replacing("é", with: "e"))
    }
  }

  @Test(
    "shows a spelling as it is, but for white space and composed",
    arguments: [
      ("  Foo \t Bar\u{3000}", "Foo Bar"), ("ＦＯＯ", "ＦＯＯ"), ("e\u{301}", "é"), ("\n", ""),
    ])
  func shows(_ text: String, _ shown: String) {
    #expect(ScalarOrder.areEqual(ShownSpelling.of(text), shown))
  }
}
