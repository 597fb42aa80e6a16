// swift-tools-version: 6.2
import Foundation
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

// A field of a batch is a `RawSpan` that cannot outlive the batch; saying so needs lifetimes.
let lifetimes = strict + [.enableExperimentalFeature("Lifetimes")]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "footfall",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "footfall", targets: ["Footfall"]),
    .executable(name: "footfall-samples", targets: ["SampleDataGenerator"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CRename"),
    .systemLibrary(name: "CMalloc"),
    .target(name: "CStorePages", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(name: "Threads", swiftSettings: strict),
    .target(name: "Attendance", dependencies: ["Threads"], swiftSettings: strict),
    .target(
      name: "CSVReading", dependencies: ["CLibCSV", "CZlib", "Threads"], swiftSettings: lifetimes),
    .target(name: "Normalization", dependencies: ["Attendance"], swiftSettings: strict),
    .target(
      name: "Ingestion",
      dependencies: ["Attendance", "CSVReading", "Normalization", "Threads"],
      swiftSettings: lifetimes),
    .target(
      name: "AttendanceStore",
      dependencies: ["Attendance", "CStorePages", "Threads", grdb, sqlite],
      swiftSettings: strict),
    .target(
      name: "Aggregation",
      dependencies: ["Attendance", "AttendanceStore", "Normalization", "Threads"],
      swiftSettings: strict),
    .target(
      name: "Disclosure", dependencies: ["Attendance", "Aggregation", crypto], swiftSettings: strict
    ),
    .target(
      name: "Comparison", dependencies: ["Attendance", "Aggregation"], swiftSettings: strict),
    .target(
      name: "Reporting",
      dependencies: ["Attendance", "Aggregation", "Comparison", "CSVReading", mustache],
      swiftSettings: strict),
    .target(
      name: "Inspection",
      dependencies: ["Attendance", "CSVReading", "Ingestion", "Normalization"],
      swiftSettings: strict),
    .target(
      name: "Pipeline",
      dependencies: [
        "Attendance", "CRename", "CSVReading", "Normalization", "Ingestion", "Inspection",
        "AttendanceStore", "Aggregation", "Disclosure", "Comparison", "Reporting", "Threads",
        crypto,
        logging, yams,
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "Footfall",
      dependencies: ["Attendance", "CMalloc", "Pipeline", "Threads", argumentParser, logging],
      swiftSettings: strict),
    .target(name: "SampleData", dependencies: ["CZlib"], swiftSettings: strict),
    .executableTarget(
      name: "SampleDataGenerator", dependencies: ["SampleData", argumentParser],
      swiftSettings: strict),
    .testTarget(name: "ThreadsTests", dependencies: ["Threads"], swiftSettings: strict),
    .testTarget(
      name: "AttendanceTests", dependencies: ["Attendance", "Threads"], swiftSettings: strict),
    .testTarget(
      name: "IngestionTests", dependencies: ["Attendance", "CSVReading", "Ingestion"],
      swiftSettings: lifetimes),
    .testTarget(
      name: "InspectionTests",
      dependencies: ["Attendance", "CSVReading", "Ingestion", "Inspection", "Normalization"],
      swiftSettings: strict),
    .testTarget(
      name: "AttendanceStoreTests",
      dependencies: ["Attendance", "AttendanceStore", "Threads", grdb],
      swiftSettings: strict),
    .testTarget(
      name: "AggregationTests",
      dependencies: ["Attendance", "AttendanceStore", "Aggregation", "Normalization", "Threads"],
      swiftSettings: strict),
    // Reads published tables alone, so that nothing of what hides figures helps to find them.
    .target(name: "DisclosureAttack", path: "Tests/DisclosureAttack", swiftSettings: strict),
    .testTarget(
      name: "DisclosureTests",
      dependencies: [
        "Attendance", "Aggregation", "Comparison", "Disclosure", "DisclosureAttack", "Reporting",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CSVReadingTests", dependencies: ["CSVReading", "CLibCSV", "CZlib"],
      swiftSettings: strict),
    .testTarget(
      name: "NormalizationTests", dependencies: ["Attendance", "Normalization"],
      exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "ComparisonTests", dependencies: ["Attendance", "Aggregation", "Comparison"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportingTests",
      dependencies: ["Attendance", "Aggregation", "Comparison", "Reporting", mustache],
      swiftSettings: strict),
    .testTarget(
      name: "PipelineTests",
      dependencies: ["Attendance", "AttendanceStore", "Ingestion", "Pipeline", grdb],
      swiftSettings: strict),
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "Attendance", "AttendanceStore", "Comparison", "CSVReading", "Ingestion", "Pipeline",
        "Reporting",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SampleDataGeneratorTests", dependencies: ["SampleData"], swiftSettings: strict),
    // Depends on no room: these tests run the program as a user would.
    .testTarget(
      name: "EndToEndTests", dependencies: ["Footfall", "DisclosureAttack"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// The micro-benchmarks take minutes to build, so they are here only for those who ask for them.
if Context.environment["FOOTFALL_BENCHMARKS"] != nil {
  package.dependencies.append(
    .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []))
  package.targets.append(
    .executableTarget(
      name: "RoomsBenchmarks",
      dependencies: [
        "Aggregation", "Attendance", "AttendanceStore", "CSVReading", "Ingestion", "Normalization",
        "SampleData", "Threads", .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/Rooms",
      exclude: ["README.md"],
      swiftSettings: lifetimes,
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]))
}

// The fuzzers need builds of their own, with the sanitizers of `Scripts/fuzz.sh`. What they call
// needs neither SQLite nor cryptography, so the rooms are cut down to it and the rest is left out.
if Context.environment["FOOTFALL_FUZZERS"] != nil {
  let rooms = [
    "CLibCSV", "CZlib", "Threads", "Attendance", "CSVReading", "Normalization", "Ingestion",
    "AttendanceStore", "Pipeline",
  ]
  package.products = []
  package.targets = package.targets.filter { rooms.contains($0.name) }
  for room in package.targets {
    switch room.name {
    case "AttendanceStore":
      room.dependencies = ["Attendance"]
      room.sources = [
        "Checksum.swift", "ScanBlob.swift", "Pages/BadgeMarks.swift", "Pages/BadgePage.swift",
        "Pages/DigitWord.swift", "Pages/JSONEscape.swift", "Pages/Page.swift",
        "Pages/PageCursor.swift", "Pages/PageText.swift", "Pages/PersonColumn.swift",
        "Pages/RegistrationPage.swift", "Pages/RegistrationRows.swift",
        "Pages/UnknownScans.swift",
      ]
    case "Pipeline":
      room.dependencies = ["Attendance", "CSVReading", "Ingestion", "Normalization", yams]
      room.sources = ["Definition"]
    default: break
    }
  }
  package.dependencies = package.dependencies.filter { dependency in
    if case .sourceControl(_, let location, _) = dependency.kind {
      return location.hasSuffix("/Yams")
    }
    return false
  }
  package.targets += [
    .executableTarget(
      name: "footfall-fuzzers",
      dependencies: [
        "Attendance", "AttendanceStore", "CSVReading", "Ingestion", "Pipeline",
      ],
      path: "Fuzzers", exclude: ["README.md", "seeds.py"], swiftSettings: lifetimes)
  ]
}
