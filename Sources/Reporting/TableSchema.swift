/// What a CSV table is called, what its columns are and what tells its rows apart.
struct TableSchema: Hashable {
  /// The file's name without folder and extension.
  let name: String
  let title: String
  let primaryKey: [String]
  let fields: [TableField]

  /// The path within the report folder.
  var path: String { "tables/\(name).csv" }
}
