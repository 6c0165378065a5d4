import Foundation
import Properties

/// What libFuzzer calls with each input that it makes up (https://llvm.org/docs/LibFuzzer.html). The environment says which
/// property it is tried on: see `make fuzz`.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  if let violation = property.violation(by: bytes) { fatalError(violation) }
  return 0
}

private let property: Property = {
  let name = ProcessInfo.processInfo.environment["DIGEST_FUZZ"] ?? ""
  guard let property = Property(rawValue: name) else { fatalError("DIGEST_FUZZ should be one of \(Property.allCases)") }
  return property
}()
