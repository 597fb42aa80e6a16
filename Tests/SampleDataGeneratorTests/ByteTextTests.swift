import Testing

@testable import SampleData

@Suite("ByteText")
struct ByteTextTests {
  @Test(
    "quotes a field only where needed",
    arguments: [
      ("Seoul", "Seoul"), ("", ""), ("대한민국", "대한민국"), ("Co., Ltd.", "\"Co., Ltd.\""),
      ("\"Jay\"", "\"\"\"Jay\"\"\""), ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""), (" a ", " a "),
    ])
  func fields(field: String, expected: String) {
    var text = ByteText()
    text.append(field: field)
    #expect(text.string == expected)
  }

  @Test(
    "writes an instant with its offset",
    arguments: [
      (20_006 * 86_400, "2024-10-10T00:00:00+09:00"),
      (20_006 * 86_400 + 86_399, "2024-10-10T23:59:59+09:00"),
      (20_007 * 86_400 + 36_192, "2024-10-11T10:03:12+09:00"),
    ])
  func instants(seconds: Int, expected: String) {
    var text = ByteText()
    text.append(localSeconds: seconds, offset: "+09:00")
    #expect(text.string == expected)
  }
}
