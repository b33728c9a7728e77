package dev.backline.processor.model;

/**
 * Provisioned capacity.
 *
 * @param read read capacity units
 * @param write write capacity units
 */
public record ThroughputSpec(int read, int write) {}
