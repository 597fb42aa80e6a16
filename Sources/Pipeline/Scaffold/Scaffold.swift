/// The files of a new pipeline's folder.
struct Scaffold {
  /// What the pipeline file is called.
  static let pipelineName = "pipeline.yml"

  let sketch: PipelineSketch

  /// Folders that have to be there, relative to the pipeline's.
  static let folders = ["aliases", "data/registrations", "data/scans"]

  /// The files with their texts, relative to the pipeline's folder, in the order of writing.
  var files: [(name: String, text: String)] {
    [
      ("aliases/cities.csv", "alias,canonical\n"),
      ("aliases/companies.csv", "alias,canonical\n"),
      ("aliases/countries.csv", "alias,canonical\n"),
      (".gitignore", Self.ignored),
      ("README.md", Self.readme),
      (Self.pipelineName, sketch.text),
    ]
  }

  private static let ignored = """
    # The store, the key of persons and the exports hold people's data.
    .footfall/
    data/

    """

  private static let readme = """
    # Attendance figures

    | file | is |
    | --- | --- |
    | `pipeline.yml` | which edition, from which files, counted how, written where |
    | `data/` | the exports: registration lists and scan logs, as they come |
    | `aliases/` | other spellings of countries, cities and companies |
    | `.footfall/` | the store, made by the first run |
    | `reports/` | the reports, made by the first run |

    ```
    footfall check pipeline.yml      # says what is still missing
    footfall nightly pipeline.yml    # takes in what is new, and writes the reports
    ```

    `data/` and `.footfall/` hold people's data and stay out of version control.

    """
}
