/// What a column may be mapped to in a pipeline file; the raw values are the keys there.
public enum ColumnRole: String, Sendable, Hashable, CaseIterable {
  case badge
  case scannedAt = "scanned_at"
  case registeredAt = "registered_at"
  case category
  case country
  case city
  case company
  case organizationType = "organization_type"
  case person
  case point
  case direction
  case result
  case uploadedAt = "uploaded_at"

  /// Whether its values are instants.
  public var isTimestamp: Bool {
    switch self {
    case .scannedAt, .registeredAt, .uploadedAt: true
    default: false
    }
  }
}

/// What a file may be.
public enum FileKind: String, Sendable, Hashable {
  /// A list of registrations.
  case registrations
  /// A log of scans.
  case scans

  /// The columns that a pipeline reads of such a file, in the order of the manual.
  public var roles: [ColumnRole] {
    switch self {
    case .registrations:
      [
        .badge, .registeredAt, .category, .country, .city, .company, .organizationType, .person,
      ]
    case .scans: [.badge, .scannedAt, .point, .direction, .uploadedAt, .result]
    }
  }
}
