internal import Crypto

/// What tells one content from another.
enum ContentHash {
  private static let digits = Array("0123456789abcdef".utf8)

  /// SHA-256 (FIPS 180-4) in lower-case hexadecimal.
  static func sha256(_ bytes: [UInt8]) -> String {
    String(decoding: SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
