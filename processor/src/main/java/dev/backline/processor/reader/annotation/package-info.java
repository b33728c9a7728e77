/** Annotations and their values, each with its place. */
package dev.backline.processor.reader.annotation;
