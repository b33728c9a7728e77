/** The constructs of a backend taken together: what a definition has to keep. */
package dev.backline.processor.validation.construct;
