import Attendance
import Testing

@Suite("Text pools")
struct TextPoolTests {
  @Test("number texts in the order in which they come, the empty one first")
  func numbers() {
    var pool = TextPool()
    let texts = ["Seoul", "", "Busan", "Seoul", "seoul"]
    let numbers = texts.map { pool.id(of: Array($0.utf8)).number }
    #expect(numbers == [1, 0, 2, 1, 3])
    #expect(pool.texts == ["", "Seoul", "Busan", "seoul"])
    #expect(pool[TextPool.ID(number: 2)] == "Busan")
    #expect(pool[.empty] == "")
  }

  @Test("tell composed from decomposed letters, as stores and spreadsheets do")
  func bytes() {
    var pool = TextPool()
    let decomposed = pool.id(of: Array("Zu\u{308}rich".utf8))
    let composed = pool.id(of: Array("Z\u{FC}rich".utf8))
    #expect(composed != decomposed)
    #expect(ScalarOrder.areEqual(pool[decomposed], "Zu\u{308}rich"))
    #expect(ScalarOrder.areEqual(pool[composed], "Z\u{FC}rich"))
  }
}
