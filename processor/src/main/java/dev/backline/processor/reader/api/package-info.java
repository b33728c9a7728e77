/** The annotations of an API as a whole. */
package dev.backline.processor.reader.api;
