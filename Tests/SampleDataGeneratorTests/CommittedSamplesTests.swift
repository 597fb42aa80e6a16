import Foundation
import SampleData
import Testing

/// Holds `SampleData/` and `Pipelines/aliases/` against what the generator makes today.
///
/// Compressed files are compared by the checksum in their trailer: another zlib may pack the same
/// text otherwise.
@Suite("Committed samples")
struct CommittedSamplesTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func committed(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: Self.root.appendingPathComponent(path)))
  }

  @Test("are what the generator makes", arguments: EditionPreset.allCases)
  func editions(preset: EditionPreset) throws {
    for file in SampleEdition(preset: preset, seed: 2024).files() {
      let bytes = try committed("SampleData/\(preset.rawValue)/\(file.path)")
      if file.path.hasSuffix(".gz") {
        #expect(Checksum.inTrailer(of: bytes).checksum == Checksum.of(file.content), "\(file.path)")
      } else {
        #expect(bytes == file.content, "\(file.path)")
      }
    }
  }

  @Test("alias files are what the generator makes")
  func aliases() throws {
    for file in AliasFiles().files() {
      #expect(try committed("Pipelines/aliases/\(file.path)") == file.content, "\(file.path)")
    }
  }

  @Test("both editions stay under 12 MB together")
  func size() throws {
    var total = 0
    for preset in EditionPreset.allCases {
      let folder = Self.root.appendingPathComponent("SampleData/\(preset.rawValue)").path
      for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(path)")
        total +=
          (attributes[.type] as? FileAttributeType) == .typeRegular
          ? (attributes[.size] as? Int ?? 0) : 0
      }
    }
    #expect((1...12_000_000).contains(total))
  }

  @Test("the README names every file of oddities, and no other")
  func oddities() throws {
    let readme = String(decoding: try committed("SampleData/README.md"), as: UTF8.self)
    let named = readme.split(separator: "\n").filter { $0.hasPrefix("| `") }
      .compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
    let folder = Self.root.appendingPathComponent("SampleData/quirks").path
    #expect(
      Set(try FileManager.default.contentsOfDirectory(atPath: folder)).symmetricDifference(named)
        .isEmpty)
  }
}
