internal import ArgumentParser
internal import Pipeline

/// `footfall rejects PIPELINE`
struct Rejects: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the quarantined rows as CSV.",
    discussion: "Columns: file,line,byte_offset,code,reason,field,value,row.")

  @OptionGroup var arguments: PipelineArguments

  func run() throws {
    let run = try RejectsRun(pipeline: arguments.pipeline, options: arguments.options)
    if arguments.words.json {
      Console.write(Array(try run.json().utf8))
    } else {
      try run.run { Console.write($0) }
    }
  }
}
