extension Int {
  /// The number with its thousands parted.
  func grouped(by separator: String) -> String {
    let digits = String(magnitude)
    guard digits.utf8.count > 3 else { return String(self) }
    var result = self < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { result += separator }
      result.append(digit)
    }
    return result
  }
}

extension [String] {
  /// `a, b et c`, the last word before the last item.
  func enumerated(with conjunction: String) -> String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + conjunction + last
  }
}
