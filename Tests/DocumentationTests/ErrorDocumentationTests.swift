import Ingestion
import Testing

@Suite("Errors")
struct ErrorDocumentationTests {
  private static let page = "Documentation/ErrorsAndExitCodes.md"

  @Test("exit codes are in the README, the manual and the man page")
  func exitCodes() throws {
    let source = try Repository.text("Sources/Pipeline/Failures/ExitCode.swift")
    let codes = source.matches(of: /case [A-Za-z]+ = ([0-9]+)/).map { String($0.output.1) }
    #expect(codes.contains("65"))
    let pages = try [Page("README.md"), Page(Self.page)]
    let manual = try Repository.text("Packaging/footfall.1")
    for code in codes {
      for page in pages { #expect(page.text.contains("\n| \(code) | "), "\(code) in \(page.path)") }
      #expect(manual.contains("\n.It \(code)\n"), "\(code)")
    }
  }

  @Test("codes of rejections stand beside their sentences", arguments: Rejection.Reason.allCases)
  func rejections(reason: Rejection.Reason) throws {
    let section = try #require(try Page(Self.page).section(with: "Rejected rows"))
    #expect(section.text.contains("\n| `\(reason.code)` | \(reason.sentence) | "))
  }
}
