import Attendance
import Pipeline

/// The reader of pipeline files: any bytes give a definition or problems with a place and advice.
enum PipelineTarget {
  static func run(_ bytes: [UInt8]) {
    do throws(PipelineDefinitionError) {
      let definition = try PipelineDefinition(parsing: bytes, path: "p.yml")
      promise(!definition.edition.days.isEmpty, "an edition without days")
    } catch {
      promise(!error.problems.isEmpty, "refused without a reason")
      for problem in error.problems {
        promise(problem.line > 0 && problem.column > 0, "no place")
        let message = problem.message(path: "p.yml")
        promise(message.contains("What to do: "), "no advice")
        // Tabs stay as they are, so that the mark below the line is in its place.
        let control = message.unicodeScalars.first {
          !"\n\t".unicodeScalars.contains($0) && $0.value < 0x20
        }
        promise(control == nil, "a control character in \(message.debugDescription)")
      }
    }
  }
}
