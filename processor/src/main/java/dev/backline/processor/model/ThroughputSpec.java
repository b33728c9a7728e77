package dev.backline.processor.model;

/**
 * Provisioned capacity.
 *
 * @param read read capacity units
 * @param write write capacity units
 */
public record ThroughputSpec(Written<Integer> read, Written<Integer> write) {}
