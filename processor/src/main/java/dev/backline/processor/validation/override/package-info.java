/** Overrides of properties, and methods that customize: what a definition has to keep. */
package dev.backline.processor.validation.override;
