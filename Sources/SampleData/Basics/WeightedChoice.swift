/// A choice in which some elements come up more often than others.
package struct WeightedChoice<Element: Sendable>: Sendable {
  private let elements: [Element]
  private let ends: [Int]

  /// Makes a choice of `elements`, each with a weight above zero; there must be at least one.
  package init(_ elements: [(Element, weight: Int)]) {
    self.elements = elements.map(\.0)
    var total = 0
    ends = elements.map { element in
      total += element.weight
      return total
    }
  }

  /// Draws one element.
  package func draw(_ random: inout SeededGenerator) -> Element {
    let point = random.below(ends[ends.count - 1])
    var low = 0
    var high = ends.count - 1
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] > point { high = middle } else { low = middle + 1 }
    }
    return elements[low]
  }
}
