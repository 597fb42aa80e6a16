/// What a participant is to the exposition, whatever the organiser's own words for it.
///
/// The pipeline file maps each category of the source to one of these.
public enum ParticipantClass: String, Sendable, Hashable, CaseIterable {
  case visitor
  case exhibitor
  case press
  case speaker
  case staff
  case contractor
  case delegate
}
