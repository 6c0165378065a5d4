// Whoever goes through all that an archive says wants one thing of each item, and nothing else is made of it.

extension PackedAnnotations {
  /// Takes the name, the kind and the role of each actor, and after these its aliases: the bytes of the texts.
  func forEachActor(
    _ take: (_ name: ArraySlice<UInt8>, _ kind: Actor.Kind, _ role: ArraySlice<UInt8>?) -> Void,
    alias takeAlias: (ArraySlice<UInt8>) -> Void
  ) {
    read(.actors) { reader throws(RecordReader.Damage) in
      for _ in 0..<(try reader.count()) {
        let (name, kind) = (try reader.block(), try reader.choice(Actor.Kind.self))
        take(name, kind, try reader.byte() == 0 ? nil : reader.block())
        for _ in 0..<(try reader.count()) { takeAlias(try reader.block()) }
      }
    }
  }

  /// Takes the actor of each mention.
  func forEachMentioned(_ take: (_ actor: Int) -> Void) {
    read(.mentions) { reader throws(RecordReader.Damage) in
      for _ in 0..<(try reader.count()) {
        let _: Span = try reader.value()
        take(try reader.number())
        let _: Mention.Form = try reader.choice()
      }
    }
  }

  /// Takes the bytes of each place’s name, and its mentions.
  func forEachPlace(_ take: (_ name: ArraySlice<UInt8>, _ mentions: [Span]) -> Void) {
    read(.places) { reader throws(RecordReader.Damage) in
      for _ in 0..<(try reader.count()) { take(try reader.block(), try reader.list()) }
    }
  }

  /// Takes the span of each quotation.
  func forEachQuotationSpan(_ take: (Span) -> Void) {
    forEachBeginning(.quotations) { _, reader throws(RecordReader.Damage) in take(try QuotationHead(&reader).span) }
  }

  /// Takes the span of each event.
  func forEachEventSpan(_ take: (Span) -> Void) {
    forEachBeginning(.events) { _, reader throws(RecordReader.Damage) in take(try EventHead(&reader).span) }
  }

  /// Takes each quotation that has a speaker.
  func forEachSpeaker(_ take: (_ quotation: Int, _ actor: Int) -> Void) {
    forEachBeginning(.quotations) { quotation, reader throws(RecordReader.Damage) in
      if let speaker = try QuotationHead(&reader).speaker { take(quotation, speaker) }
    }
  }

  /// Takes each event with each of its actors.
  func forEachActorOfEvents(_ take: (_ event: Int, _ actor: Int) -> Void) {
    forEachBeginning(.events) { event, reader throws(RecordReader.Damage) in
      _ = try EventHead(&reader)
      for _ in 0..<(try reader.count()) { take(event, try reader.number()) }
    }
  }

  /// Takes each event with each of its places.
  func forEachPlaceOfEvents(_ take: (_ event: Int, _ place: Int) -> Void) {
    forEachBeginning(.events) { event, reader throws(RecordReader.Damage) in
      _ = try EventHead(&reader)
      for _ in 0..<(try reader.count()) { _ = try reader.number() }
      for _ in 0..<(try reader.count()) { take(event, try reader.number()) }
    }
  }
}
