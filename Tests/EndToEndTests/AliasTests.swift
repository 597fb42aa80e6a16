import Testing

@Suite("Alias files")
struct AliasTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String?
    var exit: Int32 = 78
    let says: [String]
    var testDescription: String { name }
  }

  @Test(
    "that are wrong are told before anything is taken in",
    arguments: [
      Case(name: "missing", text: nil, exit: 66, says: ["aliases.countries", "al/c.csv"]),
      Case(
        name: "other columns", text: "from,to\nROK,KR\n",
        says: ["al/c.csv:1:1: error: ", "'alias' and 'canonical'", "1 | from,to"]),
      Case(
        name: "no country", text: "alias,canonical\nROK,KR\nFoo,Nowhere\n",
        says: ["al/c.csv:3:1: error: ", "is no country's", "3 | Foo,Nowhere"]),
      Case(
        name: "empty name", text: "alias,canonical\n,KR\n",
        says: ["al/c.csv:2:1: error: ", "is empty"]),
      Case(
        name: "contradiction", text: "alias,canonical\nHome,KR\nHome,VN\n",
        says: ["al/c.csv:3:1: error: ", "line 2 gives the alias another name"]),
      Case(
        name: "damaged row", text: "alias,canonical\nROK\n",
        says: ["al/c.csv:2:1: error: ", "not well-formed CSV"]),
    ])
  func wrong(_ one: Case) throws {
    var show = try Show()
    show.pipeline.more = "aliases: {countries: al/c.csv}\n"
    try show.save()
    if let text = one.text { try show.folder.write("al/c.csv", text) }
    for command in ["check", "nightly"] {
      let outcome = try show.run(command, "p.yml")
      #expect(outcome.exit == one.exit, "\(outcome)")
      for text in one.says { #expect(outcome.err.contains(text), "\(outcome.err)") }
      Wording.check(outcome)
    }
    #expect(!show.folder.exists(".footfall") && !show.folder.exists("out"))
  }

  @Test("give other spellings one name, in reports made again from the same store")
  func right() throws {
    var show = try Show.reported()
    try show.folder.write(
      "in/reg-2.csv",
      Show.registrationHeader
        + "A9,2024-09-02T10:00:00+09:00,visitor,Old Vietnam,Ha Noi,Nuri Sensors,,x@example.org,\n")
    try show.run("nightly", "p.yml")
    #expect(show.table("by-country").contains("\nZZ,Unknown,1,1,1,"))
    try show.folder.write("al/c.csv", "alias,canonical\nOld Vietnam,VN\n")
    try show.folder.write("al/t.csv", "alias,canonical\nHa Noi,Hanoi\n")
    try show.folder.write("al/n.csv", "alias,canonical\nNuri Sensors,Nuri\n")
    show.pipeline.more = "aliases: {countries: al/c.csv, cities: al/t.csv, companies: al/n.csv}\n"
    try show.save()
    #expect(try show.run("report", "p.yml").exit == 0)
    #expect(!show.table("by-country").contains("ZZ"))
    #expect(show.table("by-city").contains("\nVN,Hanoi,2,2,2,"))
    #expect(show.table("by-company").contains("\nNuri,2,2,2,"))
  }
}
