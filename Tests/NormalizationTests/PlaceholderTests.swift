import Normalization
import Testing

struct PlaceholderTests {
  @Test(
    "knows what people write where they have nothing to say",
    arguments: [
      "", "  ", "-", "--", "—", ".", "...", "?", "???", "*", "/", "_", "N/A", "n/a", "NA", "n.a.",
      "N. A.", "none", "None.", "NULL", "(null)", "nil", "unknown", "Not Provided", "TBD", "T.B.D.",
      "--- Select ---", "- Please Select -", "없음", "해당없음", "해당 없음", "미입력", "なし", "無", "无",
      "keine Angabe", "ninguno", "Ｎ／Ａ", "#N/A",
    ])
  func knows(_ text: String) { #expect(Placeholder.isPlaceholder(text)) }

  @Test(
    "takes a name that has such a word in it for a name",
    arguments: [
      "Nonesuch", "None of the Above Ltd", "NASA", "Na Hoku", "Nil Holdings", "Unknown Worlds",
      "3M",
      "X-Rite", "없음상사", "무신사", "Select Hotels", "TBD Labs", "?What If!", "C++", "7", "Othello",
      "X", "xxx", "Other", "Nan", "😀", "★", "무",
    ])
  func leaves(_ text: String) { #expect(!Placeholder.isPlaceholder(text)) }
}
