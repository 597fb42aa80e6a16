public import ArgumentParser
public import SampleData

extension EditionPreset: ExpressibleByArgument {}
