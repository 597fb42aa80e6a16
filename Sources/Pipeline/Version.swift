/// This version of Footfall.
public enum Version {
  /// The version, as `--version` and `run.json` show it.
  public static let current = "0.1.0"
}
