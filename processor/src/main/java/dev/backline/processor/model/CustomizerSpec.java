package dev.backline.processor.model;

/**
 * A method of the definition that changes the finished backend.
 *
 * @param method its name
 * @param at where the annotation stands
 */
public record CustomizerSpec(String method, SourceRef at) {}
