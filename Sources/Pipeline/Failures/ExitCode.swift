/// What a run's end tells the program that called it; the numbers are those of `sysexits.h`, and
/// beyond 128 those of signals, as shells count them.
public enum ExitCode: Int32, Sendable, Hashable {
  case done = 0
  case usage = 64
  case data = 65
  case missingInput = 66
  case defect = 70
  case cannotCreate = 73
  case inputOutput = 74
  case busy = 75
  case configuration = 78
  case interrupted = 130
  case terminated = 143
}
