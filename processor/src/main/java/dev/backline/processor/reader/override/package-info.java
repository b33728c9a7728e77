/** Overrides of properties, and methods that customize. */
package dev.backline.processor.reader.override;
