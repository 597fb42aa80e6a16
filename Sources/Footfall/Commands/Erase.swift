internal import ArgumentParser
internal import Attendance
internal import Pipeline

/// `footfall erase PIPELINE --badge ID | --person VALUE | --before DATE`
struct Erase: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take people out of the store and the quarantine; what is counted stays.",
    discussion: """
      Their names, persons and rejected rows go, and so do a city and a company that few share. \
      Scans stay counted without a name, and a later export that names them again changes nothing. \
      The file is written anew, so that the bytes are gone; the source files are not touched.
      """)

  @OptionGroup var arguments: PipelineArguments

  @Option(
    help: ArgumentHelp("Erase the holder of this badge of the edition.", valueName: "id"))
  var badge: String?

  @Option(
    help: ArgumentHelp(
      "Erase this person, in all editions of the store, by the value of the person column.",
      valueName: "value"))
  var person: String?

  @Option(
    help: ArgumentHelp(
      "Erase all people of the edition, if its last day is before this one.", valueName: "date"))
  var before: String?

  @Option(
    help: ArgumentHelp(
      "The file with the secret key of persons (or set FOOTFALL_PERSON_KEY_FILE).",
      valueName: "path"))
  var personKeyFile: String?

  @Flag(help: "Say what would be done, and change nothing.")
  var dryRun = false

  func validate() throws {
    guard [badge, person, before].compactMap(\.self).count == 1 else {
      throw ValidationError("Give one of '--badge', '--person' and '--before'.")
    }
    if badge?.isEmpty == true || person?.isEmpty == true {
      throw ValidationError("'--badge' and '--person' must name somebody.")
    }
    if let before, CalendarDate(iso: before) == nil {
      throw ValidationError("'--before' takes a day such as 2026-01-31.")
    }
    if personKeyFile == "" { throw ValidationError("'--person-key-file' must name a file.") }
  }

  func run() throws {
    var options = arguments.options
    options.personKeyFile = personKeyFile
    let result = try EraseRun(
      pipeline: arguments.pipeline, subject: subject, options: options
    ).run(isRehearsal: dryRun)
    arguments.console.say(result.text)
    arguments.console.say(json: result.json)
    if let failure = result.failure { arguments.console.fail(failure) }
  }

  private var subject: EraseRun.Subject {
    if let badge { return .badge(badge) }
    if let date = before.flatMap({ CalendarDate(iso: $0) }) { return .before(date) }
    return .person(person ?? "")
  }
}
