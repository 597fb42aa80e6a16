extension GroupCounts {
  /// Takes visitors, visits and no-shows out, and registrations where `registered`.
  package mutating func mask(_ registered: Bool) {
    withheld.insert(.attendance)
    (visitors, visits, noShows) = (0, 0, 0)
    if registered {
      withheld.insert(.registered)
      self.registered = 0
    }
  }
}

extension CategoryRow {
  /// Takes attendees and visits out, and registrations where `registered`.
  package mutating func mask(_ registered: Bool) {
    withheld.insert(.attendance)
    (attended, visits) = (0, 0)
    if registered {
      withheld.insert(.registered)
      self.registered = 0
    }
  }
}

extension DayRow {
  /// Takes all figures out.
  package mutating func mask() {
    isWithheld = true
    (visitors, firstTimeVisitors, scans, entries, exits) = (0, 0, 0, 0, 0)
    (peakHour, medianDwell, visitsWithDwell) = (nil, nil, 0)
  }
}

extension HourRow {
  /// Takes all figures out.
  package mutating func mask() {
    isWithheld = true
    (visitors, scans, entries, exits) = (0, 0, 0, 0)
  }
}

extension PointRow {
  /// Takes all figures out.
  package mutating func mask() {
    isWithheld = true
    (visitors, visits, scans, entries, exits) = (0, 0, 0, 0, 0)
  }
}

extension BridgeRow {
  /// Takes the figure out.
  package mutating func mask() {
    isWithheld = true
    badges = 0
  }
}

extension Participation {
  /// Of nobody.
  package static let none = Participation(
    participants: 0, countries: 0, citiesAndInstitutes: 0, companies: 0, exhibitors: 0,
    foreignExhibitors: 0, exhibitorsWithCountry: 0)

  /// The same without the number of attendees, or without the numbers of exhibitors.
  package func withholding(attendees: Bool, exhibitors withheld: Bool) -> Participation {
    Participation(
      participants: attendees ? 0 : participants, countries: countries,
      citiesAndInstitutes: citiesAndInstitutes, companies: companies,
      exhibitors: withheld ? 0 : exhibitors, foreignExhibitors: withheld ? 0 : foreignExhibitors,
      exhibitorsWithCountry: withheld ? 0 : exhibitorsWithCountry)
  }
}
