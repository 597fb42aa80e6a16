/// What was erased at somebody's request, without whom.
public struct Erasure: Sendable, Hashable {
  /// What the request named.
  public enum Request: String, Sendable, Hashable {
    /// One badge.
    case badge
    /// A person, by the value that tells people apart.
    case person
    /// All people of an edition that ended before a day.
    case before
  }

  /// What the request named.
  public let request: Request

  /// Badges that have no name any more.
  public let badges: Int

  /// Rows in quarantine of which only place and reason are left.
  public let rejections: Int

  /// When, in seconds since 1970; in no report.
  public let erasedAt: Int

  /// An erasure.
  public init(request: Request, badges: Int, rejections: Int, erasedAt: Int) {
    self.request = request
    self.badges = badges
    self.rejections = rejections
    self.erasedAt = erasedAt
  }
}
