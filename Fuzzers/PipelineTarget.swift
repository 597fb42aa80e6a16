import Attendance
import Pipeline

/// The reader of pipeline files: any bytes give a definition or problems with a place and advice.
enum PipelineTarget {
  static func run(_ bytes: [UInt8]) {
    do throws(PipelineDefinitionError) {
      let definition = try PipelineDefinition(parsing: bytes, path: "p.yml")
      precondition(!definition.edition.days.isEmpty, "an edition without days")
    } catch {
      precondition(!error.problems.isEmpty, "refused without a reason")
      for problem in error.problems {
        precondition(problem.line > 0 && problem.column > 0, "no place")
        let message = problem.message(path: "p.yml")
        precondition(message.contains("What to do: "), "no advice")
        let isInert = message.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 }
        precondition(isInert, "a control character in a message")
      }
    }
  }
}
