internal import Attendance
internal import Ingestion

/// Tells the local dates of timestamps: the dates as they are written, whatever their zone.
struct DayReader {
  private let isISO: Bool
  private let reader: TimestampReader?

  init(formats: [TimestampFormat], zone: ZoneOffsets?) {
    isISO = formats == [.iso8601]
    reader =
      formats.isEmpty
      ? nil
      : TimestampReader(rule: TimestampRule(formats: formats, zone: zone), allowsDateOnly: true)
  }

  /// The date of a value, or `nil` where it is no timestamp of these formats.
  func day(of value: String) -> CalendarDate? {
    if isISO, let day = CalendarDate(iso: String(value.prefix(10))) { return day }
    guard case .instant(let instant, _)? = reader?.read(text: value) else { return nil }
    return CalendarDate(dayNumber: EventDayRule.floorDivide(instant, by: 86_400))
  }
}
