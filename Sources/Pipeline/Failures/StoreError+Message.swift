internal import Attendance
internal import AttendanceStore

extension StoreError {
  var summary: String {
    switch kind {
    case .missing: "there is no store here yet"
    case .notAStore: "this is no Footfall store"
    case .newerVersion(let version):
      "the store was written by a later version of Footfall (format \(version))"
    case .olderVersion(let version):
      "the store was written by an earlier version of Footfall (format \(version))"
    case .busy: "another program holds the store"
    case .notWritable: "the store can't be written"
    case .cannotCreate: "the store can't be created or opened here"
    case .diskFull: "the disk is full"
    case .damaged(let what): "the store is damaged: \(what)"
    case .dayRuleChanged(let zone, let minutes):
      "the store's days were cut in the zone \(zone) from"
        + " \(TimeOfDay(minutes: minutes)?.description ?? "00:00"); the pipeline file says otherwise"
    case .personKeyChanged:
      "the edition's persons are in the store under another secret key, so they can't be told apart"
    case .limit(let what, let limit): "the edition has more than \(limit) \(what)"
    case .other(let text): "SQLite says: \(text)"
    }
  }

  var advice: String {
    switch kind {
    case .missing: "run 'footfall ingest' first, or name the right --store"
    case .notAStore: "name another file under 'store:' or with --store"
    case .newerVersion: "install that version, or use another store"
    case .olderVersion:
      "keep the CSV files and the key file of persons, move the store away and take the source"
        + " files in again"
    case .busy: "wait until the other program has ended, then try again"
    case .notWritable, .cannotCreate:
      "check the permissions of the file and of the folder that it lies in"
    case .diskFull: "make room, then run the same command again; nothing is half done"
    case .damaged:
      "restore the store from a backup, or move it away and take the source files in again"
    case .dayRuleChanged:
      "undo the change of 'time_zone:' or 'day_starts_at:', or use a new store and take the"
        + " source files in again"
    case .personKeyChanged:
      "put the key file back that was beside the store, or name the right one with"
        + " --person-key-file; if it is lost, use a new store and take the source files in again"
    case .limit: "check that the pipeline maps the right column"
    case .other: "check the disk, then run the same command again"
    }
  }
}

extension PersonKeyProblem {
  var summary: String {
    switch self {
    case .missing: "there is no key file for persons"
    case .notAFile: "the key for persons is no regular file"
    case .tooShort: "the key file for persons holds fewer than 16 bytes"
    case .readableByOthers: "others than its owner may read the key file for persons"
    }
  }

  var advice: String {
    switch self {
    case .missing: "name the right file, or leave the name out: Footfall then makes one"
    case .notAFile: "name the file itself"
    case .tooShort: "put at least 16 random bytes into it, such as 'openssl rand 32' makes"
    case .readableByOthers: "run 'chmod 600' on it"
    }
  }
}
