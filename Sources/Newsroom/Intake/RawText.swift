internal import Prose

/// A raw text, decoded: what every offset of intake counts in.
package struct RawText: Hashable, Sendable {
  /// The encoding that its bytes were recognised as.
  package enum Encoding: String, CaseIterable, Sendable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case windows1252 = "windows-1252"
  }

  /// Why bytes are no raw text.
  package enum Failure: Error, Hashable, Sendable {
    /// No bytes at all, or white space and invisible characters alone.
    case empty
    /// Not text; with the kind of file where its first bytes tell it: `PDF`.
    case binary(kind: String?)
  }

  /// The text with every line end as one line feed; nothing else is changed, and a byte order mark stays.
  package let text: String
  package let encoding: Encoding
  /// Damaged characters that decoding replaced by U+FFFD.
  package let replacements: Int

  /// Takes a text that is decoded already; its line ends are made one line feed each.
  package init(_ text: String) {
    self.init(text: text, encoding: .utf8, replacements: 0)
  }

  /// Decodes the bytes of a file: UTF-8 with or without a byte order mark, UTF-16 with one or recognised by its zero
  /// bytes, and windows-1252 for what is none of them.
  package init(decoding bytes: [UInt8]) throws(Failure) {
    guard !bytes.isEmpty else { throw .empty }
    if let bigEndian = Self.utf16Order(of: bytes) {
      self.init(
        text: TextDecoding.utf16(bytes[...], bigEndian: bigEndian),
        encoding: bigEndian ? .utf16BigEndian : .utf16LittleEndian, replacements: 0)
    } else {
      let census = TextDecoding.UTF8Census(bytes)
      let kind = Self.signatures.first { bytes.starts(with: $0.bytes) }?.kind
      guard kind == nil, census.nuls == 0, census.controls * 50 <= bytes.count else { throw .binary(kind: kind) }
      // A UTF-8 text with a few damaged bytes is mended; one with no whole sequence was never UTF-8.
      if census.strays <= census.sequences {
        self.init(text: String(decoding: bytes, as: UTF8.self), encoding: .utf8, replacements: census.strays)
      } else {
        self.init(text: TextDecoding.windows1252(bytes), encoding: .windows1252, replacements: 0)
      }
    }
    guard text.unicodeScalars.contains(where: { !Folding.isSpace($0) && !Folding.isInvisible($0) }) else {
      throw .empty
    }
  }

  private init(text: String, encoding: Encoding, replacements: Int) {
    self.text = Self.withLineFeeds(text)
    self.encoding = encoding
    self.replacements = replacements
  }

  /// A text that was decoded before.
  init(recorded text: String, encoding: Encoding, replacements: Int) {
    self.text = text
    self.encoding = encoding
    self.replacements = replacements
  }

  /// The place of the first character that stands for a damaged one, from 1, in Unicode scalars.
  var firstReplacement: (line: Int, column: Int) {
    var (line, column) = (1, 1)
    for scalar in text.unicodeScalars {
      if scalar == "\u{FFFD}" { break }
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return (line, column)
  }

  /// CR LF and lone CR as LF.
  private static func withLineFeeds(_ text: String) -> String {
    // Bytes in a row are looked through ten times as fast as those of a string.
    let own = Array(text.utf8)
    guard own.contains(0x0D) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(own.count)
    var afterReturn = false
    for byte in own {
      if byte == 0x0D {
        bytes.append(0x0A)
      } else if byte != 0x0A || !afterReturn {
        bytes.append(byte)
      }
      afterReturn = byte == 0x0D
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether bytes are UTF-16, and with the high byte first; nil for any other encoding.
  private static func utf16Order(of bytes: [UInt8]) -> Bool? {
    if bytes.starts(with: [0xFE, 0xFF]) { return true }
    if bytes.starts(with: [0xFF, 0xFE]) { return bytes.starts(with: [0xFF, 0xFE, 0, 0]) ? nil : false }
    // Without a mark, text of a Latin script has a zero in one half of nearly every pair of bytes.
    let sample = bytes.prefix(4096)
    guard sample.count >= 4, bytes.count % 2 == 0 else { return nil }
    var zeros = (even: 0, odd: 0)
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let pairs = sample.count / 2
    if zeros.odd * 10 >= pairs * 7, zeros.even * 20 <= pairs { return false }
    if zeros.even * 10 >= pairs * 7, zeros.odd * 20 <= pairs { return true }
    return nil
  }

  /// The first bytes of files that people drop among texts.
  private static let signatures: [(bytes: [UInt8], kind: String)] = [
    (Array("%PDF".utf8), "PDF"),
    (Array("PK\u{3}\u{4}".utf8), "ZIP"),
    ([0x89, 0x50, 0x4E, 0x47], "PNG"),
    ([0xFF, 0xD8, 0xFF], "JPEG"),
    (Array("GIF8".utf8), "GIF"),
    (Array("RIFF".utf8), "RIFF"),
    ([0x1F, 0x8B], "gzip"),
    ([0xD0, 0xCF, 0x11, 0xE0], "Word"),
    ([0xFF, 0xFE, 0, 0], "UTF-32"),
  ]
}

extension RawText.Failure: CustomStringConvertible {
  /// One sentence, lower case, no full stop, as diagnostics have it.
  package var description: String {
    switch self {
    case .empty: "this text is empty: there is nothing to read in it"
    case .binary(nil): "this file is binary: save the article as plain text"
    case .binary("UTF-32"?): "this text is encoded as UTF-32: save it as UTF-8"
    case .binary(let kind?): "this is a \(kind) file: save the article as plain text"
    }
  }
}
