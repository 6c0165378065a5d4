// swift-tools-version: 6.2
import PackageDescription

/// What every module of ours is compiled with: the Swift 6 language mode, imports that stay private unless said,
/// every use of memory that the compiler cannot check marked `unsafe`, and no warning left standing.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "digest",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "digest", targets: ["digest"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", "4.0.0"..<"5.0.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The ground floor: language, Markdown, zip files, threads. None knows of the others, nor of news.
    .target(name: "Prose", swiftSettings: strict),
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .target(name: "Markdown", dependencies: ["CCmark"], swiftSettings: strict),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "Packing", dependencies: ["CZlib"], swiftSettings: strict),
    .target(name: "Threads", swiftSettings: strict),

    // What a news text is and says.
    .target(
      name: "Newsroom", dependencies: ["Prose", "Markdown", "Threads", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),

    // Pages, from templates.
    .target(name: "BuiltInTemplates"),
    .target(
      name: "Rendering",
      dependencies: [
        "Prose", "Markdown", "Threads", "Newsroom", "BuiltInTemplates",
      ],
      swiftSettings: strict),

    // The disk.
    .target(name: "Exchange"),
    .target(name: "FreeMemory"),
    .target(name: "Notice"),
    .target(
      name: "Publishing",
      dependencies: [
        "Prose", "Packing", "Threads", "Newsroom", "Rendering", "Exchange", "FreeMemory",
        "Notice",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: strict),

    // The command line.
    .executableTarget(
      name: "digest",
      dependencies: [
        "Prose", "Markdown", "Threads", "Newsroom", "Rendering", "Publishing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      exclude: ["digest.1"], swiftSettings: strict),

    .executableTarget(
      name: "understanding-benchmark", dependencies: ["Prose", "Newsroom"], path: "Tests/Benchmarks/Understanding",
      swiftSettings: strict),

    .executableTarget(
      name: "site-benchmark", dependencies: ["Prose", "Newsroom", "Rendering", "GeneratedArchive"],
      path: "Tests/Benchmarks/Site", swiftSettings: strict),

    // Each module's tests beside it.
    .target(
      name: "GeneratedArchive", dependencies: ["Prose", "Markdown", "Newsroom", "MarkedText"],
      path: "Tests/GeneratedArchive", swiftSettings: strict),
    .target(
      name: "Properties", dependencies: ["Prose", "Markdown", "Newsroom"], path: "Tests/Fuzzing/Properties",
      swiftSettings: strict),
    .target(name: "MarkedText", dependencies: ["Prose"], path: "Tests/MarkedText", swiftSettings: strict),
    .target(
      name: "TemporaryFolder",
      dependencies: ["Publishing", .product(name: "SystemPackage", package: "swift-system")],
      path: "Tests/TemporaryFolder", swiftSettings: strict),
    .testTarget(name: "ProseTests", dependencies: ["Prose", "MarkedText"], swiftSettings: strict),
    .testTarget(name: "PackingTests", dependencies: ["Packing"], swiftSettings: strict),
    .testTarget(name: "ThreadsTests", dependencies: ["Threads"], swiftSettings: strict),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "MarkedText"], swiftSettings: strict),
    .testTarget(
      name: "NewsroomTests", dependencies: ["Prose", "Markdown", "Newsroom", "MarkedText", "Properties"],
      swiftSettings: strict),
    .testTarget(
      name: "RenderingTests",
      dependencies: [
        .product(name: "Mustache", package: "swift-mustache"), "Prose", "Markdown", "Threads", "Newsroom", "Rendering",
        "GeneratedArchive", "MarkedText",
      ], swiftSettings: strict),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "Prose", "Threads", "Newsroom", "Rendering", "Publishing", "MarkedText", "TemporaryFolder",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "digestTests",
      dependencies: ["digest", "TemporaryFolder", .product(name: "SystemPackage", package: "swift-system")],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

// The fuzzer is only there when it is asked for, because every file has to be compiled for it anew: see `make fuzz`.
if Context.environment["DIGEST_FUZZ"] != nil {
  package.products.append(.library(name: "Fuzzer", type: .static, targets: ["Fuzzer"]))
  package.targets.append(
    .target(name: "Fuzzer", dependencies: ["Properties"], path: "Tests/Fuzzing/Fuzzer", swiftSettings: strict))
}
