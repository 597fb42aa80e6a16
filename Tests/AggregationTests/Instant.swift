import Foundation

/// Seconds since 1970 of an ISO 8601 text such as `2024-10-10T00:00:00Z`, as Foundation reads it.
func instant(_ text: String) throws -> Int {
  Int(try Date(text, strategy: .iso8601).timeIntervalSince1970)
}
