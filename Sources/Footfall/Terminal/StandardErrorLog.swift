internal import Logging

/// Writes what a run does to standard error, a line for each step.
struct StandardErrorLog: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.debug

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let facts = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
    let text = facts.reduce("\(event.level): \(event.message)") { "\($0) \($1.key)=\($1.value)" }
    Console.tell(String(text.unicodeScalars.map { $0.value < 32 ? "?" : Character($0) }))
  }
}
