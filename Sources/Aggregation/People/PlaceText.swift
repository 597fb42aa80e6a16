internal import Attendance

/// A country and a city as registrations write them.
struct PlaceText: Numberable {
  let country: TextPool.ID
  let city: TextPool.ID

  var spread: UInt64 {
    let both =
      UInt64(UInt32(bitPattern: country.number)) << 32
      | UInt64(UInt32(bitPattern: city.number))
    let product = both &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }
}
