/// A linear model as a file: a header, the labels, the features and their weights, and a checksum at the end, all little-endian.
public enum ModelFile {
    private static let magic = Array("RKLM".utf8)
    private static let format: UInt32 = 2
    private static let mostLabels = 64
    private static let mostFeatures = 1 << 20

    /// The model as bytes; the same model gives the same bytes.
    public static func bytes(of model: LinearModel) -> [UInt8] {
        var writer = ByteWriter()
        writer.bytes = magic
        writer.add(format)
        writer.add(model.digest)
        writer.add(UInt32(model.labels.count))
        writer.add(UInt32(model.vocabulary.count))
        writer.add(UInt32(model.vocabulary.exampleCount))
        let blocks = model.vocabulary.blockWeights
        for weight in [blocks.words, blocks.pieces, blocks.concepts] { writer.add(weight.bitPattern) }
        writer.add(blocks.conceptsShare ? UInt8(1) : 0)
        for label in model.labels {
            writer.add(UInt16(label.utf8.count))
            writer.bytes += label.utf8
        }
        for scale in model.scales { writer.add(scale.bitPattern) }
        for bias in model.biases { writer.add(bias.bitPattern) }
        for number in model.vocabulary.numbers { writer.add(number) }
        for count in model.vocabulary.examplesWith { writer.add(count) }
        writer.bytes += model.weights.lazy.map(UInt8.init(bitPattern:))
        writer.add(Checksum.of(writer.bytes[...]))
        return writer.bytes
    }

    /// The model in a file's bytes; throws `ListeningError` with the file's name where they are no sound model.
    public static func model(in bytes: [UInt8], name: String) throws(ListeningError) -> LinearModel {
        guard bytes.starts(with: magic) else { throw bad(name, "this file is no model of rekindle") }
        var reader = ByteReader(bytes[magic.count...])
        guard let found: UInt32 = reader.next() else { throw bad(name, "this model is damaged") }
        guard found == format else { throw bad(name, "this model is of format \(found), and I read format \(format)") }
        guard bytes.count > 8 + magic.count, Checksum.isLast(of: bytes) else {
            throw bad(name, "this model is damaged")
        }
        guard let model = reader.model(mostLabels: mostLabels, mostFeatures: mostFeatures) else {
            throw bad(name, "this model is damaged")
        }
        return model
    }

    private static func bad(_ name: String, _ what: String) -> ListeningError {
        ListeningError(code: .badModel, name: name, message: "\(what); run `rekindle listen learn` to make it anew")
    }
}

extension ByteReader {
    /// What follows the format, or nil where it cannot be.
    fileprivate mutating func model(mostLabels: Int, mostFeatures: Int) -> LinearModel? {
        guard let digest: UInt64 = next(), let labelCount: UInt32 = next(), let featureCount: UInt32 = next(),
            let exampleCount: UInt32 = next(), (1...mostLabels).contains(Int(labelCount)), featureCount <= mostFeatures
        else { return nil }
        guard let blockWeights = blockWeights() else { return nil }
        var labels: [String] = []
        for _ in 0..<labelCount {
            guard let length: UInt16 = next(), let bytes = next(Int(length)),
                let label = String(validating: bytes, as: UTF8.self)
            else { return nil }
            labels.append(label)
        }
        guard let scales: [UInt32] = next(labels.count), let biases: [UInt32] = next(labels.count),
            let numbers: [UInt32] = next(Int(featureCount)), let examplesWith: [UInt16] = next(Int(featureCount)),
            let weights = next(Int(featureCount) * labels.count), remaining == 8,
            zip(numbers, numbers.dropFirst()).allSatisfy(<)
        else { return nil }
        let steps = (scales + biases).map(Float.init(bitPattern:))
        guard steps.allSatisfy(\.isFinite) else { return nil }
        return LinearModel(
            labels: labels, digest: digest,
            vocabulary: Vocabulary(
                numbers: numbers, examplesWith: examplesWith, exampleCount: Int(exampleCount),
                blockWeights: blockWeights),
            weights: weights.map(Int8.init(bitPattern:)), scales: Array(steps.prefix(labels.count)),
            biases: Array(steps.suffix(labels.count)))
    }

    private mutating func blockWeights() -> BlockWeights? {
        guard let weights: [UInt32] = next(3), let conceptsShare: UInt8 = next(), conceptsShare < 2 else { return nil }
        var blocks = BlockWeights()
        blocks.words = Float(bitPattern: weights[0])
        blocks.pieces = Float(bitPattern: weights[1])
        blocks.concepts = Float(bitPattern: weights[2])
        blocks.conceptsShare = conceptsShare == 1
        return [blocks.words, blocks.pieces, blocks.concepts].allSatisfy(\.isFinite) ? blocks : nil
    }
}
