/** Stacks, their places and their sizes: what a definition has to keep. */
package dev.backline.processor.validation.stack;
