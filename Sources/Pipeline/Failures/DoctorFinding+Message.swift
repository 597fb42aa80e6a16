internal import AttendanceStore

extension DoctorFinding {
  /// What people read: where, what, and what to do. Without a line end.
  public var message: String {
    if case .failure(let failure) = kind { return failure.message }
    return Notice(
      level: exitCode == nil ? .warning : .error, place: path, summary: summary, advice: advice
    ).text
  }

  private var summary: String {
    switch kind {
    case .failure: ""
    case .store(let finding): finding.summary
    case .openToOthers(let mode):
      "others than its owner may read or change this (mode \(String(mode, radix: 8)))"
    case .littleRoom(let free, let wanted):
      "the disk has \(free >> 20) MB left, and a run may need \(wanted >> 20) MB"
    case .leftover: "a run was ended while it wrote this report, which nobody can see"
    }
  }

  private var advice: String {
    switch kind {
    case .failure: ""
    // Whatever it is that contradicts itself, it is the same damage.
    case .store: StoreError(.damaged(""), path: path).advice
    case .openToOthers(let mode):
      "take their permission away: chmod \(String(mode & 0o700, radix: 8)) and the path"
    case .littleRoom: "make room on that disk, or move the store to a larger one"
    case .leftover: "remove the folder; the next run writes the report anew"
    }
  }
}

extension StoreFinding {
  fileprivate var summary: String {
    switch self {
    case .page(let number): "the store is damaged: page \(number) of the file"
    case .sqlite(let text): "SQLite finds the store damaged: \(text)"
    case .damaged(let place, let edition): "the store is damaged: \(place), edition '\(edition)'"
    case .rows(let file, let edition):
      "the ledger is wrong: the rows of '\(file)', edition '\(edition)', are not the sum of accepted,"
        + " duplicate, refused and rejected ones"
    case .quarantine(let file, let held, let rejected, let edition):
      "quarantine holds \(held) rows of '\(file)', edition '\(edition)', of which \(rejected) were"
        + " rejected"
    case .fileDays(let file, let edition):
      "the ledger is wrong: the scans of '\(file)', edition '\(edition)', are not the sum of its days"
    case .day(let date, let scans, let accepted, let edition):
      "the store has \(scans) scans of \(date), edition '\(edition)', and its ledger \(accepted)"
    case .points(let date, let edition):
      "the store's scans by point of \(date), edition '\(edition)', are not those of the day"
    case .outline(let file, let edition):
      "what the store says that '\(file)', edition '\(edition)', has contradicts its rows or its days"
    case .scan(let date, let edition):
      "the store has scans of \(date), edition '\(edition)', by badges or points without a name"
    }
  }
}
