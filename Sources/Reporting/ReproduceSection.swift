/// The commands and the inputs that make a report again, byte for byte.
enum ReproduceSection {
  static func report(_ provenance: Provenance, top: Int) -> String {
    let file = argument(provenance.pipeline.file)
    return [
      "Footfall \(Markdown.code(provenance.toolVersion)), from the folder of the pipeline file:",
      Markdown.block(["footfall ingest \(file)", "footfall report \(file)"]),
      pipeline(provenance.pipeline),
      inputs(provenance.pipeline, top: top),
    ].joined(separator: "\n\n")
  }

  static func comparison(_ provenance: Provenance, top: Int) -> String {
    let sources = [provenance.previous, provenance.pipeline].compactMap { $0 }
    let files = sources.map { argument($0.file) }
    return
      ([
        "Footfall \(Markdown.code(provenance.toolVersion)), from the folder of the pipeline"
          + " files:",
        Markdown.block(
          files.map { "footfall ingest \($0)" }
            + ["footfall compare \(files.reversed().joined(separator: " "))"]),
      ] + sources.flatMap { [pipeline($0), inputs($0, top: top)] })
      .joined(separator: "\n\n")
  }

  /// A word of a shell command, quoted where a shell would read more into it.
  static func argument(_ word: String) -> String {
    let plain = word.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || "-_./".utf8.contains(byte)
    }
    guard !plain || word.isEmpty else { return word }
    let parts = word.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "'\\''") + "'"
  }

  private static func pipeline(_ source: PipelineSource) -> String {
    "Pipeline \(Markdown.code(source.file)), SHA-256 \(Markdown.code(source.sha256))."
  }

  private static func inputs(_ source: PipelineSource, top: Int) -> String {
    guard !source.inputs.isEmpty else { return "No file has been taken in so far." }
    var table = MarkdownTable(columns: [
      .text("Kind"), .text("File"), .number("Bytes"), .number("Rows"), .text("SHA-256"),
    ])
    for input in source.inputs.prefix(top) {
      table.rows.append([
        Markdown.escaped(input.kind), Markdown.escaped(input.name), Figures.count(input.bytes),
        Figures.count(input.rows), Markdown.code(input.sha256),
      ])
    }
    let others = source.inputs.dropFirst(top)
    if !others.isEmpty {
      table.rows.append([
        "", "All others (\(Figures.count(others.count))): [run.json](run.json)",
        Figures.count(others.reduce(0) { $0 + $1.bytes }),
        Figures.count(others.reduce(0) { $0 + $1.rows }), "",
      ])
    }
    return table.text
  }
}
