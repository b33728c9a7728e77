/** Operations of models and of the definition: what a definition has to keep. */
package dev.backline.processor.validation.operation;
