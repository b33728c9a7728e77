/** Primary keys and indexes: what a definition has to keep. */
package dev.backline.processor.validation.key;
