/// What a badge is for, in the words of the registration system.
public enum Category: String, Sendable, CaseIterable, Codable {
  case visitor, buyer, exhibitor, press, speaker, staff, delegate, contractor

  /// True for those who come to work, before the doors open and every day.
  var works: Bool {
    switch self {
    case .exhibitor, .staff, .contractor: true
    case .visitor, .buyer, .press, .speaker, .delegate: false
    }
  }
}
