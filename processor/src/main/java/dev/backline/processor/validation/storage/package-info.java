/** Buckets, their paths and who may reach them: what a definition has to keep. */
package dev.backline.processor.validation.storage;
