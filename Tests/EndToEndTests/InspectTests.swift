import Foundation
import Testing

@Suite("Inspecting files")
struct InspectTests {
  private static let log = """
    badge_id;scanned_at;gate
    A1;2024-10-10 09:00:00;North
    A2;2024-10-10 09:01:00;East "main
    A3;2024-10-10 09:02:00;West

    """

  @Test("writes clean CSV, and says what was mended beside it")
  func salvage() throws {
    let folder = try TemporaryFolder()
    try folder.write("log.csv", Self.log.replacing("\n", with: "\r\n"))
    let outcome = try Program.run(["inspect", "--as", "csv", "log.csv"], in: folder.path)
    #expect(outcome.exit == 0)
    #expect(
      outcome.out == "badge_id,scanned_at,gate\nA1,2024-10-10 09:00:00,North\n"
        + "A2,2024-10-10 09:01:00,\"East \"\"main\"\nA3,2024-10-10 09:02:00,West\n")
    let other = try Self.extra()
    let extra = try Program.run(
      ["inspect", "--as", "csv", "--salvage", "extra.csv"], in: other.path)
    #expect(
      extra.err
        == "extra.csv: 1 record mended: a delimiter too many was left out, first in line 3\n")
    let quiet = try Program.run(
      ["inspect", "--as", "csv", "--quiet", "extra.csv"], in: other.path)
    #expect(quiet.err == "" && quiet.out == extra.out)
  }

  @Test("rejects what an ingest would, line by line, with --strict")
  func strict() throws {
    let folder = try TemporaryFolder()
    try folder.write("log.csv", "a,b\n1,x\n2,\"y\n3,z,\n4,ok\n")
    let outcome = try Program.run(
      ["inspect", "--as", "csv", "--strict", "--rejects", "out.csv", "log.csv"], in: folder.path)
    #expect(outcome.exit == 0)
    #expect(outcome.out == "a,b\n1,x\n4,ok\n")
    #expect(
      folder.read("out.csv") == "file,line,byte_offset,code,reason,field,value,row\n"
        + "log.csv,3,8,malformed_quoting,a quote is missing or stands where none may be,b,,\"2,\"\"y\"\n"
        + "log.csv,4,13,field_count,the row has not as many fields as the header,,,\"3,z,\"\n")
    #expect(try folder.mode("out.csv") == 0o600)
    let described = try Program.run(["inspect", "--strict", "log.csv"], in: folder.path)
    #expect(described.out.contains("an ingest would reject 2 lines as no CSV"))
  }

  @Test("marks what is given and what is guessed")
  func origins() throws {
    let folder = try TemporaryFolder()
    try folder.write("log.csv", Self.log)
    let outcome = try Program.run(
      ["inspect", "--json", "--delimiter", ";", "--no-header", "log.csv"], in: folder.path)
    #expect(outcome.json["schema_version"] as? Int == 1)
    #expect(outcome.json["command"] as? String == "inspect")
    let file = try #require((outcome.json["files"] as? [[String: Any]])?.first)
    let form = try #require(file["form"] as? [String: [String: Any]])
    #expect(form["delimiter"]?["origin"] as? String == "given")
    #expect(form["delimiter"]?["value"] as? String == ";")
    #expect(form["header_rows"]?["origin"] as? String == "given")
    #expect(form["encoding"]?["origin"] as? String == "guess")
    #expect(file["records"] as? Int == 4)
    let text = try Program.run(
      ["inspect", "--encoding", "utf-8", "log.csv", "log.csv"], in: folder.path)
    #expect(text.out.contains("encoding: utf-8 (given)"))
    #expect(text.out.contains("delimiter: ';' (guess)"))
    #expect(text.out.contains("badge_id: badge (guess)"))
    #expect(text.out.contains("no time zone is written"))
    #expect(text.out.components(separatedBy: "log.csv: 3 records").count == 3)
  }

  @Test(
    "reads what options say",
    arguments: [
      (["--delimiter", "tab"], "a\tb\n1\t2\n"), (["--delimiter", "\\t"], "a\tb\n1\t2\n"),
      (["--delimiter", ", "], "a, b\n1, 2\n"), (["--delimiter", "<>"], "a<>b\n1<>2\n"),
      (["--quote", "'"], "a,b\n'1',2\n"), (["--quote", "%"], "a,b\n%1%,2\n"),
      (["--skip-lines", "2"], "x,y\nz\na,b\n1,2\n"), (["--encoding", "ascii"], "a,b\n1,2\n"),
      (["--escape", "\\", "--delimiter", ";"], "a;b\n1;2\n"),
    ])
  func options(_ options: [String], _ text: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("in.csv", text)
    let outcome = try Program.run(["inspect", "--as", "csv", "in.csv"] + options, in: folder.path)
    #expect(outcome.exit == 0)
    #expect(outcome.out == "a,b\n1,2\n")
  }

  @Test("gives nothing for an empty file, and no header for one without")
  func noHeader() throws {
    let folder = try TemporaryFolder()
    try folder.write("empty.csv", "")
    try folder.write("bare.csv", "1,x\n2,y\n")
    let empty = try Program.run(["inspect", "--as", "csv", "empty.csv"], in: folder.path)
    #expect(empty.exit == 0 && empty.out == "" && empty.err == "")
    let bare = try Program.run(
      ["inspect", "--as", "csv", "--no-header", "bare.csv"], in: folder.path)
    #expect(bare.out == "1,x\n2,y\n")
    #expect(try Program.run(["inspect", "empty.csv"], in: folder.path).exit == 0)
  }

  @Test(
    "ends with the exit code of what is wrong",
    arguments: [
      (["inspect", "missing.csv"], 66), (["inspect", "--as", "csv", "missing.csv"], 66),
      (["inspect", "picture.csv"], 65), (["inspect", "cut.csv.gz"], 65),
      (["inspect", "--strict", "--as", "csv", "empty.csv"], 65),
      (["inspect", "--strict", "--as", "csv", "a.csv", "--rejects", "none/out.csv"], 73),
    ])
  func failures(_ arguments: [String], _ code: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.csv", "a,b\n1,2\n")
    try folder.write("empty.csv", "")
    try folder.copy(quirk: "binary.bin", to: "picture.csv")
    try folder.copy(quirk: "truncated.csv.gz", to: "cut.csv.gz")
    let outcome = try Program.run(arguments, in: folder.path)
    #expect(outcome.exit == Int32(code))
    Wording.check(outcome)
  }

  @Test(
    "ends with 64 where options make no sense",
    arguments: [
      ["--as", "csv", "a.csv", "a.csv"], ["--as", "xml", "a.csv"],
      ["--strict", "--salvage", "a.csv"],
      ["--as", "csv", "--json", "a.csv"], ["--rejects", "r.csv", "a.csv"], [],
      ["--skip-lines", "-1", "a.csv"], ["--quote", "ab", "a.csv"], ["--delimiter", "", "a.csv"],
      ["--encoding", "klingon", "a.csv"], ["--strict", "--escape", "\\", "a.csv"],
      ["--strict", "--delimiter", "||", "a.csv"], ["--strict", "--rejects", "a.csv", "a.csv"],
      ["--delimiter", "'", "--quote", "'", "a.csv"],
    ])
  func usage(_ arguments: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.csv", "a,b\n1,2\n")
    let outcome = try Program.run(["inspect"] + arguments, in: folder.path)
    #expect(outcome.exit == 64)
    #expect(outcome.out == "")
    #expect(folder.names == ["a.csv"])
  }

  @Test("never lets a file's content steer a terminal, save as data")
  func controls() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.csv", "na\u{1B}[31mme,b\u{202E}\n1\u{7},\u{1B}]0;x\u{7}\n2,3\n")
    let outcome = try Program.run(["inspect", "a.csv"], in: folder.path)
    #expect(outcome.exit == 0)
    for control in ["\u{1B}", "\u{7}", "\u{202E}"] {
      #expect(!outcome.out.contains(control) && !outcome.err.contains(control))
    }
    let csv = try Program.run(["inspect", "--as", "csv", "a.csv"], in: folder.path)
    #expect(csv.out == "na\u{1B}[31mme,b\u{202E}\n1\u{7},\u{1B}]0;x\u{7}\n2,3\n")
  }

  private static func extra() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      "extra.csv",
      "badge_id,scanned_at,gate\nA1,2024-10-10 09:00:00,North\nA2,,2024-10-10 09:01:00,East\n"
        + "A3,2024-10-10 09:02:00,West\nA4,2024-10-10 09:03:00,West\n")
    return folder
  }
}
