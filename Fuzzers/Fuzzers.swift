import Foundation

/// What libFuzzer calls with every input: the target that the environment names.
///
/// One program has all targets, because linking takes longer than anything else.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
  do {
    try target(bytes)
  } catch {
    promise(false, "an error that nothing should throw: \(error)")
  }
  return 0
}

private let targets: [String: @Sendable ([UInt8]) throws -> Void] = [
  "csv": CSVTarget.run,
  "pages": PageTarget.run,
  "pipeline": PipelineTarget.run,
  "scans": ScanTarget.run,
  "text": TextTarget.run,
  "timestamps": TimestampTarget.run,
]

private let target: @Sendable ([UInt8]) throws -> Void = {
  let name = ProcessInfo.processInfo.environment["FOOTFALL_FUZZER"] ?? ""
  guard let target = targets[name] else {
    print("FOOTFALL_FUZZER names one of: \(targets.keys.sorted().joined(separator: ", "))")
    exit(64)
  }
  return target
}()
