/// A list while it is packed.
struct PackedList {
  private var count = 0
  private var items = RecordWriter()

  init() {}

  init(_ values: [some Recordable]) {
    for value in values { add { $0.write(value) } }
  }

  /// The number of its items, then these.
  var block: [UInt8] {
    var block = RecordWriter(capacity: items.bytes.count + 2)
    block.write(count)
    block.append(items.bytes)
    return block.bytes
  }

  mutating func add(_ write: (inout RecordWriter) -> Void) {
    count += 1
    write(&items)
  }
}
