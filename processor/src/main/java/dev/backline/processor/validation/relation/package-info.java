/** Relations between models: what a definition has to keep. */
package dev.backline.processor.validation.relation;
