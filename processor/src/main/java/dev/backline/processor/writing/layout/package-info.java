/** Sets generated sources as google-java-format does: writers say what, and not where lines end. */
package dev.backline.processor.writing.layout;
