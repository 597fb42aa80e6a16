import Testing

@testable import SampleData

@Suite("SeededGenerator")
struct SeededGeneratorTests {
  @Test("gives the numbers of the published algorithm")
  func publishedNumbers() {
    // xoshiro256** from the state that SplitMix64 makes of 0, as other implementations give them too.
    var random = SeededGenerator(seed: 0)
    let numbers = (0..<3).map { _ in random.next() }
    #expect(numbers == [0x99ec_5f36_cb75_f2b4, 0xbf6e_1f78_4956_452a, 0x1a5f_849d_4933_e6e0])
  }

  @Test("keeps to the bounds and reaches them", arguments: [1, 2, 7, 1_000])
  func bounds(bound: Int) {
    var random = SeededGenerator(seed: 5)
    let drawn = Set((0..<bound * 20).map { _ in random.below(bound) })
    #expect(drawn.min() == 0)
    #expect(drawn.max() == bound - 1)
  }

  @Test("gives each purpose a stream of its own")
  func purposes() {
    var scans = SeededGenerator(seed: 1, purpose: "scans")
    var people = SeededGenerator(seed: 1, purpose: "people")
    #expect(scans.next() != people.next())
  }

  @Test("shuffles without losing an element")
  func shuffle() {
    var random = SeededGenerator(seed: 9)
    var numbers = Array(0..<100)
    random.shuffle(&numbers)
    #expect(numbers != Array(0..<100))
    #expect(numbers.sorted() == Array(0..<100))
  }

  @Test("draws by weight")
  func weights() {
    var random = SeededGenerator(seed: 3)
    let choice = WeightedChoice([("often", weight: 9), ("rarely", weight: 1)])
    let rare = (0..<10_000).filter { _ in choice.draw(&random) == "rarely" }.count
    #expect((900...1_100).contains(rare))
  }
}
