internal import CZlib

/// Compression as zip files have it (RFC 1951), through zlib.
enum Deflate {
  /// Bytes made smaller, the same for the same bytes and the same zlib.
  static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    var stream = unsafe z_stream()
    // A negative number of window bits leaves zlib’s own frame out.
    let status = unsafe deflateInit2_(
      &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK, "zlib can be begun unless memory is at its end")
    defer { unsafe deflateEnd(&stream) }
    let most = unsafe Int(deflateBound(&stream, UInt(bytes.count)))
    var input = bytes
    return unsafe [UInt8](unsafeUninitializedCapacity: most) { output, count in
      unsafe input.withUnsafeMutableBufferPointer { input in
        unsafe stream.next_in = input.baseAddress
        unsafe stream.avail_in = UInt32(input.count)
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = UInt32(output.count)
        let status = unsafe deflate(&stream, Z_FINISH)
        precondition(status == Z_STREAM_END, "what deflateBound asks for is enough")
        count = unsafe output.count - Int(stream.avail_out)
      }
    }
  }

  /// The CRC-32 of some bytes (ISO 3309), by which readers see that nothing is broken.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe UInt32(crc32(0, bytes.baseAddress, UInt32(bytes.count)))
    }
  }
}
