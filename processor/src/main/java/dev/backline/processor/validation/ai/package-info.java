/** Generations, conversations and their tools: what a definition has to keep. */
package dev.backline.processor.validation.ai;
