/// Rows that tables leave out, because hiding their figures would not protect the people in them.
public struct UnlistedRows: Sendable, Hashable {
  /// Whether countries and cities are left out.
  public var places = false
  /// The codes of countries whose cities are left out.
  public var citiesOfCountries: Set<String> = []
  /// Whether companies are left out.
  public var companies = false
  /// Whether categories are left out, or some of them.
  public var categories = false

  /// None.
  public init() {}
}
