package dev.backline.processor.naming.accessor;

/**
 * A key of one of the construct's maps that is not a model's.
 *
 * @param method the accessor
 * @param key the key
 * @param javadoc what the accessor says of it
 */
public record MapEntry(String method, String key, String javadoc) {}
