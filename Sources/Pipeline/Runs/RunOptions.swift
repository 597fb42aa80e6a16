internal import Foundation
internal import Ingestion
public import Logging
public import Threads

/// What the command line says beside the pipeline file.
public struct RunOptions: Sendable {
  /// The store to use instead of the pipeline's.
  public var store: String?

  /// The folder to write to instead of the pipeline's.
  public var out: String?

  /// The file that holds the secret key of persons.
  public var personKeyFile: String?

  /// How many threads read a file, or count an edition; `nil` for one a processor.
  public var workers: Int?

  /// The nominal size of the pieces that a file is read in, in bytes.
  public var pieceSize: Int?

  /// Where somebody may ask that the run ends at the next point where nothing is half done.
  public var stop: StopRequest?

  /// Who hears how far the run is.
  public var progress: any ProgressObserver = NoProgress()

  /// Who hears what the run does.
  public var logger = Logger(label: "footfall") { _ in SwiftLogNoOpLogHandler() }

  /// What holds where the command line says nothing.
  public init() {}

  var reading: ReadingOptions {
    ReadingOptions(workers: threads, pieceSize: pieceSize.map { max(1, $0) }, stop: stop)
  }

  var threads: Int { max(1, workers ?? ProcessInfo.processInfo.activeProcessorCount) }

  var now: Int { Int(Date().timeIntervalSince1970) }
}
