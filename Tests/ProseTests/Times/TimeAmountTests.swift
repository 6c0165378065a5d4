import Prose
import Testing

@Suite("TimeAmount")
struct TimeAmountTests {
  @Test(
    "writes ISO 8601 as TIMEX3 extends it",
    arguments: [
      (TimeAmount(3, .year), "P3Y"), (TimeAmount(2, .week), "P2W"), (TimeAmount(1, .fortnight), "P15D"),
      (TimeAmount(.some, .day), "PXD"), (TimeAmount(.some, .hour), "PTXH"),
      (TimeAmount(.thousandths(30_400), .second), "PT30.4S"), (TimeAmount(.thousandths(1_500), .year), "P1.5Y"),
      (TimeAmount(.thousandths(1_050), .hour), "PT1.05H"), (TimeAmount(.thousandths(2_005), .hour), "PT2.005H"),
      (TimeAmount(2, .decade), "P20Y"), (TimeAmount(3, .quarter), "P9M"),
    ])
  func timex(amount: TimeAmount, expected: String) {
    #expect(amount.timex == expected)
  }
}
