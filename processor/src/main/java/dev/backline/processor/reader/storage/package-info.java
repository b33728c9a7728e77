/** The annotations of buckets. */
package dev.backline.processor.reader.storage;
