internal import Attendance
internal import Crypto
internal import Foundation

/// The secret that turns people into digests.
///
/// It lies in a file that its owner alone can read, beside the store where no other is named;
/// neither the store nor any report holds it.
struct PersonKey: Sendable {
  private static let byteCount = 32

  /// Names the key without giving it away.
  let id: String

  // The key's own part of every digest, worked out once.
  private let keyed: HMAC<SHA256>

  /// Where the key lies that belongs to a store: all stores of a folder share one, so that their
  /// editions can be linked.
  static func path(besideStore store: String) -> String {
    PathReference.directory(of: store) + "/person.key"
  }

  /// Reads a key that the user named; the file has to be there.
  static func named(_ path: String) throws -> PersonKey {
    guard FileManager.default.fileExists(atPath: path) else {
      throw RunFailure(.personKey(path: path, .missing))
    }
    return try PersonKey(path: path)
  }

  /// Whether there is a key beside a store.
  static func exists(besideStore store: String) -> Bool {
    FileManager.default.fileExists(atPath: path(besideStore: store))
  }

  /// Reads the key beside a store, or makes one at first use.
  static func beside(store: String) throws -> PersonKey {
    let path = path(besideStore: store)
    if !exists(besideStore: store) { try make(at: path) }
    return try PersonKey(path: path)
  }

  /// A key that is forgotten when the process ends, for rehearsals.
  static var passing: PersonKey { PersonKey(SymmetricKey(size: .bits256)) }

  /// The digest of a person's normalised value.
  @Sendable func digest(of person: String) -> PersonDigest {
    var person = person
    var code = keyed
    person.withUTF8 { unsafe code.update(data: UnsafeRawBufferPointer($0)) }
    let bytes = unsafe code.finalize().withUnsafeBytes { unsafe [UInt8]($0) }
    guard let digest = PersonDigest(bytes: bytes) else {
      preconditionFailure("SHA-256 makes 32 bytes")
    }
    return digest
  }

  private init(_ key: SymmetricKey) {
    keyed = HMAC<SHA256>(key: key)
    let name = HMAC<SHA256>.authenticationCode(for: Data("footfall person key".utf8), using: key)
    id = Array(name).prefix(8).map { byte in
      byte < 16 ? "0" + String(byte, radix: 16) : String(byte, radix: 16)
    }.joined()
  }

  private init(path: String) throws {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let mode = (attributes?[.posixPermissions] as? NSNumber)?.intValue ?? 0
    guard mode & 0o077 == 0 else { throw RunFailure(.personKey(path: path, .readableByOthers)) }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw RunFailure(.inputOutput(path: path, reason: "can't be read"))
    }
    guard bytes.count >= 16 else { throw RunFailure(.personKey(path: path, .tooShort)) }
    self.init(SymmetricKey(data: bytes))
  }

  private static func make(at path: String) throws {
    var generator = SystemRandomNumberGenerator()
    let secret = (0..<byteCount).map { _ in UInt8.random(in: 0...255, using: &generator) }
    try DurableFile.create(path, bytes: secret, mode: 0o600)
  }
}
