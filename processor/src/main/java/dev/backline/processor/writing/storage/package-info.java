/** The construction of buckets. */
package dev.backline.processor.writing.storage;
