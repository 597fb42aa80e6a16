internal import Attendance
internal import Crypto
internal import Foundation

/// The secret that turns people into digests.
///
/// It lies in a file that its owner alone can read, beside the store where no other is named;
/// neither the store nor any report holds it.
struct PersonKey: Sendable {
  private static let byteCount = 32

  // More than anybody's secret has.
  private static let byteLimit = 1 << 16

  /// The folder of the credentials that the service manager hands to a service.
  private static var credentialsFolder: String? {
    ProcessInfo.processInfo.environment["CREDENTIALS_DIRECTORY"].flatMap { folder in
      folder.hasPrefix("/") ? PathReference.resolve(folder, in: "/") : nil
    }
  }

  /// The key among the credentials of the service, if it has one: `person.key`.
  static var credential: String? {
    credentialsFolder.map { $0 + "/person.key" }.flatMap { path in
      FileManager.default.fileExists(atPath: path) ? path : nil
    }
  }

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
    id = Digits.hexadecimal(name.prefix(8))
  }

  private init(path: String) throws {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw DurableFile.failed(path) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var info = stat()
    guard unsafe fstat(descriptor, &info) == 0 else { throw DurableFile.failed(path) }
    guard info.st_mode & S_IFMT == S_IFREG else {
      throw RunFailure(.personKey(path: path, .notAFile))
    }
    guard info.st_mode & Self.forbidden(path) == 0 else {
      throw RunFailure(.personKey(path: path, .readableByOthers))
    }
    guard let bytes = try? file.read(upToCount: Self.byteLimit) else {
      throw DurableFile.failed(path)
    }
    guard bytes.count >= 16 else { throw RunFailure(.personKey(path: path, .tooShort)) }
    self.init(SymmetricKey(data: bytes))
  }

  /// The permissions that nobody may have.
  ///
  /// The service manager lets a service read its credentials through an access list, which shows
  /// as permissions of the group; the folder that it keeps them in lets nobody else in.
  private static func forbidden(_ path: String) -> mode_t {
    guard let folder = credentialsFolder, PathReference.directory(of: path) == folder else {
      return 0o077
    }
    return 0o037
  }

  private static func make(at path: String) throws {
    var generator = SystemRandomNumberGenerator()
    let secret = (0..<byteCount).map { _ in UInt8.random(in: 0...255, using: &generator) }
    try DurableFile.create(path, bytes: secret, mode: 0o600)
  }
}
